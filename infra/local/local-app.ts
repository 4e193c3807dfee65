import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamodbCases } from '../../shared/adapters/aws/dynamodb-cases.ts';
import { dynamodbCredentials } from '../../shared/adapters/aws/dynamodb-credentials.ts';
import { dynamodbLimits } from '../../shared/adapters/aws/dynamodb-limits.ts';
import { dynamodbMembers } from '../../shared/adapters/aws/dynamodb-members.ts';
import { dynamodbOutcomes } from '../../shared/adapters/aws/dynamodb-outcomes.ts';
import { ensureTable } from '../../shared/adapters/aws/table.ts';
import { fileOutbox } from '../../shared/adapters/local/file-outbox.ts';
import { fileRawMail } from '../../shared/adapters/local/file-raw-mail.ts';
import { relayOutbox } from '../../shared/adapters/local/relay-outbox.ts';
import { hmacSeal } from '../../shared/app/identity.ts';
import { ownerOf, withOwner } from '../../shared/app/members.ts';
import type { App, Clock, Outbox } from '../../shared/app/ports.ts';
import type { Settings } from '../../shared/config.ts';
import { type DataFolder, secretOf } from './data-folder.ts';
import { Fault } from './fault.ts';
import { fileLog } from './log-file.ts';

const table = 'onfile';

/** The program on the local adapters: files, and DynamoDB at an endpoint on this machine. */
export async function localApp(options: {
  folder: DataFolder;
  settings: Settings;
  endpoint: string;
  clock: Clock;
}): Promise<App> {
  const { folder, settings, endpoint, clock } = options;
  const client = new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 20_000 },
  });
  await ensureTable(client, table).catch((error: Error) => {
    throw new Fault(`The database at ${endpoint} does not answer as DynamoDB does (${error.name}).`);
  });
  const seal = hmacSeal({ a: settings.secret ?? (await secretOf(folder)) });
  return {
    rawMail: fileRawMail({ folder: folder.mail }),
    outcomes: dynamodbOutcomes({ client, table }),
    cases: dynamodbCases({ client, table }),
    outbox: outboxOf(folder, settings),
    clock,
    members: withOwner(ownerOf(settings), dynamodbMembers({ client, table })),
    credentials: dynamodbCredentials({ client, table }),
    limits: dynamodbLimits({ client, table }),
    rules: settings.rules,
    log: fileLog(folder.log, clock),
    seal,
    domain: settings.domain,
    webUrl: `http://127.0.0.1:${settings.port}`,
  };
}

/** Every mail is kept as a file to read; with a relay it is sent as well, and kept once it is. */
function outboxOf(folder: DataFolder, { relay }: Settings): Outbox {
  const files = fileOutbox({ folder: folder.outbox });
  if (!relay) return files;
  const sent = relayOutbox({ url: relay });
  return {
    async send(mail) {
      await sent.send(mail);
      await files.send(mail);
    },
    forget: files.forget,
  };
}
