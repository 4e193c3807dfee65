import { describe, expect, it } from 'vitest';
import { conversation } from '../support/conversation.ts';
import { forwarded, rejection } from '../support/mails.ts';

const half = 'Hi Robin,\n\nour plans for Q1 changed.\n\nBest,\nAna';
const whole = 'Hi Robin,\n\nwe have decided to go ahead with another candidate.\n\nBest,\nAna Silva';

/** A later mail of the contact's in a thread of its own, in a case that stands. */
const later = async (text: string, { note = '', from = rejection().from } = {}) => {
  const talk = conversation();
  await talk.sends(forwarded());
  talk.app.clock.set('2026-10-09T09:00:00.000Z');
  const mail = { ...rejection(), from, subject: 'A word', text, date: '2026-10-08T10:00:00+02:00' };
  const outcome = await talk.sends(forwarded(mail, { note }));
  const letter = (await talk.mails('answer')).at(-1);
  return { ...talk, outcome, told: letter?.text?.replace(/\s+/g, ' ') ?? '', cases: talk.app.stored.size };
};

describe('a mail of the contact’s that reads somewhat like a no', () => {
  it('opens no second case, and is asked about', async () => {
    const talk = await later(half);
    expect(talk.outcome).toMatchObject({ outcome: 'answer', caseId: talk.theCase().id });
    expect(talk.cases).toBe(1);
    expect(talk.told).toContain('I am not sure what their answer is.');
    await talk.replies(await talk.latest('answer'), 'another no');
    expect(talk.theCase().happened).toMatchObject([{ kind: 'answer', no: true }]);
  });

  it('is asked about alone where one before it is open still', async () => {
    const talk = await later(half);
    expect(talk.told).not.toContain('about this mail alone');
    const mail = { ...rejection(), subject: 'A word', text: 'Hi Robin,\n\nplans for Q2 changed.\n\nAna' };
    await talk.sends(forwarded({ ...mail, date: '2026-10-08T16:00:00+02:00' }));
    const { text = '' } = await talk.latest('answer');
    expect(text.replace(/\s+/g, ' ')).toContain(
      'That is about this mail alone; about the one before it, reply to the mail in which I asked.',
    );
  });

  it('is what is said in reply to the question about it, whichever came later', async () => {
    const talk = await later(`${half}\n\nYour answers on cost were thin.`);
    const first = await talk.latest('answer');
    const mail = { ...rejection(), subject: 'A word', text: 'Hi Robin,\n\nplans for Q2 changed.\n\nAna' };
    talk.app.clock.set('2026-10-09T12:00:00.000Z');
    await talk.sends(forwarded({ ...mail, date: '2026-10-08T16:00:00+02:00' }));
    const second = await talk.latest('answer');
    await talk.replies(first, 'feedback');
    expect(talk.theCase().happened).toMatchObject([
      { kind: 'feedback', text: expect.stringContaining('thin') },
      { kind: 'lesson' },
      { kind: 'answer', text: expect.stringContaining('Q2') },
    ]);
    expect(await talk.replies(first, 'feedback')).toMatchObject({ detail: 'told' });
    expect((await talk.latest('answer')).text).toContain('That is how I have their answer down already');
    await talk.replies(second, 'another no');
    expect(talk.theCase().happened?.at(-1)).toMatchObject({ kind: 'answer', no: true });
    await talk.replies(await talk.latest('answer'), 'undo');
    expect(talk.theCase().happened?.at(-1)).not.toHaveProperty('no');
  });

  it('is what its member says above it', async () => {
    const good = await later(half, { note: 'Good news: they want me back!' });
    expect([good.cases, good.theCase().ended?.because]).toEqual([1, 'opening']);
    const no = await later(half, { note: 'It is a no.' });
    expect([no.cases, no.theCase().happened?.[0]]).toMatchObject([1, { kind: 'answer', no: true }]);
  });

  it('is a case of its own where its member names another role', async () => {
    expect((await later(half, { note: 'It is a no.\nrole: Data Analyst' })).cases).toBe(2);
  });

  it('is asked about where somebody else there wrote it, with the way to a case of its own', async () => {
    const talk = await later(half, { from: { name: 'Daniel Weiss', address: 'daniel@northwind.example' } });
    expect(talk.cases).toBe(1);
    expect(talk.told).toContain('may be about Northwind, Platform Engineer, and I am not sure');
    expect(talk.told).toContain('forward it once more with a line “role: …” above it, and it gets a case of its own');
  });

  it('opens a case where nobody there is known', async () => {
    const from = { name: 'Kim Holt', address: 'kim.holt@halden.example' };
    expect(await later(half.replace('Ana', 'Kim'), { from })).toMatchObject({ cases: 2 });
  });
});

describe('a plain no of the contact’s that names no role', () => {
  it('is another no in the case that there is', async () => {
    const talk = await later(whole);
    expect(talk.cases).toBe(1);
    expect(talk.told).toContain('it is still a no');
    expect(talk.told).toContain(
      'If it is about another role, reply “undo”, and forward it again with a line “role: …”',
    );
  });

  it('is feedback where its member says so, with thanks drafted', async () => {
    const talk = await later(`${whole}\n\nRead Kerzner on cost before you try elsewhere.`);
    expect(talk.told).toContain('If there is feedback in it, reply “feedback”, and I draft your thanks.');
    await talk.replies(await talk.latest('answer'), 'feedback');
    expect(talk.theCase().happened?.map(({ kind }) => kind)).toEqual(['feedback', 'lesson']);
    expect(talk.theCase().steps.some(({ kind }) => kind === 'thank-for-feedback')).toBe(true);
  });

  it('gets a case of its own once it is taken back and forwarded with its role', async () => {
    const talk = await later(whole);
    await talk.replies(await talk.latest('answer'), 'undo');
    const mail = { ...rejection(), subject: 'A word', text: whole, date: '2026-10-08T10:00:00+02:00' };
    await talk.sends(forwarded(mail, { note: 'role: Data Analyst' }));
    expect([...talk.app.stored.values()].map(({ reading }) => reading.role)).toEqual([
      'Platform Engineer',
      'Data Analyst',
    ]);
  });
});
