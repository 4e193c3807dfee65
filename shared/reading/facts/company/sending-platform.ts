import { getDomainWithoutSuffix } from 'tldts';
import type { Original } from '../../../mail/mail.ts';
import { type Platform, platformAt, platformNamed } from '../../platforms.ts';
import type { Frames } from '../frames.ts';
import { organisationKey } from '../name/organisation.ts';
import { hasGivenName } from '../person/given-names.ts';
import { nameInAddress, personIn } from '../person/person.ts';
import type { Candidate } from '../vote.ts';

/** A platform is an employer only where the mail says so more than in passing, or "Nina from Personio" writes. */
export function isPlatform(
  { value, weight, span, surely }: Candidate,
  stated: Candidate[],
  { from: { name, address } }: Original,
  main: Frames,
): boolean {
  const platform = platformNamed(value);
  const sender = platformAt(address ?? '');
  const isSender = sender === platform;
  // Who has a mailbox there works there: "Ada Lind <ada.lind@greenhouse.io>".
  if (platform && name && isAtHome(platform, { name, address }, main)) return false;
  // One platform may hire by another: "Personio Recruiting" at Greenhouse.
  if (!platform || (span.part === 'from' && weight >= (sender && !isSender ? 2.5 : 3.5))) return false;
  const key = organisationKey(value);
  const told = stated.filter((each) => organisationKey(each.value) === key);
  // A board's own mail speaks of itself all the time.
  if (platform.kind === 'board' && isSender) {
    const isSure = (each: Candidate) => each.weight >= 4;
    return !told.some(isSure) || stated.some((each) => (isSure(each) || isHeading(each)) && !told.includes(each));
  }
  if (surely && span.part !== 'from') return false;
  return told.reduce((sum, each) => sum + each.weight, 0) < 4;
}

/** Whether a person writes from a platform's own domain, and so for it. */
function isAtHome(
  platform: Platform,
  { name, address }: { name: string; address: string | null },
  main: Frames,
): boolean {
  const host = getDomainWithoutSuffix(address?.slice(address.lastIndexOf('@') + 1) ?? '') ?? '';
  const isOwn = platformNamed(host) === platform;
  return isOwn && name.includes(' ') && personIn(name, main) !== null && nameInAddress(name, address);
}

/** "Northwind has updated the status": whom a board's subject names, and who is nobody's first name. */
function isHeading({ span, weight, value }: Candidate): boolean {
  return span.part === 'subject' && weight >= 2 && !hasGivenName(value);
}
