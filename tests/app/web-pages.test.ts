import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { receive } from '../../shared/app/receive.ts';
import { api } from '../../shared/app/web/api.tsx';
import { stylePath } from '../../shared/app/web/style.ts';
import { confirmation, forwarded, plainMail, rejection } from '../support/mails.ts';
import { memoryApp } from '../support/memory-app.ts';

async function opened(...mails: Uint8Array[]) {
  const app = memoryApp();
  for (const raw of mails) await receive(app, await app.keep(raw));
  const web = api(app, { isOwner: () => true, take: async (key) => void (await receive(app, key)) });
  const page = async (path: string) => (await web.request(path, { headers: { accept: 'text/html' } })).text();
  const key = async () => /name="key" value="([^"]+)"/.exec(await page('/settings'))?.[1] ?? '';
  const post = async (path: string, fields: Record<string, string | File>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ key: await key(), ...fields })) body.append(name, value);
    return web.request(path, { method: 'POST', body });
  };
  const cases = () => [...app.stored.values()];
  return { app, web, page, post, cases };
}

const text = `Hi Robin,

Thank you for the interviews for the Platform Engineer position at Northwind. We have decided to go ahead with another candidate.

All the best,
Ana Silva
Engineering Manager, Northwind`;

describe('a mail that is brought to the page', () => {
  it.each([
    [
      'with who wrote it',
      { text, from: 'Ana Silva <ana.silva@northwind.example>', subject: 'Your application', date: '2026-10-05' },
    ],
    ['with a name alone', { text, from: 'Ana Silva', subject: 'Your application for Platform Engineer' }],
    ['without a word about it', { text }],
    [
      'with its own head',
      {
        text: `From: Ana Silva <ana.silva@northwind.example>\nDate: Mon, 5 Oct 2026 16:12\nTo: me@example.com\nSubject: Your application\n\n${text}`,
      },
    ],
  ])('opens a case as a forward does, pasted %s', async (_, fields) => {
    const { app, post, cases, page } = await opened();
    const response = await post('/add', fields);
    expect(response.status).toBe(303);
    expect(cases()).toMatchObject([{ member: 'owner', reading: { company: 'Northwind', role: 'Platform Engineer' } }]);
    expect(app.sent.map(({ to }) => to)).toEqual(['me@example.com']);
    expect(await page(response.headers.get('location') ?? '')).toContain(`/cases/${cases()[0]?.id}`);
  });

  it('opens one for an uploaded file, whatever its From says, and for the uploader alone', async () => {
    const { post, cases } = await opened();
    const raw = `From: Ana Silva <ana.silva@northwind.example>\r\nTo: x@example.org\r\nSubject: Your application\r\nDate: Mon, 5 Oct 2026 16:12:00 +0200\r\n\r\n${text}`;
    expect((await post('/add', { file: new File([raw], 'no.eml') })).status).toBe(303);
    expect(cases()).toMatchObject([
      { member: 'owner', original: { from: { address: 'ana.silva@northwind.example' } } },
    ]);
  });

  it.each([
    ['is told in the member’s zone where its own is not stated', 'Mon, 5 Oct 2026 23:30:00', 'Monday 5 October, 23:30'],
    ['is told without an hour where none is known', 'Mon, 5 Oct 2026', 'Monday 5 October'],
  ])('dates a mail as its receipt does: it %s', async (_, date, said) => {
    const { app, post, cases, page } = await opened();
    app.clock.set('2026-10-06T09:00:00.000Z');
    const raw = `From: Ana Silva <ana.silva@northwind.example>\r\nSubject: Your application\r\nDate: ${date}\r\n\r\n${text}`;
    await post('/add', { file: new File([raw], 'no.eml') });
    const shown = await page(`/cases/${cases()[0]?.id}`);
    expect(shown).toContain(`, ${said}. I read what I understood`);
    expect(shown).toMatch(new RegExp(`${said}\\s*</time>: They wrote`));
    expect(String(app.sent[0]?.raw)).toContain('of Monday 5 October');
  });

  it.each([
    [
      'no agency for a recruiter of the house',
      'ana.silva@northwind.example',
      'Senior Talent Partner | Northwind',
      false,
    ],
    ['an agency that speaks for its client', 'ana.silva@bright-harbour.example', 'Bright Harbour Recruitment', true],
  ])('shows %s', async (_, address, title, shown) => {
    const { post, cases, page } = await opened();
    const said = text.replace(/All the best[\s\S]*$/, `All the best,\nAna Silva\n${title}\n`);
    const raw = `From: Ana Silva <${address}>\r\nSubject: Your application at Northwind\r\n\r\n${said}`;
    await post('/add', { file: new File([raw], 'no.eml') });
    expect(cases()[0]?.reading.recruiter).toBe(true);
    expect((await page(`/cases/${cases()[0]?.id}`)).includes('Through an agency')).toBe(shown);
  });

  it('commands nothing, even in a member’s name', async () => {
    const { app, post, page } = await opened(forwarded());
    const raw = 'From: me@example.com\r\nTo: in@onfile.example\r\nSubject: leave\r\n\r\nleave\r\npause\r\n';
    const response = await post('/add', { file: new File([raw], 'x.eml') });
    expect(app.stored.size).toBe(1);
    expect(await app.members.paused('owner')).toBe(false);
    expect(await page(response.headers.get('location') ?? '')).not.toContain('Something went wrong');
  });

  it('is kept before it is read, and says so while it is', async () => {
    const app = memoryApp();
    const web = api(app, { isOwner: () => true });
    const send = { method: 'POST', body: JSON.stringify({ text }), headers: { 'content-type': 'application/json' } };
    const response = await web.request('/api/mails', send);
    const { key, outcome } = (await response.json()) as { key: string; outcome: string };
    expect([response.status, outcome]).toEqual([202, 'waiting']);
    expect(await app.rawMail.get(key)).not.toBeNull();
    expect(await (await web.request(`/mails/${key}`)).text()).toContain('reading it');
    expect((await web.request(`/mails/${key.replace('owner', 'eve')}`)).status).toBe(404);
  });

  it('of which nothing is known is not being read', async () => {
    const { web } = await opened();
    expect((await web.request('/mails/web-owner-nonsense')).status).toBe(404);
    expect((await web.request('/api/mails/web-owner-nonsense')).status).toBe(404);
  });

  it('that takes its time is not looked at again for ever', async () => {
    const app = memoryApp();
    const web = api(app, { isOwner: () => true });
    const send = { method: 'POST', body: JSON.stringify({ text }), headers: { 'content-type': 'application/json' } };
    const { key } = (await (await web.request('/api/mails', send)).json()) as { key: string };
    const refreshes = async () => (await (await web.request(`/mails/${key}`)).text()).includes('http-equiv="refresh"');
    expect(await refreshes()).toBe(true);
    app.clock.set('2026-10-06T09:03:00.000Z');
    expect(await refreshes()).toBe(false);
  });

  it.each([{ text: '' }, { text: ' \n ' }, { file: new File([], 'empty.eml') }])(
    'of nothing is refused, kindly',
    async (fields) => {
      const { post, app } = await opened();
      expect((await post('/add', fields as Record<string, string>)).status).toBe(422);
      expect(app.recorded.size).toBe(0);
    },
  );

  it('too large is refused, with what to do', async () => {
    const { post } = await opened();
    const response = await post('/add', { file: new File([new Uint8Array(4_100_000)], 'big.eml') });
    expect([response.status, await response.text()]).toEqual([
      413,
      expect.stringContaining('Take the attachments off'),
    ]);
  });

  it.each([
    [{ text: 'x'.repeat(100_001), from: 'Ana' }, 'The mail is longer than 100000 characters.'],
    [{ text: ' ', from: 'Ana' }, 'The mail is empty.'],
    [{ text, from: 'Ana', subject: 'y'.repeat(301) }, 'The subject is longer than 300 characters.'],
    [{ text, from: 'Ana', date: '2026-13-40' }, 'The day wants a day such as 2026-10-05.'],
    [{ text, from: 'Ana', date: '2035-01-01' }, 'The day lies ahead.'],
  ])('that does not fit is told so, and what was typed stays', async (fields, said) => {
    const { post, app } = await opened();
    const html = await (await post('/add', fields as Record<string, string>)).text();
    expect(html).toContain(said);
    expect(html).toContain('value="Ana"');
    if (fields.text.length < 1000 && fields.text.trim()) expect(html).toMatch(/Ana Silva\s+Engineering Manager/);
    expect(app.recorded.size).toBe(0);
  });

  it.each([
    ['x.msg', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'Outlook'],
    ['x.pdf', [...Buffer.from('%PDF-1.7')], 'a document or a picture'],
    ['x.jpg', [0xff, 0xd8, 0xff, 0xe0], 'a document or a picture'],
    ['x.docx', [0x50, 0x4b, 3, 4], 'a document or a picture'],
  ])('as a file of another kind is not taken, with what to do: %s', async (name, bytes, said) => {
    const { post, app } = await opened();
    const response = await post('/add', { file: new File([new Uint8Array(bytes)], name) });
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining(said)]);
    expect(app.recorded.size).toBe(0);
  });

  it('that nobody can read is the member’s all the same: listed, explained, taken along and erased', async () => {
    const { app, web, post, page } = await opened();
    const response = await post('/add', { file: new File(['\u0000\u0001 no mail at all'], 'x.eml') });
    const place = response.headers.get('location') ?? '';
    expect(await page(place)).toContain('Save it anew');
    expect(await page('/mails')).toContain(place);
    expect([...app.recorded.values()]).toMatchObject([{ outcome: 'unreadable', member: 'owner' }]);
    expect(app.sent).toEqual([]);
    expect(await (await web.request('/api/export.mbox')).text()).toContain('no mail at all');
    await web.request('/api/me', {
      method: 'DELETE',
      body: JSON.stringify({ confirm: 'erase everything' }),
      headers: { 'content-type': 'application/json' },
    });
    expect(await app.rawMail.get(place.split('/').at(-1) ?? '')).toBeNull();
  });
});

describe('a first visit', () => {
  it('says how mail comes in, in the words of the runtime where it has some', async () => {
    const app = memoryApp();
    const first = async (options: object) => (await api(app, { isOwner: () => true, ...options }).request('/')).text();
    expect(await first({})).toContain('in@onfile.example');
    expect(await first({ forwarding: 'By SMTP at 127.0.0.1:2525.' })).toContain('By SMTP at 127.0.0.1:2525.');
  });
});

describe('a page', () => {
  const paths = ['/', '/add', '/lessons', '/picture', '/mails', '/sent', '/settings', '/end-all', '/leave', '/sign-in'];

  it('weighs at most 30 kB compressed with its style, however much there is to show', async () => {
    const roles = Array.from({ length: 60 }, (_, at) => forwarded(rejection({ role: `Platform Engineer ${at}` })));
    const { web, cases } = await opened(...roles);
    const style = gzipSync(await (await web.request(stylePath)).text()).length;
    for (const path of [...paths, `/cases/${cases()[0]?.id}`]) {
      const size = gzipSync(await (await web.request(path)).text()).length + style;
      expect([path, size < 30_000]).toEqual([path, true]);
    }
  });

  it.each(paths)('%s has no script, no style of its own, nothing from elsewhere, and no hard word', async (path) => {
    const { web } = await opened(forwarded());
    const response = await web.request(path);
    const page = await response.text();
    expect(page).not.toMatch(/<script|<style| style=| on\w+="|src="http|javascript:/i);
    expect(page.toLowerCase()).not.toContain('rejected');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; style-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('shows the mail with what was read from it marked, and nothing lost', async () => {
    const { page, cases } = await opened(forwarded());
    const [one] = cases();
    const html = await page(`/cases/${one?.id}`);
    expect(html).toMatch(/<mark>Platform Engineer<small>role<\/small>/);
    const mail = /<div class="mail"[^>]*>([\s\S]*?)<\/div>/.exec(html)?.[1] ?? '';
    expect(mail.replace(/<small>.*?<\/small>|<\/?mark>/g, '').trim()).toBe(one?.original.text.trim());
  });

  it('tells what was held, which mail it was, and why', async () => {
    const { app, page } = await opened();
    await receive(app, await app.keep(forwarded(), { authenticated: false, senderAuthenticated: false }));
    for (const path of ['/mails', '/mails?show=held']) {
      const html = await page(path);
      expect(html).toMatch(/Fwd: Your application[\s\S]*Robin Ferris[\s\S]*without proof/);
      expect(html).toContain(`/mails/${[...app.recorded.keys()][0]}`);
    }
    expect(await page(`/mails/${[...app.recorded.keys()][0]}`)).toContain('forward it again');
  });

  it('opens a case of what opened none, where its member says that it is a no', async () => {
    const { app, page, post, cases } = await opened(forwarded(confirmation()));
    const [key = ''] = app.recorded.keys();
    const html = await page(`/mails/${key}`);
    expect(html).toMatch(/reads like a confirmation[\s\S]*It is a no: open a case/);
    expect(cases()).toEqual([]);
    const response = await post(`/mails/${key}`, {});
    const [one] = cases();
    expect([response.status, response.headers.get('location')]).toEqual([303, `/cases/${one?.id}`]);
    expect((await post(`/mails/${key}`, {})).headers.get('location')).toBe(`/cases/${one?.id}`);
    expect((await post('/mails/nonsense', {})).status).toBe(404);
    expect((await post(`/mails/${'x'.repeat(3000)}`, {})).status).toBe(404);
    expect(await page(`/mails/${key}`)).not.toContain('It is a no: open a case');
  });

  it('says so where that mail is kept no longer', async () => {
    const { app, post } = await opened(forwarded(confirmation()));
    const [key = ''] = app.recorded.keys();
    await app.rawMail.remove(key);
    const response = await post(`/mails/${key}`, {});
    expect(response.status).toBe(410);
    expect(await response.text()).toContain('once more, with “It is a no” above it');
  });

  it('finds what was held among many, and leaves the others out', async () => {
    const { app, page } = await opened();
    await receive(app, await app.keep(forwarded(), { authenticated: false, senderAuthenticated: false }));
    const more = { outcome: 'command' as const, member: 'owner', caseId: null, detail: 'status' };
    for (let at = 10; at < 60; at++) {
      app.recorded.set(`m${at}`, { key: `m${at}`, at: `2026-10-06T10:00:${at}.000Z`, ...more });
    }
    expect(await page('/mails')).not.toContain('Fwd: Your application');
    const held = await page('/mails?show=held');
    expect(held).toContain('Fwd: Your application');
    expect(held).not.toContain('Your words, done');
  });

  it('tells which mails came in: the employer’s, where one was passed on', async () => {
    const { app, page, web } = await opened(forwarded());
    await receive(app, await app.keep(plainMail({ From: 'me@example.com', Subject: 'status please' }, 'status')));
    const html = await page('/mails');
    expect(html).toMatch(/Your application[^<]*<\/h2><p[^>]*>Ana Silva/);
    const { mails } = (await (await web.request('/api/mails')).json()) as { mails: { subject: string }[] };
    expect(mails.map(({ subject }) => subject)).toContain('status please');
  });
});
