import { getDomain } from 'tldts';
import type { Original } from '../../mail/mail.ts';
import { isMailProvider, platformAt } from '../../reading/platforms.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Case } from '../case.ts';
import { isPersons } from '../plan/reach.ts';
import { isSamePerson } from '../update/corrections.ts';
import { isAt } from './company.ts';

type Sent = { original: Original; reading: Reading };

/**
 * Whether the contact of a case wrote: by address, where it is one person's; by name alone only where the company
 * agrees as well.
 */
export function isFromContact(one: Case, { original, reading }: Sent): boolean {
  const { address, name } = original.from;
  if (address !== null && addressesOf(one).includes(address)) return true;
  const known = one.reading.contact?.name ?? null;
  const written = reading.contact?.name ?? name;
  if (known === null || written === null || !isSamePerson(known, written)) return false;
  return isAt(one, { reading });
}

/**
 * Whether a mail comes from the house of a case's original: the same person, address or domain. From a platform's
 * addresses many houses write.
 */
export function isFromHouse(one: Case, sent: Sent): boolean {
  if (isFromContact(one, sent)) return true;
  const { address, name } = sent.original.from;
  const { from } = one.original;
  if (address === null) return from.name !== null && from.name === name;
  if (address === from.address && platformAt(address) === null) return true;
  const house = houseOf(address);
  return house !== null && [from.address, one.reading.contact?.address ?? null].some((its) => houseOf(its) === house);
}

/** Addresses of one person each: the contact's, and of whoever wrote where it is nobody's shared mailbox. */
function addressesOf(one: Case): string[] {
  const answered = (one.happened ?? []).flatMap((it) => ('mail' in it && it.mail?.from) || []);
  const wrote = [one.original.from, ...answered].filter((from) => isPersons(one, from));
  return [one.reading.contact, ...wrote].flatMap((from) => from?.address ?? []);
}

/** The registered domain of an address, where only one house writes from it. */
export function houseOf(address: string | null): string | null {
  if (address === null || platformAt(address) !== null || isMailProvider(address)) return null;
  const host = address.slice(address.lastIndexOf('@') + 1);
  return getDomain(host) ?? host;
}
