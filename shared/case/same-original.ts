import type { Original } from '../mail/mail.ts';
import { hasHour } from './calendar.ts';

type Known = { original: Original; reading: { company: string | null; role: string | null } };

/**
 * Whether two forwards hold one original, though two mail clients have told it differently: one drops the sender's
 * address, another the zone of the date. Two roles are two originals, and so are two dates.
 */
export function sameOriginal(one: Known, other: Known): boolean {
  return (
    sameSender(one.original.from, other.original.from) &&
    letters(one.original.subject) === letters(other.original.subject) &&
    sameOrUnknown(one.reading.company, other.reading.company) &&
    sameOrUnknown(one.reading.role, other.reading.role) &&
    sameDate(one.original.date, other.original.date)
  );
}

function sameSender(one: Original['from'], other: Original['from']): boolean {
  if (one.address && other.address) return one.address === other.address;
  return Boolean(one.name && other.name && letters(one.name) === letters(other.name));
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const sameOrUnknown = (one: string | null, other: string | null) => !one || !other || letters(one) === letters(other);

/**
 * A date with an offset is an instant. One without may be told in any zone, but zones differ by whole quarters of an
 * hour, so the minutes still tell two mails apart. One without an hour tells no more than the day.
 */
export function sameDate(one: string | null, other: string | null): boolean {
  if (!one || !other) return true;
  if (hasOffset(one) && hasOffset(other)) return Math.abs(Date.parse(one) - Date.parse(other)) <= minute;
  const apart = Math.abs(wallClock(one) - wallClock(other));
  if (!hasHour(one) || !hasHour(other)) return apart <= 26 * 60 * minute;
  const overQuarter = apart % (15 * minute);
  return apart <= 26 * 60 * minute && Math.min(overQuarter, 15 * minute - overQuarter) <= minute;
}

const minute = 60_000;
const hasOffset = (date: string) => /(?:Z|[+-]\d\d:?\d\d)$/.test(date);
const wallClock = (date: string) => Date.parse(`${date.replace(/(?:Z|[+-]\d\d:?\d\d)$/, '')}Z`);
