import { gather } from '../../gather.ts';
import { alternativesOfAll } from '../all-languages.ts';
import type { Frames } from '../frames.ts';
import { leadsIn } from '../leads.ts';
import { type Name, nameAt, pastArticle } from '../name/name.ts';
import { runStart } from '../name/name-start.ts';
import { isPlace } from '../name/no-employers.ts';
import { hasLegalForm } from '../name/organisation.ts';
import type { Passage } from '../passage.ts';
import type { Candidate } from '../vote.ts';
import { houseNamed } from './house-named.ts';
import { isKindOfTeam } from './kinds-of-teams.ts';

/** Whose the teams and departments are that a passage names: "The Northwind Talent Acquisition Team", "Recruiting @ Northwind". */
export function teams(passage: Passage, frames: Frames): Candidate[] {
  const { text } = passage;
  const after = gather(leadsIn(passage, frames.company.teamLeads), (match) => {
    const isOfHouse = ofHouse.test(match[0]);
    const name = nameAt(text, match.index + match[0].length, frames, isOfHouse && !contracted.test(match[0]));
    if (!name || /^team$/i.test(match[0])) return [];
    // "Recruiting, Sales | Northwind"
    if (match[0].endsWith(',') && /^ ?\|/.test(text.slice(name.end, name.end + 2))) return [];
    const acts = frames.nounsLikeNames && /^ \p{Ll}/u.test(text.slice(name.end, name.end + 2));
    return acts ? [] : houseNamed(passage, name, isOfHouse ? 3 : 2.5, frames, isOfHouse);
  });
  return after.concat(before(passage, frames));
}

/** "Recruiting-Team von", "Hiring Team @", "équipe recrutement de": whose it is follows. */
const ofHouse = new RegExp(`(?:[@,]|(?: |^)(?:${alternativesOfAll('joinsDepartments')}))$`, 'i');

/** "L'équipe du matin", "lo staff del bar": behind an article stands no name in small letters. */
const contracted = new RegExp(` (?:${alternativesOfAll('ofThe')})$`, 'i');

/** What a signing team's name stands behind: "Megan and the Northwind team", "Viele Grüße Dein Northwind-Team". */
const beside =
  /^.* (?:(?:and|&|\+|und|en|et|y|e) (?:the|all the|everyone at|all at|das|dein|euer|het|el|il)|Your|Dein|Euer|Eure|Ihr|Votre|Uw|Jouw|Tu|Su) /u;
/** "The North America Northwind Recruiting Team". */
const region =
  /^(?:The )?(?:North America|South America|Latin America|EMEA|APAC|LATAM|DACH|Nordics?|Benelux) (?=\p{Lu})/u;

/** Those that stand behind the name. */
function before(passage: Passage, frames: Frames): Candidate[] {
  const { text } = passage;
  return gather(leadsIn(passage, frames.company.departments), ({ index, 0: words }) => {
    const end = index - (text.startsWith("'s ", index - 3) ? 3 : 1);
    const bare = /^(?:\p{L}+|\p{L}+ of \p{L}+)$/u.test(words);
    const name = nameBefore(text, end, index, frames) ?? smallBefore(text, end);
    if (!name || isKindOfTeam(text.slice(name.start, name.end))) return [];
    // "When the Helsinki team opens up" names no employer for certain.
    const behind = index + words.length;
    const passing = /^ \p{Ll}/u.test(text.slice(behind, behind + 2));
    const surely = !bare && !isPlace(text.slice(name.start, name.end));
    // "Northwind-Team"
    const weight = text[index - 1] === '-' ? 3 : bare ? 2 : 3.5;
    return houseNamed(passage, name, passing ? 1.5 : weight, frames, surely);
  });
}

/** The name with capitals that ends where a department's begins. */
function nameBefore(text: string, end: number, department: number, frames: Frames): Name | null {
  const run = /[ -]/.test(text[department - 1] ?? '') ? runStart(text, end) : -1;
  if (run < 0) return null;
  const whole = run + (beside.exec(text.slice(run, end))?.[0].length ?? 0);
  const bare = whole + (region.exec(text.slice(whole, end))?.[0].length ?? 0);
  const start = bare - smallBeforeForm(text, bare, end);
  const from = text.startsWith('The ', start) ? start + 4 : pastArticle(text, start, frames);
  const name = nameAt(text, from, frames);
  if (name?.end === end) return name;
  // "The Northwind's Recruiting Team"
  return name?.end === end + 2 ? { start: from, end } : null;
}

/** How long "dunfeld " is before an "AG" that is all of a name in capitals. */
function smallBeforeForm(text: string, start: number, end: number): number {
  const small = /(?<!\S)\p{Ll}[\p{L}\p{N}.-]{1,24} $/u.exec(text.slice(Math.max(0, start - 28), start))?.[0] ?? '';
  return hasLegalForm(`x ${text.slice(start, end)}`) ? small.length : 0;
}

/** "The trivago Recruiting Team", "trivago Careers": a small word that begins a line, before a department. */
function smallBefore(text: string, end: number): Name | null {
  const small = smallName.exec(text.slice(Math.max(0, end - longestSmall), end))?.[1] ?? '';
  return small === '' ? null : { start: end - small.length, end };
}

const longestSmall = 36;
const smallName =
  /(?:^|\n|(?<=[\n,.!] ?)(?:The|Your|Dein|Deine|Ihr|Ihre|Euer|Het|Jouw|Uw) )(\p{Ll}[\p{L}\p{N}.&-]{0,23}[\p{L}\p{N}])$/u;
