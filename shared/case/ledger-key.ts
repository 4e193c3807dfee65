import type { Case } from './case.ts';
import { companyKey } from './ledger.ts';

/** Groups a member's cases for the ledger: by company and, where none is known, by who wrote. */
export function ledgerKey(one: Case): string {
  const { contact } = one.reading;
  const { from } = one.original;
  return companyKey(one) ?? contact?.address ?? from.address ?? from.name ?? 'unknown';
}
