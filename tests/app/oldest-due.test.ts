import { describe, expect, it } from 'vitest';
import { followUp } from '../../shared/app/follow-up.ts';
import { oldestDue } from '../../shared/app/oldest-due.ts';
import { receive } from '../../shared/app/receive.ts';
import { forwarded } from '../support/mails.ts';
import { memoryApp } from '../support/memory-app.ts';

const minute = 60_000;
const later = (instant: string, minutes: number) => new Date(Date.parse(instant) + minutes * minute).toISOString();

/** One case, at the moment when its first step falls due. */
async function atFirstStep() {
  const app = memoryApp();
  await receive(app, await app.keep(forwarded()));
  const due = (await app.cases.nextDue(0)) ?? '';
  app.clock.set(due);
  return { app, due };
}

describe('the oldest due step', () => {
  it('is none before its time, and none once it is mailed', async () => {
    const { app, due } = await atFirstStep();
    app.clock.set(later(due, -1));
    expect(await oldestDue(app, 0)).toBeNull();
    app.clock.set(due);
    expect(await oldestDue(app, 0)).toBe(due);
    await followUp(app);
    expect(await oldestDue(app, 0)).toBeNull();
  });

  it('grows older at every tick while mail is refused, whatever lease is taken on it', async () => {
    const { app, due } = await atFirstStep();
    const refusing = { ...app, outbox: { ...app.outbox, send: () => Promise.reject(new Error('Throttling')) } };
    for (let minutes = 0; minutes <= 55; minutes++) {
      app.clock.set(later(due, minutes));
      await followUp(refusing).catch(() => undefined);
      expect(await oldestDue(app, 0)).toBe(due);
    }
  });

  it('counts a weekly summary in, and leaves a case out whose member has paused', async () => {
    const { app, due } = await atFirstStep();
    await app.cases.setAgenda(
      { member: 'owner', due: later(due, -9), told: [] },
      (await app.cases.agenda('owner'))?.due ?? null,
    );
    expect(await oldestDue(app, 0)).toBe(later(due, -9));
    await app.members.pause('owner');
    await followUp(app);
    expect(await oldestDue(app, 0)).toBeNull();
  });

  it('is tried for a week, and then no more: the page says why', async () => {
    const { app, due } = await atFirstStep();
    let tries = 0;
    const send = ({ id }: { id: string }) => {
      tries += id.startsWith('reflect') ? 1 : 0;
      return Promise.reject(new Error('MessageRejected'));
    };
    for (let hours = 0; hours <= 8 * 24; hours += 4) {
      app.clock.set(later(due, 60 * hours));
      await followUp({ ...app, outbox: { ...app.outbox, send } }).catch(() => undefined);
    }
    const [first] = [...app.stored.values()][0]?.steps ?? [];
    expect(first).toMatchObject({ state: 'retired', because: 'It could not be mailed for a week.' });
    // Every four hours of seven days, by turns with the next step.
    expect(tries).toBeGreaterThan(20);
    expect(tries).toBeLessThan(46);
  });

  it('is mailed after an outage of days, though it had been claimed before', async () => {
    const { app, due } = await atFirstStep();
    const crash = { ...app, outbox: { ...app.outbox, send: () => Promise.reject(new Error('crash')) } };
    await followUp(crash).catch(() => undefined);
    app.clock.set(later(due, 4 * 24 * 60));
    app.sent.length = 0;
    await followUp(app);
    expect(app.sent.map(({ id }) => id).join()).toMatch(/^reflect/);
  });

  it('of a summary that is refused is set for the next week after two days', async () => {
    const { app, due } = await atFirstStep();
    const was = (await app.cases.agenda('owner'))?.due ?? null;
    await app.cases.setAgenda({ member: 'owner', due: later(due, -3 * 24 * 60), told: [] }, was);
    const sent: string[] = [];
    const send = async ({ id }: { id: string }) => void sent.push(id);
    await followUp({ ...app, outbox: { ...app.outbox, send } });
    expect(sent.filter((id) => id.startsWith('summary'))).toEqual([]);
    expect((await app.cases.agenda('owner'))?.due ?? '').toMatch(/^2026-1[01]/);
    expect((await app.cases.agenda('owner'))?.due ?? '' > due).toBeTruthy();
  });
});
