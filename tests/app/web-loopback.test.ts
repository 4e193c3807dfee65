import { request } from 'node:http';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWeb } from '../../infra/local/web.ts';
import { api } from '../../shared/app/web/api.tsx';
import { memoryApp } from '../support/memory-app.ts';

describe('on one machine', () => {
  let web: Awaited<ReturnType<typeof startWeb>>;

  beforeAll(async () => {
    web = await startWeb({ port: 0, api: api(memoryApp(), { isOwner: () => true }), outbox: new Hono() });
  });

  afterAll(() => web.stop());

  const statusFor = (host: string, path = '/api/me') =>
    new Promise<number>((resolve, reject) => {
      const asking = request({ port: web.port, host: '127.0.0.1', path, headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      asking.on('error', reject).end();
    });

  it.each(['127.0.0.1', 'localhost', '[::1]', 'LOCALHOST'])('the owner is signed in at %s', async (host) => {
    expect(await statusFor(`${host}:${web.port}`)).toBe(200);
  });

  it.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example', 'evil.example:8787', '192.168.0.7'])(
    'nobody is at %j, a name that another page could point here',
    async (host) => {
      for (const path of ['/api/me', '/', '/settings', '/outbox']) expect(await statusFor(host, path)).toBe(421);
    },
  );
});
