import { simpleParser } from 'mailparser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { api } from '../../shared/app/web/api.tsx';
import { afterTheAnswer, notBefore, type Unseen } from '../../shared/app/web/unseen.ts';
import { forwarded } from '../support/mails.ts';
import { type MemoryApp, memoryApp } from '../support/memory-app.ts';

function visit(app: MemoryApp = memoryApp()) {
  const web = api(app);
  const post = (path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    web.request(path, { method: 'POST', body: new URLSearchParams(fields), headers });
  const ask = (address: string) => post('/sign-in', { address });
  /** The path of the link in the latest mail. */
  const link = async () => {
    const { html } = await simpleParser(Buffer.from(app.sent.at(-1)?.raw ?? ''));
    return /href="https?:\/\/[^/"]+(\/sign-in\/[^"]+)"/.exec(html || '')?.[1] ?? '';
  };
  const signedIn = async () => {
    await ask('me@example.com');
    const response = await post(await link());
    return {
      response,
      cookie: response.headers.get('set-cookie') ?? '',
      sent: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
    };
  };
  return { app, web, post, ask, link, signedIn };
}

describe('signing in', () => {
  it('takes a link that is mailed, and a press of its button', async () => {
    const { app, web, ask, link, post } = visit();
    await ask('Me@Example.com ');
    expect(app.sent.map(({ to }) => to)).toEqual(['me@example.com']);
    expect(await (await web.request(await link())).text()).toContain('Sign in');
    expect((await web.request(await link())).status).toBe(200);
    const response = await post(await link());
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await web.request('/api/cases', { headers: { cookie } })).status).toBe(200);
  });

  it('works once', async () => {
    const { ask, link, post, web } = visit();
    await ask('me@example.com');
    const path = await link();
    const [one, other] = await Promise.all([post(path), post(path)]);
    expect([one.status, other.status].sort()).toEqual([303, 410]);
    expect((await web.request(path)).status).toBe(410);
  });

  it('works for a quarter of an hour', async () => {
    const { app, ask, link, post } = visit();
    await ask('me@example.com');
    app.clock.set('2026-10-06T09:15:00.000Z');
    expect((await post(await link())).status).toBe(410);
  });

  it('says the same to strangers, and mails them nothing', async () => {
    const { app, ask } = visit();
    const answers = await Promise.all(['me@example.com', 'stranger@example.net', 'no address'].map(ask));
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts).size).toBe(1);
    expect(app.sent).toHaveLength(1);
  });

  it('is mailed to a mailbox that once refused a mail, and to nobody who reported one as unwanted', async () => {
    const at = '2026-10-06T07:40:00.000Z';
    const { app, ask } = visit();
    await app.members.stop('owner', { because: 'complaint', at }, at);
    await ask('me@example.com');
    expect(app.sent).toEqual([]);
    await app.members.stop('owner', { because: 'bounce', at }, at);
    await ask('me@example.com');
    expect(app.sent).toHaveLength(1);
  });

  it('is asked for five times in an hour, and no more', async () => {
    const { app, ask } = visit();
    for (let count = 0; count < 8; count++) await ask('me@example.com');
    expect(app.sent).toHaveLength(5);
    app.clock.set('2026-10-06T10:01:00.000Z');
    await ask('me@example.com');
    expect(app.sent).toHaveLength(6);
  });

  it('keeps nothing that lets anybody in, only hashes', async () => {
    const { app, signedIn, ask, link } = visit();
    const { sent } = await signedIn();
    await ask('me@example.com');
    const kept = JSON.stringify(await app.credentials.list('owner'));
    const secrets = [sent.split('=')[1] ?? '', (await link()).split('/').at(-1) ?? ''];
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(30);
      expect(kept).not.toContain(secret.split('.')[1]);
    }
  });

  it('gives a cookie that scripts cannot read and other sites cannot use, off loopback over https alone', async () => {
    const abroad = memoryApp();
    abroad.webUrl = 'https://onfile.example';
    const away = visit(abroad);
    expect((await away.signedIn()).cookie).toMatch(
      /^__Host-onfile=\S+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const app = memoryApp();
    app.webUrl = 'http://127.0.0.1:8787';
    expect((await visit(app).signedIn()).cookie).toMatch(
      /^onfile=\S+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it('ends with signing out, for that session alone', async () => {
    const { web, signedIn, post } = visit();
    const [one, other] = [await signedIn(), await signedIn()];
    const page = await (await web.request('/settings', { headers: { cookie: one.sent } })).text();
    const key = /name="key" value="([^"]+)"/.exec(page)?.[1] ?? '';
    expect((await post('/sign-out', { key }, { cookie: one.sent })).status).toBe(303);
    expect((await web.request('/api/me', { headers: { cookie: one.sent } })).status).toBe(401);
    expect((await web.request('/api/me', { headers: { cookie: other.sent } })).status).toBe(200);
  });

  it('ends everywhere, where that is wished', async () => {
    const { web, signedIn, post } = visit();
    const [one, other] = [await signedIn(), await signedIn()];
    const page = await (await web.request('/settings', { headers: { cookie: one.sent } })).text();
    const key = /name="key" value="([^"]+)"/.exec(page)?.[1] ?? '';
    await post('/sign-out', { key, everywhere: 'yes' }, { cookie: one.sent });
    for (const { sent } of [one, other]) {
      expect((await web.request('/api/me', { headers: { cookie: sent } })).status).toBe(401);
    }
  });

  it('sends a person who is not signed in to the page for it, and a program to its senses', async () => {
    const { web } = visit();
    const page = await web.request('/', { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('location')]).toEqual([303, '/sign-in']);
    const press = await web.request('/cases/abc', { method: 'POST', headers: { accept: 'text/html' } });
    expect([press.status, await press.text()]).toEqual([
      401,
      expect.stringContaining('You are not signed in any more'),
    ]);
    const answer = await web.request('/api/cases');
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });

  it('leads to the page that was wanted', async () => {
    const { web, post, link } = visit();
    const asked = await web.request('/cases/abc123', { headers: { accept: 'text/html' } });
    expect(asked.headers.get('location')).toBe('/sign-in?to=%2Fcases%2Fabc123');
    const page = await (await web.request('/sign-in?to=%2Fcases%2Fabc123')).text();
    const to = /name="to" value="([^"]+)"/.exec(page)?.[1] ?? '';
    await post('/sign-in', { address: 'me@example.com', to });
    const opened = await (await web.request(await link())).text();
    const action = /action="([^"]+)"/.exec(opened)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect((await post(action)).headers.get('location')).toBe('/cases/abc123');
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/a?b=c',
    '/%2e%2e',
    '/sign-out',
    'x',
    '/a\r\nb',
  ])('leads to the first page where %j was wanted', async (to) => {
    const { post, link, ask } = visit();
    await ask('me@example.com');
    const path = await link();
    expect((await post(`${path}?to=${encodeURIComponent(to)}`)).headers.get('location')).toBe('/');
  });

  it('says as whom, to one who was sent the link of somebody else', async () => {
    const { web, ask, link } = visit();
    await ask('me@example.com');
    expect(await (await web.request(await link())).text()).toContain('Sign in as m…@example.com');
  });

  it('lets nobody in with a secret of another kind', async () => {
    const { web, ask, link, signedIn } = visit();
    await ask('me@example.com');
    const unused = (await link()).split('/').at(-1) ?? '';
    const { sent } = await signedIn();
    const session = sent.split('=')[1] ?? '';
    for (const headers of [
      { cookie: `onfile=${unused}` },
      { authorization: `Bearer onfile_${unused}` },
      { authorization: `Bearer onfile_${session}` },
      { authorization: 'Bearer ', cookie: sent },
    ] as Record<string, string>[]) {
      expect((await web.request('/api/me', { headers })).status).toBe(401);
    }
  });
});

describe('how long it takes to ask for a link', () => {
  afterEach(() => vi.useRealTimers());

  /** Asks for a link where a mail takes its time, and tells what had come to pass when the answer came. */
  const asked = async (address: string, unseen: Unseen, mailing: () => Promise<void>) => {
    const app = memoryApp();
    const { send } = app.outbox;
    app.outbox.send = async (mail) => {
      await mailing();
      await send(mail);
    };
    const body = new URLSearchParams({ address });
    const response = await api(app, { unseen }).request('/sign-in', { method: 'POST', body });
    return { app, answer: [response.status, await response.text()] };
  };
  const both = ['me@example.com', 'stranger@example.net'];

  it('is no matter of how long the mail takes, where the answer goes first', async () => {
    for (const address of both) {
      let mailed = () => {};
      const mailing = new Promise<void>((done) => {
        mailed = done;
      });
      const { unseen, stop } = afterTheAnswer();
      const { app, answer } = await asked(address, unseen, () => mailing);
      expect([answer[0], app.sent]).toEqual([200, []]);
      mailed();
      await stop();
      expect(app.sent.map(({ to }) => to)).toEqual(address === 'me@example.com' ? [address] : []);
    }
  });

  it('is the same for members and strangers, where the answer has to wait for the mail', async () => {
    vi.useFakeTimers();
    const answers = both.map((address) => asked(address, notBefore(2_000), async () => undefined));
    const came: number[] = [];
    for (const [at, answer] of answers.entries()) void answer.then(() => came.push(at));
    await vi.advanceTimersByTimeAsync(1_999);
    expect(came).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    const [member, stranger] = await Promise.all(answers);
    expect(member?.app.sent).toHaveLength(1);
    expect(member?.answer).toEqual(stranger?.answer);
  });

  it('says nothing of a mail that could not be sent', async () => {
    const failing = () => Promise.reject(new Error('refused'));
    for (const unseen of [notBefore(0), afterTheAnswer().unseen]) {
      const [member, stranger] = await Promise.all(both.map((address) => asked(address, unseen, failing)));
      expect(member?.answer).toEqual(stranger?.answer);
    }
  });
});

describe('a token', () => {
  const made = async (scope: string) => {
    const { app, web, post, signedIn } = visit();
    await app.keep(forwarded());
    const { sent: cookie } = await signedIn();
    const key =
      /name="key" value="([^"]+)"/.exec(await (await web.request('/settings', { headers: { cookie } })).text())?.[1] ??
      '';
    const page = await (await post('/settings/tokens', { key, name: 'my script', scope }, { cookie })).text();
    const token = /onfile_[\w.-]+/.exec(page)?.[0] ?? '';
    const as = (path: string, init: RequestInit = {}) =>
      web.request(path, { ...init, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } });
    return { app, web, post, cookie, key, token, as };
  };
  const rename = { method: 'PATCH', body: JSON.stringify({ name: 'Bo' }) };

  it('is shown once, and reads', async () => {
    const { web, cookie, token, as } = await made('read');
    expect(await (await web.request('/settings', { headers: { cookie } })).text()).not.toContain(token);
    expect((await as('/api/me')).status).toBe(200);
    expect((await as('/api/me', rename)).status).toBe(403);
  });

  it('changes things where it may', async () => {
    const { as } = await made('full');
    expect((await as('/api/me', rename)).status).toBe(200);
  });

  it('lets nobody in once it is taken back', async () => {
    const { app, post, cookie, key, as } = await made('full');
    const id = (await app.credentials.list('owner')).find(({ kind }) => kind === 'token')?.id ?? '';
    await post('/settings/tokens/remove', { key, id }, { cookie });
    expect((await as('/api/me')).status).toBe(401);
  });
});
