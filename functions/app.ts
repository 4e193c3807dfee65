import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamodbCases } from '../shared/adapters/aws/dynamodb-cases.ts';
import { dynamodbCredentials } from '../shared/adapters/aws/dynamodb-credentials.ts';
import { dynamodbLimits } from '../shared/adapters/aws/dynamodb-limits.ts';
import { dynamodbMembers } from '../shared/adapters/aws/dynamodb-members.ts';
import { dynamodbOutcomes } from '../shared/adapters/aws/dynamodb-outcomes.ts';
import { hmacSeal } from '../shared/app/identity.ts';
import { ownerOf, withOwner } from '../shared/app/members.ts';
import type { App, Log } from '../shared/app/ports.ts';
import type { knowingSettings, mailingSettings } from './environment.ts';
import { sealKeys } from './seal-keys.ts';
import { patience } from './time.ts';

/**
 * Runs `start` for the first caller of a process and shares its result; a failed start is tried again by the next.
 * @param lasts milliseconds after which the next caller starts anew.
 */
export function once<Started>(start: () => Promise<Started>, lasts = Number.POSITIVE_INFINITY): () => Promise<Started> {
  let started: { at: number; result: Promise<Started> } | null = null;
  return () => {
    const now = Date.now();
    if (started && now - started.at < lasts) return started.result;
    const result = start().catch((error: unknown) => {
      started = null;
      throw error;
    });
    started = { at: now, result };
    return result;
  };
}

/** What knows the members, and no more. */
export function knowingApp(settings: ReturnType<typeof knowingSettings>): Pick<App, 'members' | 'log'> {
  const members = dynamodbMembers({ client: new DynamoDBClient(patience), table: settings.table });
  return { members: withOwner(ownerOf(settings), members), log: printed };
}

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

/** One line of JSON an event, as CloudWatch Logs Insights reads it. */
const printed: Log = (event, facts) => console.log(JSON.stringify({ event, ...facts }));
