import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { startEngine } from '../../infra/local/engine.ts';
import { dynamodbCases } from '../../shared/adapters/aws/dynamodb-cases.ts';
import { dynamodbCredentials } from '../../shared/adapters/aws/dynamodb-credentials.ts';
import { dynamodbOutcomes } from '../../shared/adapters/aws/dynamodb-outcomes.ts';
import { ensureTable } from '../../shared/adapters/aws/table.ts';
import { awsEndpoint } from './aws-endpoint.ts';
import { recorder } from './recorder.ts';
import { secretOfOwner } from './secret-of-owner.ts';
import { type SesDelivery, sesEvent, sesObject } from './ses.ts';

/** AWS as the functions see it: an endpoint of its own for S3, SES and Secrets Manager, and the embedded DynamoDB. */
export async function stage() {
  const folder = mkdtempSync(join(tmpdir(), 'onfile-functions-'));
  const [aws, engine] = await Promise.all([awsEndpoint(), startEngine({ folder })]);
  const dynamodb = await recorder(engine.endpoint);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new DynamoDBClient({ endpoint: engine.endpoint, region: 'eu-west-1', credentials });
  await ensureTable(client, 'cases');
  const credentialStore = dynamodbCredentials({ client, table: 'cases' });
  aws.secrets.set('arn:seal', JSON.stringify({ a: 'a'.repeat(48) }));
  return {
    aws,
    cases: dynamodbCases({ client, table: 'cases' }),
    outcomes: dynamodbOutcomes({ client, table: 'cases' }),
    /** What a program of the owner's shows the API, and a browser the pages. */
    token: await secretOfOwner(credentialStore, 'token'),
    cookie: `__Host-onfile=${await secretOfOwner(credentialStore, 'session')}`,
    /** What was asked of DynamoDB. */
    actions: dynamodb.actions,
    /** Where the SDK finds its services. */
    endpoints: {
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_ENDPOINT_URL: aws.url,
      AWS_ENDPOINT_URL_DYNAMODB: dynamodb.url,
    },
    /** Lets SES put a mail into the bucket, and gives the event that follows. */
    deliver(delivery: SesDelivery) {
      const event = sesEvent(delivery);
      const key = event.Records[0]?.ses.mail.messageId;
      aws.objects.set(`raw-mail/mail/${key}`, { body: Buffer.from(sesObject(delivery)), metadata: {} });
      return event;
    },
    async stop() {
      client.destroy();
      await Promise.all([aws.stop(), dynamodb.stop(), engine.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Stage = Awaited<ReturnType<typeof stage>>;

/** An invocation with all the time in the world. */
export const invocation = { getRemainingTimeInMillis: () => 600_000 };

/** The environment of the functions, as the stack gives it. */
export const environment = {
  ONFILE_OWNER: 'Robin Ferris <me@example.com>',
  ONFILE_DOMAIN: 'onfile.test',
  ONFILE_TZ: 'Europe/Berlin',
  ONFILE_SHARDS: '1',
  ONFILE_TABLE: 'cases',
  ONFILE_SECRET_ARN: 'arn:seal',
  ONFILE_WEB_URL: 'https://api.onfile.test',
  ONFILE_BUCKET: 'raw-mail',
  ONFILE_PREFIX: 'mail/',
};
