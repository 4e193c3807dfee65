import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { DeleteIdentityCommand, VerifyDomainIdentityCommand } from '@aws-sdk/client-ses';
import { describe } from 'vitest';
import { dynamodbCases } from '../../shared/adapters/aws/dynamodb-cases.ts';
import { dynamodbLimits } from '../../shared/adapters/aws/dynamodb-limits.ts';
import { dynamodbMembers } from '../../shared/adapters/aws/dynamodb-members.ts';
import { dynamodbOutcomes } from '../../shared/adapters/aws/dynamodb-outcomes.ts';
import { s3RawMail } from '../../shared/adapters/aws/s3-raw-mail.ts';
import { sesOutbox } from '../../shared/adapters/aws/ses-outbox.ts';
import { ensureTable } from '../../shared/adapters/aws/table.ts';
import { casesContract } from '../contracts/cases.ts';
import { limitsContract, membersContract } from '../contracts/members.ts';
import { outboxContract } from '../contracts/outbox.ts';
import { outcomesContract } from '../contracts/outcomes.ts';
import { rawMailContract } from '../contracts/raw-mail.ts';
import { clientOf, dynamodbLocalUrl, moto, motoUrl, sentMails } from './emulator.ts';

let made = 0;

describe.each([
  ['moto', motoUrl],
  ['DynamoDB Local', dynamodbLocalUrl],
])('on %s', (name, endpoint) => {
  describe.skipIf(endpoint === '')('the table', () => {
    const fresh = async () => {
      made += 1;
      const client = new DynamoDBClient(clientOf(endpoint));
      const table = `contract-${made}`;
      await ensureTable(client, table);
      return { client, table };
    };
    casesContract('the DynamoDB store', async () => dynamodbCases(await fresh()));
    outcomesContract('the DynamoDB store', async () => dynamodbOutcomes(await fresh()));
    membersContract('the DynamoDB store', async () => dynamodbMembers(await fresh()));
    // Moto adds up in threads that do not wait for each other, so that it loses counts that come at once.
    if (name !== 'moto') limitsContract('the DynamoDB store', async () => dynamodbLimits(await fresh()));
  });
});

describe.skipIf(motoUrl === '')('on moto', () => {
  rawMailContract('S3', async () => {
    made += 1;
    const { s3: client } = moto();
    const bucket = `contract-${made}`;
    await client.send(new CreateBucketCommand({ Bucket: bucket }));
    return s3RawMail({ client, bucket, prefix: 'mail/' });
  });

  outboxContract('SES', async () => {
    const { ses: client } = moto();
    await client.send(new VerifyDomainIdentityCommand({ Domain: 'onfile.example' }));
    const before = (await sentMails()).length;
    return {
      outbox: sesOutbox({ client }),
      arrived: async () =>
        (await sentMails())
          .slice(before)
          .map(({ destinations, raw_data: raw }) => ({ to: destinations[0] ?? null, raw })),
      breakDown: async () => void (await client.send(new DeleteIdentityCommand({ Identity: 'onfile.example' }))),
    };
  });
});
