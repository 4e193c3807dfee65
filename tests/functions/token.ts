import type { Credentials } from '../../shared/app/ports.ts';
import { issue } from '../../shared/app/web/credentials.ts';

/** A token with which a program may do all that the owner may. */
export async function tokenOfOwner(credentials: Credentials): Promise<string> {
  const clock = { now: () => new Date().toISOString() };
  const wish = { member: 'owner', kind: 'token', scope: 'full', name: 'tests' } as const;
  return (await issue({ credentials, clock }, wish)).secret;
}
