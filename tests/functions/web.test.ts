import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { handler } from '../../functions/api.ts';
import { httpEvent } from './http-event.ts';
import { enter, leave } from './on-stage.ts';
import type { Stage } from './stage.ts';

const answer = z.object({
  statusCode: z.number(),
  body: z.string().default(''),
  cookies: z.array(z.string()).default([]),
  headers: z.record(z.string(), z.string()).default({}),
});

describe('the web on AWS', () => {
  let aws: Stage;

  beforeAll(async () => {
    aws = await enter();
  });

  afterAll(() => leave(aws));

  const ask = async (path: string, asked: Parameters<typeof httpEvent>[1] = {}) =>
    answer.parse(await handler(httpEvent(path, asked)));

  const linkIn = (raw = '') =>
    /https:\/\/api\.onfile\.test(\/sign-in\/[\w.-]+)/.exec(raw.replace(/=\r\n/g, ''))?.[1] ?? '';

  it('shows nothing before a link from the mailbox was pressed', async () => {
    expect((await ask('/api/cases')).statusCode).toBe(401);
    await ask('/sign-in', { method: 'POST', form: 'address=me%40example.com' });
    expect(aws.aws.sent.map(({ destinations }) => destinations.join())).toEqual(['me@example.com']);
    const link = linkIn(aws.aws.sent[0]?.raw);
    expect((await ask(link)).statusCode).toBe(200);
    const { statusCode, cookies } = await ask(link, { method: 'POST', form: '' });
    expect(statusCode).toBe(303);
    expect(cookies[0]).toMatch(/^__Host-onfile=owner\.\S+; .*HttpOnly; Secure; SameSite=Lax/);
    const cookie = cookies[0]?.split(';')[0] ?? '';
    expect((await ask('/api/cases', { cookie })).statusCode).toBe(200);
    expect((await ask(link, { method: 'POST', form: '' })).statusCode).toBe(410);

    const { body } = await ask('/api/mails', { method: 'POST', json: { text: 'We chose somebody else.' }, cookie });
    const { key } = z.object({ key: z.string() }).parse(JSON.parse(body));
    expect([...aws.aws.objects.keys()]).toContain(`raw-mail/mail/${key}`);
  });
});
