import type { Credentials } from '../../shared/app/ports.ts';
import { issue } from '../../shared/app/web/credentials.ts';

/** With what the owner's program, or browser, may do all that the owner may. */
export async function secretOfOwner(credentials: Credentials, kind: 'token' | 'session'): Promise<string> {
  const clock = { now: () => new Date().toISOString() };
  const wish = { member: 'owner', kind, scope: 'full', name: 'tests' } as const;
  return (await issue({ credentials, clock }, wish)).secret;
}
