import { gather } from '../../gather.ts';
import type { Frames } from '../frames.ts';
import type { Parts } from '../parts.ts';
import { namesPeople } from '../people.ts';
import { displayOf } from './display.ts';
import { personIn, plain } from './person.ts';

type Mail = Omit<Parts, 'people' | 'frames'>;

/**
 * The full names that a mail itself says are people's, since a list of given names knows few of the world's: an address is
 * made of them, or who is called so in From signs by the first of them; else they stand above a title, or above a house
 * that the mail speaks of.
 */
export function evidentPeople(parts: Mail, frames: Frames): ReadonlySet<string> {
  const sender = senderOf(parts, frames);
  if (sender) return new Set([sender]);
  const people = gather(parts.signature.slice(0, mostSigners), (line, place) => {
    const name = personIn(line.text, frames);
    const below = parts.signature[place + 1]?.text ?? '';
    const isAbove = namesPeople(below, frames.role.people) || (place === 0 && isHouseBelow(parts));
    return name?.includes(' ') && isAbove ? [name] : [];
  });
  return new Set(people);
}

const mostSigners = 5;

/** Whether the line below is what the mail speaks of. */
function isHouseBelow({ signature: [first, next], body }: Mail): boolean {
  return first !== undefined && next !== undefined && body.text.slice(0, first.start).includes(next.text);
}

/** Whether a mail from "Tendai Moyo" is signed "Tendai", and speaks of no house that is called so. */
function signsByFirst(name: string, { signature: [first], subject, body }: Mail): boolean {
  const given = /^\S+/.exec(name)?.[0] ?? '';
  if (first?.text !== given) return false;
  return ![subject.text, body.text.slice(0, first.start)].some((text) => text.includes(given));
}

/** Who writes from an address that is made of the name, or signs by the first word of it. */
function senderOf(mail: Mail, frames: Frames): string | null {
  const { from, original } = mail;
  const { name: display, address } = original.from;
  if (!display) return null;
  const name = personIn(displayOf(from.text.slice(0, display.length), original).who, frames);
  if (!name?.includes(' ')) return null;
  return signsByFirst(name, mail) || (address && isMadeOf(name, address)) ? name : null;
}

/** "tendai.moyo@", "tmoyo@" or, at a house of another name, "tendai@". */
function isMadeOf(name: string, address: string): boolean {
  const words = name.split(/[ -]/).map(plain);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  if ([`${first}.${last}`, `${first}_${last}`, `${last}.${first}`].includes(local)) return true;
  if (words.some((word) => domain.includes(word))) return false;
  return [first, first.charAt(0) + last, `${first.charAt(0)}.${last}`, first + last.charAt(0)].includes(local);
}
