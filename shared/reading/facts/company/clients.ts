import type { Original } from '../../../mail/mail.ts';
import { gather } from '../../gather.ts';
import { alternativesOfAll } from '../all-languages.ts';
import { type Frames, matchEnd } from '../frames.ts';
import { houseIn } from '../name/department.ts';
import { organisationKey } from '../name/organisation.ts';
import type { Parts } from '../parts.ts';
import type { Passage } from '../passage.ts';
import type { Line } from '../person/lines.ts';
import { agency, hearsay } from '../recruiter.ts';
import type { Candidate } from '../vote.ts';
import { agencyIn } from './agencies.ts';
import { agencyNames } from './agency-names.ts';
import { domainName, namedByDomain } from './domain.ts';

/**
 * An agency signs for its client: the client is the employer where the mail names it, and then what the agency is
 * called is not. Nothing where the mail speaks of a client that it does not name; null where no agency is behind it.
 */
export function clientsOf(
  { body, signature, original, frames }: Parts,
  stated: Candidate[],
  own: Candidate[],
): Candidate[] | null {
  const signed = signingAgencies(original, signature);
  const speaks = frames.some((each) => speaksAsAgency(body, each));
  const others = stated.filter((each) => isOther(each, original.text));
  const told = frames.some((each) => hearsay(body, each).length > 0);
  if (!speaks && !told && signed.length === 0 && others.length === 0) return null;
  const below = stated.filter((each) => signature.some((line) => isFrom(line, each, body)));
  const houses = [...own, ...below].map(({ value }) => organisationKey(value)).concat(signed);
  const clients = stated.filter(({ value }) => !houses.some((house) => house.startsWith(organisationKey(value))));
  // "L'azienda Rombo ha chiuso l'annuncio": who speaks so of another is a board or an agency.
  if (others.some((each) => clients.includes(each))) return clients;
  const stays = told && !speaks && signed.length === 0 && mostFor(stated) > mostFor(clients);
  if (!stays && mostFor(clients) >= (speaks || told ? 1.5 : 3)) return clients;
  // "Arden Lifts said no to you"
  if (mostFor(clients.filter((each) => acts(each, body, frames[0]))) >= 2) return clients;
  // An agency that keeps its client's name to itself: who writes is not who employs, unless one applied to it.
  return speaks ? stated.filter(({ value, weight }) => weight > 3.5 && !isAgencys(value)) : null;
}

/** "Hays", "hays.co.uk" */
function isAgencys(name: string): boolean {
  return known.has(organisationKey(name));
}

const known: ReadonlySet<string> = new Set(agencyNames.map(organisationKey));

/** Whether a house does in the body what employers do. */
function acts({ value }: Candidate, body: Passage, { company }: Frames): boolean {
  const at = body.text.indexOf(`${value} `);
  return at >= 0 && matchEnd(company.verbs, body.text, at + value.length + 1) > 0;
}

/** Whether an agency speaks, and not of work in a house of its own. */
function speaksAsAgency(body: Passage, frames: Frames): boolean {
  return agency(body, frames).length > 0 && !inOwnHouse.test(body.text);
}

const inOwnHouse = new RegExp(alternativesOfAll('inOwnHouse'), 'iu');

/** What the agencies are called that sign, send or own the domain. */
function signingAgencies(original: Original, signature: readonly Line[]): string[] {
  const signers = [
    ...signature.map(({ text }) => text),
    afterName(original.from.name ?? ''),
    namedByDomain(domainName(original) ?? ''),
  ];
  return gather(signers, (text) => {
    const agent = agencyIn(text);
    const name = agent ? text.slice(agent.start, agent.end) : '';
    return agent && !isOwnDepartment(name, original) ? [organisationKey(name)] : [];
  });
}

/** "Northwind Recruitment", where the mail speaks of Northwind besides: "your interest in Northwind". */
function isOwnDepartment(name: string, { subject, text }: Original): boolean {
  const house = houseIn(name);
  const own = house ? name.slice(house.start, house.end) : '';
  return own !== '' && [...subject.split(name), ...text.split(name)].some((part) => speaksOf(part, own));
}

function speaksOf(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/^[\p{L}\p{N}.]\p{L}/u.test(text.slice(at + name.length, at + name.length + 2));
}

/** Whether the mail speaks of a candidate as one speaks of somebody else's house: "l'entreprise Verrenord". */
function isOther({ span }: Candidate, text: string): boolean {
  return span.part === 'body' && another.test(text.slice(Math.max(0, span.start - 16), span.start));
}

const another = new RegExp(`(?:^|[\\s(])(?:${alternativesOfAll('ofOthers')}) $`, 'i');

/** Whether a candidate stands in a line of the signature or below it. */
function isFrom({ start, end }: Line, { span }: Candidate, body: Passage): boolean {
  const line = body.span(start, end);
  return span.part === 'body' && span.start >= line.start;
}

/** "PeopleFirst Staffing" of "Adeel @ PeopleFirst Staffing". */
function afterName(display: string): string {
  return display.replace(/^[^@|(–-]{2,40} (?:[@|(–-]|at|from|bei|von|via) /i, '');
}

/** What speaks for the best of some candidates. */
function mostFor(candidates: Candidate[]): number {
  const sums = new Map<string, number>();
  for (const { value, weight } of candidates) {
    const key = organisationKey(value);
    sums.set(key, (sums.get(key) ?? 0) + weight);
  }
  return Math.max(0, ...sums.values());
}
