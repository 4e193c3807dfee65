import { gather } from '../../gather.ts';
import type { Span } from '../../reading.ts';
import { matches } from '../../text/matches.ts';
import { alternativesOfAll } from '../all-languages.ts';
import { type Frames, matchEnd } from '../frames.ts';
import { houseIn, isDepartmentAlone } from '../name/department.ts';
import { hasLegalForm, isJob, isOrganisation, mayBeForm } from '../name/organisation.ts';
import { isOrganisationWord } from '../name/organisation-words.ts';
import type { Passage } from '../passage.ts';
import { namesPeople } from '../people.ts';
import { hasGivenName } from '../person/given-names.ts';
import type { Line } from '../person/lines.ts';
import { personIn } from '../person/person.ts';
import type { Candidate } from '../vote.ts';
import { namedIn } from './signed-piece.ts';
import { isLink, isSomebody, isTitled, whoseHouse } from './whose.ts';

const honorific = /^(?:mr|mrs|ms|miss|frau|herr|mme|mevr|dhr|sr|sra|sig|dott|dr|prof)\b/i;
const longest = 110;
/** Addresses of the net, and what is said in a line of its own: "IG @northwind". */
const notOfHouses = /\S@\S|https?:|www\.|(?:^| )@\p{Ll}/u;
const numbers = /\d{4}|^\d+[a-z]? \p{L}|\p{L}\.? \d+[a-z]?(?:$| \p{Lu}\p{Ll})/u;
const bars = /(?:[^|·•–@/-]|(?<! )[/-]|[/-](?! ))+/g;
const commas = /[^|·•–,]+/g;

/** What the signature says of the employer: "Northwind", "Northwind GmbH", "Recruiter | Northwind". */
export function signedCompanies(body: Passage, lines: Line[], frames: Frames): Candidate[] {
  const found: Candidate[] = [];
  for (const [place, line] of lines.entries()) {
    if (!maySign(line, lines[place - 1])) continue;
    found.push(...housesOf(body, line, place, lines, frames));
  }
  return found;
}

function maySign({ text }: Line, above: Line | undefined): boolean {
  // Who signs "on behalf" of an authority does so by surname.
  if (onBehalf.test(text) || onBehalf.test(above?.text ?? '')) return false;
  if (inState.test(text) && !hasLegalForm(text)) return false;
  return (
    !(honorific.test(text) && !isCalledAfter(text)) &&
    !isLink(text) &&
    text.length <= longest &&
    !notOfHouses.test(text)
  );
}

/** "Dr. Whitlock Family Dental", "Mr. Whitlock's Pantry": somebody's house. */
function isCalledAfter(text: string): boolean {
  return /'s \p{Lu}/u.test(text) || isOrganisationWord(/[\p{L}-]+$/u.exec(text)?.[0].toLowerCase() ?? '');
}

const onBehalf = /^(?:im auftrage?(?!\p{L})|i\. ?[av]\.)/iu;
/** "Red Deer AB", "Arden, OH" */
const inState =
  /^\p{Lu}[\p{L}.' -]{1,30},? (?:A[KLRZB]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSVYT]|O[HKRN]|P[AE]|QC|RI|S[CDK]|T[NX]|UT|V[AT]|W[AIVY]|YT|NSW|VIC|QLD|TAS)$/u;

/** The houses that a line of the signature names. */
function housesOf(body: Passage, line: Line, place: number, lines: Line[], frames: Frames): Candidate[] {
  const titled = /^[^,]{2,60}(?=, )/.exec(line.text)?.[0];
  const parted =
    titled && !hasLegalForm(titled) && (isTitled(titled, frames) || hasGivenName(personIn(titled, frames) ?? ''));
  const signedFor = houseSignedFor(body, line, frames);
  if (signedFor) return [signedFor];
  const found: Candidate[] = [];
  const pieces = matches(parted ? commas : bars, line.text);
  const own = houseBelow(body, line, pieces, place, lines, frames);
  for (const piece of pieces) {
    // "RERA 00000", "12 Coleman Street": what follows is where the house is as well.
    if (numbers.test(piece[0].trim())) break;
    const before = line.text.slice(0, piece.index);
    // "Equipo de Atracción · Northwind": behind a department stands no person.
    const isBehind = isDepartment(before, frames) || isSomebody(before.replace(/ [/|·•@–-] ?$/, ''), frames);
    const order = isBehind || heads(lines, frames) ? null : place;
    const [house] = gather([piece[0], beforePlace(piece[0])], (words) =>
      words ? namedIn(body, line, piece.index, words, order, frames) : [],
    );
    const isWhose = piece.index === 0 && isTitled(lines[place - 1]?.text ?? '', frames);
    const least = isWhose && house?.value === piece[0].trim() ? 3.5 : 0;
    if (house) found.push({ ...house, weight: Math.max(house.weight, least) });
  }
  return own ? besides(found, own) : found;
}

/** "For Northwind interiors - Arden": whom somebody signs for, as far as it is named; no person and no department. */
function houseSignedFor(body: Passage, line: Line, frames: Frames): Candidate | null {
  const from = signsFor.exec(line.text)?.[0].length;
  const words =
    from === undefined ? '' : (/^[^|·•,]+?(?= [–-] |[|·•,]|$)/.exec(line.text.slice(from))?.[0].trim() ?? '');
  if (from === undefined || !/^\p{Lu}/u.test(words) || houseIn(words) || personIn(words, frames)) return null;
  if (!isOrganisation(words, frames, true) || isJob(words, frames)) return null;
  const start = line.start + from;
  return { value: words, weight: 3.5, span: body.span(start, start + words.length), surely: true };
}

const signsFor = new RegExp(`^(?:${alternativesOfAll('forHouse')}):? `, 'iu');

/** What is sure beside the others, unless one of them is a part of it: then the rest is no name. */
function besides(found: Candidate[], own: Candidate): Candidate[] {
  const [same, others] = [true, false].map((each) => found.filter(({ value }) => (value === own.value) === each));
  if (!same || !others || others.some(({ span }) => overlap(span, own.span))) return found;
  return [...others, { ...own, weight: Math.max(own.weight, ...same.map(({ weight }) => weight)) }];
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** What ends a line alone behind or below who signs, however it is called; nothing above what somebody else is. */
function houseBelow(
  body: Passage,
  line: Line,
  pieces: RegExpExecArray[],
  place: number,
  lines: Line[],
  frames: Frames,
): Candidate | null {
  const last = pieces.at(-1);
  const isListed = /^[·•*‣–-]/u.test(body.text.slice(line.start, line.start + 1));
  if (!last || isListed || isTitled(lines[place + 1]?.text ?? '', frames)) return null;
  const words = last[0].trim();
  const before = [
    ...lines.slice(0, place).map(({ text }) => text),
    ...pieces.slice(0, -1).map(([piece]) => piece.trim()),
  ];
  const house = whoseHouse(words, [before.at(-1) ?? '', before.at(-2) ?? ''], frames);
  if (!house) return null;
  const at = line.start + last.index + last[0].indexOf(words);
  const value = words.slice(house.start, house.end);
  return { value, weight: house.weight, span: body.span(at + house.start, at + house.end), surely: true };
}

/** Whether a signature's first line is a house's: a department or a person stands below it. */
function heads([, next]: Line[], frames: Frames): boolean {
  return next !== undefined && (isDepartmentAlone(next.text) || isSomebody(next.text, frames));
}

/** "Northwind" of "Northwind, Wien". */
function beforePlace(words: string): string {
  const house = /^[^,]{3,60}(?=, \p{Lu}[^,]*$)/u.exec(words)?.[0] ?? '';
  return mayBeForm(words, house.length) ? '' : house;
}

/** "Terbrink" alone, above what somebody is: people sign by surname too. */
export function maybeSurname(candidate: Candidate, [first, next]: Line[], frames: Frames): Candidate {
  const { value, weight } = candidate;
  const isAlone = frames.nounsLikeNames && first?.text === value && surname.test(value);
  return isAlone && namesPeople(next?.text ?? '', frames.role.people)
    ? { ...candidate, weight: Math.min(weight, 1.5) }
    : candidate;
}

const surname = /^\p{Lu}\p{Ll}{2,15}(?:-\p{Lu}\p{Ll}{2,15})?$/u;

function isDepartment(words: string, { company }: Frames): boolean {
  return matchEnd(company.teamLeads.pattern, words, 0) > 0;
}
