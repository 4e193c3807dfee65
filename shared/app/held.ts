import type { HeldBecause } from './ports.ts';
import type { Result } from './receive.ts';

/** How a mail ends that nothing is done about. `member`: the id of whose it is, or pretends to be. */
export const held = (because: HeldBecause, member: string | null = null): Result => ({
  outcome: 'held',
  member,
  caseId: null,
  detail: because,
});
