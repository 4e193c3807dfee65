import { getDomainWithoutSuffix } from 'tldts';
import type { Original } from '../../mail/mail.ts';
import { isMailProvider, platformAt, platformNamed } from '../platforms.ts';
import type { Frames } from './frames.ts';
import { matches } from './matches.ts';
import { nameAt } from './name.ts';
import { hasLegalForm, isOrganisation, organisationKey } from './organisation.ts';
import { isOrganisationWord, organisationWords } from './organisation-words.ts';
import type { Passage } from './passage.ts';
import { hasGivenName, nameInAddress, personIn } from './person.ts';
import type { Candidate } from './vote.ts';

/** What the sender's display name says of the employer: "Northwind Careers", "Ana from Northwind", "Northwind via Greenhouse". */
export function displayed(from: Passage, original: Original, frames: Frames, signed: readonly string[]): Candidate[] {
  const display = original.from.name ?? '';
  if (!display || /\S@\S/.test(display)) return [];
  const after = / (?:from|at|von|bei|van|chez|de|da|di|@) | ?[|@(] ?| [–-] |, /iu.exec(
    from.text.slice(0, display.length),
  );
  const via = / via /i.exec(display);
  const whole = via ? display.slice(0, via.index) : display;
  if (after && after.index < whole.length) {
    const person = personIn(display.slice(0, after.index), frames);
    if (person && (hasGivenName(person) || person.includes(' ') || signed.includes(person)))
      return isHouse(display.slice(after.index + after[0].length), after[0], original, signed)
        ? named(from, after.index + after[0].length, frames, 3.5)
        : [];
  }
  const person = personIn(whole, frames);
  const platform = platformAt(original.from.address ?? '') !== null;
  if (
    person &&
    (hasGivenName(person) ||
      (!person.includes(' ') && signed[0] === person && signed.length > 1) ||
      (!platform && nameInAddress(person, original.from.address)))
  )
    return [];
  const certain = !person?.includes(' ') || via || office.test(original.from.address ?? '');
  return named(from, 0, frames, certain ? 2.5 : 1.5);
}

/** "Blauwerk" in "Annika von Blauwerk", not "Dam" in "Erik van Dam": particles join names too. */
function isHouse(words: string, joint: string, original: Original, signed: readonly string[]): boolean {
  if (!/^ (?:von|van|de|da|di) $/i.test(joint)) return true;
  const letters = organisationKey(words).replace(/ /g, '');
  const { address } = original.from;
  const house = address ? organisationKey(address.slice(address.lastIndexOf('@') + 1)).replace(/ /g, '') : '';
  return (
    house.includes(letters) ||
    original.text.includes(words) ||
    platformAt(address ?? '') !== null ||
    signed.includes(words)
  );
}

/** Mailboxes of departments and machines, not of people. */
const office =
  /^(?:no-?_?reply|do-?not-?reply|careers?|jobs?|hr|recruit\w*|talent\w*|hiring|info|notifications?|people|karriere|bewerbung\w*|personal\w*|recrutement|rh|rrhh|empleo|seleccion|selezione|recrutamento|vagas|werken\w*)[@._+-]/i;

const department =
  /^(?:Personalamt|Personalabteilung|Personalreferat|HR-Abteilung|HR|RH|RRHH|RR\.? ?HH|Recruiting|Recrutement|Recruitment|Selección|Selezione|Recrutamento|Ausbildung|Karriere|Personal|Bewerbung|Jobs|Careers|Talent|People|Carrières?)(?: (?:at|bei|@|de|di|do|da|des|der|du|van|–|-|\|))? (?=\p{Lu})/u;

function named(from: Passage, start: number, frames: Frames, weight: number): Candidate[] {
  const prefix = department.exec(from.text.slice(start))?.[0].length ?? 0;
  const name = nameAt(from.text, start + prefix, frames, true);
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

/**
 * Where a text spells the name that a domain stands for ("acme-labs" is "Acme Labs", "grantabio" begins "Granta
 * Biosciences"), if it does; with the words of an organisation that follow.
 */
export function spelled(passage: Passage, domain: string, frames: Frames): Candidate[] {
  const letters = organisationKey(domain).replace(/ /g, '');
  if (letters.length < 2 || letters.length > 40) return [];
  const found = spellingOf(letters, passage.text);
  if (!found) return [];
  const whole = nameAt(passage.text, found.start, frames);
  const further = whole ? passage.text.slice(found.end, whole.end) : '';
  const goesOn = !found.whole || hasLegalForm(passage.text.slice(found.start, whole?.end)) || isDescribed(further);
  const end = Math.max(goesOn ? (whole?.end ?? 0) : 0, found.whole ? found.end : 0);
  if (end <= found.start) return [];
  return [{ value: passage.text.slice(found.start, end), weight: 2, span: passage.span(found.start, end) }];
}

/** "Primary School" behind "Oakhaven". */
function isDescribed(words: string): boolean {
  const each = words.toLowerCase().split(' ').filter(Boolean);
  return each.length > 0 && each.length < 4 && isOrganisationWord(each.at(-1) ?? '');
}

const wordStart = /(?<![\p{L}\p{N}@./])[\p{L}\p{N}]/gu;
/** A domain may be a name's beginning, when it is long enough not to be so by chance. */
const longBeginning = 6;

/** Where the letters stand as words, whatever parts them; `whole` where a word ends with them. */
function spellingOf(letters: string, text: string): { start: number; end: number; whole: boolean } | null {
  let begun: { start: number; end: number; whole: boolean } | null = null;
  for (const { index: start } of matches(wordStart, text)) {
    const end = endOf(letters, text, start);
    if (end < 0 || !/[\p{Lu}\p{N}]/u.test(text.slice(start, end))) continue;
    const next = text.slice(end, end + 2);
    if (!/^(?:[\p{L}\p{N}@]|\.\p{L})/u.test(next)) return { start, end, whole: true };
    if (!begun && letters.length >= longBeginning && /^\p{Ll}/u.test(next) && /[ -]/.test(text.slice(start, end)))
      begun = { start, end, whole: false };
  }
  return begun;
}

function endOf(letters: string, text: string, start: number): number {
  let at = start;
  for (let place = 0; place < letters.length; place++) {
    if (at > start && /[ .&+'-]/.test(text[at] ?? '')) at++;
    if (/[&+]/.test(text[at] ?? '') && text[at + 1] === ' ') {
      if (letters.startsWith('and', place)) place += 3;
      at += 2;
    }
    if (plainLetter(text[at] ?? '') !== letters[place]) return -1;
    at++;
  }
  return at;
}

/** What a domain that nothing spells says of the name: "Copperline", "Tischlerei Hansen", "Corvid Games". */
export function namedByDomain(domain: string): string {
  const word = [...organisationWords].reduce(
    (best, each) =>
      each.length > best.length && each.length > 4 && domain.length > each.length + 3 && domain.endsWith(each)
        ? each
        : best,
    '',
  );
  const parts = word ? [...domain.slice(0, -word.length).split('-'), word] : domain.split('-');
  return parts
    .filter(Boolean)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}

function plainLetter(letter: string): string {
  const lower = letter.toLowerCase();
  return lower < '\u007f' ? lower : (lower.normalize('NFD')[0] ?? '');
}
