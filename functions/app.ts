import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESClient } from '@aws-sdk/client-ses';
import { dynamodbCases } from '../shared/adapters/aws/dynamodb-cases.ts';
import { sesOutbox } from '../shared/adapters/aws/ses-outbox.ts';
import { hmacSeal } from '../shared/app/identity.ts';
import { ownerAlone, ownerOf } from '../shared/app/members.ts';
import type { App, Log } from '../shared/app/ports.ts';
import type { mailingSettings, readingSettings } from './environment.ts';
import { sealKeys } from './seal-keys.ts';

/** Runs `start` for the first caller of a process and shares its result; a failed start is tried again by the next. */
export function once<Started>(start: () => Promise<Started>): () => Promise<Started> {
  let started: Promise<Started> | null = null;
  return () => {
    started ??= start().catch((error: unknown) => {
      started = null;
      throw error;
    });
    return started;
  };
}

/** What shows cases, and whose they are. */
export function readingApp(settings: ReturnType<typeof readingSettings>) {
  const { table, shards, domain } = settings;
  const client = new DynamoDBClient({});
  return { cases: dynamodbCases({ client, table, shards }), domain, log: printed, owner: ownerOf(settings) };
}

/** What mails members. */
export async function mailingApp(settings: ReturnType<typeof mailingSettings>): Promise<Omit<App, 'rawMail'>> {
  const { secretArn, configurationSet, webUrl } = settings;
  const seal = hmacSeal(await sealKeys(secretArn));
  const { owner, ...reading } = readingApp(settings);
  // SES takes one mail a second in its sandbox: waiting a little longer beats a failed run.
  const client = new SESClient({ maxAttempts: 6 });
  return {
    ...reading,
    outbox: sesOutbox({ client, configurationSet }),
    clock: { now: () => new Date().toISOString() },
    members: ownerAlone(owner, seal),
    seal,
    webUrl,
  };
}

/** One line of JSON an event, as CloudWatch Logs Insights reads it. */
const printed: Log = (event, facts) => console.log(JSON.stringify({ event, ...facts }));
