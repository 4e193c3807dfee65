import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, installedEngines, startEngine } from '../../infra/local/engine.ts';
import { dynamodbCases } from '../../shared/adapters/aws/dynamodb-cases.ts';
import { dynamodbCredentials } from '../../shared/adapters/aws/dynamodb-credentials.ts';
import { dynamodbLimits } from '../../shared/adapters/aws/dynamodb-limits.ts';
import { dynamodbMembers } from '../../shared/adapters/aws/dynamodb-members.ts';
import { dynamodbOutcomes } from '../../shared/adapters/aws/dynamodb-outcomes.ts';
import { ensureTable } from '../../shared/adapters/aws/table.ts';
import type { Member } from '../../shared/case/case.ts';
import { casesContract } from '../contracts/cases.ts';
import { credentialsContract } from '../contracts/credentials.ts';
import { limitsContract, membersContract } from '../contracts/members.ts';
import { outcomesContract } from '../contracts/outcomes.ts';
import { aMember } from '../support/cases.ts';

function clientOf(engine: Engine | null): DynamoDBClient {
  const endpoint = engine?.endpoint ?? process.env.DYNAMODB_ENDPOINT ?? '';
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  return new DynamoDBClient({ endpoint, region: 'eu-west-1', credentials });
}

const engines = process.env.DYNAMODB_ENDPOINT ? [null] : installedEngines();

describe.each(engines)('on %s', (kind) => {
  let engine: Engine | null = null;
  let client: DynamoDBClient;
  let tables = 0;

  beforeAll(async () => {
    if (kind) engine = await startEngine({ folder: mkdtempSync(join(tmpdir(), 'onfile-')), kind });
    client = clientOf(engine);
  });

  afterAll(async () => {
    client.destroy();
    await engine?.stop();
  });

  const fresh = async () => {
    tables += 1;
    const table = `contract-${tables}`;
    await ensureTable(client, table);
    return { client, table };
  };

  casesContract('the DynamoDB store', async () => dynamodbCases(await fresh()));
  outcomesContract('the DynamoDB store', async () => dynamodbOutcomes(await fresh()));
  membersContract('the DynamoDB store', async () => dynamodbMembers(await fresh()));
  it('nothing is left of an address that a member gives up, nor of who leaves', async () => {
    const known = await fresh();
    const store = dynamodbMembers(known);
    const ada = aMember({ addresses: ['ada@example.com', 'ada@work.example'] });
    const left = async () => JSON.stringify((await client.send(new ScanCommand({ TableName: known.table }))).Items);
    const saved = await store.save(ada);
    expect(await left()).toContain('ada@work.example');
    const alone = await store.save({ ...ada, ...saved, addresses: ['ada@example.com'] });
    expect(await left()).not.toContain('ada@work.example');
    await store.remove({ ...ada, ...alone, addresses: ['ada@elsewhere.example'] });
    expect(await left()).toBe('[]');
  });

  credentialsContract('the DynamoDB store', async () => dynamodbCredentials(await fresh()));
  limitsContract('the DynamoDB store', async () => dynamodbLimits(await fresh()));

  it('gives an address that two take at the same moment to one of them', async () => {
    const { table } = await fresh();
    const ada: Member = { id: 'ada', name: null, addresses: ['both@example.com'], zone: 'UTC', country: null };
    const bob: Member = { ...ada, id: 'bob' };
    const slow = clientOf(engine);
    let isFirst = true;
    // Between what Ada's request reads and what it writes, Bob comes.
    slow.middlewareStack.add(
      (next) => async (args) => {
        if (isFirst && 'Item' in args.input) {
          isFirst = false;
          await dynamodbMembers({ client, table }).save(bob);
        }
        return next(args);
      },
      { step: 'initialize' },
    );
    expect(await dynamodbMembers({ client: slow, table }).save(ada)).toBeNull();
    slow.destroy();
    const members = dynamodbMembers({ client, table });
    expect((await members.byAddress('both@example.com'))?.id).toBe('bob');
    expect(await members.get('ada')).toBeNull();
  });
});
