import type { Original } from '../../mail/mail.ts';
import { gather } from '../gather.ts';
import { isMailProvider, platformAt } from '../platforms.ts';
import { displayOf } from './display.ts';
import { domainName } from './domain.ts';
import type { Frames } from './frames.ts';
import { hasGivenName } from './given-names.ts';
import { leadEnd } from './leads.ts';
import { organisationKey } from './organisation.ts';
import type { Parts } from './parts.ts';
import { namesPeople } from './people.ts';
import { nameInAddress, personAt, plain } from './person.ts';
import type { Line } from './signature.ts';

type Mail = Omit<Parts, 'people' | 'frames'>;

/**
 * The full names that a mail itself says are people's, whatever their words: they stand above a title or above a house
 * that the mail speaks of, an address is made of them, or who is called so in From signs by the first of them. A list of given names knows few of the world's.
 */
export function evidentPeople(parts: Mail, frames: Frames): ReadonlySet<string> {
  const people = gather(parts.signature.slice(0, mostSigners), (line, place) => {
    const { name, rest } = namedOn(line, frames);
    if (!name) return [];
    const below = rest || (parts.signature[place + 1]?.text ?? '');
    const isAbove = isTitle(below, frames) || (place === 0 && isHouseBelow(name, parts, frames));
    return isAbove && !isOfDomain(name, parts.original) ? [name] : [];
  });
  const sender = senderOf(parts, frames);
  return new Set(sender ? [...people, sender] : people);
}

const mostSigners = 5;

/** "Tendai Moyo" and "Talent Partner" of "Tendai Moyo, Talent Partner". */
function namedOn({ text }: Line, frames: Frames): { name: string | null; rest: string } {
  const gap = / (?:–|-|\||·|•) |, /.exec(text);
  const name = personAt(gap ? text.slice(0, gap.index) : text, frames);
  return { name: name?.includes(' ') ? name : null, rest: gap ? text.slice(gap.index + gap[0].length) : '' };
}

/** "Talent Partner", not "Head Office". */
function isTitle(text: string, frames: Frames): boolean {
  return namesPeople(text, frames.role.people) && !/office(?!r)|\d/i.test(text);
}

/** "Costco Wholesale" of costco.com: a name that the domain begins with, and that is known for no person's. */
export function isOfDomain(name: string, original: Original): boolean {
  const [first = ''] = organisationKey(name).split(' ');
  return (
    !hasGivenName(name) &&
    first.length > 3 &&
    domainName(original)?.startsWith(first) === true &&
    !nameInAddress(name, original.from.address)
  );
}

/** Whether the line below is what the mail speaks of, and the name is not. */
function isHouseBelow(name: string, { signature: [first, next], subject, body }: Mail, frames: Frames): boolean {
  if (!first || !next || notOfHouses.test(next.text) || leadEnd(frames.company.departments, next.text, 0) > 0)
    return false;
  const isSaid = (words: string) => subject.text.includes(words) || body.text.slice(0, first.start).includes(words);
  return isSaid(next.text) && !isSaid(name);
}

/** Whether a mail from "Tendai Moyo" is signed "Tendai", and speaks of no house that is called so. */
function signsByFirst(name: string, { signature: [first], subject, body, original }: Mail): boolean {
  const given = /^\S+/.exec(name)?.[0] ?? '';
  if (first?.text !== given || isOfDomain(name, original)) return false;
  return ![subject.text, body.text.slice(0, first.start)].some((text) => text.includes(given));
}

const notOfHouses = /\d|@|www\.|\/|^.{0,3}$|^.{60}/;

/** Who writes from an address that is made of the name, or signs by the first word of it. */
function senderOf(mail: Mail, frames: Frames): string | null {
  const { from, original } = mail;
  const { name: display, address } = original.from;
  if (!display) return null;
  const name = personAt(displayOf(from.text.slice(0, display.length), original).who, frames);
  if (!name?.includes(' ')) return null;
  return signsByFirst(name, mail) || (address && isMadeOf(name, address)) ? name : null;
}

/** "tendai.moyo@", "tmoyo@" or, at a house of another name, "tendai@". */
function isMadeOf(name: string, address: string): boolean {
  const words = name.split(/[ -]/).map(plain);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  if ([`${first}.${last}`, `${first}_${last}`, `${last}.${first}`].includes(local)) return true;
  if (platformAt(address) || isMailProvider(address) || words.some((word) => word.length > 2 && domain.includes(word)))
    return false;
  return [first, first.charAt(0) + last, `${first.charAt(0)}.${last}`, first + last.charAt(0)].includes(local);
}
