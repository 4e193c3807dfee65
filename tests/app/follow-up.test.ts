import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { followUp } from '../../shared/app/follow-up.ts';
import { receive } from '../../shared/app/receive.ts';
import { isWorkingDay } from '../../shared/case/calendar.ts';
import type { Case, Step } from '../../shared/case/case.ts';
import { forwarded, rejection } from '../support/mails.ts';
import { type MemoryApp, memoryApp } from '../support/memory-app.ts';

async function withCase(app: MemoryApp, parts: Parameters<typeof rejection>[0] = {}): Promise<Case> {
  await receive(app, await app.keep(forwarded(rejection(parts))));
  app.sent.length = 0;
  const opened = [...app.stored.values()].at(-1);
  if (!opened) throw new Error('no case was opened');
  return opened;
}

const theCase = (app: MemoryApp) => [...app.stored.values()][0];
const stepOf = (app: MemoryApp, kind: Step['kind']) => theCase(app)?.steps.find((step) => step.kind === kind);
const kindsSent = (app: MemoryApp) =>
  Promise.all(app.sent.map(async ({ raw }) => (await simpleParser(Buffer.from(raw))).headers.get('x-onfile-step')));

/** Lets time pass from one due step to the next, as the timer does. */
async function pass(app: MemoryApp, until: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    const next = await app.cases.nextDue(0);
    if (!next || next > until) return app.clock.set(until);
    if (next > app.clock.now()) app.clock.set(next);
    await followUp(app);
  }
}

describe('a step that falls due', () => {
  it('is drafted and mailed to the member at its time, and not before', async () => {
    const app = memoryApp();
    await withCase(app);
    const due = stepOf(app, 'ask-feedback')?.due ?? '';
    app.clock.set(new Date(Date.parse(due) - 1).toISOString());
    await followUp(app);
    expect(await kindsSent(app)).not.toContain('ask-feedback');
    app.clock.set(due);
    await followUp(app);
    expect(await kindsSent(app)).toContain('ask-feedback');
    expect(stepOf(app, 'ask-feedback')).toMatchObject({ state: 'drafted', at: due });
  });

  it('holds its draft ready, to the person who wrote', async () => {
    const app = memoryApp();
    await withCase(app);
    await pass(app, '2026-10-08T00:00:00.000Z');
    const asked = stepOf(app, 'ask-feedback');
    const draft = asked && 'draft' in asked ? asked.draft : null;
    expect(draft?.body).toMatch(/^(?:Hi|Hello|Dear) Ana/);
    expect(draft?.body).toContain('Robin Ferris');
    const mail = app.sent.find(({ id }) => id.startsWith('ask-feedback'));
    expect((await simpleParser(Buffer.from(mail?.raw ?? []))).text).toContain(draft?.body.split('\n')[0]);
  });

  it('is mailed once, however many work at it at the same time', async () => {
    const app = memoryApp();
    await withCase(app);
    app.clock.set(stepOf(app, 'reflect')?.due ?? '');
    await Promise.all([followUp(app), followUp(app), followUp(app)]);
    expect((await kindsSent(app)).filter((kind) => kind === 'reflect')).toHaveLength(1);
  });

  it('goes to nobody but the member, over half a year', async () => {
    const app = memoryApp();
    await withCase(app);
    await pass(app, '2027-04-06T00:00:00.000Z');
    expect(app.sent.length).toBeGreaterThan(3);
    expect(new Set(app.sent.map(({ to }) => to))).toEqual(new Set(['me@example.com']));
  });

  it('brings drafts on the mornings of working days, in the member’s zone', async () => {
    const app = memoryApp();
    await withCase(app);
    await pass(app, '2027-04-06T00:00:00.000Z');
    for (const { id, date } of app.sent) {
      if (/^(?:reflect|widen|summary)/.test(id)) continue;
      expect(isWorkingDay(date.slice(0, 10), () => false)).toBe(true);
      const hour = Number(new Date(date).toLocaleString('en-GB', { hour: 'numeric', timeZone: 'Europe/Berlin' }));
      expect(hour).toBeGreaterThanOrEqual(8);
      expect(hour).toBeLessThan(12);
    }
  });
});

describe('a crash', () => {
  const due = async (app: MemoryApp) => {
    await withCase(app);
    app.clock.set(stepOf(app, 'reflect')?.due ?? '');
  };

  it('before the mail went out is made good when the lease has ended', async () => {
    const app = memoryApp();
    await due(app);
    const failing = { ...app, outbox: { ...app.outbox, send: () => Promise.reject(new Error('crash')) } };
    await expect(followUp(failing)).rejects.toThrow(AggregateError);
    expect(stepOf(app, 'reflect')?.state).toBe('claimed');
    await followUp(app);
    expect(app.sent).toHaveLength(0);
    app.clock.set(new Date(Date.parse(app.clock.now()) + 6 * 60_000).toISOString());
    await followUp(app);
    expect(await kindsSent(app)).toEqual(['reflect']);
    expect(stepOf(app, 'reflect')?.state).toBe('drafted');
  });

  it('between mail and mark brings the same mail again, byte for byte', async () => {
    const app = memoryApp();
    await due(app);
    let saves = 0;
    const save: typeof app.cases.save = (changed) => {
      saves += 1;
      return saves === 1 ? app.cases.save(changed) : Promise.reject(new Error('crash'));
    };
    await expect(followUp({ ...app, cases: { ...app.cases, save } })).rejects.toThrow(AggregateError);
    app.clock.set(new Date(Date.parse(app.clock.now()) + 6 * 60_000).toISOString());
    await followUp(app);
    const [first, second] = app.sent.map(({ raw }) => Buffer.from(raw).toString());
    expect(app.sent).toHaveLength(2);
    expect(second).toBe(first);
  });

  it('after the mark repeats nothing', async () => {
    const app = memoryApp();
    await due(app);
    await followUp(app);
    app.clock.set(new Date(Date.parse(app.clock.now()) + 6 * 60_000).toISOString());
    await followUp(app);
    expect((await kindsSent(app)).filter((kind) => kind === 'reflect')).toHaveLength(1);
  });

  it('in one case does not keep the others waiting', async () => {
    const app = memoryApp();
    await withCase(app, { subject: 'Your application at Northwind' });
    const from = { name: 'Bo Lind', address: 'bo.lind@fabrikam.example' };
    const text = rejection().text.replaceAll('Northwind', 'Fabrikam').replace('Ana Silva', from.name);
    await withCase(app, { subject: 'Another one', from, text });
    app.clock.set('2026-10-07T09:00:00.000Z');
    const [poisoned] = [...app.stored.values()];
    const send: typeof app.outbox.send = (mail) =>
      poisoned && mail.id.includes(poisoned.id) ? Promise.reject(new Error('poison')) : app.outbox.send(mail);
    await expect(followUp({ ...app, outbox: { ...app.outbox, send } })).rejects.toThrow(AggregateError);
    expect(app.sent.length).toBeGreaterThan(0);
  });
});

describe('a change that comes while a step is being mailed', () => {
  it('is kept, and the step is marked all the same', async () => {
    const app = memoryApp();
    await withCase(app);
    app.clock.set(stepOf(app, 'reflect')?.due ?? '');
    const send: typeof app.outbox.send = async (mail) => {
      await app.outbox.send(mail);
      const current = theCase(app);
      if (current) await app.cases.save({ ...current, interest: 'keen' });
    };
    await followUp({ ...app, outbox: { ...app.outbox, send } });
    expect(theCase(app)?.interest).toBe('keen');
    expect(stepOf(app, 'reflect')?.state).toBe('drafted');
  });
});

describe('after a long outage', () => {
  it('what is past its time is retired and said so, not mailed in a heap', async () => {
    const app = memoryApp();
    await withCase(app);
    app.clock.set('2027-06-01T09:00:00.000Z');
    for (let i = 0; i < 20; i++) await followUp(app);
    const retired = theCase(app)?.steps.filter(({ state }) => state === 'retired') ?? [];
    expect(retired.length).toBeGreaterThan(0);
    expect(app.sent.length).toBeLessThan(2);
  });
});

describe('two cases at one company', () => {
  const late = { at: 120_000 };
  /** Time goes by as on a real clock: each tick comes a while after the step was due. */
  async function passLate(app: MemoryApp, until: string) {
    for (let due = await app.cases.nextDue(0); due && due <= until; due = await app.cases.nextDue(0)) {
      app.clock.set(new Date(Date.parse(due) + late.at).toISOString());
      await followUp(app);
    }
  }
  const drafts = (app: MemoryApp) =>
    app.sent.filter(({ id }) => /^(?:ask-|future|still|keep)/.test(id)).map(({ date }) => date.slice(0, 10));

  it('have no more than three mails without an answer between them, a fortnight apart', async () => {
    const app = memoryApp();
    await withCase(app);
    app.clock.set('2026-10-08T12:00:00.000Z');
    await withCase(app, { role: 'Data Analyst', date: '2026-10-08T10:00:00+02:00' });
    await passLate(app, '2027-04-06T00:00:00.000Z');
    const days = drafts(app);
    expect(days.length).toBeGreaterThan(1);
    expect(days.length).toBeLessThanOrEqual(3);
    for (const [i, day] of days.slice(1).entries()) {
      expect(Date.parse(day) - Date.parse(days[i] ?? '')).toBeGreaterThanOrEqual(14 * 86_400_000);
    }
  });
});

it('a recruiter of an agency hears of two clients a fortnight apart', async () => {
  const app = memoryApp();
  const from = { name: 'Tom Becker', address: 'tom.becker@brightstaff.example' };
  for (const [client, role] of [
    ['Solarwerk', 'Data Analyst'],
    ['Tidewater', 'Data Engineer'],
  ]) {
    const text = `Hi Robin,\n\nI have heard back from our client ${client} about the ${role} role. They have decided to go ahead with another candidate, I am afraid. Do give me a call if you would like to talk about it.\n\nBest regards,\nTom Becker\nSenior Recruitment Consultant, Brightstaff`;
    await receive(app, await app.keep(forwarded({ ...rejection(), from, subject: `${role} at ${client}`, text })));
  }
  expect(app.stored.size).toBe(2);
  const dues = [...app.stored.values()].flatMap(({ steps }) =>
    steps
      .filter(({ kind }) => kind === 'ask-recruiter' || kind === 'future-openings')
      .map(({ due }) => Date.parse(due)),
  );
  dues.sort((one, other) => one - other);
  expect(dues.length).toBeGreaterThan(1);
  for (const [i, due] of dues.slice(1).entries()) {
    expect(due - (dues[i] ?? 0)).toBeGreaterThan(13 * 86_400_000);
  }
});
