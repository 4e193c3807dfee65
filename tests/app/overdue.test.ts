import { describe, expect, it } from 'vitest';
import { followUp } from '../../shared/app/follow-up.ts';
import { receive } from '../../shared/app/receive.ts';
import { forwarded, rejection } from '../support/mails.ts';
import { memoryApp } from '../support/memory-app.ts';

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
