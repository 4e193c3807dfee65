import { describe, expect, it } from 'vitest';
import { sendSummary } from '../../shared/app/summary.ts';
import { conversation } from '../support/conversation.ts';
import { forwarded, plainMail } from '../support/mails.ts';
import { type MemoryApp, memoryApp } from '../support/memory-app.ts';

const words = (text: string) =>
  plainMail({ From: 'me@example.com', To: 'in@onfile.example', Subject: text, 'Message-ID': `<${text}@x>` }, text);
const later = (app: MemoryApp, minutes: number) =>
  app.clock.set(new Date(Date.parse(app.clock.now()) + minutes * 60_000).toISOString());

describe('what happens at once', () => {
  it('holds all, where a member changes two things', async () => {
    const app = memoryApp();
    let waiting = 0;
    /** Nobody saves before both have read. */
    const save: typeof app.members.save = async (member) => {
      waiting += 1;
      while (waiting < 2) await new Promise((done) => setTimeout(done, 5));
      return app.members.save(member);
    };
    const slow = conversation({ ...app, members: { ...app.members, save } });
    const [first, second] = [words('time zone: Tokyo'), words('country: Germany')];
    await Promise.all([
      slow.sends(first, { receivedAt: '2026-10-06T09:00:01.000Z' }),
      slow.sends(second, { receivedAt: '2026-10-06T09:00:02.000Z' }),
    ]);
    expect(await app.members.get('owner')).toMatchObject({ zone: 'Asia/Tokyo', country: 'DE' });
  });

  it('sends one summary, whoever else finds it due', async () => {
    const { app, summaries } = await withDueSummary();
    await Promise.all([sendSummary(app, 'owner'), sendSummary(app, 'owner'), sendSummary(app, 'owner')]);
    expect(summaries()).toHaveLength(1);
  });
});

describe('a summary', () => {
  it('that was refused comes again after a few minutes, as the same mail, and then the next week’s', async () => {
    const { app, due, summaries } = await withDueSummary();
    const refused = { ...app, outbox: { ...app.outbox, send: () => Promise.reject(new Error('refused')) } };
    await expect(sendSummary(refused, 'owner')).rejects.toThrow('refused');
    expect(await sendSummary(app, 'owner')).toBe(false);
    later(app, 6);
    expect(await sendSummary(app, 'owner')).toBe(true);
    expect(summaries()).toEqual([`summary.${due.slice(0, 10)}.owner`]);
    const next = await app.cases.agenda('owner');
    expect(Date.parse(next?.due ?? '') - Date.parse(due)).toBeGreaterThan(6 * 86_400_000);
    expect(next?.since).toBeUndefined();
  });

  it('that is refused for two days is left, for the next one tells of it', async () => {
    const { app, due, summaries } = await withDueSummary();
    const refused = { ...app, outbox: { ...app.outbox, send: () => Promise.reject(new Error('refused')) } };
    for (let hours = 0; hours <= 48; hours += 4) {
      await sendSummary(refused, 'owner').catch(() => undefined);
      later(app, 240);
    }
    await sendSummary(app, 'owner');
    expect(summaries()).toEqual([]);
    expect(Date.parse((await app.cases.agenda('owner'))?.due ?? '')).toBeGreaterThan(Date.parse(due) + 86_400_000);
  });
});

async function withDueSummary() {
  const app = memoryApp();
  await conversation(app).sends(forwarded());
  const due = (await app.cases.agenda('owner'))?.due ?? '';
  app.clock.set(due);
  later(app, 1);
  return { app, due, summaries: () => app.sent.flatMap(({ id }) => (id.startsWith('summary') ? id : [])) };
}
