import { expect, it } from 'vitest';
import { parse } from '../../shared/mail/parse.ts';
import { unwrap } from '../../shared/mail/unwrap.ts';

const plain = 'From: a@b.example\r\nSubject: Fwd: x\r\n\r\n';
const html = 'From: a@b.example\r\nSubject: Fwd: x\r\nContent-Type: text/html\r\n\r\n';

/** Half a megabyte each of what is dear to read for a careless parser; the test ends only if none is. */
const shapes: [string, string, string][] = [
  ['separators', plain, '---- Forwarded message ----\r\n'],
  ['separators with labels on their line', plain, `---- Forwarded message ----${' From: a To:'.repeat(150)}\r\n`],
  ['senders', plain, 'From: a@b.example\r\n'],
  ['blocks', plain, 'From: a\r\nTo: c\r\nDate: x\r\nSubject: \r\n'],
  ['folded recipients', `${plain}From: a\r\nTo: \r\n`, 'x,\r\n'],
  ['forwards in forwards', plain, '---- Forwarded message ----\r\nFrom: q@q.example\r\nSubject: Fwd: y\r\n\r\n'],
  ['sentences', plain, 'On a, "b" <a@b.example> wrote:\r\n'],
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
  ['encoded words', 'From: a@b.example\r\nSubject: ', '=?utf-8?q?a?= '],
  ['comments in a mailbox', 'From: a@b.example\r\nTo: ', '('],
  ['groups in a mailbox', 'From: a@b.example\r\nTo: ', 'g:'],
  ['brackets in references', 'From: a@b.example\r\nReferences: ', '<'],
  ['parameters', 'From: a@b.example\r\nContent-Type: text/plain; ', 'a*0*=b;'],
];

it.each(shapes)(
  '%s without end are read in bounded time',
  async (_, head, piece) => {
    const mail = await parse(Buffer.from(head + piece.repeat(500_000 / piece.length)));
    unwrap(mail);
    expect(mail.from?.address).toBe('a@b.example');
  },
  5000,
);
