import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { handler as api } from '../../functions/api.ts';
import { handler as followUp } from '../../functions/follow-up.ts';
import { handler as receive } from '../../functions/receive.ts';
import { uses } from '../../infra/store.ts';
import { forwarded } from '../support/mails.ts';
import { httpEvent } from './http-event.ts';
import { environment, type Stage, stage } from './stage.ts';

const allowed = (use: Record<string, readonly string[]>) =>
  Object.entries(use)
    .flatMap(([place, actions]) => actions.map((action) => `${place} ${action}`))
    .sort();

describe('of the table, no more and no less than the stack allows is asked', () => {
  let aws: Stage;
  let unsubscribe = '';

  beforeAll(async () => {
    aws = await stage();
    for (const [name, value] of Object.entries({ ...environment, ...aws.endpoints })) vi.stubEnv(name, value);
    vi.spyOn(console, 'log').mockReturnValue();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-06T07:41:00Z') });
  });

  afterAll(async () => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
    await aws.stop();
  });

  const askedOf = async (work: () => Promise<unknown>) => {
    aws.actions.clear();
    await work();
    return [...aws.actions].sort();
  };
  const post = (form: string) => api(httpEvent(unsubscribe, { method: 'POST', form }));
  const untilDue = async () => vi.setSystemTime(new Date(Date.parse((await aws.cases.nextDue(0)) ?? '') + 60_000));

  it('by receiving', async () => {
    const event = aws.deliver({ raw: Buffer.from(forwarded()).toString(), key: 'first' });
    expect(await askedOf(() => receive(event))).toEqual(allowed(uses.receive));
    const { raw = '' } = aws.aws.sent[0] ?? {};
    unsubscribe = /^List-Unsubscribe:\s+<https:\/\/api\.onfile\.test([^>]+)>/m.exec(raw)?.[1] ?? '';
  });

  it('by following up: a task, then a draft', async () => {
    const asked: string[] = [];
    for (let tick = 0; tick < 2; tick++) {
      await untilDue();
      asked.push(...(await askedOf(() => followUp({ shard: 0 }))));
    }
    expect([...new Set(asked)].sort()).toEqual(allowed(uses.followUp));
  });

  it('by the API: reading, pausing, and resuming after a step was set aside', async () => {
    const paths = ['/', '/healthz', '/api/cases', '/api/cases/nobody', '/api/upcoming', unsubscribe];
    const asked = await askedOf(async () => {
      for (const path of paths) await api(httpEvent(path));
      await post('List-Unsubscribe=One-Click');
    });
    await untilDue();
    await followUp({ shard: 0 });
    asked.push(...(await askedOf(() => post('resume=yes'))));
    expect([...new Set(asked)].sort()).toEqual(allowed(uses.api));
  });
});
