import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { receive } from '../../shared/app/receive.ts';
import { api } from '../../shared/app/web/api.tsx';
import { forwarded, rejection } from '../support/mails.ts';
import { memoryApp } from '../support/memory-app.ts';

async function web(...mails: Uint8Array[]) {
  const app = memoryApp();
  for (const raw of mails) await receive(app, await app.keep(raw));
  const served = api(app, { isOwner: () => true });
  const problem = async (path: string, init: RequestInit = {}) => {
    const response = await served.request(path, init);
    const type = response.headers.get('content-type');
    const { detail = '', requestId = '' } = type?.includes('problem') ? ((await response.json()) as Problem) : {};
    return { status: response.status, type, detail, requestId, allow: response.headers.get('allow') };
  };
  const json = (path: string, body: unknown, method = 'PATCH') =>
    problem(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  return { app, served, problem, json };
}
type Problem = { detail?: string; requestId?: string };

describe('a form that is none', () => {
  const garbage = [
    ['multipart/form-data; boundary=x', 'garbage'],
    ['multipart/form-data', 'a=b'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb'],
  ];
  const paths = ['/sign-in', '/add', '/settings', '/pause', '/end-all', '/leave', '/cases/x', '/sign-out'];

  it.each(paths)('is refused at %s with a sentence, and is no fault of ours', async (path) => {
    const { problem } = await web();
    for (const [type = '', body = ''] of garbage) {
      expect(await problem(path, { method: 'POST', body, headers: { 'content-type': type } })).toMatchObject({
        status: 400,
        type: 'application/problem+json',
        detail: 'That form could not be read.',
      });
    }
  });

  it('is refused by a signed link, too', async () => {
    const { app, problem } = await web();
    const path = `/unsubscribe/owner.${app.seal.sign('unsubscribe:owner')}`;
    const headers = { 'content-type': 'multipart/form-data' };
    expect((await problem(path, { method: 'POST', body: 'x', headers })).status).toBe(400);
  });
});

describe('a form of our own pages', () => {
  it('is sent with its true origin also by browsers that say nothing else of where it comes from', async () => {
    const { served } = await web();
    const page = await served.request('/sign-in');
    // With no-referrer they would send "Origin: null" (Fetch, "append a request Origin header").
    expect(page.headers.get('referrer-policy')).toBe('same-origin');
    const post = (origin: string) =>
      served.request('http://127.0.0.1:8787/sign-in', {
        method: 'POST',
        body: new URLSearchParams({ address: 'me@example.com' }),
        headers: { origin, host: '127.0.0.1:8787' },
      });
    expect((await post('http://127.0.0.1:8787')).status).toBe(200);
    for (const foreign of ['null', 'http://127.0.0.1:8788', 'https://evil.example'])
      expect((await post(foreign)).status).toBe(403);
  });
});

describe('a method that a path does not have', () => {
  it.each([
    ['PUT', '/api/cases', 'GET, HEAD'],
    ['OPTIONS', '/api/cases', 'GET, HEAD'],
    ['DELETE', '/api/cases/abc', 'GET, HEAD'],
    ['GET', '/api/cases/abc/commands', 'POST'],
    ['PUT', '/api/me', 'GET, HEAD, PATCH, DELETE'],
    ['DELETE', '/settings', 'GET, HEAD, POST'],
  ])('%s %s is told what it has', async (method, path, allow) => {
    const { problem } = await web();
    expect(await problem(path, { method })).toMatchObject({ status: 405, type: 'application/problem+json', allow });
  });

  it('is no matter where there is nothing at all', async () => {
    const { problem } = await web();
    expect(await problem('/api/nothing', { method: 'PUT' })).toMatchObject({ status: 404, allow: null });
  });
});

describe('every answer', () => {
  it('names its request, also one that says that nothing has changed', async () => {
    const { served } = await web();
    const first = await served.request('/api/cases');
    const again = await served.request('/api/cases', {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    for (const { headers } of [first, again]) {
      expect(headers.get('x-request-id')).toMatch(/\w{8}/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('private, no-cache');
    }
  });
});

describe('the usual headers', () => {
  it('ask for https alone off loopback, and not on it', async () => {
    const { app, served } = await web();
    const strict = async () => (await served.request('/sign-in')).headers.get('strict-transport-security');
    expect(await strict()).toBeNull();
    app.webUrl = 'https://onfile.example';
    expect(await strict()).toBe('max-age=31536000');
  });

  it('say when a limit ends', async () => {
    const { app, served } = await web();
    app.clock.set('2026-10-06T09:59:30.000Z');
    app.limits.take = async () => false;
    const response = await served.request('/api/export.csv');
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '30']);
  });
});

describe('an answer', () => {
  it.each(['/', '/settings', '/openapi.json', '/api/cases', '/api/export.csv'])(
    'is compressed for whoever takes that: %s',
    async (path) => {
      const { served } = await web(forwarded());
      const plain = await served.request(path);
      const response = await served.request(path, { headers: { 'accept-encoding': 'gzip' } });
      expect(response.headers.get('content-encoding')).toBe('gzip');
      const text = gunzipSync(Buffer.from(await response.arrayBuffer())).toString();
      const same = (html: string) => html.replace(/name="key" value="[^"]*"/g, '');
      expect(same(text)).toBe(same(Buffer.from(await plain.arrayBuffer()).toString()));
      const again = { 'if-none-match': response.headers.get('etag') ?? '', 'accept-encoding': 'gzip' };
      if (path.startsWith('/api/c')) expect((await served.request(path, { headers: again })).status).toBe(304);
    },
  );

  it('holds another key for its forms each time, and each of them will do', async () => {
    const { served } = await web();
    const key = async () =>
      /name="key" value="([^"]+)"/.exec(await (await served.request('/settings')).text())?.[1] ?? '';
    const keys = [await key(), await key()];
    expect(new Set(keys).size).toBe(2);
    for (const one of keys) {
      const body = new URLSearchParams({ key: one });
      expect((await served.request('/settings/feed', { method: 'POST', body })).status).toBe(303);
    }
  });
});

describe('what does not fit', () => {
  it.each([
    ['/api/cases?limit=0', 'limit is less than 1.'],
    ['/api/cases?limit=201', 'limit is more than 200.'],
    ['/api/cases?limit=many', 'limit wants a number.'],
    ['/api/upcoming?limit=1.5', 'limit wants a whole number.'],
    [`/api/mails?cursor=${'x'.repeat(301)}`, 'cursor is longer than 300 characters.'],
  ])('in %s is said in a sentence', async (path, detail) => {
    const { problem } = await web();
    expect(await problem(path)).toMatchObject({ status: 400, detail });
  });

  it.each([
    [{ name: '' }, 'name is empty.'],
    [{ name: 5 }, 'name wants a text.'],
    [{ name: 'x'.repeat(101) }, 'name is longer than 100 characters.'],
    [{ paused: 'yes' }, 'paused wants true or false.'],
    [{ naem: 'Bob' }, 'The request holds a field that I do not know: naem.'],
    [null, 'The request wants an object with fields.'],
    [{ zone: 'Mars/Olympus' }, 'I do not know the time zone “Mars/Olympus”. Name a city, such as Berlin or New York.'],
    [{ zone: 'IST' }, 'I do not know the time zone “IST”. Name a city, such as Berlin or New York.'],
    [{ zone: 'constructor' }, 'I do not know the time zone “constructor”. Name a city, such as Berlin or New York.'],
    [{ country: '__proto__' }, 'I know no holidays of “__proto__”. Countries are such as DE, GB or US-CA.'],
    [{ country: 'XX' }, 'I know no holidays of “XX”. Countries are such as DE, GB or US-CA.'],
    [{ country: 'DE-ZZ' }, 'I know no holidays of “DE-ZZ”. Countries are such as DE, GB or US-CA.'],
  ])('in the settings is said in a sentence, and changes nothing: %j', async (body, detail) => {
    const { app, json } = await web();
    const before = await app.members.get('owner');
    expect(await json('/api/me', body)).toMatchObject({ status: 422, detail });
    expect(await app.members.get('owner')).toEqual(before);
  });

  it.each([
    [{ command: { do: 'explode' } }, /^command\.do is none of sent, skip, .*show\.$/],
    [{ command: { do: 'snooze', until: 'soon' } }, /^command\.until wants a time such as/],
    [{ command: { do: 'snooze' } }, /^command\.until is missing\.$/],
    [{}, /^The request has neither text nor command\.$/],
    [{ txet: 'stop' }, /^The request /],
  ])('in a command is said in a sentence: %j', async (body, detail) => {
    const { app, json } = await web(forwarded());
    const [one] = [...app.stored.values()];
    const answer = await json(`/api/cases/${one?.id}/commands`, body, 'POST');
    expect([answer.status, answer.detail]).toEqual([422, expect.stringMatching(detail)]);
  });
});

describe('zone and country', () => {
  it.each([
    [{ zone: 'europe/berlin' }, { zone: 'Europe/Berlin' }],
    [{ zone: 'Lisbon' }, { zone: 'Europe/Lisbon' }],
    [{ zone: 'Etc/GMT+3' }, { zone: 'Etc/GMT+3' }],
    [{ country: 'UK' }, { country: 'GB' }],
    [{ country: 'germany' }, { country: 'DE' }],
    [{ country: 'us-ca' }, { country: 'US-CA' }],
    [{ country: null }, { country: null }],
  ])('may be named as in a reply: %j', async (body, kept) => {
    const { app, json } = await web();
    expect((await json('/api/me', body)).status).toBe(200);
    expect(await app.members.get('owner')).toMatchObject(kept);
  });

  it('that there is not are refused on the page as well, in its place', async () => {
    const { app, served } = await web();
    const key = /name="key" value="([^"]+)"/.exec(await (await served.request('/settings')).text())?.[1] ?? '';
    const body = new URLSearchParams({ key, name: 'Bo', zone: 'Europe/Berlin', country: 'Atlantis' });
    const response = await served.request('/settings', { method: 'POST', body });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('I know no holidays of “Atlantis”');
    expect(await app.members.get('owner')).toMatchObject({ name: 'Robin Ferris', country: null });
  });
});

describe('a cursor', () => {
  const lists = ['/api/cases', '/api/upcoming', '/api/mails'];

  it.each([...lists, '/mails'])('of %s that we did not give is refused, not taken for the end', async (path) => {
    const { problem } = await web(forwarded());
    for (const cursor of ['zzzz', '.', 'a.a0000000000000']) {
      expect(await problem(`${path}?cursor=${cursor}`)).toMatchObject({ status: 400 });
    }
  });

  it('is of one list and one member', async () => {
    const { app, problem, served } = await web(forwarded(), forwarded(rejection({ role: 'Data Analyst' })));
    const { next } = (await (await served.request('/api/upcoming?limit=1')).json()) as { next: string };
    expect((await served.request(`/api/upcoming?cursor=${encodeURIComponent(next)}`)).status).toBe(200);
    expect((await problem(`/api/mails?cursor=${encodeURIComponent(next)}`)).status).toBe(400);
    const eves = `${next.slice(0, next.lastIndexOf('.'))}.${app.seal.sign(`cursor:upcoming:eve:${next}`)}`;
    expect((await problem(`/api/upcoming?cursor=${encodeURIComponent(eves)}`)).status).toBe(400);
  });
});
