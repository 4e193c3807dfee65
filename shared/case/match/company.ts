import { fromText } from '../../reading/facts.ts';
import type { Case } from '../case.ts';
import { companyKey } from '../ledger.ts';

type Named = Pick<Case, 'reading'>;
type Sent = Pick<Case, 'reading' | 'original'>;

/** Both name one company. */
export function isAt(one: Named, other: Named): boolean {
  return companyKey(one) !== null && companyKey(one) === companyKey(other);
}

/** Each states a company, and not the same one, nor the beginning of its name: "Hartley" signs for "Hartley & Sons". */
export function isElsewhere(one: Sent, other: Sent): boolean {
  return isStated(one) && isStated(other) && !isAt(one, other) && !begins(one, other) && !begins(other, one);
}

function begins({ reading: { company: short } }: Named, { reading: { company: whole } }: Named): boolean {
  const [word = ''] = (short ?? '').split(' ');
  return (
    short !== null && word.length >= leastOfName && (whole ?? '').toLowerCase().startsWith(`${short.toLowerCase()} `)
  );
}

/** As many letters are enough of a longer name. */
export const leastOfName = 5;

/**
 * Whether a mail, or its member, names the company. "Greenacre", guessed from the domain of `ann@greenacre.example` alone, may
 * be what signs elsewhere as "Green Acre Farm Shops".
 */
export function isStated({ reading, original }: Sent): boolean {
  if (companyKey({ reading }) === null) return false;
  const spans = reading.evidence.company ?? [];
  const address = fromText(original).lastIndexOf(original.from.address ?? '\n');
  return spans.length === 0 || spans.some(({ part, start }) => part !== 'from' || address < 0 || start < address);
}
