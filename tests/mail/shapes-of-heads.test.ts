import { describe, expect, it } from 'vitest';
import { parse } from '../../shared/mail/parse.ts';
import { unwrap } from '../../shared/mail/unwrap.ts';

const ana = 'Ana Silva <ana@northwind.example>';
const body = 'Sorry.\n\nAna';
const block = (fields: Partial<Record<'from' | 'to' | 'subject' | 'below', string>> = {}) =>
  [
    `From: ${fields.from ?? ana}`,
    'Sent: Tuesday, November 3, 2026 9:31 AM',
    `To: ${fields.to ?? 'me@example.com'}`,
    `Subject: ${fields.subject ?? 'No'}`,
    ...(fields.below === undefined ? [] : [fields.below]),
    `\n${body}`,
  ].join('\n');

async function read(text: string, kind = 'plain') {
  const head = `From: Jo Marsh <me@example.com>\nSubject: FW: No\nContent-Type: text/${kind}; charset=utf-8\nContent-Transfer-Encoding: 8bit`;
  return unwrap(await parse(Buffer.from(`${head}\n\n${text}`.replaceAll('\n', '\r\n'))));
}

const expected = {
  note: 'Note.',
  original: {
    from: { name: 'Ana Silva', address: 'ana@northwind.example' },
    subject: 'No',
    date: '2026-11-03T09:31:00',
    text: body,
  },
};

describe('words above a head are no note, in a language that nobody listed', () => {
  const quoted = block().replace(/^/gm, '> ');
  it.each([
    ['between dashes', `Note.\n\n-------- Doorgezonden brief --------\n${block()}`],
    ['between dashes, a blank line below', `Note.\n\n----- Пераслана -----\n\n${block()}`],
    ['before a colon, where the head is quoted', `Note.\n\nVidarebefordrat post:\n\n${quoted}`],
    ['between dashes, the head on the same line', `Note.\n\n--- Iets --- ${block().replace(/\n(?!\n|A)/g, '')}`],
    [
      'of who forwarded whose mail, at length',
      `Note.\n\n----- Forwarded message from "Silva, Ana (Talent at Northwind, north and west)" <ana@northwind.example> -----\n${block()}`,
    ],
    [
      'of Gnus, with those at the end',
      `Note.\n\n${'-'.repeat(20)} Start of forwarded message ${'-'.repeat(20)}\n${block()}\n${'-'.repeat(20)} End of forwarded message ${'-'.repeat(20)}`,
    ],
  ])('%s', async (_, text) => expect(await read(text)).toMatchObject(expected));

  it.each([
    ['a title between dashes', '--- my view ---\nThey were kind.'],
    ['a line that ends in a colon', 'Here it is:'],
    ['lines with labels', 'The posting said:\n\nTitle: Baker\nTo: start soon\nDate: asap'],
    ['two labels of a head', 'From: me\nTo: you'],
    ['lines with labels that few heads have', 'Date: asap\nImportance: high'],
    ['lines with labels, a blank one between', 'Subject: I am sad\n\nTo: do list: find a better one'],
  ])('%s is one', async (_, note) => {
    expect(await read(`${note}\n\n${block()}`)).toMatchObject({ ...expected, note });
    expect(await read(`${note}\n${'_'.repeat(32)}\n${block()}`)).toMatchObject({ ...expected, note });
    expect(await read(`${note}\n\n----- Mail transféré -----\n${block()}`)).toMatchObject({ ...expected, note });
  });
});

describe('a head is read whole', () => {
  it.each([
    ['with values below their labels', block().replace(/: /g, ':\n')],
    [
      'with values below their labels and blank lines',
      block()
        .replace(/: /g, ':\n\n')
        .replace(/\n(?=Sent|To|Subject)/g, '\n\n'),
    ],
    ['with labels in two pairs of stars', block().replace(/^(\w+:)/gm, '**$1**')],
    ['with a label that nobody listed', block().replace('To:', 'Organisation: Northwind\nTo:')],
    ['with an address of Exchange', block({ from: 'Ana Silva <ana@northwind.example> </O=NW/OU=HO/CN=ANA>' })],
    ['with an address before the name', block({ from: 'ana@northwind.example (Ana Silva)' })],
    ['with brackets that a converter left', block({ from: 'Ana Silva &lt;ana@northwind.example&gt;' })],
    ['with an encoded name', block({ from: '=?utf-8?q?Ana_Silva?= <ana@northwind.example>' })],
    ['with an encoded subject', block({ subject: '=?utf-8?b?Tm8=?=' })],
    ['with headers of servers at its end', block({ below: 'MIME-Version: 1.0\nX-Mailer: Some\n Thing 1.0' })],
    [
      'with letters in two pieces',
      block()
        .replace('Sent', 'Envoye\u0301')
        .replace('From', 'De')
        .replace('Subject', 'Objet')
        .replace('To:', 'A\u0300 :')
        .replace('Tuesday, November 3, 2026 9:31 AM', '3 novembre 2026 09:31'),
    ],
    ['with the importance below the subject', block({ below: 'Ważność: Wysoka' })],
    [
      'with what is attached below the subject',
      block({ below: 'Bilagor: brev.pdf' }).replace('Bilagor', 'Bifogade filer'),
    ],
    ['that has Bcc beside Cc', block().replace('Subject', 'Cc: bo@x.example\nBcc: cy@x.example\nSubject')],
    [
      'of Orange, whose date has no label',
      `> Message du 03/11/2026 09:31\n> De : "Ana Silva" <ana@northwind.example>\n> A : me@example.com\n> Copie à : \n> Objet : No\n>\n> Sorry.\n> \n> Ana`,
    ],
  ])('%s', async (_, text) => expect(await read(`Note.\n\n${text}`)).toMatchObject(expected));

  it('to the recipients, whatever label follows', async () => {
    const text = block({ to: 'me@example.com\nMyopia: Bo Berg <bo@x.example>' });
    expect((await read(text))?.original.to).toEqual([{ name: null, address: 'me@example.com' }]);
  });

  it('to where the text begins, though no blank line parts them and it begins with a label', async () => {
    const text = block().replace(`\n\n${body}`, '\nDate: it is decided.\nSorry.');
    expect((await read(text))?.original).toMatchObject({ subject: 'No', text: 'Date: it is decided.\nSorry.' });
  });

  it('with the Message-ID, where the client shows all headers', async () => {
    const text = `-------- Forwarded Message --------\nReceived: from a by b;\n\tTue, 3 Nov 2026 09:31:01 +0100\n${block({ below: 'Message-ID: <no@northwind.example>' })}`;
    expect((await read(text))?.original).toMatchObject({ text: body, messageId: '<no@northwind.example>' });
  });
});

describe('a rule between head and text is not in the text', () => {
  const line = '-'.repeat(74);
  it.each([
    [
      'of SquirrelMail',
      'plain',
      `Note.\n\n${'-'.repeat(28)} Original Message ${'-'.repeat(28)}\n${block().replace('\n\n', `\n${line}\n\n`)}`,
    ],
    ['of KMail, at the end', 'plain', `Note.\n\n----------  Forwarded Message  ----------\n\n${block()}\n${line}`],
    [
      'of Notes',
      'html',
      `Note.<br>----- Forwarded by Jo Marsh/Home on 11/04/2026 06:20 PM -----<br>${block()
        .replace('\n\n', '<hr>')
        .replace(/[<](?=ana)/g, '&lt;')
        .replaceAll('\n', '<br>')}`,
    ],
  ])('%s', async (_, kind, text) => expect(await read(text, kind)).toMatchObject(expected));

  it('unless nothing announces the forward', async () => {
    expect((await read(block().replace('Sorry.', `${line}\nSorry.`)))?.original.text).toBe(`${line}\n${body}`);
  });
});

describe('a forward with little of a head', () => {
  const forward = '---------- Forwarded message ----------';
  it.each([
    ['a sender alone', `${forward}\nFrom: ${ana}\n\n${body}`, null],
    ['a sender and a recipient', `${forward}\nFrom: ${ana}\nTo: me@example.com\n\n${body}`, null],
    [
      'a date and a mailbox before a verb',
      `Begin forwarded message:\nOn Tuesday, Nov 3, 2026 at 09:31, ${ana}, wrote:\n\n${body}`,
      '2026-11-03T09:31:00',
    ],
    [
      'a mailbox and a date',
      `"Ana Silva" ana@northwind.example – November 3, 2026 9:31 AM\n> Sorry.\n> \n> Ana`,
      '2026-11-03T09:31:00',
    ],
    ['many blank lines above it', `${forward}${'\n'.repeat(7)}${block()}`, '2026-11-03T09:31:00'],
  ])('%s', async (_, text, date) => {
    const original = { ...expected.original, date };
    expect(await read(`Note.\n\n${text}`)).toMatchObject({ ...expected, original });
  });

  it('is none where no name sends it', async () => {
    expect(await read('Details:\n\nFrom: 9:00\nTo: 10:00\nDate: 5 November\nSubject: talk\n\nSee you.')).toBeNull();
  });
});

describe('a text that says less than the HTML beside it', () => {
  const gmail = (text: string) => `---------- Forwarded message ---------\n${block()}`.replace(body, text);
  const alternative = async (plain: string, html: string) => {
    const part = (kind: string, text: string) => `--x\nContent-Type: text/${kind}\n\n${text}\n`;
    const head = 'From: Jo Marsh <me@example.com>\nSubject: Fwd: No\nContent-Type: multipart/alternative; boundary=x';
    const shown = html.replaceAll('<ana', '&lt;ana').replaceAll('\n', '<br>');
    return unwrap(await parse(Buffer.from(`${head}\n\n${part('plain', plain)}${part('html', shown)}--x--`)));
  };
  const long = 'Dear Jo,\nthank you for coming.\nWe chose somebody else.\nAna';
  it.each([
    ['a picture', '[image: letter.png]', long],
    ['an advice', 'Please view this mail in HTML.', long],
    ['the begin', 'Dear Jo,', long],
    ['the same', long, long],
    ['more', long, 'Dear Jo,'],
  ])('%s', async (_, plain, html) => {
    const unwrapped = await alternative(gmail(plain), gmail(html));
    expect(unwrapped?.original.text).toBe(long);
  });
});
