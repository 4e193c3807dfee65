import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../shared/mail/parse.ts';
import { ungarbled } from '../../shared/mail/wrong-charset.ts';

const read = (type: string, body: Buffer, head = '') =>
  parse(
    Buffer.concat([
      Buffer.from(`From: Jürgen <j@x.example>\r\nSubject: x\r\nContent-Type: ${type}\r\n${head}\r\n`),
      body,
    ]),
  );

describe('texts whose charset is wrong', () => {
  it.each([
    ['UTF-8 that says to be Latin-1', 'text/plain; charset=iso-8859-1', Buffer.from('Grüße – €')],
    ['UTF-8 that says to be Windows-1252', 'text/plain; charset="windows-1252"', Buffer.from('Grüße – €')],
    [
      'Windows-1252 that says to be ASCII',
      'text/plain; charset="us-ascii"',
      Buffer.from('Gr\xfc\xdfe \x96 \x80', 'latin1'),
    ],
    [
      'Windows-1252 that says what nobody knows',
      'text/plain; charset=ansi',
      Buffer.from('Gr\xfc\xdfe \x96 \x80', 'latin1'),
    ],
    ['UTF-8 that says what nobody knows', 'text/plain; charset=x-unknown', Buffer.from('Grüße – €')],
    ['UTF-8 that says to be ASCII', 'text/plain; charset=us-ascii', Buffer.from('Grüße – €')],
  ])('%s', async (_, type, body) => expect((await read(type, body)).text.trim()).toBe('Grüße – €'));

  it('in quoted-printable', async () => {
    const head = 'Content-Transfer-Encoding: quoted-printable\r\n';
    const body = Buffer.from('Gr=FC=DFe =96 =80');
    expect((await read('text/plain; charset=us-ascii', body, head)).text.trim()).toBe('Grüße – €');
    expect((await read('text/plain; charset=utf-8', body, head)).text).toContain('\ufffd');
  });

  it('in headers', async () => {
    const raw = Buffer.from('From: J\xfcrgen <j@x.example>\r\nSubject: B\xe4cker\r\n\r\nx', 'latin1');
    expect(await parse(raw)).toMatchObject({ from: { name: 'Jürgen' }, subject: 'Bäcker' });
  });

  it.each(['NÃO É', 'Ãœ wie Übung', 'Â£ und €', 'Où est-ce ? « là »', '文字 Ã¼'])('are right: %j', (text) =>
    expect(ungarbled(text)).toBe(text),
  );

  it('are put right line by line', () => {
    expect(ungarbled('Schön\nGrÃ¼ÃŸe\nsehr schÃ¶n')).toBe('Schön\nGrüße\nsehr schön');
  });

  it('any text that was read as Windows-1252 is read again', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aeé üßçñ–“”€œŠ日本\n'), minLength: 1 });
    fc.assert(
      fc.property(letters, (text) => {
        const wrong = new TextDecoder('latin1').decode(Buffer.from(text));
        expect(ungarbled(wrong)).toBe(text);
      }),
    );
  });
});
