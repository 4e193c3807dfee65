import { alternativesOfAll, wordsOfAll } from '../all-languages.ts';
import { type Frames, matchEnd } from '../frames.ts';
import { houseIn } from '../name/department.ts';
import { type Name, nameAt } from '../name/name.ts';
import { hasLegalForm, isOrganisation } from '../name/organisation.ts';
import { isOrganisationWord } from '../name/organisation-words.ts';
import type { Passage } from '../passage.ts';
import { namesPeople } from '../people.ts';
import { hasGivenName } from '../person/given-names.ts';
import type { Line } from '../person/lines.ts';
import { personIn } from '../person/person.ts';
import type { Candidate } from '../vote.ts';
import { isLink } from './whose.ts';

/** What a piece of a line names; `place` is that of the line where a person may stand, null where none does. */
export function namedIn(
  body: Passage,
  line: Line,
  offset: number,
  piece: string,
  place: number | null,
  frames: Frames,
): Candidate[] {
  const whole = piece.trim();
  if (isLink(whole)) return [];
  const heads = headOf.exec(whole)?.[0] ?? '';
  const held = isOrganisationWord(/^[\p{L}-]+/u.exec(whole.slice(heads.length))?.[0].toLowerCase() ?? '')
    ? heads.length
    : 0;
  // "Northwind-Bote - Ihre Heimatzeitung"
  if (offset > 0 && own.test(whole)) return [];
  const titled = Math.max(trade(whole, place, frames), own.exec(whole)?.[0].length ?? 0);
  const before = held + titled || (houseIn(whole)?.start ?? 0);
  const words = whole.slice(before);
  const start = line.start + offset + piece.indexOf(whole) + before;
  const legally = legallyNamed(words, start, frames);
  // "Team Northwind" is read with the departments.
  if (matchEnd(frames.company.teamLeads.pattern, words, 0) > 0 && !legally) return [];
  const name = legally ?? nameAt(body.text, start, frames);
  if (!name || name.end < start + words.replace(/[.,!]+$/, '').length) return [];
  const value = body.text.slice(name.start, name.end);
  if (!isOrganisation(value, frames)) return [];
  const legal = hasLegalForm(value);
  const person = titled === 0 ? personIn(value, frames) : null;
  if (person && (hasGivenName(person) || (place === 0 && person.includes(' ')))) return [];
  // "Ánimo." at the end of a sentence's line is a wish as well.
  const runsOn = !value.includes(' ') && /\S *$/.test(body.text.slice(Math.max(0, line.start - 4), line.start));
  if (runsOn) return [{ value, weight: 1.5, span: body.span(name.start, name.end) }];
  return [{ value, weight: legal ? 4 : person && place ? 2 : 2.5, span: body.span(name.start, name.end) }];
}

/** "Directeur Basisschool De Regenboog"; with two words and more behind it "Presidente della Cooperativa Il Ponte". */
const headOf = new RegExp(
  `^(?:${alternativesOfAll('heads')})(?:(?: (?:${alternativesOfAll('besideHeads')}))? (?:${alternativesOfAll('of')}) ?(?=\\p{Lu}\\S+ \\S)| )`,
  'u',
);

/** How many characters say what somebody is before whose: "Recruiter Albert Heijn", "HR Manager Contoso". */
function trade(words: string, place: number | null, { role }: Frames): number {
  const found = /^(?:(?:HR|Senior|Talent|Tech|Lead|Junior|Sr\.) ){0,2}(\p{L}+) (?=\p{Lu})/u.exec(words);
  if (!found?.[1] || !role.people.isOne(found[1])) return 0;
  const next = /^\p{L}+/u.exec(words.slice(found[0].length))?.[0].toLowerCase() ?? '';
  // "Maler Huber GmbH" is what a house is called that signs by itself.
  const isWhose =
    trades.has(found[1].toLowerCase()) || isOrganisationWord(next) || (place !== 0 && hasLegalForm(words));
  return isWhose ? found[0].length : 0;
}

/** "Ihr Modehaus Blauwerk" */
const own = /^(?:Ihre?|Deine?|Eure?|Uw|Jouw) /u;

const trades = wordsOfAll('signers');

/** What stands between sentences, and between a job and its house: "Analyst at Northwind Inc.". */
const notOfNames = new RegExp(
  `[,;:!?]\\s| t/a |\\.\\s\\p{Lu}\\p{Ll}{2}|^[·•*-] ?| (?:with|${alternativesOfAll('at')}) \\p{Lu}`,
  'u',
);

/** How many characters say who signs before whose house: "Recruiting-Team von Dunfeld GmbH", "HR Partner dunfeld GmbH". */
function signersPlace(words: string, { role }: Frames): number {
  const joint = ofHouses.exec(words);
  const signers = joint ? words.slice(0, joint.index) : '';
  if (joint && (/(?:team|abteilung|department|afdeling)$/i.test(signers) || namesPeople(signers, role.people)))
    return joint.index + joint[0].length;
  const small = onBehalf.exec(words);
  if (small) return small[0].length;
  const person = /^(\p{L}+) (?=\p{Ll})/u.exec(words);
  return person?.[1] && role.people.isOne(person[1]) ? person[0].length : 0;
}

/** "for Northwind LLP", "planning Northwind BV": a small word before a name with capitals that is none of its own. */
const onBehalf = new RegExp(
  `^(?:${alternativesOfAll('forHouse')}|${alternativesOfAll('departments')}|${alternativesOfAll('mailboxes')}) (?=\\p{Lu})`,
  'u',
);

const ofHouses = new RegExp(` (?:@|${alternativesOfAll('at')}|${alternativesOfAll('of')}) `);

/** A line that ends in a legal form is a name from its beginning, whatever its case: "Ihre dm-drogerie markt GmbH". */
function legallyNamed(line: string, from: number, frames: Frames): Name | null {
  if (notOfNames.test(line)) return null;
  const before = signersPlace(line, frames);
  return hasLegalForm(line.slice(before)) ? { start: from + before, end: from + line.length } : null;
}
