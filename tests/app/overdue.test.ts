import { describe, expect, it } from 'vitest';
import { followUp } from '../../shared/app/follow-up.ts';
import type { Sendable } from '../../shared/app/ports.ts';
import { receive } from '../../shared/app/receive.ts';
import { forwarded, rejection } from '../support/mails.ts';
import { type MemoryApp, memoryApp, owner } from '../support/memory-app.ts';

const companies = ['Contoso', 'Fabrikam', 'Initech', 'Tailspin', 'Wingtip'];

/** Cases at five companies, whose first steps were due long ago. */
async function afterAnOutage() {
  const app = memoryApp();
  for (const company of companies) {
    const plain = rejection();
    const own = (text: string) => text.replaceAll('Northwind', company);
    const from = { name: 'Ana Silva', address: `ana@${company.toLowerCase()}.example` };
    await receive(
      app,
      await app.keep(forwarded({ ...plain, from, subject: own(plain.subject), text: own(plain.text) })),
    );
  }
  expect(app.stored.size).toBe(companies.length);
  app.sent.length = 0;
  const due = (await app.cases.nextDue(0)) ?? '';
  app.clock.set(new Date(Date.parse(due) + 20 * 3_600_000).toISOString());
  return app;
}

describe('what an outage has made late', () => {
  it('is sent two in an hour, not all at once', async () => {
    const app = await afterAnOutage();
    await followUp(app);
    await followUp(app);
    expect(app.sent).toHaveLength(2);
    expect((await app.cases.nextDue(0)) ?? '' > app.clock.now()).toBeTruthy();
  });

  it('is sent whole in the end', async () => {
    const app = await afterAnOutage();
    const open = () => [...app.stored.values()].filter(({ steps }) => steps[0]?.state === 'planned').length;
    for (let tick = 0; tick < 6 && open() > 0; tick++) {
      await followUp(app);
      app.clock.set(new Date(Date.parse(app.clock.now()) + 3_600_000).toISOString());
    }
    expect(open()).toBe(0);
  });

  it('waits for the morning where an outage ends at night', async () => {
    const app = await afterAnOutage();
    const nights = new Date(`${app.clock.now().slice(0, 10)}T22:30:00.000Z`).toISOString();
    app.clock.set(nights > app.clock.now() ? nights : new Date(Date.parse(nights) + 86_400_000).toISOString());
    for (let tick = 0; tick < 8; tick++) await followUp(app);
    expect(app.sent).toEqual([]);
    const next = (await app.cases.nextDue(0)) ?? '';
    const hour = Number(new Date(next).toLocaleString('en-GB', { hour: 'numeric', timeZone: 'Europe/Berlin' }));
    expect(next > app.clock.now()).toBe(true);
    expect(hour).toBeGreaterThanOrEqual(8);
  });
});

describe('what an outage of days has made late for one member', () => {
  const employers = Array.from({ length: 14 }, (_, i) => `Company${String.fromCharCode(65 + ((i * 5) % 14))}`);

  /** The first step of each case, in the order in which they were due; then the clock far behind all of them. */
  async function longAgo() {
    const app = memoryApp({ now: '2026-10-05T09:00:00.000Z' });
    for (const [i, company] of employers.entries()) {
      app.clock.set(new Date(Date.parse('2026-10-05T09:00:00.000Z') + i * 7 * minute).toISOString());
      const plain = rejection();
      const own = (text: string) => text.replaceAll('Northwind', company);
      const from = { name: 'Ana Silva', address: `ana@${company.toLowerCase()}.example` };
      const mail = forwarded({ ...plain, from, subject: own(plain.subject), text: own(plain.text) });
      await receive(app, await app.keep(mail));
    }
    const firsts = [...app.stored.values()].map(({ id, steps }) => ({ id, due: steps[0]?.due ?? '' }));
    const wished = firsts.sort((one, other) => one.due.localeCompare(other.due)).map(({ id }) => id);
    app.clock.set('2026-10-07T16:20:00.000Z');
    app.sent.length = 0;
    return { app, wished };
  }
  const minute = 60_000;

  it('goes out two in an hour, over hours and a night, the oldest first', async () => {
    const { app, wished } = await longAgo();
    const firsts: string[] = [];
    const perHour = new Map<string, number>();
    for (let ticks = 0; ticks < 26 * 12; ticks++) {
      const [before, now] = [app.sent.length, app.clock.now()];
      await followUp(app);
      for (const { id } of app.sent.slice(before)) {
        const found = wished.find((one) => id.endsWith(one));
        if (!found || firsts.includes(found)) continue;
        firsts.push(found);
        perHour.set(now.slice(0, 13), (perHour.get(now.slice(0, 13)) ?? 0) + 1);
      }
      app.clock.set(new Date(Date.parse(now) + 5 * minute).toISOString());
    }
    expect(firsts).toEqual(wished);
    expect([...perHour.values()].every((mails) => mails <= 2)).toBe(true);
    expect([...perHour.keys()].filter((hour) => /T(?:19|2\d|0[0-5])/.test(hour))).toEqual([]);
  });
});

describe('a summary', () => {
  const germany = { ...owner, country: 'DE' };
  const broken = () => Promise.reject(new Error('crash'));
  const summaries = (app: MemoryApp) => app.sent.filter(({ id }) => id.startsWith('summary'));

  it('that falls due on a public holiday comes on the evening after', async () => {
    const app = memoryApp({ now: '2026-12-29T09:00:00.000Z', member: germany });
    await receive(app, await app.keep(forwarded(rejection({ date: '2026-12-28T09:00:00+01:00' }))));
    await app.cases.setAgenda(
      { member: 'owner', due: '2027-01-01T18:00:00.000Z', told: [] },
      (await app.cases.agenda('owner'))?.due ?? null,
    );
    app.clock.set('2027-01-01T18:00:00.000Z');
    await followUp(app);
    expect(summaries(app)).toEqual([]);
    const later = (await app.cases.agenda('owner'))?.due ?? '';
    expect(later.slice(0, 10)).toBe('2027-01-02');
    app.clock.set(later);
    await followUp(app);
    expect(summaries(app)).toHaveLength(1);
    expect((await app.cases.agenda('owner'))?.due.slice(0, 10)).toBe('2027-01-08');
  });

  it('that is mailed once more after a crash, some minutes later, is the same mail', async () => {
    const app = memoryApp();
    await receive(app, await app.keep(forwarded()));
    app.clock.set('2026-10-09T18:00:00.000Z');
    const { due = '' } = (await app.cases.agenda('owner')) ?? {};
    await app.cases.setAgenda({ member: 'owner', due: app.clock.now(), told: [] }, due);
    const failing = { ...app.outbox, send: async (mail: Sendable) => app.outbox.send(mail).then(() => broken()) };
    await expect(followUp({ ...app, outbox: failing })).rejects.toThrow(AggregateError);
    app.clock.set('2026-10-09T18:06:00.000Z');
    await followUp(app);
    const [first, second] = summaries(app).map(({ raw }) => Buffer.from(raw).toString());
    expect(second).toBe(first);
  });
});
