import { beforeEach, describe, expect, it } from 'vitest';
import { owner } from '../support/memory-app.ts';
import { eve, twoMembers } from './web-visitors.ts';

/** What a route is for, and so what it has to refuse. */
type Kind =
  /** Shows nothing of anybody. */
  | 'open'
  /** The path is signed: it is its own key. */
  | 'signed'
  /** Shows a member's own. */
  | 'shows'
  /** A form of our pages that changes something. */
  | 'form'
  /** JSON that changes something. */
  | 'json';

/** Every route there is. One that is missing here fails the first test. */
const table: Record<string, Kind> = {
  'GET /healthz': 'open',
  'GET /openapi.json': 'open',
  'GET /style': 'open',
  'GET /sign-in': 'open',
  'POST /sign-in': 'open',
  'GET /sign-in/:secret': 'signed',
  'POST /sign-in/:secret': 'signed',
  'GET /unsubscribe/:token': 'signed',
  'POST /unsubscribe/:token': 'signed',
  'GET /do/:token': 'signed',
  'POST /do/:token': 'signed',
  'GET /calendar/:file': 'signed',
  'GET /': 'shows',
  'GET /cases/:id': 'shows',
  'GET /mails': 'shows',
  'GET /mails/:key': 'shows',
  'GET /sent': 'shows',
  'GET /lessons': 'shows',
  'GET /picture': 'shows',
  'GET /settings': 'shows',
  'GET /settings/tokens': 'shows',
  'GET /end-all': 'shows',
  'GET /leave': 'shows',
  'GET /export': 'shows',
  'GET /add': 'shows',
  'GET /api/cases': 'shows',
  'GET /api/cases/:id': 'shows',
  'GET /api/upcoming': 'shows',
  'GET /api/lessons': 'shows',
  'GET /api/figures': 'shows',
  'GET /api/mails': 'shows',
  'GET /api/mails/:key': 'shows',
  'GET /api/me': 'shows',
  'GET /api/export.json': 'shows',
  'GET /api/export.csv': 'shows',
  'GET /api/export.mbox': 'shows',
  'POST /cases/:id': 'form',
  'POST /add': 'form',
  'POST /mails/:key': 'form',
  'POST /lessons': 'form',
  'POST /settings': 'form',
  'POST /settings/addresses': 'form',
  'POST /settings/addresses/remove': 'form',
  'POST /settings/feed': 'form',
  'POST /settings/feed/remove': 'form',
  'POST /settings/tokens': 'form',
  'POST /settings/tokens/remove': 'form',
  'POST /pause': 'form',
  'POST /end-all': 'form',
  'POST /leave': 'form',
  'POST /sign-out': 'form',
  'POST /api/cases/:id/commands': 'json',
  'POST /api/mails': 'json',
  'PATCH /api/me': 'json',
  'DELETE /api/me': 'json',
};

const of = (...kinds: Kind[]) => Object.keys(table).filter((name) => kinds.some((kind) => table[name] === kind));

/** What a form or a program could send that would change something. */
const fields = {
  do: 'stop',
  text: 'stop',
  confirm: 'erase everything',
  name: 'Mallory',
  zone: 'UTC',
  address: 'mallory@example.net',
};
const json: Record<string, object> = {
  'POST /api/cases/:id/commands': { text: 'stop' },
  'POST /api/mails': { text: 'We have decided to go ahead with another candidate.' },
  'PATCH /api/me': { paused: true },
  'DELETE /api/me': { confirm: 'erase everything' },
};

describe('every route', () => {
  let all: Awaited<ReturnType<typeof twoMembers>>;

  beforeEach(async () => {
    all = await twoMembers();
  });

  /** Asks a route for what is the owner's. */
  const ask = (name: string, headers: Record<string, string> = {}, form: string | null = null) => {
    const [method = '', path = ''] = name.split(' ');
    const place = path
      .replace(':id', all.caseOf('owner'))
      .replace(':key', all.keys.owner)
      .replace(':secret', 'owner.x');
    const body =
      method === 'GET'
        ? null
        : table[name] === 'json'
          ? JSON.stringify(json[name])
          : new URLSearchParams({ ...fields, case: all.caseOf('owner'), ...(form ? { key: form } : {}) }).toString();
    const type = table[name] === 'json' ? 'application/json' : 'application/x-www-form-urlencoded';
    return all.web.request(place, { method, body, headers: { ...(body ? { 'content-type': type } : {}), ...headers } });
  };

  /** All that is kept of the owner, for comparison. */
  const kept = async () =>
    JSON.stringify([
      [...all.app.stored.values()].filter(({ member }) => member === 'owner'),
      await all.app.members.get('owner'),
      await all.app.members.paused('owner'),
      (await all.app.credentials.list('owner')).filter(({ kind }) => kind !== 'session'),
      all.app.sent.filter(({ to }) => to === owner.addresses[0]).length,
      await all.app.rawMail.get(all.keys.owner),
    ]);

  it('stands in the table, and what stands before several routes lets them through', async () => {
    const before = all.web.routes.filter(({ method }) => method === 'ALL').map(({ path }) => path);
    expect([...new Set(before)].sort()).toEqual(['/*', '/api/*', '/openapi.json']);
    expect((await all.web.request('/api/nothing')).status).toBe(404);
    expect((await all.web.request('/nothing')).status).toBe(404);
    const served = all.web.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replace(/^\/style-\w+\.css$/, '/style')}`);
    expect([...new Set(served)].sort()).toEqual(Object.keys(table).sort());
  });

  it.each(of('shows', 'form', 'json'))('%s refuses a stranger', async (name) => {
    const before = await kept();
    expect((await ask(name)).status).toBe(401);
    const page = await ask(name, { accept: 'text/html' });
    expect([303, 401]).toContain(page.status);
    expect(await page.text()).not.toContain('Northwind');
    expect(await kept()).toBe(before);
  });

  it.each(of('shows', 'form', 'json'))(
    '%s refuses a session that has expired, and a token taken back',
    async (name) => {
      const { cookie, form } = await all.session(owner);
      const { authorization } = await all.token(owner, 'full');
      for (const { id, kind } of await all.app.credentials.list('owner')) {
        if (kind === 'token') await all.app.credentials.remove('owner', id);
      }
      const before = await kept();
      expect((await ask(name, { authorization })).status).toBe(401);
      all.app.clock.set('2026-11-06T09:00:01.000Z');
      expect((await ask(name, { cookie }, form)).status).toBe(401);
      expect(await kept()).toBe(before);
    },
  );

  it.each(of('json'))(
    '%s does what is asked for a token that may, so that the refusals below mean something',
    async (name) => {
      const { authorization } = await all.token(owner, 'full');
      expect((await ask(name, { authorization })).status).toBeLessThan(300);
    },
  );

  it.each(of('form', 'json'))('%s changes nothing for a token that may read', async (name) => {
    const reading = await all.token(owner, 'read');
    const before = await kept();
    expect((await ask(name, reading)).status).toBe(table[name] === 'json' ? 403 : 401);
    expect(await kept()).toBe(before);
  });

  it.each(of('shows', 'form').filter((name) => !name.includes('/api/')))(
    '%s lets no token in, whatever it may: pages make tokens, and addresses to sign in by',
    async (name) => {
      const { authorization } = await all.token(owner, 'full');
      const { form } = await all.session(owner);
      const before = await kept();
      expect((await ask(name, { authorization }, form)).status).toBe(401);
      expect(await kept()).toBe(before);
    },
  );

  it.each(of('form'))('%s refuses a form that is not our own page’s', async (name) => {
    const { cookie } = await all.session(owner);
    const others = await all.session(eve);
    const again = await all.session(owner);
    const before = await kept();
    for (const form of [null, '', 'a0000000000000', others.form, again.form]) {
      expect((await ask(name, { cookie }, form)).status).toBe(403);
    }
    expect(await kept()).toBe(before);
  });

  it.each(of('form', 'json'))('%s refuses what another site makes a browser send', async (name) => {
    const { cookie, form } = await all.session(owner);
    const before = await kept();
    const foreign = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ];
    for (const headers of foreign) expect((await ask(name, { cookie, ...headers }, form)).status).toBe(403);
    expect(await kept()).toBe(before);
  });

  it.each(of('json'))('%s takes nothing that a page could send without asking', async (name) => {
    const { cookie } = await all.session(owner);
    const before = await kept();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      expect((await ask(name, { cookie, 'content-type': type })).status).toBe(415);
    }
    expect(await kept()).toBe(before);
  });

  it.each(of('shows', 'form', 'json'))('%s keeps one member’s from another', async (name) => {
    const { cookie, form } = await all.session(eve);
    const before = await kept();
    const response = await ask(name, { cookie }, form);
    if (/:id|:key/.test(name)) expect(response.status).toBe(404);
    else expect(response.status).toBeLessThan(500);
    const text = await response.text();
    for (const word of ['Northwind', 'me@example.com', all.caseOf('owner')]) expect(text).not.toContain(word);
    expect(await kept()).toBe(before);
  });

  it.each(of('signed'))('%s is of no use without its signature', async (name) => {
    const before = await kept();
    const place = name.replace(/:token|:file/, 'owner.abcdefabcdefabcdefabcdef.a0000000000000.ics');
    expect([404, 410]).toContain((await ask(place)).status);
    expect(await kept()).toBe(before);
  });
});
