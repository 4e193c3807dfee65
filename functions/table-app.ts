import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamodbCases } from '../shared/adapters/aws/dynamodb-cases.ts';
import { dynamodbCredentials } from '../shared/adapters/aws/dynamodb-credentials.ts';
import { dynamodbLimits } from '../shared/adapters/aws/dynamodb-limits.ts';
import { dynamodbMembers } from '../shared/adapters/aws/dynamodb-members.ts';
import { dynamodbOutcomes } from '../shared/adapters/aws/dynamodb-outcomes.ts';
import { hmacSeal } from '../shared/app/identity.ts';
import { ownerOf, withOwner } from '../shared/app/members.ts';
import type { App } from '../shared/app/ports.ts';
import type { mailingSettings } from './environment.ts';
import { printed } from './printed.ts';
import { sealKeys } from './seal-keys.ts';
import { patience } from './time.ts';

/** All but what mail comes and goes by. */
export async function tableApp(settings: ReturnType<typeof mailingSettings>): Promise<Omit<App, 'rawMail' | 'outbox'>> {
  const { table, shards, domain, secretArn, rules, webUrl } = settings;
  const client = new DynamoDBClient(patience);
  const seal = hmacSeal(await sealKeys(secretArn, new Date()));
  return {
    cases: dynamodbCases({ client, table, shards }),
    outcomes: dynamodbOutcomes({ client, table }),
    members: withOwner(ownerOf(settings), dynamodbMembers({ client, table })),
    credentials: dynamodbCredentials({ client, table }),
    limits: dynamodbLimits({ client, table }),
    rules,
    clock: { now: () => new Date().toISOString() },
    log: printed,
    seal,
    domain,
    webUrl,
  };
}
