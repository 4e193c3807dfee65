import { alternativesOfAll } from '../all-languages.ts';
import type { Frames } from '../frames.ts';
import { houseIn, isDepartmentAlone } from '../name/department.ts';
import { isPlace } from '../name/no-employers.ts';
import { isJob, isOrganisation } from '../name/organisation.ts';
import { isOrganisationWord } from '../name/organisation-words.ts';
import { namesPeople } from '../people.ts';
import { hasGivenName } from '../person/given-names.ts';
import { personIn } from '../person/person.ts';

/** "GM, Café Northwind": jobs that are known by their initials, and others that no title is made of. */
const initials =
  /^(?:GM|MD|CEO|COO|CFO|CTO|CMO|CIO|CPO|CHRO|OM|HM|EA|PA|VP|SVP|EVP|AVP|ECD|ACD|CD|GC|DGM|AGM|ASM|SM|HoD|HOD|HRBP|HR BP|Head|Principal|Proprietor|Founder & CEO|Owner\/Operator|Chef\/Owner|Co-?[Oo]wner|Publican|Landlady|Landlord|P&O|(?:Vice[ -])?Chair(?:man|woman|person)?|(?:\p{Lu}\p{L}+ ){0,3}Co-?ordinator)$/u;

/** Whether words say what somebody is: what follows is whose. */
export function isTitled(words: string, frames: Frames): boolean {
  return namesPeople(words, frames.role.people) || initials.test(words.replace(whoseAide, ''));
}

/** "PA to Dana Whitlock" */
const whoseAide = / to \p{Lu}[\p{L}.' -]{1,40}$/u;

/** "Dana Whitlock", a given name at least. */
export function isSomebody(words: string, frames: Frames): boolean {
  const person = personIn(words, frames);
  return person !== null && hasGivenName(person);
}

/** Where in some words a house stands, and how well its place supports it. */
type Whose = { start: number; end: number; weight: number };

/**
 * The house that a line or a piece of it names alone, below or behind who signs: "Next", "trivago", "EY"; below who and what
 * somebody is also what people are called, "Ottmar Lehr". `above` stands before it, and `before` before that. Null for
 * what stands there besides: places, streets, links, departments.
 */
export function whoseHouse(
  line: string,
  [above, before]: [above: string, before: string],
  frames: Frames,
): Whose | null {
  const start = (worksAt.exec(line) ?? the.exec(line))?.[0].length ?? 0;
  if (isOrganisationWord(servesHouse.exec(above)?.groups?.last?.toLowerCase() ?? '')) return null;
  const isBelowTitle = isTitled(above, frames);
  if (!isBelowTitle && !isDepartmentAlone(above) && !isSomebody(above, frames)) return null;
  const words = line
    .slice(start)
    .replace(besides, '')
    .replace(/[,;]$|^([^(]*)\)$/, '$1');
  // "Northwind, Wien"
  const [name = ''] = words.split(', ');
  const hasSigned = isBelowTitle && (isSomebody(before, frames) || isSomebody(above.split(',')[0] ?? '', frames));
  if (!isName(name, frames) || (!hasSigned && isCalledLikePeople(name, frames))) return null;
  // Alone two letters would be too little.
  return { start, end: start + name.length, weight: isBelowTitle ? 3.5 : name.length < 3 ? 3 : 2.5 };
}

/** "Talent Partner at Northwind" */
const worksAt = new RegExp(`^.{3,60}? (?:@|${alternativesOfAll('at')}) (?=\\S)`, 'u');

/** "Clerk to the Arden Harbour Trust": what stands below is no house. */
const servesHouse = / to the (?:\p{Lu}[\p{L}'-]* ){1,5}(?<last>\p{Lu}[\p{L}'-]*)$/u;

function isCalledLikePeople(name: string, frames: Frames): boolean {
  const person = personIn(name, frames);
  return person !== null && (person.includes(' ') || hasGivenName(person));
}

function isName(name: string, frames: Frames): boolean {
  if (name.length > longest || notOfHouses.test(name) || street.test(name)) return false;
  if (!isWritten(name, frames) || houseIn(name) || isPlace(name) || initials.test(name)) return false;
  return isOrganisation(name, frames, true) && !isJob(name, frames);
}

const longest = 70;
/** "Rector, the Northwind Benefice" */
const the = /^the (?=\p{Lu})/u;

/** What stands behind a house: "Northwind Inc. (Software for Foundries)", "(A-1200)", "(Est. 1908, …", "they/them", "t/a Arden". */
const besides = / (?:\((?:[^()]{9,}\)?|(?=[^()]*\d)[^()]*\))$|\((?=\p{L}{4,} )|(?:she|he|they)\/|t\/a ).*$/u;
/** Addresses of the net, labels, sentences and numbers. */
const notOfHouses =
  /[@:;?…"]|https?|www\.|\d{4}|\d[:.]\d\d(?!\d)|(?<=\p{Ll}{3})[.!] \p{Lu}\p{Ll}|^\W|^(?:(?:[A-Z]{2}|\p{L}) ?[\d-]{2,}|\d+ ?$)/u;
/** "12 Coleman Street", "Hauptstr. 3", "Suite 4". */
const street = new RegExp(
  [
    `(?:${alternativesOfAll('streets')}) ?\\d{1,4} ?[a-z]?$`,
    `^\\d{1,4}[a-z]?,? .*(?:${alternativesOfAll('namesStreets')})\\.?$`,
    '^.* (?:street|road|avenue|lane|boulevard)$',
    `^(?:${alternativesOfAll('leadsAddress')}) .*\\d`,
  ].join('|'),
  'iu',
);
/** Whether words are what a signature leads to: "LinkedIn", "Mobile". */
export function isLink(words: string): boolean {
  return links.test(words);
}

const links = new RegExp(`^(?:${alternativesOfAll('links')})$`, 'i');

/** Whether words are written as names are: with capitals, or a single small word, or one before words with capitals. */
function isWritten(name: string, { company }: Frames): boolean {
  const words = name.split(' ');
  const [first = '', ...others] = words;
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  if (/^[\p{Lu}\p{N}&]|^\p{Ll}{1,3}\p{Lu}/u.test(first))
    return small.length <= words.length / 2 || isOrganisationWord(first.toLowerCase());
  return !company.generic.has(first) && others.every((word) => /^[\p{Lu}\p{N}&]/u.test(word));
}
