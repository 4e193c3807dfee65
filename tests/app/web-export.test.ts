import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receive } from '../../shared/app/receive.ts';
import { api } from '../../shared/app/web/api.tsx';
import { cell, mboxEntry } from '../../shared/app/web/export.ts';
import { parse } from '../../shared/mail/parse.ts';
import { forwarded, plainMail, rejection } from '../support/mails.ts';
import { memoryApp } from '../support/memory-app.ts';

async function withCase() {
  const app = memoryApp();
  for (const raw of [
    forwarded(rejection({ role: '=HYPERLINK("http://evil.example")' })),
    plainMail({ From: 'me@example.com', Subject: 'hi' }, 'hello\n\nFrom here on\n'),
  ]) {
    await receive(app, await app.keep(raw));
  }
  const web = api(app, { isOwner: () => true });
  return { app, get: (path: string) => web.request(path) };
}

describe('the export', () => {
  it('as JSON has the member, the cases and what became of the mails', async () => {
    const { get } = await withCase();
    const response = await get('/api/export.json');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="onfile.json"');
    expect(await response.json()).toMatchObject({
      member: { id: 'owner' },
      cases: [{ member: 'owner' }],
      mails: [{}, {}],
    });
  });

  it('as a table has a row for each case', async () => {
    const { get } = await withCase();
    const response = await get('/api/export.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [head, row] = (await response.text()).split('\r\n');
    expect(head).toContain('"company","role"');
    expect(row).toContain('"Northwind"');
  });

  it('as mbox has each mail as it came', async () => {
    const { get } = await withCase();
    const text = await (await get('/api/export.mbox')).text();
    expect(text.match(/^From MAILER-DAEMON \w{3} \w{3} \d\d \d\d:\d\d:\d\d \d{4}$/gm)).toHaveLength(2);
    expect(text).toContain('\n>From here on\n');
  });

  it('is taken so often in an hour', async () => {
    const { get } = await withCase();
    const answers = [];
    for (let count = 0; count < 31; count++) answers.push((await get('/api/export.csv')).status);
    expect([answers.filter((status) => status === 200).length, answers.at(-1)]).toEqual([30, 429]);
  });
});

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '|cmd', '%0A=1'])(
    '%j is no formula',
    (text) => {
      expect(cell(text).startsWith(`"'`)).toBe(true);
    },
  );

  it.each([
    ['Northwind', '"Northwind"'],
    ['say "no"', '"say ""no"""'],
    [null, '""'],
    ['a, b\r\nc', '"a, b\r\nc"'],
  ])('%j stays as it is', (text, expected) => {
    expect(cell(text)).toBe(expected);
  });

  it('of any text is one cell that begins no formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const inside = cell(text).slice(1, -1);
        expect(inside.replaceAll('""', '')).not.toContain('"');
        expect(inside).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});

describe('an mbox', () => {
  it('is read back mail by mail, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('From me', '>From me', '>>From me', 'text', '', 'Fromage'), { maxLength: 12 }),
        async (lines) => {
          const mail = `From: a@example.com\nSubject: s\n\n${lines.join('\n')}`;
          const entry = Buffer.from(mboxEntry(Buffer.from(mail), '2026-10-06T07:40:00.000Z')).toString();
          const [, ...rest] = entry.split('\n');
          expect(rest.filter((line) => line.startsWith('From ')).length).toBe(0);
          const back = rest.join('\n').replace(/^>(>*From )/gm, '$1');
          expect((await parse(Buffer.from(back))).text.trim()).toBe((await parse(Buffer.from(mail))).text.trim());
        },
      ),
    );
  });
});
