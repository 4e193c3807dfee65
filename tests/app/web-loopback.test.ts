import { mkdtemp, readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outboxInPlace } from '../../infra/local/outbox-pages.tsx';
import { isOwnHost, startWeb } from '../../infra/local/web.ts';
import { fileOutbox } from '../../shared/adapters/local/file-outbox.ts';
import { api } from '../../shared/app/web/api.tsx';
import { memoryApp, owner } from '../support/memory-app.ts';
import { eve, twoMembers } from './web-visitors.ts';

describe('on one machine', () => {
  let web: Awaited<ReturnType<typeof startWeb>>;

  beforeAll(async () => {
    web = await startWeb({ port: 0, api: api(memoryApp(), { isOwner: () => true, answersTo: isOwnHost }) });
  });

  afterAll(() => web.stop());

  const answerFor = (host: string, path = '/api/me') =>
    new Promise<{ status: number; type: string }>((resolve, reject) => {
      const asking = request({ port: web.port, host: '127.0.0.1', path, headers: { host } }, (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '' });
      });
      asking.on('error', reject).end();
    });

  it.each(['127.0.0.1', 'localhost', '[::1]', 'LOCALHOST'])('the owner is signed in at %s', async (host) => {
    expect((await answerFor(`${host}:${web.port}`)).status).toBe(200);
  });

  it.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example', 'evil.example:8787', '192.168.0.7'])(
    'nobody is at %j, a name that another page could point here',
    async (host) => {
      for (const path of ['/api/me', '/', '/settings', '/outbox', '/healthz', '/nothing']) {
        expect(await answerFor(host, path)).toEqual({ status: 421, type: 'application/problem+json' });
      }
    },
  );
});

describe('the kept mails', () => {
  const kept = async () => {
    const all = await twoMembers();
    const folder = await mkdtemp(join(tmpdir(), 'onfile-outbox-'));
    for (const mail of all.app.sent) await fileOutbox({ folder }).send(mail);
    const [receipt = ''] = (await readdir(folder)).sort();
    const web = api(all.app, { isOwner: () => true, ...outboxInPlace(folder) });
    const as = async (member: typeof owner, path: string) => {
      const { cookie } = await all.session(member);
      return web.request(path, { headers: { cookie } });
    };
    const names = async (member: typeof owner) =>
      [...(await (await as(member, '/outbox')).text()).matchAll(/href="\/outbox\/([^"]+\.eml)"/g)].map(
        ([, name = '']) => name,
      );
    return { ...all, folder, receipt, as, names };
  };

  it('are each member’s own, in the list and one by one', async () => {
    const { as, names, folder } = await kept();
    const [owners, eves] = [await names(owner), await names(eve)];
    expect([owners.length, eves.length]).toEqual([1, 1]);
    expect([...owners, ...eves].sort()).toEqual((await readdir(folder)).sort());
    for (const part of ['', '/html', '/raw']) {
      expect((await as(owner, `/outbox/${owners[0]}${part}`)).status).toBe(200);
      expect((await as(eve, `/outbox/${eves[0]}${part}`)).status).toBe(200);
      expect((await as(owner, `/outbox/${eves[0]}${part}`)).status).toBe(404);
      expect((await as(eve, `/outbox/${owners[0]}${part}`)).status).toBe(404);
    }
  });

  it('are nobody’s without a sign-in', async () => {
    const { app, folder, receipt } = await kept();
    const web = api(app, outboxInPlace(folder));
    for (const path of ['/outbox', `/outbox/${receipt}`, `/outbox/${receipt}/html`, `/outbox/${receipt}/raw`]) {
      expect((await web.request(path)).status).toBe(401);
    }
  });

  it.each(['nothing.eml', '..%2f..%2fpackage.json', '%2e%2e.eml', 'x'.repeat(300), '.eml'])(
    'have none of the name %j',
    async (name) => {
      const { as } = await kept();
      const response = await as(owner, `/outbox/${name}`);
      expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
      expect(response.headers.get('x-request-id')).toMatch(/\w{8}/);
    },
  );
});
