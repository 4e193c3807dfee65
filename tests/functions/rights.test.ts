import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { handler as api } from '../../functions/api.ts';
import { handler as deliveryEvents } from '../../functions/delivery-events.ts';
import { handler as followUp } from '../../functions/follow-up.ts';
import { handler as receive } from '../../functions/receive.ts';
import { handler as reconcile } from '../../functions/reconcile.ts';
import { uses } from '../../infra/store.ts';
import { forwarded, plainMail } from '../support/mails.ts';
import { httpEvent } from './http-event.ts';
import { enter, leave } from './on-stage.ts';
import { permanentBounce } from './sns.ts';
import { invocation, type Stage } from './stage.ts';

const allowed = (use: Record<string, readonly string[]>) =>
  Object.entries(use)
    .flatMap(([place, actions]) => actions.map((action) => `${place} ${action}`))
    .sort();

describe('of the table, no more and no less than the stack allows is asked', () => {
  let aws: Stage;
  let unsubscribe = '';

  beforeAll(async () => {
    aws = await enter('2026-10-06T07:41:00Z');
  });

  afterAll(() => leave(aws));

  const askedOf = async (work: () => Promise<unknown>) => {
    aws.actions.clear();
    await work();
    return [...aws.actions].sort();
  };
  const post = (form: string) => api(httpEvent(unsubscribe, { method: 'POST', form }));
  const untilDue = async () => vi.setSystemTime(new Date(Date.parse((await aws.cases.nextDue(0)) ?? '') + 60_000));

  const receiving = new Set<string>();
  const received = async (key: string, raw: Uint8Array | string) => {
    const event = aws.deliver({ raw: Buffer.from(raw).toString(), key });
    for (const action of await askedOf(() => receive(event))) receiving.add(action);
  };
  const words = (text: string, references = '') =>
    plainMail({ From: 'me@example.com', To: 'in@onfile.test', References: references, Subject: text }, text);

  it('by receiving a forward, which the other functions go on from', async () => {
    await received('first', forwarded());
    const { raw = '' } = aws.aws.sent[0] ?? {};
    unsubscribe = /^List-Unsubscribe:\s+<https:\/\/api\.onfile\.test([^>]+)>/m.exec(raw)?.[1] ?? '';
    expect(unsubscribe).toMatch(/^\/unsubscribe\//);
  });

  it('by following up: a task, a draft, what an outage has made late, then the summary of a member who left', async () => {
    const asked: string[] = [];
    for (const late of [0, 0, ...Array<number>(6).fill(2 * 3_600_000)]) {
      await untilDue();
      vi.setSystemTime(Date.now() + late);
      asked.push(...(await askedOf(() => followUp({ shard: 0 }, invocation))));
    }
    await aws.cases.setAgenda({ member: 'gone', due: new Date().toISOString(), told: [] }, null);
    asked.push(...(await askedOf(() => followUp({ shard: 0 }, invocation))));
    expect(await aws.cases.agenda('gone')).toBeNull();
    expect([...new Set(asked)].sort()).toEqual(allowed(uses.followUp));
  });

  it('by the API: reading, signing in by a link, pausing, and resuming after a step was set aside', async () => {
    const paths = ['/', '/healthz', '/api/cases', '/api/cases/nobody', '/api/upcoming', unsubscribe];
    const asked = await askedOf(async () => {
      for (const path of paths) await api(httpEvent(path, { cookie: aws.cookie }));
      await api(httpEvent('/sign-in', { method: 'POST', form: 'address=me%40example.com' }));
      const [link = ''] = /\/sign-in\/[\w.-]+/.exec(aws.aws.sent.at(-1)?.raw.replace(/=\r?\n/g, '') ?? '') ?? [];
      expect((await api(httpEvent(link, { method: 'POST', form: 'to=%2F' }))).statusCode).toBe(303);
      await post('List-Unsubscribe=One-Click');
    });
    vi.setSystemTime(new Date('2026-11-25T12:00:00Z'));
    await followUp({ shard: 0 }, invocation);
    asked.push(...(await askedOf(() => post('resume=yes'))));
    expect([...new Set(asked)].sort()).toEqual(allowed(uses.api));
  });

  it('by what SES tells of a mail that bounced', async () => {
    const sent = new Date(Date.now() + 1_000).toISOString();
    const asked = await askedOf(() => deliveryEvents(permanentBounce('me@example.com', sent)));
    expect(asked).toEqual(allowed(uses.deliveryEvents));
    const isPaused = async () =>
      /"paused":(\w+)/.exec((await api(httpEvent('/api/me', { token: aws.token }))).body ?? '')?.[1];
    expect(await isPaused()).toBe('true');
    await post('resume=yes');
    expect(await isPaused()).toBe('false');
  });

  it('by reconciling: what receiving takes, and a list of the bucket', async () => {
    const event = aws.deliver({ raw: Buffer.from(words('status')).toString(), key: 'missed' });
    expect(event.Records).toHaveLength(1);
    vi.setSystemTime(new Date('2026-11-25T13:00:00Z'));
    const asked = await askedOf(() => reconcile({}, invocation));
    expect(await aws.outcomes.get('missed')).toMatchObject({ outcome: 'command' });
    for (const action of asked) expect(allowed(uses.receive)).toContain(action);
  });

  it('by receiving what a member asks, up to leaving', async () => {
    await received('status', words('status'));
    await received('leave', words('leave'));
    const [, question = ''] = /^References: (.*)$/m.exec(aws.aws.sent.at(-1)?.raw ?? '') ?? [];
    await received('sure', words('leave', question.trim()));
    expect(aws.aws.objects.size).toBe(0);
    expect([...receiving].sort()).toEqual(allowed(uses.receive));
  });
});
