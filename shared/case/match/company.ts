import type { Case } from '../case.ts';
import { companyKey } from '../ledger.ts';

type Named = Pick<Case, 'reading'>;

/** Both name one company. */
export function isAt(one: Named, other: Named): boolean {
  return companyKey(one) !== null && companyKey(one) === companyKey(other);
}

/** Each names a company, and not the same one. */
export function isElsewhere(one: Named, other: Named): boolean {
  return companyKey(one) !== null && companyKey(other) !== null && !isAt(one, other);
}
