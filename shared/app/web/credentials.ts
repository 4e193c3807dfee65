import { createHash, randomBytes } from 'node:crypto';
import type { App, Credential } from '../ports.ts';

type Sources = Pick<App, 'credentials' | 'clock'>;

/** How long each kind lets somebody in, in seconds; null: until it is taken back. */
const lasts: Record<Credential['kind'], number | null> = {
  link: 15 * 60,
  session: 30 * 86_400,
  token: null,
  feed: null,
};

/**
 * Makes a new secret for a member and keeps its hash.
 * @returns the secret, which nobody can read again: `member.secret`, letters, digits, dots, hyphens and underscores.
 */
export async function issue(
  app: Sources,
  wish: Pick<Credential, 'member' | 'kind' | 'scope' | 'name'>,
): Promise<{ secret: string; credential: Credential }> {
  const secret = `${wish.member}.${randomBytes(24).toString('base64url')}`;
  const at = app.clock.now();
  const seconds = lasts[wish.kind];
  const expires = seconds === null ? null : new Date(Date.parse(at) + seconds * 1000).toISOString();
  const credential: Credential = { ...wish, id: hashOf(secret), at, expires };
  await app.credentials.keep(credential);
  return { secret, credential };
}

/** What a secret stands for, where it is one of ours, of that kind, and still holds. */
export async function known(app: Sources, secret: string, kind: Credential['kind']): Promise<Credential | null> {
  const [, member] = secret.slice(0, 200).match(/^([a-z0-9]{1,64})\.[\w-]{32}$/) ?? [];
  const found = member ? await app.credentials.get(member, hashOf(secret)) : null;
  return found?.kind === kind && holds(found, app) ? found : null;
}

const holds = ({ expires }: Credential, { clock }: Pick<App, 'clock'>): boolean =>
  expires === null || expires > clock.now();

/** The secrets have 192 bits of chance in them, so that a plain hash gives nothing away. */
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');
