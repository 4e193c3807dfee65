import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { sealKeys } from '../../functions/seal-keys.ts';

const secrets = mockClient(SecretsManagerClient);
const key = 'k'.repeat(48);
const now = new Date('2026-10-06T08:00:00Z');

describe('the keys of the seal', () => {
  beforeEach(() => secrets.reset());
  const holding = (SecretString: string) =>
    secrets.on(GetSecretValueCommand, { SecretId: 'arn:seal' }).resolves({ SecretString });

  it('are read in their order, for the last one signs', async () => {
    holding(JSON.stringify({ b: key, a: `${key}2` }));
    expect(Object.keys(await sealKeys('arn:seal', now))).toEqual(['b', 'a']);
  });

  it.each([
    ['07:59', ['b', 'a']],
    ['07:41', ['b', 'a']],
    ['07:39', ['a', 'b']],
  ])('are known at once, and the newest signs twenty minutes after it was added: %s', async (time, order) => {
    const SecretString = JSON.stringify({ a: key, b: `${key}2` });
    const CreatedDate = new Date(`2026-10-06T${time}:00Z`);
    secrets.on(GetSecretValueCommand, { SecretId: 'arn:seal' }).resolves({ SecretString, CreatedDate });
    expect(Object.keys(await sealKeys('arn:seal', now))).toEqual(order);
  });

  it('are one key at first, which signs from the beginning', async () => {
    secrets.on(GetSecretValueCommand).resolves({ SecretString: JSON.stringify({ a: key }), CreatedDate: now });
    expect(Object.keys(await sealKeys('arn:seal', now))).toEqual(['a']);
  });

  it.each(['', 'no JSON', '[]', '{}', '{"a":"short"}', `{"ab":"${key}"}`, `{"A":"${key}"}`])(
    'are refused in another form, and not told: %s',
    async (text) => {
      holding(text);
      const failure: unknown = await sealKeys('arn:seal', now).catch((error: unknown) => error);
      expect(String(failure)).toContain('is not of the form');
      expect(String(failure)).not.toContain(key);
    },
  );
});
