import { describe, expect, it } from 'vitest';
import { parse } from '../../shared/mail/parse.ts';
import { unwrap } from '../../shared/mail/unwrap.ts';

const member = 'Jo Marsh <me@example.com>';
const ana = 'Ana Silva <ana@northwind.example>';
const bo = 'Bo Lund <bo@northwind.example>';
const other = 'Kim Ward <kim@tidewell.example>';

type Sent = { from: string; subject: string; day: number; parts?: string };

const message = ({ from, subject, day, parts = 'Content-Type: text/plain\n\nSorry.' }: Sent) =>
  `From: ${from}\nTo: ${member}\nSubject: ${subject}\nDate: ${day} Nov 2026 09:31:00 +0100\nMIME-Version: 1.0\n${parts}`;

const multipart = (kind: string, parts: string[]) =>
  `Content-Type: multipart/${kind}; boundary="${kind}"\n\n${parts.map((part) => `--${kind}\n${part}\n`).join('')}--${kind}--`;

const attachment = (sent: Sent) => `Content-Type: message/rfc822\n\n${message(sent)}`;

const forward = (parts: string) =>
  parse(Buffer.from(message({ from: member, subject: 'Fwd: all of it', day: 9, parts }).replaceAll('\n', '\r\n')));

const note = 'Content-Type: text/plain\n\nHere they are.';

describe('of several attached mails', () => {
  it.each<[string, Sent[], string]>([
    [
      'what the member wrote does not count',
      [
        { from: member, subject: 'My application', day: 1 },
        { from: ana, subject: 'Your application', day: 2 },
      ],
      'Your application',
    ],
    [
      'the last word of one employer counts, whoever said it',
      [
        { from: bo, subject: 'The decision', day: 4 },
        { from: ana, subject: 'The invitation', day: 2 },
        { from: member, subject: 'Thank you', day: 5 },
      ],
      'The decision',
    ],
    [
      'the first counts where they are of several employers',
      [
        { from: ana, subject: 'From Northwind', day: 2 },
        { from: other, subject: 'From Tidewell', day: 4 },
      ],
      'From Northwind',
    ],
    ['one by the member is better than none', [{ from: member, subject: 'My application', day: 1 }], 'My application'],
  ])('%s', async (_, sent, subject) => {
    const unwrapped = unwrap(await forward(multipart('mixed', [note, ...sent.map(attachment)])));
    expect(unwrapped).toMatchObject({ original: { subject }, note: 'Here they are.' });
  });
});

describe('signed mail', () => {
  const signature =
    'Content-Type: application/pkcs7-signature; name=smime.p7s\nContent-Transfer-Encoding: base64\n\nMIAG';

  it('is read when the forward is signed (S/MIME)', async () => {
    const inner = multipart('mixed', [note, attachment({ from: ana, subject: 'No', day: 2 })]);
    expect(unwrap(await forward(multipart('signed', [inner, signature])))?.original.text).toBe('Sorry.');
  });

  it('is read when the original is signed (S/MIME)', async () => {
    const parts = multipart('signed', ['Content-Type: text/plain\n\nSorry.', signature]);
    const original = attachment({ from: ana, subject: 'No', day: 2, parts });
    expect(unwrap(await forward(multipart('mixed', [note, original])))?.original.text).toBe('Sorry.');
  });

  it('is read without the marks of a clear signature (PGP)', async () => {
    const head = '- -------- Forwarded Message --------\nSubject: No\nDate: 2 Nov 2026 09:31:00 +0100';
    const signed = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nA pity.\n\n${head}\nFrom: ${ana}\n\nSorry.\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----`;
    const unwrapped = unwrap(await forward(`Content-Type: text/plain\n\n${signed}`));
    expect(unwrapped).toMatchObject({ note: 'A pity.', original: { subject: 'No', text: 'Sorry.' } });
  });
});

describe('a mail attached as a file of no type is told by its name', () => {
  const named = Buffer.from('Absage Müller.eml').toString('base64');
  it.each([
    ['in plain letters', 'filename="No.EML"'],
    ['encoded', `filename="=?utf-8?B?${named}?="`],
    ['encoded in two words', 'filename="=?utf-8?Q?Absage_M=C3=BCller.e?= =?utf-8?Q?ml?="'],
    ['in percent signs', "filename*=utf-8''Absage%20M%C3%BCller.eml"],
    ['in pieces', "filename*0*=utf-8''Absage%20M%C3%BC;\n filename*1*=ller.em; filename*2=l"],
  ])('%s', async (_, filename) => {
    const body = Buffer.from(message({ from: ana, subject: 'No', day: 2 })).toString('base64');
    const head = `Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; ${filename}`;
    expect(unwrap(await forward(multipart('mixed', [note, `${head}\n\n${body}`])))?.original.subject).toBe('No');
  });

  it('and any other is none', async () => {
    const file = 'Content-Type: application/pdf; name="=?utf-8?Q?M=C3=BCller.pdf?="\n\nx';
    expect((await forward(multipart('mixed', [note, file]))).attached).toEqual([]);
  });
});

describe('an attached message in quoted-printable', () => {
  const body = message({ from: ana, subject: '=?utf-8?Q?No=3F?=', day: 2 });
  it.each([
    ['is decoded', body.replaceAll('=', '=3D').replace('Sub', 'S=\nub')],
    ['that is none stays as it is', body],
  ])('%s', async (_, content) => {
    const head = 'Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable';
    const original = unwrap(await forward(multipart('mixed', [note, `${head}\n\n${content}`])))?.original;
    expect(original).toMatchObject({ subject: 'No?' });
  });
});

describe('the parts of a digest are messages', () => {
  const body = Buffer.from('Sorry.').toString('base64');
  const message = `\nFrom: ${ana}\nSubject: No\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${body}`;
  it.each([
    ['alone', multipart('digest', [message])],
    ['beside a note', multipart('mixed', [note, multipart('digest', [message])])],
  ])('%s', async (_, digest) => {
    expect(unwrap(await forward(digest))?.original).toMatchObject({ subject: 'No', text: 'Sorry.' });
  });
});

describe('what cannot be opened', () => {
  it.each([
    ['application/ms-tnef; name="winmail.dat"', 'winmail.dat'],
    ['application/octet-stream; name="winmail.dat"', 'winmail.dat'],
    ['application/vnd.ms-outlook; name="Your application.msg"', '.msg'],
    ['application/octet-stream; name="Your application.msg"', '.msg'],
    ['application/pkcs7-mime; name="smime.p7m"', 'encrypted'],
    ['application/pgp-encrypted', 'encrypted'],
    ['application/pdf; name="letter.pdf"', 'picture'],
    ['image/png; name="IMG_2231.png"', 'picture'],
    ['application/zip; name="letter.zip"', null],
  ])('%s is known as %s', async (type, sealed) => {
    const closed = `Content-Type: ${type}\nContent-Transfer-Encoding: base64\n\neJ8+IgAAAQ==`;
    const mail = await forward(multipart('mixed', [note, closed]));
    expect(mail.sealed).toBe(sealed);
    expect(unwrap(mail)).toBeNull();
  });

  it('does not stand in the way of a forward beside it', async () => {
    const closed = 'Content-Type: application/ms-tnef; name="winmail.dat"\n\nx';
    const mail = await forward(multipart('mixed', [note, closed, attachment({ from: ana, subject: 'No', day: 2 })]));
    expect(unwrap(mail)?.original.subject).toBe('No');
  });
});
