import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { handler as api } from '../../functions/api.ts';
import { handler as followUp } from '../../functions/follow-up.ts';
import { handler as receive } from '../../functions/receive.ts';
import { forwarded, plainMail, rejection } from '../support/mails.ts';
import { httpEvent } from './http-event.ts';
import { enter, leave } from './on-stage.ts';
import type { SesDelivery } from './ses.ts';
import { invocation, type Stage } from './stage.ts';

const text = (raw: Uint8Array) => Buffer.from(raw).toString();

describe('the functions on AWS', () => {
  let aws: Stage;

  beforeAll(async () => {
    aws = await enter('2026-10-06T07:41:00Z');
  });

  beforeEach(() => {
    aws.aws.sent.length = 0;
  });

  afterAll(() => leave(aws));

  const mailOf = (role: string) => text(forwarded(rejection({ role })));
  const deliver = (role: string, parts: object = {}) =>
    aws.deliver({ raw: mailOf(role), key: role.toLowerCase(), ...parts });
  const body = async (path: string) => JSON.parse((await api(httpEvent(path, { token: aws.token }))).body);

  it('open a case for a mail in the bucket and send its receipt by SES', async () => {
    await receive(deliver('Baker'));
    expect(await aws.outcomes.get('baker')).toMatchObject({ outcome: 'case-opened', member: 'owner' });
    expect(aws.aws.sent).toMatchObject([{ source: 'onfile@onfile.test', destinations: ['me@example.com'] }]);
    expect(aws.aws.sent[0]?.raw).toContain('X-Onfile-Step: receipt');
    expect(aws.aws.sent[0]?.raw).toContain('Northwind');
  });

  it('open a case for what a member puts into the bucket by the page', async () => {
    deliver('Glazier', { key: 'webglazier' });
    await receive({
      source: 'aws.s3',
      'detail-type': 'Object Created',
      detail: { object: { key: 'mail/webglazier' } },
    });
    expect(await aws.outcomes.get('webglazier')).toMatchObject({ outcome: 'case-opened' });
  });

  it('take the same event again as nothing new', async () => {
    const event = deliver('Gardener');
    await receive(event);
    await receive(event);
    expect(aws.aws.sent).toHaveLength(1);
  });

  it('mail the draft at a tick of the schedule, once it is due', async () => {
    await receive(deliver('Tailor'));
    aws.aws.sent.length = 0;
    await followUp({ shard: 0 }, invocation);
    expect(aws.aws.sent).toEqual([]);
    const due = await aws.cases.nextDue(0);
    vi.setSystemTime(new Date(Date.parse(due ?? '') + 60_000));
    await followUp({ shard: 0 }, invocation);
    const steps = aws.aws.sent.map(({ raw }) => /^X-Onfile-Step: (\S+)/m.exec(raw)?.[1]);
    expect(steps.length).toBeGreaterThan(0);
    expect(steps).not.toContain('receipt');
    expect(aws.aws.sent.every(({ destinations }) => destinations.join() === 'me@example.com')).toBe(true);
    await followUp({ shard: 0 }, invocation);
    expect(aws.aws.sent).toHaveLength(steps.length);
  });

  it('answer the status API', async () => {
    await receive(deliver('Carpenter'));
    const { cases } = await body('/api/cases');
    expect(cases.map(({ role }: { role: string }) => role)).toContain('Carpenter');
    expect(await body('/healthz')).toEqual({ status: 'ok' });
    expect((await body('/api/upcoming')).upcoming.length).toBeGreaterThan(0);
    expect(await api(httpEvent('/', { cookie: aws.cookie }))).toMatchObject({ statusCode: 200 });
    expect(await api(httpEvent('/api/cases/nobody', { token: aws.token }))).toMatchObject({ statusCode: 404 });
  });

  it('pause all mail by the link in a mail, and resume it', async () => {
    await receive(deliver('Joiner'));
    const link =
      /^List-Unsubscribe:\s+<https:\/\/api\.onfile\.test([^>]+)>/m.exec(aws.aws.sent[0]?.raw ?? '')?.[1] ?? '';
    const post = (form: string) => api(httpEvent(link, { method: 'POST', form }));
    expect(await api(httpEvent(link))).toMatchObject({ statusCode: 200 });
    expect(await post('List-Unsubscribe=One-Click')).toMatchObject({ statusCode: 200 });
    vi.setSystemTime(new Date('2026-10-20T09:00:00Z'));
    aws.aws.sent.length = 0;
    await followUp({ shard: 0 }, invocation);
    expect(aws.aws.sent).toEqual([]);
    expect(await post('resume=yes')).toMatchObject({ statusCode: 200 });
    expect(await aws.cases.nextDue(0)).not.toBeNull();
    expect(await api(httpEvent(`${link}x`, { method: 'POST' }))).toMatchObject({ statusCode: 404 });
  });

  it.each<[string, Partial<SesDelivery>]>([
    ['spam', { spam: 'FAIL' }],
    ['a virus', { virus: 'FAIL' }],
    ['a failed DMARC check', { dmarc: 'fail header.from=example.com' }],
    ['no policy and no signature', { dmarc: 'none header.from=example.com', dkim: [] }],
    ['the signature of somebody else', { dmarc: 'none header.from=example.com', dkim: ['pass header.i=@evil.test'] }],
  ])('hold a mail with %s, in silence', async (why, parts) => {
    const key = `held-${why.replace(/\W/g, '')}`;
    await receive(aws.deliver({ raw: mailOf(key), key, ...parts }));
    expect(await aws.outcomes.get(key)).toMatchObject({ outcome: 'held' });
    expect(aws.aws.sent).toEqual([]);
  });

  it("believe an aligned signature where the sender's domain has no policy", async () => {
    await receive(
      deliver('Potter', { dmarc: 'none header.from=example.com', dkim: ['pass header.i=@mail.example.com'] }),
    );
    expect(await aws.outcomes.get('potter')).toMatchObject({ outcome: 'case-opened' });
  });

  it('believe nobody in a From with two addresses', async () => {
    const raw = plainMail({ From: 'me@example.com, you@evil.test', Subject: 'Fwd: no' }, 'Hello');
    await receive(
      aws.deliver({ raw: raw.replace('\r\nSubject', '\r\nFrom: me@example.com\r\nSubject'), key: 'twofrom' }),
    );
    expect(await aws.outcomes.get('twofrom')).toMatchObject({ outcome: 'held' });
  });

  it('fail on a mail that is not in the bucket, so that Lambda tries again', async () => {
    const event = deliver('Weaver');
    aws.aws.objects.delete('raw-mail/mail/weaver');
    await expect(receive(event)).rejects.toThrow(/Error at receive \(.*receive\.ts/);
  });

  it('fail where SES refuses, naming no address, and send the receipt at the next try', async () => {
    const event = deliver('Cooper');
    aws.aws.sesErrors.push('MessageRejected');
    const failed: Error = await receive(event).catch((error) => error);
    expect(failed.name).toBe('MessageRejected');
    expect(failed.message).toMatch(/^MessageRejected at .*ses-outbox\.ts/);
    expect(`${failed.stack} ${JSON.stringify(failed)}`).not.toContain('me@example.com');
    expect(await aws.outcomes.get('cooper')).toBeNull();
    await receive(event);
    expect(aws.aws.sent).toHaveLength(1);
  });

  it.each([
    {},
    { Records: [{ eventSource: 'aws:s3' }] },
    { source: 'aws.s3', detail: { object: { key: 'else' } } },
    null,
  ])('refuse an event that is not from SES: %j', async (event) => {
    await expect(receive(event)).rejects.toThrow();
  });

  it.each([{}, { shard: -1 }, { shard: '0' }])('refuse a tick without its shard: %j', async (event) => {
    await expect(followUp(event, invocation)).rejects.toThrow();
  });
});
