import type { Original } from '../../mail/mail.ts';
import { gather } from '../gather.ts';
import { platformAt, platformNamed } from '../platforms.ts';
import type { Span } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { agencyWords } from './agencies.ts';
import { carded, withoutAds } from './board.ts';
import { clientsOf } from './clients.ts';
import { behindRoles, companies, echoes } from './company.ts';
import { housed } from './department.ts';
import { domainName, tenants } from './domain.ts';
import { footed } from './foot.ts';
import { formed } from './form.ts';
import type { Frames } from './frames.ts';
import { beginsAsHouse, institutions } from './institution.ts';
import { headed } from './letterhead.ts';
import { hasLegalForm, isJob, isOrganisation, organisationKey } from './organisation.ts';
import { isOrganisationWord } from './organisation-words.ts';
import type { Parts } from './parts.ts';
import { nameInAddress, personIn } from './person.ts';
import { displayed } from './sender.ts';
import { lastLines } from './signature.ts';
import { maybeSurname, signedCompanies } from './signed.ts';
import { spelled } from './spelled.ts';
import { headings } from './subject.ts';
import { type Candidate, pooled, type Verdict, vote } from './vote.ts';

/** Everything that may be the employer, with the language of the mail having the last word on what is no name. */
export function employers(parts: Parts, titles: Candidate[]): Candidate[] {
  const { subject, from, body, signature, original, people, frames } = parts;
  const [main] = frames;
  const fixed = [...formed(subject, 'company'), ...formed(body, 'company')];
  const opens = platformAt(original.from.address ?? '') !== null;
  // What a platform's subject names is hardly anybody but the employer: "Northwind: your application".
  const named = pooled(frames, (each) => headings(subject, each).companies).map((each) =>
    opens ? { ...each, weight: each.weight + 0.5 } : each,
  );
  const stated = pooled(frames, (each) => [
    ...fixed,
    ...companies(subject, each),
    ...companies(body, each),
    ...headed(body, each),
    ...institutions(subject, each),
    ...institutions(body, each),
    ...named,
    ...echoes(body, named),
    ...carded(original, body, titles, each),
    ...gather([subject, body], (part) => behindRoles(part, titles, each)),
  ]);
  const signers = pooled(frames, (each) => [
    ...signedCompanies(body, signature, each),
    ...footed(body, each),
    ...(signature.length > 0 ? [] : signedCompanies(body, lastLines(body.text), each).map(faint)),
    ...displayed(
      from,
      original,
      each,
      signature.map(({ text }) => text),
      main,
    ),
  ])
    .filter(({ value }) => ![...people].some((name) => `${name} `.startsWith(`${value} `)))
    .filter(({ value }) => !frames.some((each) => isJob(value, each)))
    .map(doubted)
    .map((each) => maybeSurname(each, signature, main));
  const domain = domainName(original);
  const sites = gather([...(domain ? [domain] : []), ...tenants(original)], (house) =>
    gather([from, subject, body], (part) => spelled(part, house, main)),
  );
  const apart = stated.filter(({ span }) => !titles.some((title) => holds(title.span, span)));
  const clients = clientsOf(parts, apart, [...signers, ...sites]);
  const told = withoutAds(original, body, clients ?? [...stated, ...signers, ...sites]).filter(
    (each) => !isParent(each, original),
  );
  const all = housesIn(housed(told), original.text);
  const sender = senderOf(original, main);
  return all.filter(
    (each) =>
      (isFit(each, frames) || isWholeDomain(each, domain, original)) &&
      !isPlatform(each, stated, original) &&
      (each.surely || firstWord(each.value) !== sender) &&
      !all.some((other) => isTail(other, each, frames)),
  );
}

/** "Gilded Fern Florist" of gildedfernflorist.com or "gildedfernflorist@": several words that an address is made of are no job. */
function isWholeDomain({ value }: Candidate, domain: string | null, { from: { address } }: Original): boolean {
  const letters = value.includes(' ') ? organisationKey(value).replace(/ /g, '') : '';
  const mailbox = address?.slice(0, address.indexOf('@')) ?? '';
  return letters !== '' && [domain ?? '', mailbox].some((each) => organisationKey(each).replace(/ /g, '') === letters);
}

function isFit({ value, surely }: Candidate, frames: Frames[]): boolean {
  return frames.every((each) => isOrganisation(value, each, surely));
}

/** Legal forms, words like "University" and spellings like "NXAI" or "DeepRoot" are hardly anything but names. */
const ownForm = remembered((name) => {
  if (hasLegalForm(name)) return 1.5;
  if (name.toLowerCase().replaceAll('-', ' ').split(' ').some(isOrganisationWord)) return 0.5;
  return /\p{Ll}\p{Lu}|\p{Lu}{3}|\p{L}[\d&]|\d\p{L}|\.\p{L}/u.test(name) ? 0.5 : 0;
});

/** What merely stands below the text counts where something else speaks for it. */
function faint(candidate: Candidate): Candidate {
  return { ...candidate, weight: Math.min(candidate.weight, 1.5) };
}

/** Without the departments, where the house that they are part of is named, or stands below. */
function housesIn(all: Candidate[], text: string): Candidate[] {
  const units = all.filter(({ value }) => unit.test(value));
  if (units.length === 0) return all;
  const houses = all.filter((each) => !units.includes(each));
  if (houses.some(({ value }) => ofScience.test(value))) return houses;
  const parts = units.filter(({ span }) => houses.some((house) => isSigning(house) || isBelow(house.span, span, text)));
  const keys = parts.map(({ value }) => organisationKey(value));
  return all.filter(({ value }) => !keys.includes(organisationKey(value)));
}

function isSigning({ surely, span }: Candidate): boolean {
  return surely === true && span.part === 'body';
}

/** "Department of Biology", and below it "Harrow". */
function isBelow(house: Span, { part, end }: Span, text: string): boolean {
  return (
    part === 'body' &&
    house.part === part &&
    house.start > end &&
    /^,?(?:\n[^\n.!?]{3,70})?\s{0,3}$/.test(text.slice(end, house.start))
  );
}

const unit =
  /^(?:(?:Department|Faculty|Dept\.|School|College|Division|Institute|Center|Centre|Office) (?:of|for) |(?:\p{Lu}\p{L}+-)?(?:Institut|Fakultät|Lehrstuhl|Fachbereich|Zentrum|Klinik) f(?:ü|ue)r |Arbeitsgruppe |AG |Graduate School|(?:Facult\p{L}{1,3}|Departament\p{L}|Dipartimento|Département) d|École doctorale |(?:Servicio|Unidad|Área|Serviço|Setor|Ufficio|Service|Pôle) (?:de|des|du) )/u;
/** Houses that have departments; where there is none, a department is the house: "Department of the Navy". */
const ofScience =
  /(?<!\p{L})(?:Universit\p{L}{1,4}|College|Hospital|Institute|School|Klinikum|Hochschule)(?!\p{L}| für)/u;

/** "Part of the Arden Group", "Società del Gruppo Arden", at a line's beginning: whose the employer is. */
function isParent({ span, value }: Candidate, { text }: Original): boolean {
  return span.part === 'body' && belongs.test(text.slice(Math.max(0, span.start - 40), span.start) + value);
}

const belongs =
  /(?:^|\n|[|(·–-]) {0,2}(?:an?|eine?|une?|un'|uma?|una)? ?(?:part|member|division|subsidiary|brand|unternehmen|mitglied|tochter\p{L}{0,14}|teil|marke|einrichtung|société|filiale|entité|membre|marque|società|azienda|empresa|sociedade?|onderdeel|dochter|lid|member firm|business unit) (?:of|der|des|von|du|de|del|della|van|do|da)(?: (?:the|la|l'|el|het|de))? ?[^\n]{0,70}$/iu;

/** A signer that is called after what agencies do is less likely the employer. */
function doubted(candidate: Candidate): Candidate {
  agencyWords.lastIndex = 0;
  return agencyWords.test(candidate.value) ? { ...candidate, weight: candidate.weight / 2 } : candidate;
}

/** The first name of a person who writes from an address of his or her name; null for others. */
function senderOf({ from: { name, address } }: Original, frames: Frames): string | null {
  // Platforms put the employer's name before the @.
  const isPerson = name && address && !platformAt(address) && personIn(name, frames) && nameInAddress(name, address);
  return isPerson ? firstWord(name) : null;
}

function firstWord(name: string): string {
  return organisationKey(name).split(' ')[0] ?? '';
}

/** A platform is an employer only where the mail says so more than in passing, or "Nina from Personio" writes. */
function isPlatform(
  { value, weight, span, surely }: Candidate,
  stated: Candidate[],
  { from: { address } }: Original,
): boolean {
  const platform = platformNamed(value);
  const sender = platformAt(address ?? '');
  const isSender = sender === platform;
  // One platform may hire by another: "Personio Recruiting" at Greenhouse.
  if (!platform || (span.part === 'from' && weight >= (sender && !isSender ? 2.5 : 3.5))) return false;
  const key = organisationKey(value);
  const told = stated.filter((each) => organisationKey(each.value) === key);
  // A board's own mail speaks of itself all the time.
  if (platform.kind === 'board' && isSender) return !told.some((each) => each.weight >= 4);
  if (surely && span.part !== 'from') return false;
  return told.reduce((sum, each) => sum + each.weight, 0) < 4;
}

/** Whether `tail` is `whole` without a title that only one of the languages knows. */
function isTail({ span: tail }: Candidate, { span: whole, value }: Candidate, frames: Frames[]): boolean {
  if (tail.part !== whole.part || tail.end !== whole.end || tail.start <= whole.start) return false;
  const before = value.slice(0, tail.start - whole.start).trim();
  return frames.some(({ role }) => role.people.isOne(before));
}

/** The employer that the candidates agree on; a name inside the role is part of the role. */
export function employer(candidates: Candidate[], role: Verdict | null): Verdict | null {
  const found = vote(
    candidates.filter((candidate) => !inside(candidate, role) || isBehind(candidate, role, candidates)),
    { key: organisationKey, bonus: ownForm, least: 2, lead: 1.2, fuller: true },
  );
  return found && found.weight < 3 && isOdd.test(found.value) ? null : found;
}

/** Two capitals, or a single small word: too little for one place alone to make a name of. */
const isOdd = /^(?:\p{Lu}{1,2}|\p{Ll}{1,3})$/u;

/** "Deutsche Bahn" from "der Deutschen Bahn". */
export function nominative(name: string): string {
  return name.replace(/^(\p{Lu}\p{Ll}{1,20}(?:sch|lich|igt)e)n (?=\p{Lu})/u, '$1 ');
}

/** "Weighbridge Operator - Blackfell Quarries", where something else names Blackfell Quarries too. */
function isBehind(candidate: Candidate, role: Verdict | null, all: Candidate[]): boolean {
  const { value } = candidate;
  const key = organisationKey(value);
  return (
    beginsAsHouse(value) ||
    all.some((other) => other !== candidate && organisationKey(other.value) === key && isApart(other, candidate, role))
  );
}

function holds(whole: Span, { part, start, end }: Span): boolean {
  return whole.part === part && whole.start <= start && end <= whole.end;
}

/** Other words than the candidate's that are no part of the role, or the same words by another reader. */
function isApart(other: Candidate, { span }: Candidate, role: Verdict | null): boolean {
  return (other.span.part === span.part && other.span.start === span.start) || !inside(other, role);
}

/** The span of a title may go on behind it: "Trabajadora Social" in "Trabajadora Social - Cruz Roja". */
function inside({ span }: Candidate, role: Verdict | null): boolean {
  return role?.spans.some((each) => holds(each, span) && span.start < each.start + role.value.length) ?? false;
}
