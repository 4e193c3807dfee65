import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import { patience } from './time.ts';

/** Keys by their one-letter id, oldest first, as `{"a": "…"}`; the last one signs. */
const keys = z.record(z.string().regex(/^[a-z]$/), z.string().min(32));

/**
 * The keys of the seal from Secrets Manager.
 * @throws where the secret cannot be read, or is not of this form; the message never holds its value.
 */
export async function sealKeys(secretArn: string): Promise<Record<string, string>> {
  const client = new SecretsManagerClient(patience);
  const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId: secretArn }));
  const parsed = keys.safeParse(jsonOf(SecretString));
  if (parsed.success && Object.keys(parsed.data).length > 0) return parsed.data;
  throw new Error('The secret of the seal is not of the form {"a": "at least 32 characters"}.');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
