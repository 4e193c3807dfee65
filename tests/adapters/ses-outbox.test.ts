import { SESClient } from '@aws-sdk/client-ses';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sesOutbox } from '../../shared/adapters/aws/ses-outbox.ts';
import { outboxContract } from '../contracts/outbox.ts';
import { type AwsEndpoint, awsEndpoint } from '../functions/aws-endpoint.ts';

const mail = {
  id: 'receipt.1',
  to: 'me@example.com',
  from: 'onfile@onfile.test',
  date: '2026-10-06T07:40:00.000Z',
  raw: Buffer.from('To: somebody-else@evil.test\r\nSubject: Grüße\r\n\r\nHello'),
};

describe('the outbox on SES', () => {
  let aws: AwsEndpoint;
  let client: SESClient;

  beforeAll(async () => {
    aws = await awsEndpoint();
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    client = new SESClient({ endpoint: aws.url, region: 'eu-west-1', credentials, maxAttempts: 2 });
  });

  beforeEach(() => {
    aws.sent.length = 0;
    aws.sesErrors.length = 0;
  });

  afterAll(async () => {
    client.destroy();
    await aws.stop();
  });

  outboxContract('SES', async () => ({
    outbox: sesOutbox({ client }),
    arrived: async () => aws.sent.map(({ destinations, raw }) => ({ to: destinations.join(), raw })),
    breakDown: async () => void aws.sesErrors.push('MessageRejected'),
  }));

  it('sends the very bytes to the recipient of the envelope alone', async () => {
    await sesOutbox({ client }).send(mail);
    expect(aws.sent).toEqual([
      { source: mail.from, destinations: [mail.to], configurationSet: null, raw: mail.raw.toString() },
    ]);
  });

  it('names the configuration set where there is one', async () => {
    await sesOutbox({ client, configurationSet: 'onfile' }).send(mail);
    expect(aws.sent[0]?.configurationSet).toBe('onfile');
  });

  it('waits out a moment of throttling', async () => {
    aws.sesErrors.push('Throttling');
    await sesOutbox({ client }).send(mail);
    expect(aws.sent).toHaveLength(1);
  });

  it.each([
    ['MessageRejected', 1],
    ['Throttling', 2],
  ])('fails on %s', async (code, times) => {
    for (let i = 0; i < times; i++) aws.sesErrors.push(code);
    await expect(sesOutbox({ client }).send(mail)).rejects.toMatchObject({ name: expect.stringContaining(code) });
    expect(aws.sent).toEqual([]);
  });
});
