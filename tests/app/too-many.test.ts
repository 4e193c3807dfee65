import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { receive } from '../../shared/app/receive.ts';
import { automaticAddress } from '../../shared/mail/addresses.ts';
import { conversation } from '../support/conversation.ts';
import { forwarded, plainMail, rejection } from '../support/mails.ts';
import { type MemoryApp, memoryApp } from '../support/memory-app.ts';

const forwardOf = (role: string) => forwarded(rejection({ role }));

describe('more mails than are taken in an hour', () => {
  it('are held, and their member is told once an hour, with how many are taken', async () => {
    const app = memoryApp({ rules: { mailsPerHour: 2 } });
    const talk = conversation(app);
    for (const role of ['Baker', 'Tailor']) await talk.sends(forwardOf(role));
    const before = app.sent.length;
    for (const role of ['Potter', 'Weaver', 'Joiner']) {
      expect(await talk.sends(forwardOf(role))).toMatchObject({ outcome: 'held', member: 'owner' });
    }
    expect(app.sent).toHaveLength(before + 1);
    const mail = await talk.latest('answer');
    expect(mail.subject).toBe('More mails than I take in an hour');
    expect(mail.text).toContain('I take 2 mails of yours in an hour');
    expect(mail.text).toContain('/mails?show=held');
    expect(app.stored.size).toBe(2);
  });

  it('are told of also where a member gets no more answers for this hour', async () => {
    const app = memoryApp({ rules: { mailsPerHour: 2, answersPerHour: 0 } });
    const talk = conversation(app);
    for (const role of ['Baker', 'Tailor', 'Potter']) await talk.sends(forwardOf(role));
    expect((await talk.latest('answer')).subject).toBe('More mails than I take in an hour');
  });

  it('are taken when they are sent again in the next hour', async () => {
    const app = memoryApp({ rules: { mailsPerHour: 1 } });
    const talk = conversation(app);
    for (const role of ['Baker', 'Tailor']) await talk.sends(forwardOf(role));
    app.clock.set('2026-10-06T10:00:00.000Z');
    expect((await talk.sends(forwardOf('Tailor'))).outcome).toBe('case-opened');
  });

  it('are no tries of one mail, however often it has to be tried', async () => {
    const app = memoryApp({ rules: { mailsPerHour: 2, answersPerHour: 1 } });
    const key = await app.keep(forwarded());
    const refused = { ...app, outbox: { ...app.outbox, send: () => Promise.reject(new Error('refused')) } };
    for (let tries = 0; tries < 4; tries++) await expect(receive(refused, key)).rejects.toThrow('refused');
    expect((await receive(app, key)).outcome).toBe('case-opened');
    expect(app.sent).toHaveLength(1);
    expect((await conversation(app).sends(forwardOf('Tailor'))).outcome).toBe('case-opened');
  });
});

it('a member may have five addresses asked in an hour, and more in the next', async () => {
  const talk = conversation(memoryApp({ rules: { membership: 'invited' } }));
  const invite = (name: string) =>
    talk.sends(
      plainMail(
        { From: 'me@example.com', To: 'in@onfile.example', Subject: 'Invite' },
        `invite: ${name}@friend.example`,
      ),
    );
  const asked = () => talk.app.sent.map(({ to }) => to).filter((to) => to.endsWith('@friend.example'));
  for (const name of ['ada', 'bob', 'cleo', 'dan', 'eve', 'finn']) await invite(name);
  expect(asked()).toEqual(['ada', 'bob', 'cleo', 'dan', 'eve'].map((name) => `${name}@friend.example`));
  talk.app.clock.set('2026-10-06T10:00:00.000Z');
  await invite('finn');
  expect(asked().at(-1)).toBe('finn@friend.example');
});

describe('more answers than are given in an hour', () => {
  const says = (text: string) => plainMail({ From: 'me@example.com', To: 'in@onfile.example', Subject: text }, text);

  /** A member whose answers are used up. */
  async function silenced(rules: Partial<MemoryApp['rules']> = {}) {
    const talk = conversation(memoryApp({ rules: { membership: 'invited', answersPerHour: 3, ...rules } }));
    await talk.sends(forwarded());
    for (let i = 0; i < 6; i++) await talk.replies(await talk.latest(), 'Your mail is important to us.');
    return talk;
  }

  it('are withheld, so that two programs do not write to each other without end, and that is said once', async () => {
    const talk = await silenced();
    const answers = await talk.mails('answer');
    expect(answers).toHaveLength(4);
    expect(answers.at(-1)?.subject).toBe('More mails than I answer in an hour');
    expect(answers.at(-1)?.text).toContain('You have had 3 answers from me');
    talk.app.clock.set('2026-10-06T10:00:00.000Z');
    await talk.sends(says('status'));
    expect((await talk.latest('answer')).subject).not.toBe('More mails than I answer in an hour');
  });

  it.each([
    ['time zone: America/New_York', 'New York'],
    ['pause', 'resume'],
    ['address: robin@home.example', 'robin@home.example'],
  ])('do not use up the one to “%s”', async (text, said) => {
    const talk = await silenced();
    await talk.sends(says(text));
    expect((await talk.latest('answer')).text).toContain(said);
  });

  it('do not use up the one to `resume`, which tells what comes next', async () => {
    const talk = await silenced();
    await talk.sends(says('pause'));
    await talk.sends(says('resume'));
    expect((await talk.latest('answer')).text).toContain('The next mail comes on');
  });

  it('do not use up the question before leaving, nor the last word', async () => {
    const talk = await silenced();
    for (let i = 0; i < 6; i++) await talk.sends(says(`time zone: ${i % 2 ? 'Berlin' : 'London'}`));
    await talk.sends(says('leave'));
    const question = await talk.latest('answer');
    expect(question.subject).toMatch(/erase/i);
    await talk.replies(question, 'leave');
    expect(await talk.app.cases.list('owner')).toMatchObject({ items: [] });
    expect((await talk.latest('answer')).text).toMatch(/erased/);
  });

  it('do not use up what a mail provider asks', async () => {
    const talk = await silenced();
    const raw = await readFile('tests/mails/automatic-en-gmail-confirmation.eml');
    const to = [automaticAddress('owner', talk.app.domain, talk.app.seal)];
    expect(await talk.sends(raw, { from: 'forwarding-noreply@google.com', to })).toMatchObject({ outcome: 'relayed' });
    expect((await talk.latest('answer')).text).toContain('918273645');
  });

  it.each(['resume', 'leave', 'hello'])('end a loop in which a program says “%s” to each of them', async (text) => {
    const talk = conversation(memoryApp({ rules: { answersPerHour: 3 } }));
    for (let i = 0; i < 20; i++) {
      talk.app.clock.set(`2026-10-06T09:00:${10 + i}.000Z`);
      await talk.sends(says(text));
    }
    expect(talk.app.sent).toHaveLength(4);
  });
});
