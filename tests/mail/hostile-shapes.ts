const head = 'From: a@b.example\r\nSubject: Fwd: x\r\n';
const plain = `${head}\r\n`;
const html = `${head}Content-Type: text/html\r\n\r\n`;
const encodedHtml = `${head}Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`;
const mixed = `${head}Content-Type: multipart/mixed; boundary=x\r\n\r\n`;
const flowed = `${head}Content-Type: text/plain; format=flowed; delsp=yes\r\n\r\n`;
const base64Message = `Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`${plain}z`).toString('base64')}`;

/** What is dear to read for a careless parser: how a mail begins, and what then comes over and over. */
export const shapes: [name: string, head: string, piece: string][] = [
  ['separators', plain, '---- Forwarded message ----\r\n'],
  ['separators with labels on their line', plain, `---- Forwarded message ----${' From: a To:'.repeat(150)}\r\n`],
  ['senders', plain, 'From: a@b.example\r\n'],
  ['blocks', plain, 'From: a\r\nTo: c\r\nDate: x\r\nSubject: \r\n'],
  ['folded recipients', `${plain}From: a\r\nTo: \r\n`, 'x,\r\n'],
  ['recipients below recipients', plain, 'To: a@b.example,\r\n'],
  ['labels over their values', plain, 'From:\r\n\r\n'],
  ['heads behind words', plain, '--- a --- From: x To: y Date: z\r\n'],
  ['words above quoted heads', plain, 'a:\r\n> From: a@b.example\r\n> To: x,\r\n'],
  ['words above heads of many recipients', plain, `--- a ---\r\nFrom: a@b.example\r\nTo:\r\n${'a,\r\n'.repeat(200)}`],
  ['folded headers of servers', `${plain}From: a@b.example\r\nX-A: b\r\n`, ' c\r\n'],
  ['UTF-8 read as Windows-1252', plain, '\xc3\x83\xc2\xbc'],
  ['parts of a digest', `${head}Content-Type: multipart/digest; boundary=x\r\n\r\n`, '--x\r\n\r\n'],
  ['forwards in forwards', plain, '---- Forwarded message ----\r\nFrom: q@q.example\r\nSubject: Fwd: y\r\n\r\n'],
  ['sentences', plain, 'On a, "b" <a@b.example> wrote:\r\n'],
  ['sentences without a verb', plain, '3 nov 2026 9, "b" <a@b.example>:\r\n'],
  ['months that two languages share', plain, '1 lip 2026 @:\r\n'],
  ['words that are no months', plain, `${'1 abc 2026 '.repeat(18)}@:\r\n`],
  ['years before words', plain, `${'2026. gada 3. '.repeat(14)}@:\r\n`],
  ['dashes under words', plain, 'Pros\r\n--\r\n'],
  ['on behalf', `${plain}---- Forwarded message ----\r\nFrom: `, 'a@b On Behalf Of '],
  ['rules', plain, `${'_'.repeat(32)}\r\n`],
  ['ends', `${plain}---- Forwarded message ----\r\nFrom: a@b.example\r\n\r\n`, '---- end forwarded message ----\r\n'],
  ['conversations', plain, '----------\r\nFrom: q@q.example\r\nDate: 3 Nov 2026\r\nTo: x,\r\n'],
  ['quotation marks and brackets in a sentence', plain, `On ${'"'.repeat(180)}${'<'.repeat(180)}@ wrote:\r\n`],
  ['verbs', plain, `${'schrieb '.repeat(48)}@:\r\n`],
  ['quote signs', plain, `${'>'.repeat(4000)}\r\n`],
  ['spaces', plain, `${' '.repeat(4000)}\r\n`],
  ['stars before a colon', plain, `${'*'.repeat(4000)}:\r\n`],
  ['dashes', plain, `${'-'.repeat(1990)}\r\n`],
  ['dashes and words', plain, `${'-- x '.repeat(300)}\r\n`],
  ['one line', plain, 'a'],
  ['numbers in a date', `${plain}From: a@b.example\r\nDate: `, '1 jan '],
  ['brackets in a sender', `${plain}---- Forwarded message ----\r\nFrom: `, '<a@'],
  ['open tags', html, '<div>'],
  ['brackets', html, '<'],
  ['quotations', html, '<blockquote>x'],
  ['hidden elements', html, '<div style="display:none">x'],
  ['comments', html, '<!--'],
  ['entities', html, '&amp;&lt'],
  ['attributes', `${html}<a `, 'b="c" '],
  ['links', html, 'From: <a href="mailto:a@b.example">'],
  ['marked signatures', `${html}From: a@b.example<br>Subject: x<br><br>`, '<div class=signature>x</div>'],
  ['closed links', html, '<a>y</a> '],
  ['senders with links', html, 'From: <a href="mailto:a@b.example">Ana</a>'],
  ['recipients with links', `${html}To: `, '<a href="mailto:a@b.example">Ana</a>; '],
  ['encoded words', 'From: a@b.example\r\nSubject: ', '=?utf-8?q?a?= '],
  ['comments in a mailbox', 'From: a@b.example\r\nTo: ', '('],
  ['groups in a mailbox', 'From: a@b.example\r\nTo: ', 'g:'],
  ['brackets in references', 'From: a@b.example\r\nReferences: ', '<'],
  ['parameters', 'From: a@b.example\r\nContent-Type: text/plain; ', 'a*0*=b;'],
  ['labels parted by blank lines', plain, 'From: a@b.example\r\n\r\nTo: x\r\n\r\nCc: y\r\n\r\n'],
  ['separators over labels without colons', plain, '---- Forwarded message ----\r\nFrom "a" <a@b.example>\r\nTo x\r\n'],
  ['separators over labels without values', plain, `---- Forwarded message ----\r\n${'From a b c\r\n'.repeat(8)}`],
  ['stamps', plain, '---- Forwarded message ----\r\n03.11.2026, 09:31, "A" <a@b.example>:\r\n'],
  ['forwarded by and on', plain, `---- Forwarded by ${'x on '.repeat(15)} ----\r\n`],
  ['clear signatures', plain, '-----BEGIN PGP SIGNED MESSAGE-----\r\n\r\n- -----BEGIN PGP SIGNATURE-----\r\n'],
  ['one line of quote signs', plain, '>'],
  ['spans', html, '<span>a'],
  ['open tables', html, '<table><tr><td>a'],
  ['rows of a table', html, '<tr><td>a</td><td>b</td></tr>'],
  ['cells of one row', html, '<td>a</td>'],
  ['closed quotations', html, '<blockquote>x</blockquote>'],
  ['closing tags', html, '</div></p></b>'],
  ['hidden elements that end', html, '<div style="display:none">x</div>'],
  ['long styles', html, `<p style="${'a:b;'.repeat(100)}">x</p>`],
  ['a link without end', `${html}<a href="`, 'mailto:'],
  ['conditional comments', html, '<![if !mso]>x<![endif]>'],
  ['heads in HTML', html, '<div>From: a@b.example</div><div>To: x</div><div>Subject: y</div>'],
  ['lines of code', `${html}<pre>`, 'x\n'],
  ['lists', html, '<ul><li>x'],
  ['soft line breaks', encodedHtml, '<b>=\r\n'],
  ['encoded brackets', encodedHtml, '=3Cdiv=3E'],
  ['parts', mixed, '--x\r\n\r\nHello\r\n'],
  ['parts of HTML', mixed, '--x\r\nContent-Type: text/html\r\n\r\n<p>Hi\r\n'],
  ['attached mails', mixed, `--x\r\nContent-Type: message/rfc822\r\n\r\n${plain}z\r\n`],
  ['attached mails in base64', mixed, `--x\r\n${base64Message}\r\n`],
  ['closed attachments', mixed, '--x\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\n\r\nx\r\n'],
  [
    'attached mails in quoted-printable',
    mixed,
    `--x\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nFrom: =41@b.c\r\n\r\n=41=\r\n`,
  ],
  ['labels of charsets', `${head}Content-Type: text/plain; charset=ansi\r\n\r\n\xff`, 'charset=ansi '],
  ['boundaries that go on', mixed, '--xx\r\n'],
  ['header lines', 'From: a@b.example\r\n', 'X-A: b\r\n'],
  ['folded headers', 'From: a@b.example\r\nSubject: ', 'word\r\n '],
  ['recipients', 'From: a@b.example\r\nTo: ', 'a <a@b.example>, '],
  ['types', 'From: a@b.example\r\n', 'Content-Type: multipart/mixed; boundary=x\r\n'],
  ['flowed lines', flowed, 'a \r\n'],
  ['smiles', `${head}Content-Type: text/plain; charset=utf-8\r\n\r\n`, '\xf0\x9f\x99\x82'],
  ['flowed quotations', flowed, '> a \r\n'],
  ['shifts of a charset', 'From: a@b.example\r\nContent-Type: text/plain; charset=utf-7\r\n\r\n', '+AGE-'],
  [
    'escapes of a charset',
    'From: a@b.example\r\nContent-Type: text/plain; charset=iso-2022-jp\r\n\r\n',
    '\x1b$B\x1b(B',
  ],
];

/** A mail of one shape, of about so many bytes. */
export function hostile([, begin, piece]: (typeof shapes)[number], bytes: number): Buffer {
  return Buffer.from(begin + piece.repeat(bytes / piece.length), 'latin1');
}

/** Mails in mails or parts in parts, so many levels deep. */
export const nestings: [name: string, make: (levels: number) => string][] = [
  ['parts', (levels) => nest(levels, `${head}\r\nz`, wrapPart)],
  ['mails', (levels) => nest(levels, `${plain}z`, (inner) => `${head}Content-Type: message/rfc822\r\n\r\n${inner}`)],
];

function wrapPart(inner: string, level: number): string {
  const boundary = `b${level}`;
  return `${head}Content-Type: multipart/mixed; boundary=${boundary}\r\n\r\n--${boundary}\r\n${inner}\r\n--${boundary}--`;
}

function nest(levels: number, core: string, wrap: (inner: string, level: number) => string): string {
  let mail = core;
  for (let level = 0; level < levels; level += 1) mail = wrap(mail, level);
  return mail;
}
