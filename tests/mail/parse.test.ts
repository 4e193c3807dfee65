import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, UnreadableMail } from '../../shared/mail/parse.ts';
import { unwrap } from '../../shared/mail/unwrap.ts';
import { clients, forms, forwardAs, locales, type Sent } from '../support/forward.ts';

const mail = (headers: string, body = 'Hello') => Buffer.from(`${headers}\r\n\r\n${body}\r\n`);
const from = 'From: Ana Silva <Ana@X.example>\r\nSubject: Hello';

describe('parse', () => {
  it('reads addresses in lower case, names decoded, and the headers by name', async () => {
    const read = await parse(
      mail('From: =?utf-8?q?J=C3=B6rg?= <J@X.EXAMPLE>\r\nTo: a@x.example, "B, C" <b@x.example>\r\nAuto-Submitted: no'),
    );
    expect(read.from).toEqual({ name: 'Jörg', address: 'j@x.example' });
    expect(read.to).toEqual([
      { name: null, address: 'a@x.example' },
      { name: 'B, C', address: 'b@x.example' },
    ]);
    expect(read.headers.get('auto-submitted')).toBe('no');
  });

  it.each([
    ['=?windows-1252?Q?Data_Analyst_=96_Northwind?=', 'Data Analyst – Northwind'],
    ['=?iso-8859-1?B?SvZyZw==?= =?utf-8?Q?_B=C3=B6hm?=', 'Jörg Böhm'],
    ['=?x-klingon?Q?a?=', '=?x-klingon?Q?a?='],
    ['Grüße', 'Grüße'],
  ])('decodes the subject %s', async (stated, subject) => {
    expect((await parse(mail(`From: a@b.example\r\nSubject: ${stated}`))).subject).toBe(subject);
  });

  it('takes the topmost of several From headers, which is the one that transports check', async () => {
    const read = await parse(mail('From: a@x.example\r\nFrom: b@x.example\r\nTo: c@x.example\r\nTo: d@x.example'));
    expect([read.from, ...read.to].map((each) => each?.address)).toEqual(['a@x.example', 'c@x.example', 'd@x.example']);
  });

  it.each([
    [`"'Kate Lowe'" <kate@x.example>`, 'Kate Lowe'],
    [`'Kate Lowe' <kate@x.example>`, 'Kate Lowe'],
    ['"Kate \\"Kit\\" Lowe" <kate@x.example>', 'Kate "Kit" Lowe'],
    ['=?utf-8?Q?Kate_"Kit"_Lowe?= <kate@x.example>', 'Kate Kit Lowe'],
    [`"'Kate Lowe' via Jobs" <kate@x.example>`, "'Kate Lowe' via Jobs"],
    ['"Kate@x.example" <kate@x.example>', null],
  ])('knows who wrote by name from %s', async (from, name) => {
    const { from: sender } = await parse(Buffer.from(`From: ${from}\r\nSubject: x\r\n\r\nx`));
    expect(sender).toEqual({ name, address: 'kate@x.example' });
  });

  it('takes the topmost of several headers of one name', async () => {
    const read = await parse(
      mail(
        'Authentication-Results: mx.mine; dkim=pass\r\nAuthentication-Results: forged; dkim=fail\r\nFrom: a@b.example',
      ),
    );
    expect(read.headers.get('authentication-results')).toBe('mx.mine; dkim=pass');
  });

  it.each([
    ['Tue, 3 Nov 2026 10:02:03 +0100 (CET)', '2026-11-03T10:02:03+01:00'],
    ['3 Nov 2026 10:02 EST', '2026-11-03T10:02:00-05:00'],
    ['Tue, 03 Nov 26 10:02:03 GMT', '2026-11-03T10:02:03+00:00'],
    ['Tue, 3 Nov 2026 10:02:03', '2026-11-03T10:02:03'],
    ['Tue, 3 Nov 2026', '2026-11-03'],
    ['Tue, 3 Nov 2026 10:02:03 XYZ', null],
    ['Tue, 31 Nov 2026', null],
    ['Tue, 31 Nov 2026 10:02:03 +0100', null],
    ['soon', null],
    ['', null],
  ])('reads the date %j as %s and never makes one up', async (date, expected) => {
    expect((await parse(mail(`${from}\r\nDate: ${date}`))).date).toBe(expected);
  });

  it('derives the text from HTML where there is no plain part', async () => {
    const html =
      '<style>p{}</style><p>Dear&nbsp;Jo,</p><div style="display:none">preview</div><ul><li>one<li>two</ul>a<br>b<blockquote>old</blockquote>';
    expect((await parse(mail(`${from}\r\nContent-Type: text/html`, html))).text).toBe(
      'Dear Jo,\n\n- one\n- two\na\nb\n\n> old',
    );
  });

  it.each([
    ['an unknown charset', mail(`${from}\r\nContent-Type: text/plain; charset=x-klingon`), 'Hello'],
    [
      'a multipart without an end',
      mail(`${from}\r\nContent-Type: multipart/mixed; boundary=x`, '--x\r\n\r\nHello'),
      'Hello',
    ],
    ['a mailbox line and blank lines above', Buffer.from(`\r\n\nFrom ana Tue Nov 3\r\n${from}\r\n\r\nHello`), 'Hello'],
    ['nesting beyond reason', mail(`${from}\r\n${nested(3000)}`), 'Hello'],
    [
      '1000 parts',
      mail(`${from}\r\nContent-Type: multipart/mixed; boundary=x`, '--x\r\n\r\nHello\r\n'.repeat(1000)),
      'Hello',
    ],
    ['a header line of 10 MB', mail(`X-Long: ${'x'.repeat(1e7)}\r\n${from}`), 'Hello'],
    ['10 MB of header lines', mail(`${'X: y\r\n'.repeat(1.5e6 / 2)}${from}`), 'Hello'],
    [
      'a part header of 10 MB',
      mail(`${from}\r\nContent-Type: multipart/mixed; boundary=x`, `--x\r\nX: ${'x'.repeat(1e7)}\r\n\r\nHello`),
      '',
    ],
  ])('reads a mail with %s', async (_, raw, text) => {
    const read = await parse(raw);
    expect(read.from?.address).toBe('ana@x.example');
    expect(read.text).toContain(text);
  });

  it.each([
    ['nothing', ''],
    ['blank lines', '\r\n\r\n'],
    ['a sentence', 'Hello, this is no mail.'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['a PDF', '%PDF-1.7\nfoo: bar\n'],
  ])('refuses %s with a message for a person', async (_, raw) => {
    await expect(parse(Buffer.from(raw, 'latin1'))).rejects.toThrow(UnreadableMail);
  });
});

describe('whatever comes in', () => {
  const sent: Sent = {
    from: { name: 'Ana', address: 'ana@x.example' },
    to: { name: 'Jo', address: 'me@example.com' },
    subject: 'Absage für Jö',
    date: '2026-10-27T09:31:05+01:00',
    text: 'Dear Jo,\n\nno.',
  };
  const forward = fc
    .record({
      client: fc.constantFrom(...clients),
      form: fc.constantFrom(...forms),
      locale: fc.constantFrom(...locales),
      base64: fc.boolean(),
    })
    .map(({ client, ...options }) => Buffer.from(forwardAs(client, sent, options)));

  it('is a mail or unreadable: any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), readable), { numRuns: 200 });
  });

  it('is a mail or unreadable: any bytes after a mail header', async () => {
    const bytes = fc
      .uint8Array({ maxLength: 3000 })
      .map((body) => Buffer.concat([Buffer.from('From: a@b.example\r\n'), body]));
    await fc.assert(fc.asyncProperty(bytes, readable), { numRuns: 200 });
  });

  it('is a mail or unreadable: forwards cut short', async () => {
    const cut = fc.tuple(forward, fc.double({ min: 0, max: 1, noNaN: true }));
    await fc.assert(
      fc.asyncProperty(cut, ([raw, part]) => readable(raw.subarray(0, raw.length * part))),
      { numRuns: 200 },
    );
  });

  it('is a mail or unreadable: forwards with bytes changed', async () => {
    const change = fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) });
    const changed = fc.tuple(forward, fc.array(change, { maxLength: 30 })).map(([raw, changes]) => {
      for (const { at, byte } of changes) raw[at % raw.length] = byte;
      return raw;
    });
    await fc.assert(fc.asyncProperty(changed, readable), { numRuns: 300 });
  });

  it('is a mail or unreadable: lines of forwards in any order', async () => {
    const lines = fc.tuple(forward, fc.array(fc.nat(), { maxLength: 60 })).map(([raw, order]) => {
      const all = raw.toString().split('\r\n');
      return Buffer.from(['From: a@b.example', ...order.map((at) => all[at % all.length])].join('\r\n'));
    });
    await fc.assert(fc.asyncProperty(lines, readable), { numRuns: 300 });
  });
});

async function readable(raw: Uint8Array): Promise<void> {
  const read = await parse(raw).catch((error: unknown) => {
    if (error instanceof UnreadableMail) return null;
    throw error;
  });
  if (read === null) return;
  expect(typeof read.text).toBe('string');
  const unwrapped = unwrap(read);
  if (unwrapped) expect(unwrapped.original.from).toBeDefined();
}

function nested(levels: number): string {
  let part = 'Content-Type: text/plain\r\n\r\nHello';
  for (let level = 0; level < levels; level += 1) {
    part = `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n${part}\r\n--b${level}--`;
  }
  return part;
}
