import { describe, expect, it } from 'vitest';
import { parse } from '../../shared/mail/parse.ts';
import { unwrap } from '../../shared/mail/unwrap.ts';
import { clientForms } from '../support/forward/clients.ts';
import { clients, forwardAs, type Sent } from '../support/forward.ts';

const employer = { name: 'Ana Silva', address: 'ana@northwind.example' };
const between = { name: 'Joanna M.', address: 'jo@other.example' };

const outlook =
  '________________________________\nFrom: Ana Silva <ana@northwind.example>\nSent: Tuesday, October 27, 2026 9:31 AM\nTo: Joanna M. <jo@other.example>\nSubject: Your application\n\nDear Jo,\n\nwe decided.';
const yahoo =
  '   ----- Forwarded Message ----- From: Ana Silva <ana@northwind.example>To: "Joanna M." <jo@other.example>Sent: Tuesday, October 27, 2026, 09:31:05 AM GMT+1Subject: Your application\n Dear Jo,\n\nwe decided.';
const outlookForMac =
  'On 27/10/2026 09:31, "Ana Silva" <ana@northwind.example> wrote:\n\n    Dear Jo,\n\n    we decided.';

const gmail = (text: string, { from = between, subject = 'Fwd: Your application' } = {}) =>
  `---------- Forwarded message ---------\nFrom: ${from.name} <${from.address}>\nDate: Sun, Nov 1, 2026 at 12:00 PM\nSubject: ${subject}\nTo: <me@example.com>\n\n\n${text}`;
const byYahoo = (text: string) =>
  `   ----- Forwarded Message ----- From: Joanna M. <jo@other.example>To: "Jo Marsh" <me@example.com>Sent: Sunday, November 1, 2026, 12:00:00 PM GMT+1Subject: Fw: Your application\n ${text}`;

const head = (from: string, subject: string) => `From: ${from}\nTo: Jo Marsh <me@example.com>\nSubject: ${subject}\n`;
const member = 'Jo Marsh <me@example.com>';
const crlf = (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'));
const plain = (text: string) => crlf(`${head(member, 'Fwd: Your application')}Content-Type: text/plain\n\n${text}\n`);

describe('a forward in a forward is opened', () => {
  it.each([
    ['of Outlook in Gmail', gmail(outlook)],
    ['of Yahoo in Gmail', gmail(yahoo)],
    ['of Yahoo in Gmail, with a word above', gmail(`See below.\n\n${yahoo}`)],
    ['of Yahoo in Yahoo', byYahoo(yahoo)],
    [
      'of Yahoo in Gmail, which breaks its line',
      gmail(
        yahoo
          .replace('>To:', '>\nTo:')
          .replace(', 2026, ', ',\n2026, ')
          .replace('Your application', 'Your\napplication'),
      ),
    ],
    ['of Outlook for Mac in Gmail', gmail(outlookForMac)],
    ['of many hands', [1, 2, 3, 4, 5, 6, 7].reduce((text) => gmail(text), outlook)],
  ])('%s', async (_, text) => {
    expect(unwrap(await parse(plain(text)))?.original).toMatchObject({
      from: employer,
      subject: 'Your application',
      text: 'Dear Jo,\n\nwe decided.',
    });
  });
});

describe('a forward of any client in one of any other is opened', () => {
  const sent: Sent = {
    from: employer,
    to: between,
    subject: 'Your application',
    date: '2026-10-27T09:31:05+01:00',
    text: 'Dear Jo,\n\nwe decided.\nThat was close.\n\nAna',
  };
  const again = { from: { ...between, name: 'Jo Marsh' }, to: between, date: '2026-11-01T12:00:00+01:00' };
  describe.each(clients)('in %s', (outer) => {
    it.each(clients)('%s', async (inner) => {
      const { text, prefix } = clientForms[inner](sent, { locale: 'en', note: 'One.' });
      const passed = { ...again, subject: `${prefix} ${sent.subject}`, text: text.trim() };
      const unwrapped = unwrap(await parse(forwardAs(outer, passed, { form: 'text', locale: 'de', note: 'Two.' })));
      expect(unwrapped).toMatchObject({
        original: { from: employer, subject: sent.subject, text: sent.text },
        note: 'Two.\n\nOne.',
      });
      expect(unwrapped?.original.date?.slice(0, 16)).toBe('2026-10-27T09:31');
    });
  });
});

describe('the words of each time that a mail was passed on', () => {
  const own = { name: 'Jo Marsh', address: 'jo@other.example' };
  const chain = (words: string[]) =>
    words.reduceRight((text, said) => `${said}\n\n${gmail(text, { from: own })}`, `third\n\n${outlook}`);

  it('are kept where the member did, from the last time to the first', async () => {
    expect(unwrap(await parse(plain(chain(['first', 'second']))))).toMatchObject({
      original: { from: employer },
      note: 'first\n\nsecond\n\nthird',
    });
  });

  it('do not end with the signature of the last time', async () => {
    expect(unwrap(await parse(plain(chain(['first\n\n-- \nJo Marsh', '']))))?.note).toBe('first\n\nthird');
  });

  it('are not the closing lines', async () => {
    const end = '----- End forwarded message -----';
    const inner = `----- Forwarded message from Ana -----\n\n${outlook.slice(33)}\n\n${end}`;
    const text = `----- Forwarded message from Jo -----\n\n${gmail(inner, { from: own }).split('\n').slice(1).join('\n')}\n\n${end}`;
    expect(unwrap(await parse(plain(text)))).toMatchObject({
      original: { text: 'Dear Jo,\n\nwe decided.' },
      note: null,
    });
  });
});

describe("an employer's answer stays whole", () => {
  const no = 'Sorry, we chose somebody else.\n\nAna';
  const ofCandidate = (announced: string) =>
    `${announced}\nFrom: Joanna M. <jo@other.example>\nDate: Mon, Nov 2, 2026 at 9:31 AM\nSubject: Application\nTo: Ana Silva <ana@northwind.example>\n\nplease find my application.`;
  it.each([
    [
      'in a reply',
      gmail(`${no}\n\n${ofCandidate('---------- Forwarded message ---------')}`, {
        from: employer,
        subject: 'Re: Application',
      }),
    ],
    [
      'to whom it answers',
      gmail(`${no}\n\n${ofCandidate('---------- Forwarded message ---------')}`, {
        from: employer,
        subject: 'Your application',
      }).replace('<me@example.com>', 'Joanna <jo@other.example>'),
    ],
    [
      'above a forward of another, in a mail that is none',
      gmail(`${no}\n\n${ofCandidate('---------- Forwarded message ---------')}`, {
        from: employer,
        subject: 'Your application',
      }),
    ],
    [
      "above a colleague's forward",
      gmail(
        `${no}\n\n${ofCandidate('---------- Forwarded message ---------').replace('jo@other.example', 'max@northwind.example')}`,
        { from: employer, subject: 'Your application' },
      ),
    ],
    [
      'above a sentence',
      gmail(`${no}\n\nOn 2 Nov 2026 at 09:31, "Joanna" <jo@other.example> wrote:\n\n> please`, {
        from: employer,
        subject: 'FW: Application',
      }),
    ],
  ])('%s', async (_, text) => {
    const found = unwrap(await parse(plain(text)))?.original;
    expect(found?.from).toEqual(employer);
    expect(found?.text).toMatch(/^Sorry/);
  });
});

describe('attached mails in attached mails', () => {
  const attached = (inner: string, note: string, boundary: string) =>
    `Content-Type: multipart/mixed; boundary=${boundary}\n\n--${boundary}\nContent-Type: text/plain\n\n${note}\n--${boundary}\nContent-Type: message/rfc822\n\n${inner}\n--${boundary}--`;
  const original = `${head('Ana Silva <ana@northwind.example>', 'Your application')}Message-ID: <original@northwind.example>\nContent-Type: text/plain\n\nDear Jo,\n\nwe decided.`;

  it.each([
    [
      'under another address of the member',
      'Jo Marsh <jo@other.example>',
      'Fwd: Your application',
      'to my own address',
      'A pity.\n\nto my own address',
    ],
    ['by somebody who says little', 'Sam Marsh <sam@home.example>', 'Fwd: Your application', 'for you', 'A pity.'],
  ])('are opened when passed on %s', async (_, from, subject, words, note) => {
    const first = head(from, subject) + attached(original, words, 'inner');
    const raw = crlf(head(member, 'Fwd: Your application') + attached(first, 'A pity.', 'outer'));
    expect(unwrap(await parse(raw))).toMatchObject({
      original: { from: employer, messageId: '<original@northwind.example>', text: 'Dear Jo,\n\nwe decided.' },
      note,
    });
  });

  it("are not when the employer's own letter stands above", async () => {
    const application = `${head('Joanna M. <jo@other.example>', 'Application')}Content-Type: text/plain\n\nplease find my application.`;
    const letter =
      head('Ana Silva <ana@northwind.example>', 'Your application') + attached(application, 'Sorry, no.', 'inner');
    const raw = crlf(head(member, 'Fwd: Your application') + attached(letter, 'A pity.', 'outer'));
    expect(unwrap(await parse(raw))?.original).toMatchObject({ from: employer, text: 'Sorry, no.' });
  });
});
