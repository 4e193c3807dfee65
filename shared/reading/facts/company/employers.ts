import type { Original } from '../../../mail/mail.ts';
import { gather } from '../../gather.ts';
import { platformAt } from '../../platforms.ts';
import type { Frames } from '../frames.ts';
import { housed } from '../name/department.ts';
import { isJob, isOrganisation, organisationKey, withoutForm } from '../name/organisation.ts';
import type { Parts } from '../parts.ts';
import { addressees, isAmong } from '../person/addressee.ts';
import { lastLines } from '../person/lines.ts';
import { nameInAddress, personIn, plain } from '../person/person.ts';
import { formed } from '../platform-form.ts';
import { headings } from '../subject.ts';
import { type Candidate, pooled } from '../vote.ts';
import { agencyWords } from './agencies.ts';
import { carded, withoutAds } from './board.ts';
import { clientsOf } from './clients.ts';
import { behindRoles, companies, echoes } from './company.ts';
import { displayed, isRelayed } from './displayed.ts';
import { domainName, tenants } from './domain.ts';
import { holds } from './employer.ts';
import { institutions } from './institution.ts';
import { headed } from './letterhead.ts';
import { footed } from './named-below.ts';
import { isPlatform } from './sending-platform.ts';
import { maybeSurname, signedCompanies } from './signed.ts';
import { spelled } from './spelled.ts';
import { housesIn, isParent } from './units.ts';
import { type Board, unlistedBoard } from './unlisted-board.ts';

/** Everything that may be the employer, with the language of the mail having the last word on what is no name. */
export function employers(parts: Parts, titles: Candidate[]): Candidate[] {
  const { body, original, frames } = parts;
  const board = unlistedBoard(parts);
  const domain = board ? null : domainName(original);
  const stated = asShown(statedIn(parts, titles, board), parts);
  const others = asShown([...signersOf(parts), ...sitesOf(parts, domain)], parts);
  const apart = stated.filter((each) => isFit(each, frames) && !titles.some((title) => holds(title.span, each.span)));
  const found = clientsOf(parts, apart, others) ?? [...stated, ...others];
  const named = withoutAds(
    parts,
    found.filter(({ value }) => !board?.isCalled(value)),
  );
  const told = named.filter((each) => !isParent(each, original, named));
  const all = housesIn(housed(told), original.text);
  const sender = senderOf(original, frames[0]);
  const readers = addressees(original, body, frames[0]).filter((name) => isBrief.test(name));
  return all.filter(
    (each) =>
      (isFit(each, frames) || isWholeDomain(each, domain, original)) &&
      !isPlatform(each, stated, original, frames[0]) &&
      (each.surely || firstWord(each.value) !== sender) &&
      !(isFullName.test(each.value) && isAmong(each.value, readers)) &&
      !all.some((other) => isTail(other, each, frames)),
  );
}

/** Two words and more: a house may have a surname that its applicant has. */
const isFullName = /^\p{Lu}\p{L}+ (?:.* )?\p{Lu}\p{Ll}+$/u;

/** "Mr Sam Lee", not "from the Northwind Centre" or "Thank you for your application to". */
const isBrief = /^\p{Lu}\S*(?: \S+){0,3}$/u;

/** Whom subject and text name. */
function statedIn({ subject, body, original, frames }: Parts, titles: Candidate[], board: Board | null): Candidate[] {
  const fixed = [...formed(subject, 'company'), ...formed(body, 'company')];
  const opens = platformAt(original.from.address ?? '') !== null;
  // What a platform's subject names is hardly anybody but the employer: "Northwind: your application".
  const named = pooled(frames, (each) => headings(subject, each).companies).map((each) =>
    opens ? { ...each, weight: each.weight + 0.5 } : each,
  );
  return pooled(frames, (each) => [
    ...fixed,
    ...companies(subject, each),
    ...companies(body, each),
    ...headed(body, each),
    ...institutions(subject, each),
    ...institutions(body, each),
    ...named,
    ...echoes(body, named),
    ...(opens || board ? carded(body, titles, each) : []),
    ...gather([subject, body], (part) => behindRoles(part, titles, each)),
  ]);
}

/** "Viva con Arden", where From has so many words and the text has them too, whatever small words it goes on with. */
function asShown(all: Candidate[], { from, subject, body, original }: Parts): Candidate[] {
  const name = withoutForm(original.from.name ?? '');
  if (!name.includes(' ') || !body.text.includes(name)) return all;
  const passages = { from, subject, body };
  return all.map((each) => {
    const { part, start } = each.span;
    const passage = passages[part];
    const goesOn = name.startsWith(each.value) && /^ \p{Ll}/u.test(name.slice(each.value.length));
    const isWhole = goesOn && passage.text.startsWith(name, start);
    return isWhole ? { ...each, value: name, span: passage.span(start, start + name.length) } : each;
  });
}

/** Who signs and sends, and is no person and no job. */
function signersOf({ from, body, signature, original, people, frames }: Parts): Candidate[] {
  const [main] = frames;
  const lines = signature.map(({ text }) => text);
  return pooled(frames, (each) => [
    ...signedCompanies(body, signature, each),
    ...footed(body, each),
    ...(signature.length > 0 ? [] : signedCompanies(body, lastLines(body.text), each).map(faint)),
    ...displayed(from, original, each, lines, main),
  ])
    .filter(({ value }) => ![...people].some((name) => `${name} `.startsWith(`${value} `)))
    .filter(({ value }) => isRelayed(value, original) || !frames.some((each) => isJob(value, each)))
    .map(doubted)
    .map((each) => maybeSurname(each, signature, main));
}

/** Whose address the mail comes from, as it spells the name. */
function sitesOf({ subject, from, body, original, frames: [main] }: Parts, domain: string | null): Candidate[] {
  return gather([...(domain ? [domain] : []), ...tenants(original)], (house) =>
    gather([from, subject, body], (part) => spelled(part, house, main)),
  );
}

/**
 * "Gilded Fern Florist" of gildedfernflorist.com or "gildedfernflorist@": several words that an address is made of are no job.
 * Nor is one that a domain is: "Boulanger" of boulanger.example.
 */
function isWholeDomain({ value }: Candidate, domain: string | null, { from: { address } }: Original): boolean {
  const letters = plain(value);
  const mailbox = /[ -]/.test(value) ? (address?.slice(0, address.indexOf('@')) ?? '') : '';
  return letters !== '' && [domain ?? '', mailbox].some((each) => plain(each) === letters);
}

function isFit({ value, surely }: Candidate, frames: Frames[]): boolean {
  return frames.every((each) => isOrganisation(value, each, surely));
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

/** The first name of a person who writes from an address of his or her name; null for others. */
function senderOf({ from: { name, address } }: Original, frames: Frames): string | null {
  // Platforms put the employer's name before the @.
  const isPerson = name && address && !platformAt(address) && personIn(name, frames) && nameInAddress(name, address);
  return isPerson ? firstWord(name) : null;
}

function firstWord(name: string): string {
  return organisationKey(name).split(' ')[0] ?? '';
}

/** Whether `tail` is `whole` without a title that only one of the languages knows. */
function isTail({ span: tail }: Candidate, { span: whole, value }: Candidate, frames: Frames[]): boolean {
  if (tail.part !== whole.part || tail.end !== whole.end || tail.start <= whole.start) return false;
  const before = value.slice(0, tail.start - whole.start).trim();
  return frames.some(({ role }) => role.people.isOne(before));
}
