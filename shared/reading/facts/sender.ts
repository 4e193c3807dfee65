import { getDomainWithoutSuffix } from 'tldts';
import type { Original } from '../../mail/mail.ts';
import { isMailProvider, platformAt, platformNamed } from '../platforms.ts';
import type { Frames } from './frames.ts';
import { matches } from './matches.ts';
import { nameAt } from './name.ts';
import { hasLegalForm, isOrganisation, organisationKey } from './organisation.ts';
import type { Passage } from './passage.ts';
import { hasGivenName, nameInAddress, personIn } from './person.ts';
import type { Candidate } from './vote.ts';

/** What the sender's display name says of the employer: "Northwind Careers", "Ana from Northwind", "Northwind via Greenhouse". */
export function displayed(from: Passage, original: Original, frames: Frames): Candidate[] {
  const display = original.from.name ?? '';
  if (!display || /\S@\S/.test(display)) return [];
  const after = / (?:from|at|von|bei|van|chez|de|da|di|@) | ?[|@(] ?| [–-] |, /iu.exec(
    from.text.slice(0, display.length),
  );
  const via = / via /i.exec(display);
  const whole = via ? display.slice(0, via.index) : display;
  if (after && after.index < whole.length) {
    const person = personIn(display.slice(0, after.index), frames);
    if (person && (hasGivenName(person) || person.includes(' ')))
      return named(from, after.index + after[0].length, frames, 3.5);
  }
  const person = personIn(whole, frames);
  if (person && (hasGivenName(person) || nameInAddress(person, original.from.address))) return [];
  const certain = !person?.includes(' ') || via || office.test(original.from.address ?? '');
  return named(from, 0, frames, certain ? 2.5 : 1.5);
}

/** Mailboxes of departments and machines, not of people. */
const office =
  /^(?:no-?_?reply|do-?not-?reply|careers?|jobs?|hr|recruit\w*|talent\w*|hiring|info|notifications?|people|karriere|bewerbung\w*|personal\w*|recrutement|rh|rrhh|empleo|seleccion|selezione|recrutamento|vagas|werken\w*)[@._+-]/i;

function named(from: Passage, start: number, frames: Frames, weight: number): Candidate[] {
  const name = nameAt(from.text, start, frames, true);
  if (!name) return [];
  const value = from.text.slice(name.start, name.end);
  if (!isOrganisation(value, frames)) return [];
  return [{ value, weight, span: from.span(name.start, name.end) }];
}

/** The sender's own domain as the mail spells it, for senders that are no platform and no mail provider. */
export function domainName(original: Original): string | null {
  const { address } = original.from;
  if (!address || platformAt(address) || isMailProvider(address)) return null;
  const name = getDomainWithoutSuffix(address.slice(address.lastIndexOf('@') + 1));
  return name && !platformNamed(name) ? name : null;
}

/** Where a text spells the name that a domain stands for ("acme-labs" is "Acme Labs"), if it does. */
export function spelled(passage: Passage, domain: string, frames: Frames): Candidate[] {
  const letters = organisationKey(domain).replace(/ /g, '');
  if (letters.length < 2 || letters.length > 40) return [];
  const { start, end: plain } = spellingOf(letters, passage.text);
  if (start < 0 || !/[\p{Lu}\p{N}]/u.test(passage.text.slice(start, plain))) return [];
  const whole = nameAt(passage.text, start, frames);
  const form = whole && hasLegalForm(passage.text.slice(whole.start, whole.end)) ? whole.end : 0;
  const end = Math.max(form, plain);
  return [{ value: passage.text.slice(start, end), weight: 2, span: passage.span(start, end) }];
}

const wordStart = /(?<![\p{L}\p{N}@./])[\p{L}\p{N}]/gu;

/** Where the letters stand as words, whatever parts them; -1 where they do not. */
function spellingOf(letters: string, text: string): { start: number; end: number } {
  for (const { index: start } of matches(wordStart, text)) {
    const end = endOf(letters, text, start);
    if (end > 0 && !/^(?:[\p{L}\p{N}@]|\.\p{L})/u.test(text.slice(end, end + 2))) return { start, end };
  }
  return { start: -1, end: -1 };
}

function endOf(letters: string, text: string, start: number): number {
  let at = start;
  for (const letter of letters) {
    if (at > start && /[ .&'-]/.test(text[at] ?? '')) at++;
    if (plainLetter(text[at] ?? '') !== letter) return -1;
    at++;
  }
  return at;
}

function plainLetter(letter: string): string {
  const lower = letter.toLowerCase();
  return lower < '\u007f' ? lower : (lower.normalize('NFD')[0] ?? '');
}
