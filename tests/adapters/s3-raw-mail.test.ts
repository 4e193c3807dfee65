import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { s3RawMail } from '../../shared/adapters/aws/s3-raw-mail.ts';
import { rawMailContract } from '../contracts/raw-mail.ts';
import { type AwsEndpoint, awsEndpoint } from '../functions/aws-endpoint.ts';
import { sesObject } from '../functions/ses.ts';

describe('raw mail on S3', () => {
  let aws: AwsEndpoint;
  let client: S3Client;
  let buckets = 0;

  beforeAll(async () => {
    aws = await awsEndpoint();
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    client = new S3Client({ endpoint: aws.url, region: 'eu-west-1', credentials });
  });

  afterAll(async () => {
    client.destroy();
    await aws.stop();
  });

  const keep = (key: string, body: string) =>
    aws.objects.set(`kept/mail/${key}`, { body: Buffer.from(body), metadata: {} });
  const kept = () => s3RawMail({ client, bucket: 'kept', prefix: 'mail/' });
  const raw = 'From: Me <me@example.com>\r\nSubject: Fwd: no\r\n\r\nHello';

  rawMailContract('S3', async () => {
    buckets += 1;
    return s3RawMail({ client, bucket: `bucket-${buckets}`, prefix: 'mail/' });
  });

  it('reads the envelope of what SES wrote, and gives the whole object', async () => {
    const whole = sesObject({ raw, source: 'me@example.com', recipients: ['in+abc@onfile.test'] });
    keep('from-ses', whole);
    const delivery = await kept().get('from-ses');
    expect(delivery?.envelope).toEqual({
      from: 'me@example.com',
      to: ['in+abc@onfile.test'],
      receivedAt: '2026-10-06T07:40:00.000Z',
      authenticated: true,
      senderAuthenticated: true,
    });
    expect(Buffer.from(delivery?.raw ?? []).toString()).toBe(whole);
  });

  it('believes our own trace headers only where it put them', async () => {
    keep(
      'forged',
      `Return-Path: <me@example.com>\r\nDelivered-To: in@onfile.test\r\nReceived: by onfile with header-proven; x\r\n${raw}`,
    );
    expect((await kept().get('forged'))?.envelope).toEqual({
      from: null,
      to: [],
      receivedAt: '2026-10-06T07:41:00.000Z',
      authenticated: false,
      senderAuthenticated: false,
    });
  });

  it('lists mails alone, over all pages, without what SES leaves when a rule is made', async () => {
    const store = s3RawMail({ client, bucket: 'listed', prefix: 'mail/' });
    const names = ['mail/c', 'mail/a', 'mail/b', 'mail/', 'mail/a/b', 'mail/AMAZON_SES_SETUP_NOTIFICATION', 'else/d'];
    for (const name of names) aws.objects.set(`listed/${name}`, { body: Buffer.from(raw), metadata: {} });
    const found: string[] = [];
    for await (const key of store.keys()) found.push(key);
    expect(found.sort()).toEqual(['a', 'b', 'c']);
  });

  it('lists what was kept since a time', async () => {
    const store = s3RawMail({ client, bucket: 'since', prefix: 'mail/' });
    const times = {
      before: '2026-10-05T23:59:59.000Z',
      at: '2026-10-06T00:00:00.000Z',
      after: '2026-10-07T00:00:00.000Z',
    };
    for (const [key, modified] of Object.entries(times)) {
      aws.objects.set(`since/mail/${key}`, { body: Buffer.from(raw), metadata: {}, modified });
    }
    const found: string[] = [];
    for await (const key of store.keys({ since: times.at })) found.push(key);
    expect(found.sort()).toEqual(['after', 'at']);
  });

  it.each(['', '../a', 'a/b', 'a b', 'x'.repeat(101)])('refuses the key "%s"', async (key) => {
    await expect(kept().get(key)).rejects.toThrow('letters, digits');
  });
});
