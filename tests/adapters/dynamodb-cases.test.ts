import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe } from 'vitest';
import { type Engine, installedEngines, startEngine } from '../../infra/local/engine.ts';
import { dynamodbCases } from '../../shared/adapters/aws/dynamodb-cases.ts';
import { dynamodbPauses } from '../../shared/adapters/aws/dynamodb-pauses.ts';
import { ensureTable } from '../../shared/adapters/aws/table.ts';
import { casesContract } from '../contracts/cases.ts';
import { pausesContract } from '../contracts/pauses.ts';

const engines = process.env.DYNAMODB_ENDPOINT ? [null] : installedEngines();

describe.each(engines)('on %s', (kind) => {
  let engine: Engine | null = null;
  let client: DynamoDBClient;
  let tables = 0;

  beforeAll(async () => {
    if (kind) engine = await startEngine({ folder: mkdtempSync(join(tmpdir(), 'onfile-')), kind });
    const endpoint = engine?.endpoint ?? process.env.DYNAMODB_ENDPOINT ?? '';
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    client = new DynamoDBClient({ endpoint, region: 'eu-west-1', credentials });
  });

  afterAll(async () => {
    client.destroy();
    await engine?.stop();
  });

  casesContract('the DynamoDB store', async () => {
    tables += 1;
    const table = `contract-${tables}`;
    await ensureTable(client, table);
    return dynamodbCases({ client, table });
  });

  pausesContract('the DynamoDB store', async () => {
    const table = 'pauses';
    await ensureTable(client, table);
    return dynamodbPauses({ client, table });
  });
});
