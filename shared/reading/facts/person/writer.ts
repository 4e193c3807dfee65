import type { Address, Original } from '../../../mail/mail.ts';
import type { Span } from '../../reading.ts';
import { type Frames, matchEnd } from '../frames.ts';
import { isDepartmentAlone } from '../name/department.ts';
import { legalNext, mayBeForm, organisationKey } from '../name/organisation.ts';
import type { Passage } from '../passage.ts';
import { addressees, isAmong } from './addressee.ts';
import { hasGivenName } from './given-names.ts';
import type { Line } from './lines.ts';

/** What is known of a mail when whoever wrote it is looked for. */
export type Mail = {
  from: Passage;
  body: Passage;
  signature: Line[];
  original: Original;
  /** Whom the mail shows to be people. */
  people: ReadonlySet<string>;
  forwarder: Address | null;
  frames: Frames;
  company: string | null;
};

/** Whoever may have written a mail. */
export type Writer = { name: string; span: Span };

/** Whether a name is another's than the writer's: a department's, the house's, or the member's. */
export function isOther(name: string, mail: Mail): boolean {
  return (
    isDepartmentAlone(name) ||
    isCompany(name, mail.company) ||
    isMember(name, mail) ||
    isIncorporated(name, mail.original.text)
  );
}

/** The member is whom the mail is to, and who forwarded it. */
export function isMember(name: string, { original, forwarder, body, frames }: Mail): boolean {
  return isAmong(name, [...addressees(original, body, frames), forwarder?.name ?? '']);
}

/** Whether one name is the other with initials: "E. Lind", "E. M. Lind" of "Eva Lind". */
export function abbreviates(short: string, whole: string): boolean {
  const [given = '', surname] = [short.charAt(0), lastOf(short)];
  return initials.test(short) && !initials.test(whole) && whole.startsWith(given) && lastOf(whole) === surname;
}

const initials = /^(?:\p{Lu}\.[ -]?){1,4}(?=\p{L}{2})/u;
const lastOf = (name: string) => name.slice(name.lastIndexOf(' ') + 1);

/** Whether a name is the house's, and not also its owner's. */
export function isCompany(name: string, company: string | null): boolean {
  if (!company) return false;
  const [key, other] = [organisationKey(name), organisationKey(company)];
  // "Rolf Diekmann" signs for "Rolf Diekmann Heizungsbau".
  const isOwner = hasGivenName(name) && name !== company;
  return key === other ? !isOwner : key.startsWith(`${other} `) || (other.startsWith(`${key} `) && !isOwner);
}

/** Whether a legal form stands behind a name somewhere in the text: "Northwind Iberia, S.L.U.". */
function isIncorporated(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (mayBeForm(text, at + name.length) && matchEnd(legalNext, text, at + name.length) > 0) return true;
  return false;
}
