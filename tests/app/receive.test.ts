import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../shared/app/ports.ts';
import { giveUp, receive } from '../../shared/app/receive.ts';
import { automaticAddress } from '../../shared/mail/addresses.ts';
import { forwardAs } from '../support/forward.ts';
import { confirmation, forwarded, plainMail, rejection } from '../support/mails.ts';
import { type MemoryApp, memoryApp } from '../support/memory-app.ts';

const cases = (app: MemoryApp) => [...app.stored.values()];
const mailsOf = (app: MemoryApp) => Promise.all(app.sent.map(({ raw }) => simpleParser(Buffer.from(raw))));

async function received(app: MemoryApp, raw: Uint8Array | string, envelope = {}): Promise<Outcome> {
  return receive(app, await app.keep(raw, envelope));
}

describe('a forwarded rejection', () => {
  it('opens a case with its facts, the note and a plan', async () => {
    const app = memoryApp();
    const outcome = await received(app, forwarded(rejection(), { note: 'I liked the question about caches.' }));
    expect(outcome).toMatchObject({ outcome: 'case-opened', member: 'owner' });
    const [opened] = cases(app);
    expect(opened?.reading).toMatchObject({ kind: 'rejection', company: 'Northwind', role: 'Platform Engineer' });
    expect(opened?.reading.contact?.name).toBe('Ana Silva');
    expect(opened?.note).toBe('I liked the question about caches.');
    const kinds = opened?.steps.map(({ kind }) => kind) ?? [];
    expect(kinds).toEqual(expect.arrayContaining(['reflect', 'ask-feedback', 'future-openings']));
    expect(opened?.steps.every(({ due }) => due > app.clock.now())).toBe(true);
  });

  it('is answered with a receipt that names company, role and the dates of the plan', async () => {
    const app = memoryApp();
    await received(app, forwarded());
    const [receipt] = await mailsOf(app);
    expect(app.sent).toHaveLength(1);
    expect(receipt?.subject).toContain('Northwind');
    expect(receipt?.text).toContain('Platform Engineer');
    expect(receipt?.text).toMatch(/Wednesday 7 October/);
  });

  it('is answered with the headers that other programs rely on', async () => {
    const app = memoryApp();
    await received(app, forwarded());
    const [receipt] = await mailsOf(app);
    const header = (name: string) => receipt?.headers.get(name);
    const id = cases(app)[0]?.id ?? '';
    expect(header('auto-submitted')).toBe('auto-generated');
    expect(header('x-onfile-case')).toBe(id);
    expect(header('x-onfile-step')).toBe('receipt');
    expect(receipt?.replyTo?.text).toMatch(new RegExp(`^case\\+${id}\\.[a-z0-9]+@onfile\\.example$`));
    expect(receipt?.references).toContain(`<case.${id}@onfile.example>`);
    expect(Buffer.from(app.sent[0]?.raw ?? []).toString()).toMatch(
      /^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m,
    );
    expect(app.sent[0]?.to).toBe('me@example.com');
  });
});

describe('one original is one case', () => {
  it('when the same mail comes three times', async () => {
    const app = memoryApp();
    const outcomes = [];
    for (let i = 0; i < 3; i++) outcomes.push((await received(app, forwarded())).outcome);
    expect(outcomes).toEqual(['case-opened', 'duplicate', 'duplicate']);
    expect(cases(app)).toHaveLength(1);
  });

  it.each([
    ['apple-mail', 'both'],
    ['outlook', 'both'],
    ['thunderbird', 'text'],
    ['gmail', 'html'],
    ['ios', 'attached'],
  ] as const)('when Gmail and then %s (%s) forward it', async (client, form) => {
    const app = memoryApp();
    await received(app, forwarded());
    expect((await received(app, forwarded(rejection(), { form }, client))).outcome).toBe('duplicate');
    expect(cases(app)).toHaveLength(1);
  });

  it('but two roles at one company are two', async () => {
    const app = memoryApp();
    await received(app, forwarded());
    await received(app, forwarded(rejection({ role: 'Data Analyst' })));
    expect(cases(app)).toHaveLength(2);
  });

  it('and so are two roles under one subject, sent in the same minute', async () => {
    const app = memoryApp();
    const subject = 'Your application';
    await received(app, forwarded(rejection({ subject })));
    await received(app, forwarded(rejection({ subject, role: 'Data Analyst' })));
    expect(cases(app)).toHaveLength(2);
  });

  it('and so is the same role turned down again half a year later', async () => {
    const app = memoryApp();
    await received(app, forwarded());
    app.clock.set('2027-04-06T09:00:00.000Z');
    await received(app, forwarded(rejection({ date: '2027-04-05T11:47:00+02:00' })));
    expect(cases(app)).toHaveLength(2);
  });

  it('and the member is told, not left in silence', async () => {
    const app = memoryApp();
    await received(app, forwarded());
    await received(app, forwarded());
    const [, second] = await mailsOf(app);
    expect(second?.subject).toMatch(/before/);
    expect(second?.text).toMatch(/Tuesday 6 October/);
  });
});

describe('what is no forwarded rejection ends in one outcome, and a member gets a helpful answer', () => {
  const from = { From: 'Robin Ferris <me@example.com>', To: 'in@onfile.example' };
  const longLine = `${'x'.repeat(900)}\n`;
  it.each<[string, Uint8Array | string, Outcome['outcome']]>([
    ['an empty mail', '', 'unreadable'],
    ['bytes that are no mail', Buffer.from([0, 255, 254, 3, 7, 0, 128, 200, 10, 13, 0, 1]), 'unreadable'],
    ['a mail without a forward', plainMail({ ...from, Subject: 'Hello' }, 'Are you there?'), 'no-forward'],
    ['a mail without a text', plainMail(from, ''), 'no-forward'],
    ['a confirmation', forwarded(confirmation()), 'not-a-rejection'],
    ['30 MB without a forward', plainMail({ ...from, Subject: 'Large' }, longLine.repeat(33_000)), 'no-forward'],
    ['a date that is no date', forwardWithDate('the day before yesterday'), 'case-opened'],
    ['an unknown charset', unknownCharset(), 'case-opened'],
  ])('%s', async (_name, raw, expected) => {
    const app = memoryApp();
    const outcome = await received(app, raw);
    expect(outcome.outcome).toBe(expected);
    expect(app.recorded.size).toBe(1);
    expect(app.sent).toHaveLength(1);
    expect(app.sent[0]?.to).toBe('me@example.com');
  });

  it('a mail that was cut off on its way', async () => {
    const whole = Buffer.from(forwarded());
    for (const part of [0.2, 0.5, 0.8, 0.95]) {
      const app = memoryApp();
      await received(app, whole.subarray(0, Math.floor(whole.length * part)));
      expect(app.recorded.size).toBe(1);
      expect(app.sent).toHaveLength(1);
    }
  });
});

describe('who is not a member', () => {
  const stranger = { from: 'stranger@elsewhere.example' };
  it.each<[string, Uint8Array | string, object]>([
    [
      'a stranger’s forward',
      forwardAs('gmail', rejection(), { member: { name: 'X', address: 'x@elsewhere.example' } }),
      stranger,
    ],
    ['a stranger’s empty mail', '', stranger],
    ['a member’s From that nothing proves', forwarded(), { authenticated: false }],
    ['an employer’s mail to the wrong key', forwarded(), { authenticated: false, to: ['in+guess@onfile.example'] }],
  ])('gets silence, and the mail is held: %s', async (_name, raw, envelope) => {
    const app = memoryApp();
    expect((await received(app, raw, envelope)).outcome).toBe('held');
    expect(app.sent).toEqual([]);
    expect(app.stored.size).toBe(0);
  });

  it.each([
    ['a bounce', { From: 'MAILER-DAEMON@example.com' }, { from: null }],
    ['an answering machine of the member’s', { From: 'me@example.com', 'Auto-Submitted': 'auto-replied' }, {}],
    ['a mailing list', { From: 'me@example.com', Precedence: 'list' }, {}],
    ['our own mail', { From: 'Onfile <onfile@onfile.example>' }, {}],
    ['our own mail under another From', { From: 'me@example.com', 'X-Onfile-Step': 'receipt' }, {}],
  ])('is never answered: %s', async (_name, headers, envelope) => {
    const app = memoryApp();
    const outcome = await received(app, plainMail(headers as Record<string, string>, 'I am out of office.'), envelope);
    expect(['dropped', 'held']).toContain(outcome.outcome);
    expect(app.sent).toEqual([]);
  });
});

describe('an automatic forward to the private address', () => {
  const asItCame = plainMail(
    { From: 'Ana Silva <ana.silva@northwind.example>', To: 'me@example.com', Subject: rejection().subject },
    rejection().text,
  );

  it('opens a case from the employer’s own mail', async () => {
    const app = memoryApp();
    const to = [automaticAddress('owner', app.domain, app.seal)];
    const envelope = { from: 'me+caf_=in@example.com', to, authenticated: false };
    expect((await received(app, asItCame, envelope)).outcome).toBe('case-opened');
    expect(cases(app)[0]?.reading.company).toBe('Northwind');
  });

  it('does not answer what is no rejection, since such mail comes by itself', async () => {
    const app = memoryApp();
    const to = [automaticAddress('owner', app.domain, app.seal)];
    const newsletter = plainMail({ From: 'news@shop.example', Subject: 'Ten per cent off' }, 'This week only.');
    const outcome = await received(app, newsletter, { from: 'me+caf_=in@example.com', to, authenticated: false });
    expect(outcome.outcome).toBe('not-a-rejection');
    expect(app.sent).toEqual([]);
  });
});

describe('a crash', () => {
  it.each(['outbox', 'record'] as const)('before the %s was reached is made good by running again', async (where) => {
    const app = memoryApp();
    const key = await app.keep(forwarded());
    const failing = {
      outbox: { ...app, outbox: { ...app.outbox, send: () => Promise.reject(new Error('crash')) } },
      record: { ...app, outcomes: { ...app.outcomes, record: () => Promise.reject(new Error('crash')) } },
    };
    await expect(receive(failing[where], key)).rejects.toThrow('crash');
    app.clock.set('2026-10-06T09:30:00.000Z');
    expect((await receive(app, key)).outcome).toBe('case-opened');
    expect(cases(app)).toHaveLength(1);
    expect(new Set(app.sent.map(({ raw }) => Buffer.from(raw).toString())).size).toBe(1);
  });

  it('after the outcome was recorded changes nothing', async () => {
    const app = memoryApp();
    const key = await app.keep(forwarded());
    await receive(app, key);
    await receive(app, key);
    expect(app.sent).toHaveLength(1);
  });

  it('that comes every time ends in an outcome and an apology', async () => {
    const app = memoryApp();
    const outcome = await giveUp(app, await app.keep(forwarded()));
    expect(outcome.outcome).toBe('failed');
    const [apology] = await mailsOf(app);
    expect(apology?.text).toContain('kept');
    expect(apology?.text).toContain('send it again');
  });

  it('that comes every time after the case was opened ends in that case and its receipt', async () => {
    const [app, undisturbed] = [memoryApp(), memoryApp()];
    const failing = { ...app, outbox: { ...app.outbox, send: () => Promise.reject(new Error('crash')) } };
    const key = await app.keep(forwarded());
    await expect(receive(failing, key)).rejects.toThrow('crash');
    app.clock.set('2026-10-14T09:00:00.000Z');
    expect(await giveUp(app, key)).toMatchObject({ outcome: 'case-opened', caseId: cases(app)[0]?.id });
    await receive(undisturbed, await undisturbed.keep(forwarded()));
    expect((await mailsOf(app)).map(({ text }) => text)).toEqual((await mailsOf(undisturbed)).map(({ text }) => text));
    expect(await app.cases.agenda('owner')).not.toBeNull();
  });
});

function forwardWithDate(date: string): string {
  const text = `---------- Forwarded message ---------\nFrom: Ana Silva <ana.silva@northwind.example>\nDate: ${date}\nSubject: ${rejection().subject}\nTo: Robin Ferris <me@example.com>\n\n\n${rejection().text}\n`;
  return plainMail(
    { From: 'Robin Ferris <me@example.com>', To: 'in@onfile.example', Subject: 'Fwd: Your application' },
    text,
  );
}

function unknownCharset(): string {
  return Buffer.from(forwarded(rejection(), { form: 'text' }))
    .toString()
    .replace(/charset="?[\w-]+"?/i, 'charset=x-klingon-8');
}

it('a mail provider’s question whether to forward reaches the member at once, with its code and link', async () => {
  const app = memoryApp();
  const headers = {
    From: 'Gmail-Team <forwarding-noreply@google.com>',
    To: 'in@onfile.example',
    Subject: '(#482913776) Gmail-Weiterleitungsbestätigung - E-Mails von me@example.com empfangen',
    'Content-Type': 'text/plain; charset=utf-8',
  };
  const text =
    'me@example.com hat angefragt, E-Mails automatisch an Ihre Adresse weiterzuleiten.\r\nBestätigungscode: 482913776\r\nhttps://mail-settings.google.com/mail/vf-abc123\r\n';
  const to = [automaticAddress('owner', app.domain, app.seal)];
  const envelope = { from: 'forwarding-noreply@google.com', to, senderAuthenticated: true };
  expect(await received(app, plainMail(headers, text), envelope)).toMatchObject({
    outcome: 'relayed',
    member: 'owner',
  });
  const [relayed] = await mailsOf(app);
  expect(relayed?.text).toContain('482913776');
  expect(relayed?.html || '').toContain('https://mail-settings.google.com/mail/vf-abc123');
  expect(app.sent.map((mail) => mail.to)).toEqual(['me@example.com']);
});
