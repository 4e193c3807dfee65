import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import { patience } from './time.ts';

/** Keys by their one-letter id, oldest first, as `{"a": "…"}`; the last one signs. */
const keys = z.record(z.string().regex(/^[a-z]$/), z.string().min(32));

/** For so long, in milliseconds, a function goes by the keys that it has read; then it reads them again. */
export const keysLast = 10 * 60_000;

/** A new key signs when every function has it, so that none is shown a signature that it does not know. */
const newKeyWaits = 2 * keysLast;

/**
 * The keys of the seal from Secrets Manager, the one that signs last.
 * @throws where the secret cannot be read, or is not of this form; the message never holds its value.
 */
export async function sealKeys(secretArn: string, now: Date): Promise<Record<string, string>> {
  const client = new SecretsManagerClient(patience);
  const { SecretString = '', CreatedDate } = await client.send(new GetSecretValueCommand({ SecretId: secretArn }));
  const parsed = keys.safeParse(jsonOf(SecretString));
  const known = parsed.success ? Object.entries(parsed.data) : [];
  const newest = known.at(-1);
  if (!newest) throw new Error('The secret of the seal is not of the form {"a": "at least 32 characters"}.');
  const isNew = CreatedDate !== undefined && now.getTime() - CreatedDate.getTime() < newKeyWaits;
  return Object.fromEntries(isNew ? [newest, ...known.slice(0, -1)] : known);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
