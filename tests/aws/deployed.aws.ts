import { DeleteStackCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { VerifyDomainIdentityCommand } from '@aws-sdk/client-ses';
import { beforeAll, describe, expect, it } from 'vitest';
import { dynamodbOutcomes } from '../../shared/adapters/aws/dynamodb-outcomes.ts';
import { httpEvent } from '../functions/http-event.ts';
import { sesEvent, sesObject } from '../functions/ses.ts';
import { forwarded } from '../support/mails.ts';
import { deploy, described, standInsFor, synthesized, uploadAssets } from './deployment.ts';
import { clientOf, moto, motoUrl, sentMails } from './emulator.ts';
import { invoke } from './lambda.ts';

const nodes = [process.execPath, process.env.ONFILE_LAMBDA_NODE ?? ''].filter((path) => path !== '');

describe.skipIf(motoUrl === '')('the stack on moto', () => {
  const template = motoUrl ? synthesized() : { Resources: {}, Outputs: {} };
  let standIns: Record<string, string>;
  let names: Record<string, string>;

  beforeAll(async () => {
    await uploadAssets();
    standIns = await standInsFor(template);
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

  it.each(nodes)('takes a mail to its case, and a tick to the mail of a step: %s', async (node) => {
    const { s3 } = moto();
    const run = { template, names, node };
    const nodeName = `node${nodes.indexOf(node)}`;
    const raw = Buffer.from(forwarded()).toString().replaceAll('Northwind', `Northwind ${nodeName}`);
    const event = sesEvent({ raw, key: nodeName });
    const [bucket = ''] = Object.entries(names).flatMap(([id, name]) => (id.startsWith('RawMail') ? [name] : []));
    const before = (await sentMails()).length;
    await s3.send(
      new PutObjectCommand({ Bucket: bucket, Key: `mail/${nodeName}`, Body: sesObject({ raw, key: nodeName }) }),
    );

    await invoke(run, 'Receive', event);
    const [table = ''] = Object.entries(names).flatMap(([id, name]) => (id.startsWith('Cases') ? [name] : []));
    const outcomes = dynamodbOutcomes({ client: new DynamoDBClient(clientOf(motoUrl)), table });
    expect(await outcomes.get(nodeName)).toMatchObject({ outcome: 'case-opened' });
    const [receipt] = (await sentMails()).slice(before);
    expect(receipt).toMatchObject({
      source: 'onfile@onfile.test',
      destinations: [expect.stringContaining('me@example.com')],
    });
    expect(receipt?.raw_data).toContain('X-Onfile-Step: receipt');

    const answer = await invoke(run, 'Api', httpEvent('/api/cases'));
    expect(answer).toMatchObject({ statusCode: 200, body: expect.stringContaining(`Northwind ${nodeName}`) });

    await invoke(run, 'FollowUp', { shard: 0 });
    expect(await sentMails()).toHaveLength(before + 1);
    await invoke(run, 'FollowUp', { shard: 0 }, { days: 4 });
    const steps = (await sentMails()).slice(before + 1);
    expect(steps.length).toBeGreaterThan(0);
    for (const { raw_data } of steps) expect(raw_data).not.toContain('X-Onfile-Step: receipt');
  });

  it('is taken down', async () => {
    await moto().cloudFormation.send(new DeleteStackCommand({ StackName: 'Onfile' }));
    await expect(described('Onfile')).rejects.toThrow('does not exist');
  });
});
