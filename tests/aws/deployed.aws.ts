import { DeleteStackCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient, RestoreTableToPointInTimeCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { VerifyDomainIdentityCommand } from '@aws-sdk/client-ses';
import { beforeAll, describe, expect, it } from 'vitest';
import { dynamodbCredentials } from '../../shared/adapters/aws/dynamodb-credentials.ts';
import { dynamodbMembers } from '../../shared/adapters/aws/dynamodb-members.ts';
import { dynamodbOutcomes } from '../../shared/adapters/aws/dynamodb-outcomes.ts';
import { httpEvent } from '../functions/http-event.ts';
import { secretOfOwner } from '../functions/secret-of-owner.ts';
import { sesEvent, sesObject } from '../functions/ses.ts';
import { permanentBounce } from '../functions/sns.ts';
import { templateOf } from '../infra/synthesized.ts';
import { forwarded, rejection } from '../support/mails.ts';
import { templateShape } from './covered.ts';
import { deploy, described, standInsFor, synthesized, uploadAssets } from './deployment.ts';
import { clientOf, moto, motoUrl, sentMails } from './emulator.ts';
import { invoke } from './lambda.ts';

const nodes = [process.execPath, process.env.ONFILE_LAMBDA_NODE ?? ''].filter((path) => path !== '');
const stepsIn = (mails: { raw_data: string }[]) =>
  mails.map(({ raw_data }) => /^X-Onfile-Step: (\S+)/m.exec(raw_data)?.[1]);

describe.skipIf(motoUrl === '')('the stack on moto', () => {
  const template = motoUrl ? synthesized() : { Resources: {}, Outputs: {} };
  let standIns: Record<string, string>;
  let names: Record<string, string>;
  const nameOf = (begin: string) => Object.entries(names).find(([id]) => id.startsWith(begin))?.[1] ?? '';
  const stores = () => {
    const store = { client: new DynamoDBClient(clientOf(motoUrl)), table: nameOf('Cases') };
    return {
      outcomes: dynamodbOutcomes(store),
      members: dynamodbMembers(store),
      credentials: dynamodbCredentials(store),
    };
  };

  beforeAll(async () => {
    await uploadAssets();
    standIns = await standInsFor(template, 'seal');
    await moto().ses.send(new VerifyDomainIdentityCommand({ Domain: 'onfile.test' }));
  });

  it('is made', async () => {
    const made = await deploy('Onfile', template, { standIns });
    expect(made.status).toBe('CREATE_COMPLETE');
    names = made.names;
    const list = (types: Map<string, number>) => [...types].map(([type, n]) => `${n} ${type}`).join(', ');
    console.log(`deployed on moto: ${list(made.made)}\nnot covered, for moto cannot make it: ${list(made.left)}`);
    expect([...made.made.keys()]).toEqual(
      expect.arrayContaining(['AWS::DynamoDB::Table', 'AWS::Lambda::Function', 'AWS::S3::Bucket', 'AWS::SQS::Queue']),
    );
  });

  /** Puts a mail where SES would, and gives the event that follows. */
  const arrived = async (key: string, company: string) => {
    const raw = Buffer.from(forwarded(sentBy(company))).toString();
    const Body = sesObject({ raw, key });
    await moto().s3.send(new PutObjectCommand({ Bucket: nameOf('RawMail'), Key: `mail/${key}`, Body }));
    return sesEvent({ raw, key });
  };
  const sentBy = (company: string) => {
    const plain = rejection();
    const own = (text: string) => text.replaceAll('Northwind', company);
    const from = { name: 'Ana Silva', address: `ana@${company.toLowerCase()}.example` };
    return { ...plain, from, subject: own(plain.subject), text: own(plain.text) };
  };

  describe.each(nodes.map((node, i) => ({ node, company: ['Northwind', 'Contoso'][i] ?? '' })))(
    'run by $node',
    ({ node, company }) => {
      const run = () => ({ template, names, node });
      const key = company.toLowerCase();

      it('takes a mail to its case, and sends the receipt', async () => {
        const before = (await sentMails()).length;
        await invoke(run(), 'Receive', await arrived(key, company));
        expect(await stores().outcomes.get(key)).toMatchObject({ outcome: 'case-opened' });
        const sent = (await sentMails()).slice(before);
        expect(sent).toMatchObject([{ source: 'onfile@onfile.test' }]);
        expect(sent[0]?.destinations[0]).toBe('me@example.com');
        expect(stepsIn(sent)).toEqual(['receipt']);
      });

      it('shows the case', async () => {
        const token = await secretOfOwner(stores().credentials, 'token');
        const answer = await invoke(run(), 'Api', httpEvent('/api/cases', { token }));
        expect(answer).toMatchObject({ statusCode: 200, body: expect.stringContaining(company) });
      });

      it('mails a step at a tick when it is due, and not before', async () => {
        const before = (await sentMails()).length;
        await invoke(run(), 'FollowUp', { shard: 0 });
        expect(await sentMails()).toHaveLength(before);
        // What is overdue waits for the day: one of these hours is one, whatever the time of this run.
        for (const days of [4, 4.25, 4.5, 4.75]) await invoke(run(), 'FollowUp', { shard: 0 }, { days });
        const steps = stepsIn((await sentMails()).slice(before));
        expect(steps.length).toBeGreaterThan(0);
        expect(steps).not.toContain('receipt');
      });

      it('receives again what ended nowhere', async () => {
        await arrived(`${key}missed`, `${company}works`);
        await invoke(run(), 'Reconcile', {}, { days: 1 });
        expect(await stores().outcomes.get(`${key}missed`)).toMatchObject({ outcome: 'case-opened' });
      });

      it('mails nothing more to a mailbox that bounces', async () => {
        await invoke(run(), 'DeliveryEvents', permanentBounce('me@example.com', new Date().toISOString()));
        expect(await stores().members.stopped('owner')).toMatchObject({ because: 'bounce' });
        const before = (await sentMails()).length;
        await invoke(run(), 'FollowUp', { shard: 0 }, { days: 60 });
        expect(await sentMails()).toHaveLength(before);
        await stores().members.resume('owner', new Date().toISOString());
      });
    },
  );

  /** The template by other settings. The code is that of the first deployment. */
  const changed = (settings: Record<string, unknown>) => {
    const given = { owner: 'me@example.com', zone: 'Europe/Berlin', ...settings };
    const other = templateShape.parse(templateOf(given).toJSON());
    for (const [id, { Type, Properties }] of Object.entries(template.Resources)) {
      const same = other.Resources[id];
      if (Type === 'AWS::Lambda::Function' && same)
        same.Properties = { ...Object(same.Properties), Code: Object(Properties).Code };
    }
    return other;
  };

  it('is changed, and keeps what it holds', async () => {
    const after = await deploy('Onfile', changed({ shards: 2, mailsPerHour: 100 }), { standIns, change: true });
    expect(after.status).toBe('UPDATE_COMPLETE');
    expect(after.names).toEqual(names);
    expect(await stores().outcomes.get('northwind')).toMatchObject({ outcome: 'case-opened' });
  });

  it('goes on with a table that was restored to an earlier time', async () => {
    const dynamodb = new DynamoDBClient(clientOf(motoUrl));
    const request = { SourceTableName: nameOf('Cases'), TargetTableName: 'Restored', UseLatestRestorableTime: true };
    await dynamodb.send(new RestoreTableToPointInTimeCommand(request));
    const given = changed({ existingTable: 'Restored' });
    const after = await deploy('Onfile', given, { standIns, change: true });
    expect(after.status).toBe('UPDATE_COMPLETE');
    const token = await secretOfOwner(dynamodbCredentials({ client: dynamodb, table: 'Restored' }), 'token');
    const run = { template: given, names: after.names, node: process.execPath };
    const answer = await invoke(run, 'Api', httpEvent('/api/cases', { token }));
    expect(answer).toMatchObject({ statusCode: 200, body: expect.stringContaining('Northwind') });
  });

  it('is taken down', async () => {
    await moto().cloudFormation.send(new DeleteStackCommand({ StackName: 'Onfile' }));
    await expect(described('Onfile')).rejects.toThrow('does not exist');
  });
});
