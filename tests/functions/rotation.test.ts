import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { handler as api } from '../../functions/api.ts';
import { hmacSeal } from '../../shared/app/identity.ts';
import { httpEvent } from './http-event.ts';
import { enter, leave } from './on-stage.ts';
import type { Stage } from './stage.ts';

const keys = { a: 'a'.repeat(48), b: 'b'.repeat(48) };

describe('a key that is added while functions run', () => {
  let aws: Stage;

  beforeAll(async () => {
    aws = await enter('2026-10-06T07:41:00Z');
  });

  afterAll(() => leave(aws));

  const statusOf = async (seal: ReturnType<typeof hmacSeal>) =>
    (await api(httpEvent(`/unsubscribe/owner.${seal.sign('unsubscribe:owner')}`))).statusCode;

  it('is known to a warm function ten minutes later, with the older ones', async () => {
    const [old, added] = [hmacSeal({ a: keys.a }), hmacSeal(keys)];
    expect([await statusOf(old), await statusOf(added)]).toEqual([200, 404]);
    aws.aws.secrets.set('arn:seal', JSON.stringify(keys));
    vi.setSystemTime(new Date('2026-10-06T07:52:00Z'));
    expect([await statusOf(old), await statusOf(added)]).toEqual([200, 200]);
  });
});
