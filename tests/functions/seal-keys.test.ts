import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { sealKeys } from '../../functions/seal-keys.ts';

const secrets = mockClient(SecretsManagerClient);
const key = 'k'.repeat(48);

describe('the keys of the seal', () => {
  beforeEach(() => secrets.reset());
  const holding = (SecretString: string) =>
    secrets.on(GetSecretValueCommand, { SecretId: 'arn:seal' }).resolves({ SecretString });

  it('are read in their order, for the last one signs', async () => {
    holding(JSON.stringify({ b: key, a: `${key}2` }));
    expect(Object.keys(await sealKeys('arn:seal'))).toEqual(['b', 'a']);
  });

  it.each(['', 'no JSON', '[]', '{}', '{"a":"short"}', `{"ab":"${key}"}`, `{"A":"${key}"}`])(
    'are refused in another form, and not told: %s',
    async (text) => {
      holding(text);
      const failure: unknown = await sealKeys('arn:seal').catch((error: unknown) => error);
      expect(String(failure)).toContain('is not of the form');
      expect(String(failure)).not.toContain(key);
    },
  );
});
