import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receive } from '../../shared/app/receive.ts';
import { api } from '../../shared/app/web/api.tsx';
import { cell } from '../../shared/app/web/export.ts';
import { mboxEntry, mboxPart } from '../../shared/app/web/mbox.ts';
import { parse } from '../../shared/mail/parse.ts';
import { unproven } from '../../shared/mail/trust.ts';
import { forwarded, plainMail, rejection } from '../support/mails.ts';
import { memoryApp, owner } from '../support/memory-app.ts';

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
      next: null,
    });
  });

  it('as JSON comes in parts that hold each case and mail once', async () => {
    const { app, get } = await withCase();
    const [one] = [...app.stored.values()];
    const [outcome] = [...app.recorded.values()];
    if (!one || !outcome) throw new Error('there is no case');
    const ids = Array.from({ length: 170 }, (_, at) => `case${at}`);
    const list: typeof app.cases.list = async (_, { limit = 50, cursor = '0' } = {}) => {
      const from = Number(cursor);
      const next = from + limit < ids.length ? String(from + limit) : null;
      return { items: ids.slice(from, from + limit).map((id) => ({ ...one, id })), next };
    };
    app.cases.list = list;
    for (let at = 0; at < 300; at++) app.recorded.set(`more-${at}`, { ...outcome, key: `more-${at}` });
    const seen: { cases: string[]; mails: string[] } = { cases: [], mails: [] };
    let cursor: string | null = '';
    for (let part = 0; cursor !== null; part++) {
      expect(part).toBeLessThan(10);
      const answer = (await (await get(`/api/export.json?cursor=${encodeURIComponent(cursor)}`)).json()) as {
        cases: { id: string }[];
        mails: { key: string }[];
        next: string | null;
      };
      seen.cases.push(...answer.cases.map(({ id }) => id));
      seen.mails.push(...answer.mails.map(({ key }) => key));
      cursor = answer.next;
    }
    expect(seen.cases).toEqual(ids);
    expect([...seen.mails].sort()).toEqual([...app.recorded.keys()].sort());
    expect((await (await get('/export')).text()).match(/part \d of 3/g)).toHaveLength(3);
  });

  it('as a table has a row for each case', async () => {
    const { get } = await withCase();
    const response = await get('/api/export.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, row] = bytes.toString().split('\r\n');
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
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1',
    '|cmd',
    '%0A=1',
    '\u0001=1',
    '\u0085=1',
    '﹦1',
    '−1',
  ])('%j is no formula', (text) => {
    expect(cell(text).startsWith(`"'`)).toBe(true);
  });

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
        expect(inside).not.toMatch(/(?![\t\r\n])\p{Cc}/u);
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

describe('the mails in parts', () => {
  /** As many mails as sizes, of so many letters each. */
  const withMails = async (sizes: number[]) => {
    const app = memoryApp();
    for (const [at, size] of sizes.entries()) {
      const receivedAt = new Date(Date.UTC(2026, 9, 6, 7, at)).toISOString();
      const raw = `From: a@example.com\nSubject: ${at}\n\n${'x'.repeat(size)}\n`;
      const key = await app.keep(raw, { receivedAt });
      const ofOthers = at % 10 === 4 ? unproven : 'no yes to an invitation';
      const ended =
        at % 5 === 4
          ? { outcome: 'held' as const, detail: ofOthers }
          : { outcome: 'held' as const, detail: 'more mails in one hour than are taken' };
      app.recorded.set(key, { key, at: receivedAt, ...ended, member: 'owner', caseId: null });
    }
    return app;
  };
  const partsOf = async (app: Awaited<ReturnType<typeof withMails>>, most: { bytes: number; mails: number }) => {
    const bodies: Buffer[] = [];
    let place: string | null = null;
    do {
      const part: Awaited<ReturnType<typeof mboxPart>> = await mboxPart(app, owner, place, most);
      expect(part.body.length).toBeLessThanOrEqual(most.bytes);
      expect(part.mails).toBeLessThanOrEqual(most.mails);
      expect(part.number).toBe(bodies.length + 1);
      bodies.push(Buffer.from(part.body));
      place = part.next;
    } while (place !== null);
    return bodies;
  };
  const all = { bytes: 1e9, mails: 1e9 };

  it('make the whole one after the other, whatever their size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 60, max: 900 }),
        fc.integer({ min: 1, max: 5 }),
        async (sizes, bytes, mails) => {
          const app = await withMails(sizes);
          const [whole = Buffer.from('')] = await partsOf(app, all);
          expect(Buffer.concat(await partsOf(app, { bytes, mails })).equals(whole)).toBe(true);
          expect(whole.toString().match(/^From MAILER/gm)).toHaveLength(sizes.filter((_, at) => at % 5 !== 4).length);
        },
      ),
    );
  });

  it('are cut between mails, where none is larger than a part', async () => {
    const app = await withMails([300, 300, 300, 300]);
    for (const body of await partsOf(app, { bytes: 900, mails: 9 })) {
      expect(body.toString()).toMatch(/^From MAILER-DAEMON [\s\S]*\n\n$/);
    }
  });

  it('lose none to a mail that comes in between, and say so where the next one is gone', async () => {
    const app = await withMails([300, 300, 300]);
    const { next } = await mboxPart(app, owner, null, { bytes: 500, mails: 9 });
    const key = await app.keep('Subject: new\n\nnew\n', { receivedAt: '2026-10-06T08:00:00.000Z' });
    const fresh = { key, at: '2026-10-06T08:00:00.000Z', outcome: 'dropped' as const };
    app.recorded.set(key, { ...fresh, member: 'owner', caseId: null, detail: '' });
    const { body } = await mboxPart(app, owner, next, { bytes: 500, mails: 9 });
    expect(Buffer.from(body).toString()).toContain('Subject: 1\n');
    for (const gone of [...app.recorded.keys()]) app.recorded.delete(gone);
    await expect(mboxPart(app, owner, next)).rejects.toThrow('begin again');
  });

  it('lose nothing of the next mail where one that was cut is gone meanwhile', async () => {
    const app = await withMails([300, 2000]);
    const { next } = await mboxPart(app, owner, null, { bytes: 500, mails: 9 });
    const [, cut = ''] = [...app.recorded.keys()];
    expect(next).toContain(cut);
    const rawMail = { ...app.rawMail, get: async (key: string) => (key === cut ? null : app.rawMail.get(key)) };
    const { body } = await mboxPart({ ...app, rawMail }, owner, next, { bytes: 900, mails: 9 });
    expect(Buffer.from(body).toString()).toMatch(/^From MAILER-DAEMON [^\n]*\nFrom: a@example\.com\nSubject: 0\n/);
  });

  it('are named by the header Link, and by the page, which leads from one to the next', async () => {
    const app = await withMails([3_000_000, 3_000_000, 10]);
    const web = api(app, { isOwner: () => true });
    const sizes: number[] = [];
    const names: string[] = [];
    for (let path: string | undefined = '/api/export.mbox'; path; ) {
      const response: Response = await web.request(path);
      sizes.push((await response.arrayBuffer()).byteLength);
      names.push(response.headers.get('content-disposition') ?? '');
      path = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1];
    }
    expect(sizes.every((size) => size < 4_000_001)).toBe(true);
    expect(names).toEqual([1, 2].map((at) => `attachment; filename="onfile-part-${at}.mbox"`));
    const first = await (await web.request('/export')).text();
    expect(first).toContain('Download part 1');
    const on = /href="(\/export\?cursor=[^"#]+)#mails"/.exec(first)?.[1] ?? '';
    const second = await (await web.request(on)).text();
    expect(second).toContain('Download part 2');
    expect(second).toContain('This is the last part.');
    const download = /class="button" href="([^"]+)"/.exec(second)?.[1] ?? '';
    expect((await (await web.request(download)).arrayBuffer()).byteLength).toBe(sizes[1]);
  });
});
