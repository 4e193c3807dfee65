import type { Original } from '../../../mail/mail.ts';
import { platformAt } from '../../platforms.ts';
import type { Frames } from '../frames.ts';
import { houseIn, isDepartmentAlone } from '../name/department.ts';
import { alone } from '../name/department-words.ts';
import { nameAt } from '../name/name.ts';
import { isPlace } from '../name/no-employers.ts';
import type { Passage } from '../passage.ts';
import { namesPeople } from '../people.ts';
import { displayOf } from '../person/display.ts';
import { hasGivenName } from '../person/given-names.ts';
import { isOffice } from '../person/mailbox.ts';
import { nameInAddress, personIn, plain } from '../person/person.ts';
import type { Candidate } from '../vote.ts';
import { isKindOfTeam } from './kinds-of-teams.ts';

/** What the sender's display name says of the employer: "Northwind Careers", "Ana from Northwind", "Northwind via Greenhouse". */
export function displayed(
  from: Passage,
  original: Original,
  frames: Frames,
  signed: readonly string[],
  main: Frames = frames,
): Candidate[] {
  const display = original.from.name ?? '';
  // "Rieck, Barbara"
  if (!display || /\S@\S/.test(display) || isReversed(display, frames)) return [];
  const beside = main.titlesLead ? houseIn(display) : null;
  if (beside) return housed(from, beside, main);
  const via = / via /i.exec(display);
  const whole = via ? display.slice(0, via.index) : display;
  const { who, house } = displayOf(from.text.slice(0, whole.length), original);
  if (house !== null) {
    const person = personIn(who, frames);
    const isOf = /^ (?:from|@) /.test(from.text.slice(who.length));
    if (person && (isOf || hasGivenName(person) || person.includes(' ') || signed.includes(person)))
      return named(from, house, frames, 3.5);
  }
  const person = personIn(whole, frames);
  // Who signs below somebody else, and sends: "Pim", and "Ada Lind" below.
  const isOwn = isOffice(original.from.address) || isMailbox(whole, original.from.address);
  if (signed.indexOf(whole.trim()) > 0 && isOwn) return named(from, 0, frames, 2.5, true);
  if (person && (hasGivenName(person) || nameInAddress(person, original.from.address))) return [];
  const certain = !person?.includes(' ') || isOffice(original.from.address);
  // Who sends and signs by the same words is called so.
  const isSame = signed.includes(whole.trim()) || isRelayed(whole, original);
  const found = named(from, 0, frames, certain ? 2.5 : 1.5, isSame);
  return found.length > 0 ? found.map((each) => withoutPlatform(each, original)) : repeated(from, whole, original);
}

/** Whether a platform sends under several words that the mail says too: "Mia The Roofer & Sons". */
export function isRelayed(words: string, { from: { name, address }, text }: Original): boolean {
  return name === words && words.includes(' ') && platformAt(address ?? '') !== null && text.includes(words);
}

/** "Salon Belmira" of "salonbelmira.porto@", whose words nobody has as a given name. */
function isMailbox(display: string, address: string | null): boolean {
  const letters = plain(display);
  const mailbox = plain(address?.slice(0, address.lastIndexOf('@')) ?? '');
  return letters.length >= leastLetters && mailbox.startsWith(letters) && !hasGivenName(display);
}

const leastLetters = 8;

/** "Northwind" of "Northwind Workday", which Workday sends. */
function withoutPlatform(house: Candidate, { from: { address } }: Original): Candidate {
  const tail = ` ${platformAt(address ?? '')?.name}`;
  if (!house.value.endsWith(tail)) return house;
  const value = house.value.slice(0, -tail.length);
  return { ...house, value, span: { ...house.span, end: house.span.start + value.length, text: value } };
}

/** A house that a department is named beside. */
function housed(from: Passage, { start, end }: { start: number; end: number }, frames: Frames): Candidate[] {
  const value = from.text.slice(start, end);
  const name = nameAt(value, 0, frames, true);
  if (!name || hasGivenName(value)) return [];
  return [{ value: value.slice(name.start), weight: 2.5, span: from.span(start + name.start, end) }];
}

/** Surname first, which mail programs of offices write. */
function isReversed(display: string, frames: Frames): boolean {
  const name = display.replace(/^["']|["']$/g, '');
  return /^\p{Lu}[\p{L}' -]{1,30}, \p{Lu}[\p{L} -]{1,24}$/u.test(name) && personIn(name, frames) !== null;
}

/** "dm-drogerie markt": whatever the text repeats letter for letter is a name. */
function repeated(from: Passage, words: string, { text }: Original): Candidate[] {
  const start = houseIn(words)?.start ?? 0;
  const name = words.slice(start).trim();
  if (name === '' || !text.includes(name)) return [];
  return [{ value: name, weight: 2.5, span: from.span(start, start + name.length) }];
}

function named(from: Passage, start: number, frames: Frames, weight: number, isSigned = false): Candidate[] {
  const beside = houseIn(from.text.slice(start, start + 60).replace(/ ?<.*/, ''));
  // "Nina from Talent Garden"
  const prefix = start > 0 ? 0 : (beside?.start ?? 0);
  const name = nameAt(from.text, start + prefix, frames, true);
  if (!name) return [];
  const end = start > 0 ? name.end : wholeEnd(from.text, name.end, frames);
  const value = from.text.slice(name.start, end);
  // "Next Careers", "Nina from Docker"
  const isOfTeam = isDepartmentAlone(/^[^<]{0,60}/.exec(from.text.slice(end))?.[0].trim() ?? '');
  if (isKindOfTeam(value) || isPlace(value) || alone.has(value.toLowerCase())) return [];
  const surely = start > 0 || isSigned || isOfTeam;
  // "EY <noreply@…>": of two letters more is needed elsewhere.
  const isShort = value.length < 3 && weight >= 2.5;
  return [{ value, weight: isShort ? Math.max(weight, 3) : weight, span: from.span(name.start, end), surely }];
}

/**
 * Where a display name ends whose name has come to `end`: it is a name to its own end, "The Gables at Arden", "Rieck u. Söhne",
 * unless something else stands behind that.
 */
function wholeEnd(text: string, end: number, frames: Frames): number {
  const rest = further.exec(text.slice(end, end + longestRest))?.[0] ?? '';
  // "Werken bij Northwind"
  const isOther =
    notOfNames.test(rest) ||
    alone.has(text.slice(0, end).toLowerCase()) ||
    namesPeople(rest, frames.role.people) ||
    houseIn(text.slice(0, end) + rest) !== null;
  return rest === '' || isOther ? end : end + rest.length;
}

const longestRest = 60;
/** Up to the address: ", Lind and Moor", " sul Sile", ' "Ada Rossi"'. */
const further =
  /^(?:(?:, \p{Lu}[\p{L}'-]{1,20}){0,3},? (?:&|and|und|y|e|et|en)(?: \p{Lu}[\p{L}.'-]{1,20}){1,3}|(?: \p{Ll}[\p{L}']{0,6}\.?){1,2}(?: \p{Lu}[\p{L}'-]{1,20}){1,4}| "\p{Lu}[^"<]{1,40}")(?= ?(?:<|$))/u;
const notOfNames = /^ (?:by|via|über|par|por|tramite|on|for|from|mit|with|per|c\/o|through|do|no|not|we)(?= )/;
