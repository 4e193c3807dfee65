import type { Case } from './case.ts';
import { companyKey } from './ledger.ts';
import { isAgency } from './plan/agency.ts';

/**
 * Groups a member's cases for the ledger by who is written to: the company, the agency where a recruiter speaks for a
 * client, and where neither is known whoever wrote.
 */
export function ledgerKey(one: Case): string {
  const { contact } = one.reading;
  const { from } = one.original;
  const address = contact?.address ?? from.address;
  if (address && isAgency(one)) return address.slice(address.lastIndexOf('@'));
  return companyKey(one) ?? address ?? from.name ?? 'unknown';
}
