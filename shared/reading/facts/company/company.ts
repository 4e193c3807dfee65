import { gather } from '../../gather.ts';
import { matches } from '../../text/matches.ts';
import { alternativesOfAll } from '../all-languages.ts';
import { type Frames, matchEnd } from '../frames.ts';
import { type Lead, leadEnd, leadsIn } from '../leads.ts';
import { type Name, nameAt, pastArticle } from '../name/name.ts';
import { runStart } from '../name/name-start.ts';
import { isPlace } from '../name/no-employers.ts';
import { ofFields } from '../name/of-fields.ts';
import { isJob } from '../name/organisation.ts';
import { isOrganisationWord } from '../name/organisation-words.ts';
import type { Passage } from '../passage.ts';
import { hasGivenName } from '../person/given-names.ts';
import { once } from '../read-once.ts';
import type { Candidate } from '../vote.ts';
import { houseNamed } from './house-named.ts';
import { teams } from './teams.ts';
import { yourApplications } from './your-application.ts';

/** Everything in subject or body that may be the employer. */
export const companies = once((passage, frames): Candidate[] => {
  const { leads, weakLeads } = frames.company;
  return [
    ...led(passage, frames, leads, 4, true),
    // Where every noun is written like a name, a name needs more support.
    ...led(passage, frames, weakLeads, frames.nounsLikeNames ? 1.5 : 2, false).map((each) => wanted(each, passage)),
    ...acting(passage, frames),
    ...teams(passage, frames),
    ...owners(passage, frames),
    ...yourApplications(passage, frames),
  ];
});

/**
 * Behind "position at" and the like nothing but an employer stands. In small letters, because a heading has capitals
 * everywhere.
 */
const leadsSurely = /(?:(?<=^| )(?:at|to|join|joining)|bei|chez|presso|bij|@)$/;

/** What is hardly followed by anything but a name, even one in lower case. */
const speaksOfPlaces = /(?:at|with|to|of|der|bei|chez|presso|bij|join|joining|trabajar en|trabalhar na)$/i;
const meeting = new RegExp(`(?:${alternativesOfAll('meetings')}) $`, 'i');
const toPosts = /to$/i;
/** "Application to serve as". */
const toDo = /^ ?\p{Ll}+ as(?= )/u;

/** "position at Northwind", "interest in Northwind". */
function led(passage: Passage, frames: Frames, leads: Lead, weight: number, bold: boolean): Candidate[] {
  return gather(leadsIn(passage, leads), (match) => {
    const end = match.index + match[0].length;
    const place =
      bold &&
      speaksOfPlaces.test(match[0]) &&
      !(toPosts.test(match[0]) && toDo.test(passage.text.slice(end, end + 24)));
    const name = nameAt(passage.text, end, frames, place);
    const next = name ? nextWord(passage.text, name.end) : '';
    if (!name || frames.role.nouns.has(next) || places.test(next)) return [];
    // "With Brexit the rules changed": a circumstance. "Your calls with Bryant": with people as often as with a house.
    const passing =
      match[0] === 'With' ||
      (match[0] === 'with' && meeting.test(passage.text.slice(Math.max(0, match.index - 16), match.index))) ||
      (!bold && isWhatFor(passage.text, match[0], name, frames));
    // "Your application to Senior Analyst" names the post.
    if (toPosts.test(match[0]) && isJob(passage.text.slice(name.start, name.end), frames)) return [];
    // "Organization: Northwind" says what nothing else says better.
    const stated = match[0].endsWith(':') ? 5 : weight;
    return houseNamed(
      passage,
      name,
      passing ? Math.min(weight, 1) : stated,
      frames,
      bold && (match[0].endsWith(':') || leadsSurely.test(match[0])),
    );
  });
}

/** "Ihr Interesse an Ovaro": without an article, and no noun for a field or a condition. */
function wanted(each: Candidate, { text }: Passage): Candidate {
  const { span, value, weight } = each;
  const isWanted = ofInterest.test(text.slice(Math.max(0, span.start - 45), span.start)) && !ofFields.test(value);
  return isWanted ? { ...each, weight: Math.max(weight, 2) } : each;
}

const ofInterest = /(?:ihr|dein|euer|das) (?:\p{L}{1,20} )?interesse an $/iu;

/** "Interest in FPGA Engineering at Northwind" */
function isWhatFor(text: string, lead: string, { end }: Name, { company }: Frames): boolean {
  return /^inter/i.test(lead) && matchEnd(company.behindRole, text, end) > 0;
}

/** "The Palo Alto office of Northwind", "a role at Director level". */
const places = /^(?:level|office|branch|campus|filiale|niederlassung|sede|agence)$/;

/** "Data Engineer at Northwind": what follows a role that was found. */
export function behindRoles(passage: Passage, titles: Candidate[], frames: Frames): Candidate[] {
  return gather(titles, ({ span }) => {
    if (span.part !== passage.part) return [];
    const at = matchEnd(frames.company.behindRole, passage.text, span.end);
    const name = at > 0 ? nameAt(passage.text, at, frames, true) : null;
    if (!name || places.test(nextWord(passage.text, name.end))) return [];
    // "besoin d'une vendeuse au printemps"
    if (passage.text.endsWith(' au ', at) && /^\p{Ll}/u.test(passage.text.slice(at, at + 1))) return [];
    const surely = leadsSurely.test(passage.text.slice(Math.max(0, at - 8), at).trimEnd());
    return houseNamed(passage, name, 4, frames, surely);
  });
}

/** "…, Northwind", "inform you that Northwind". */
const clauseStart = /(?<=^|[\n,;]|[.!?] | (?:that|dass|que|che|dat)(?= ))(?: ?)(?=[\p{Lu}\p{N}[]|\p{Ll}{1,12}\p{Lu})/gu;

/** "Unfortunately Northwind has": what opens a sentence before who acts in it. */
const opener = new RegExp(`^(?:${alternativesOfAll('opensSentence')}) (?=\\p{Lu})`, 'u');

/** "Northwind has decided": a name at a sentence's beginning that does what employers do. */
function acting(passage: Passage, frames: Frames): Candidate[] {
  const { text } = passage;
  return gather(matches(clauseStart, text), (match) => {
    const opened = opener.exec(text.slice(match.index, match.index + 24))?.[0].length ?? 0;
    const start = match.index + opened;
    const name = nameAt(text, pastArticle(text, start, frames), frames);
    if (!name || text[name.end] !== ' ' || matchEnd(frames.company.verbs, text, name.end + 1) < 0) return [];
    // "The Northwind Team" is read with the teams.
    if (leadEnd(frames.company.departments, text, name.end + 1) > 0) return [];
    const words = text.slice(name.start, name.end).split(' ');
    // "Das Haus", not "Haus Birkengrund"
    const [first = ''] = words;
    const isKind = words.length > 1 && isOrganisationWord(first.toLowerCase());
    if (frames.nounsLikeNames && frames.company.generic.has(first.toLowerCase()) && !isKind) return [];
    // Nobody but an employer decides, and no place does.
    if (matchEnd(frames.company.decides, text, name.end + 1) > 0 && isWho(text, start, name, frames))
      return houseNamed(passage, name, 3, frames, !isPlace(words.join(' ')));
    // "Esto no significa": any word begins a sentence with a capital, so a single one needs more support.
    return houseNamed(passage, name, words.length === 1 ? 1.5 : 2, frames);
  });
}

/** Whether who decides is named without an article, and is nobody who is called by a first name: not "Das Gremium", "Sarah". */
function isWho(text: string, from: number, { start, end }: Name, frames: Frames): boolean {
  if (text.slice(from, start).trim() !== '' || hasGivenName(text.slice(start, end))) return false;
  // "The Grand Brighton", not "The Committee" and "The Plant Manager"
  const named = text.startsWith('The ', start) ? start + 4 : start;
  const words = text.slice(named, end);
  if (named > start && (!words.includes(' ') || isJob(words, frames))) return false;
  return !frames.company.generic.has(nextWord(text, named));
}

/** Where a name of the subject or of the sender begins a sentence or a line of the body: it is what acts there. */
export function echoes(body: Passage, names: Candidate[]): Candidate[] {
  const values = new Set(names.map(({ value }) => value));
  return gather([...values].slice(0, mostEchoed), (value) => {
    const start = body.text.indexOf(value);
    if (
      value.length < 3 ||
      start < 0 ||
      !/^(?:$|[^\p{L}\p{N}-])/u.test(body.text.slice(start + value.length, start + value.length + 1))
    )
      return [];
    const begins = /(?:^|\n|[.!?:;,–] )$/.test(body.text.slice(Math.max(0, start - 2), start));
    return begins ? [{ value, weight: 1.5, span: body.span(start, start + value.length) }] : [];
  });
}

const mostEchoed = 8;
const possessive = /(?:'s|(?<=s)') (?=\p{L})/gu;

/** "Northwind's internship", "Harbour Foods' Analyst role": whose job it is. */
function owners(passage: Passage, frames: Frames): Candidate[] {
  const { text } = passage;
  return gather(matches(possessive, text), ({ index, 0: mark }) => {
    const owned = /^[^.,!?\n]{0,50}/.exec(text.slice(index + mark.length))?.[0] ?? '';
    if (!owned.split(/\s+/).some((word) => frames.role.nouns.has(word.toLowerCase()))) return [];
    const from = runStart(text, index);
    return from < 0 ? [] : houseNamed(passage, { start: pastArticle(text, from, frames), end: index }, 3, frames);
  });
}

function nextWord(text: string, at: number): string {
  return /^ {0,2}([\p{L}-]{1,30}(?:[&.]\p{L})?)/u.exec(text.slice(at, at + 36))?.[1]?.toLowerCase() ?? '';
}
