import { describe, expect, it } from 'vitest';
import { receive } from '../../shared/app/receive.ts';
import { conversation } from '../support/conversation.ts';
import { forwarded, rejection } from '../support/mails.ts';
import { memoryApp } from '../support/memory-app.ts';

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
