import type { Original } from '../../mail/mail.ts';
import { platformAt, platformNamed } from '../platforms.ts';
import type { Span } from '../reading.ts';
import { agencyIn, agencyWords } from './agencies.ts';
import { behindRoles, companies, echoes } from './company.ts';
import { formed } from './form.ts';
import type { Frames } from './frames.ts';
import { institutions } from './institution.ts';
import { hasLegalForm, isOrganisation, organisationKey } from './organisation.ts';
import { isOrganisationWord } from './organisation-words.ts';
import type { Passage } from './passage.ts';
import { hasGivenName, nameInAddress, personIn } from './person.ts';
import { agency, hearsay } from './recruiter.ts';
import { displayed, domainName, namedByDomain, spelled } from './sender.ts';
import { type Line, lastLines } from './signature.ts';
import { signedCompanies } from './signed.ts';
import { headings } from './subject.ts';
import { type Candidate, pooled, type Verdict, vote } from './vote.ts';

export type Parts = {
  subject: Passage;
  from: Passage;
  body: Passage;
  signature: Line[];
  original: Original;
  frames: Frames[];
};

/** Everything that may be the employer, with the language of the mail having the last word on what is no name. */
export function employers(parts: Parts, titles: Candidate[]): Candidate[] {
  const { subject, from, body, signature, original, frames } = parts;
  const [main] = frames;
  const fixed = [...formed(subject, 'company'), ...formed(body, 'company')];
  const named = pooled(frames, (each) => headings(subject, each).companies);
  const stated = pooled(frames, (each) => [
    ...fixed,
    ...companies(subject, each),
    ...companies(body, each),
    ...institutions(subject, each),
    ...institutions(body, each),
    ...named,
    ...echoes(body, named, each),
    ...[subject, body].flatMap((part) => behindRoles(part, titles, each)),
  ]);
  const signers = pooled(frames, (each) => [
    ...signedCompanies(body, signature, each),
    ...(signature.length > 0 ? [] : signedCompanies(body, lastLines(body.text), each).map(faint)),
    ...displayed(
      from,
      original,
      each,
      signature.map(({ text }) => text),
    ),
  ]).map(doubted);
  const domain = domainName(original);
  const sites = domain && main ? [from, subject, body].flatMap((part) => spelled(part, domain, main)) : [];
  const apart = stated.filter(({ span }) => !titles.some((title) => holds(title.span, span)));
  const clients = clientsOf(parts, apart, [...signers, ...sites]);
  const all = clients ?? [...stated, ...signers, ...sites];
  return all.filter(
    (each) =>
      isFit(each, frames) &&
      !isPlatform(each, stated) &&
      !(main && isSender(each, original, main)) &&
      !all.some((other) => isTail(other, each)),
  );
}

/**
 * An agency signs for its client: the client is the employer where the mail names it, and then what the agency is
 * called is not. Null where no agency is behind the mail, or where it does not name its client.
 */
function clientsOf(
  { body, signature, original, frames }: Parts,
  stated: Candidate[],
  own: Candidate[],
): Candidate[] | null {
  const signers = [
    ...signature.map(({ text }) => text),
    afterName(original.from.name ?? ''),
    namedByDomain(domainName(original) ?? ''),
  ];
  const signed = signers.flatMap((text) => {
    const agent = agencyIn(text);
    return agent ? [organisationKey(text.slice(agent.start, agent.end))] : [];
  });
  const speaks = frames.some((each) => agency(body, each).length > 0);
  const told = !speaks && domainName(original) !== null && frames.some((each) => hearsay(body, each).length > 0);
  if (!speaks && !told && signed.length === 0) return null;
  const houses = [...own.map(({ value }) => organisationKey(value)), ...signed].filter(Boolean);
  const clients = stated.filter(({ value }) => {
    const key = organisationKey(value);
    return !houses.some((house) => house.startsWith(key) || key.startsWith(house));
  });
  const stays =
    told && signed.length === 0 && mostFor(stated.filter((each) => !clients.includes(each))) > mostFor(clients);
  return !stays && mostFor(clients) >= (speaks || told ? 1.5 : 3) ? clients : null;
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

function isFit({ value }: Candidate, frames: Frames[]): boolean {
  return frames.every((each) => isOrganisation(value, each));
}

/** Legal forms, words like "University" and spellings like "NXAI" or "DeepRoot" are hardly anything but names. */
function ownForm(name: string): number {
  if (hasLegalForm(name)) return 1.5;
  if (name.toLowerCase().split(/[\s-]/).some(isOrganisationWord)) return 0.5;
  return /\p{L}[\p{Lu}\d&]|\d\p{L}|\.\p{L}/u.test(name) ? 0.5 : 0;
}

/** What merely stands below the text counts where something else speaks for it. */
function faint(candidate: Candidate): Candidate {
  return { ...candidate, weight: Math.min(candidate.weight, 1.5) };
}

/** A signer that is called after what agencies do is less likely the employer. */
function doubted(candidate: Candidate): Candidate {
  agencyWords.lastIndex = 0;
  return agencyWords.test(candidate.value) ? { ...candidate, weight: candidate.weight / 2 } : candidate;
}

/** Whether the words are of the name of the person who writes from an address of that name. */
function isSender({ value }: Candidate, { from: { name, address } }: Original, frames: Frames): boolean {
  if (!name || !personIn(name, frames)) return false;
  const person = organisationKey(name).split(' ');
  const words = organisationKey(value).split(' ');
  if (person.length < 2 || !nameInAddress(name, address)) return false;
  // Platforms put the employer's name before the @.
  if (address && platformAt(address) && !hasGivenName(name)) return false;
  return (
    words[0] === person[0] || (words.every((word) => person.includes(word)) && nameInAddress(words[0] ?? '', address))
  );
}

/** A platform is an employer only where the mail says so more than in passing. */
function isPlatform({ value }: Candidate, stated: Candidate[]): boolean {
  if (!platformNamed(value)) return false;
  const key = organisationKey(value);
  return stated.filter((each) => organisationKey(each.value) === key).reduce((sum, each) => sum + each.weight, 0) < 4;
}

const possessives = /^(?:ihre?r?|deine?|your|our|votre|notre|uw|je|jouw|su|tu|sua|seu|vostr[oa])$/i;

/** Whether `tail` is `whole` without a possessive that only one of the languages knows. */
function isTail({ span: tail }: Candidate, { span: whole, value }: Candidate): boolean {
  const parted = tail.part === whole.part && tail.end === whole.end && tail.start > whole.start;
  return parted && possessives.test(value.slice(0, tail.start - whole.start).trim());
}

/** The employer that the candidates agree on; a name inside the role is part of the role. */
export function employer(candidates: Candidate[], role: Verdict | null): Verdict | null {
  return vote(
    candidates.filter((candidate) => !inside(candidate, role) || isBehind(candidate, role, candidates)),
    { key: organisationKey, bonus: ownForm, least: 2, lead: 1.2 },
  );
}

/** "Deutsche Bahn" from "der Deutschen Bahn". */
export function nominative(name: string): string {
  return name.replace(/^(\p{Lu}\p{Ll}{1,20}(?:sch|lich|igt)e)n (?=\p{Lu})/u, '$1 ');
}

/** Longer domains are several words, and where they part is not known. */
const mostOfOneWord = 9;
const ofAgencies =
  /talent|recruit|recrut|staff|personal|person|jobs?|career|people|search|headhunt|works?$|hr$|consult|selec|mail/;

/** Whose domain a mail comes from that hardly names an organisation, unless an agency or a client's recruiter speaks. */
export function byDomain({ from, body, original, frames }: Parts): Verdict | null {
  const domain = domainName(original);
  const at = domain ? from.text.toLowerCase().lastIndexOf(domain) : -1;
  const name = domain ? namedByDomain(domain) : '';
  if (!domain || at < 0 || ofAgencies.test(domain) || name.length < 4) return null;
  if (name.split(' ').some((word) => word.length > mostOfOneWord && !isOrganisationWord(word.toLowerCase())))
    return null;
  const [main] = frames;
  if (!main || main.company.generic.has(domain)) return null;
  if (agency(body, main).length + hearsay(body, main).length > 0) return null;
  if ([...spelled(from, domain, main), ...spelled(body, domain, main)].length > 0) return null;
  return { value: name, weight: 2, spans: [from.span(at, at + domain.length)] };
}

/** "Weighbridge Operator - Blackfell Quarries", where something else names Blackfell Quarries too. */
function isBehind({ span, value }: Candidate, role: Verdict | null, all: Candidate[]): boolean {
  const key = organisationKey(value);
  const whole = role?.spans.find((each) => holds(each, span));
  const parted = whole && span.end === whole.end && /[–|,@-] $/.test(whole.text.slice(0, span.start - whole.start));
  return Boolean(parted) && all.some((other) => other.span.part !== span.part && organisationKey(other.value) === key);
}

function holds(whole: Span, { part, start, end }: Span): boolean {
  return whole.part === part && whole.start <= start && end <= whole.end;
}

function inside({ span }: Candidate, role: Verdict | null): boolean {
  return role?.spans.some((each) => holds(each, span)) ?? false;
}
