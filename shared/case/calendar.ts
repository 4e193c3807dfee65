import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../mail/mail.ts';

/** Whether a day ("2026-10-06") is a public holiday where the member lives; weekends are not its business. */
export type IsHoliday = (isoDate: string) => boolean;

/** When on a day a step is mailed: `evening` may fall on a weekend, the others on working days alone. */
export type TimeOfDay = 'morning' | 'evening' | 'daytime';

export type Place = { zone: string; isHoliday: IsHoliday };

/** Minutes since midnight, the first inclusive, the last exclusive. `daytime` is as soon as possible within it. */
const windows: Record<TimeOfDay, readonly [number, number]> = {
  morning: [8 * 60 + 30, 10 * 60 + 30],
  evening: [18 * 60 + 30, 20 * 60],
  daytime: [8 * 60 + 30, 19 * 60],
};

/**
 * The first moment of the wished kind on `day` or later and not before `earliest`. `id` spreads the moment over the
 * window, always in the same way. `free` may refuse days for reasons of its own. Null when a year has no such day.
 */
export function slot(
  wish: { day: string; earliest: Instant; time: TimeOfDay; id: string },
  { zone, isHoliday }: Place,
  free: (isoDate: string) => boolean = () => true,
): Instant | null {
  const from = later(wish.day, dayOf(wish.earliest, zone));
  for (let ahead = 0; ahead < 400; ahead++) {
    const day = addDays(from, ahead);
    if (!suits(day, wish.time, isHoliday) || !free(day)) continue;
    const moment = momentOn(day, wish, zone);
    if (moment !== null) return moment;
  }
  return null;
}

/** Monday to Friday and no public holiday. */
export function isWorkingDay(isoDate: string, isHoliday: IsHoliday): boolean {
  return !isWeekend(isoDate) && !isHoliday(isoDate);
}

/** The member's day on which an instant falls. */
export function dayOf(instant: Instant, zone: string): string {
  return zoned(instant, zone).toPlainDate().toString();
}

export function addDays(isoDate: string, days: number): string {
  return new Date(Date.parse(`${isoDate}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** An original's date as an instant; a date without an offset is the member's local time. Null for what is no date. */
export function instantOf(date: string | null, zone: string): Instant | null {
  if (date === null || date.length > 64) return null;
  try {
    const instant = /(?:Z|[+-]\d\d:?\d\d)$/i.test(date)
      ? Temporal.Instant.from(date)
      : Temporal.PlainDateTime.from(date).toZonedDateTime(zone).toInstant();
    return printed(instant);
  } catch {
    return null;
  }
}

/** Whether it is a time at which nobody is written to. */
export function isNight(instant: Instant, zone: string): boolean {
  const { hour } = zoned(instant, zone);
  return hour < 7 || hour >= 21;
}

/** A date as people say it, in the member's zone: "Tuesday 6 October, 9:40". */
export function spoken(instant: Instant, zone: string): string {
  const at = zoned(instant, zone);
  return `${spokenDay(instant, zone)}, ${at.hour}:${String(at.minute).padStart(2, '0')}`;
}

/** An original's date as people say it; without an hour where none is known. Null for what is no date. */
export function spokenDate(date: string | null, zone: string): string | null {
  const at = instantOf(date, zone);
  return at && (hasHour(date) ? spoken : spokenDay)(at, zone);
}

/** Whether an original's date tells more than the day. */
export const hasHour = (date: string | null): boolean => date?.includes('T') ?? false;

/** "Tuesday 6 October". */
export function spokenDay(instant: Instant, zone: string): string {
  const at = zoned(instant, zone);
  return `${weekdays[at.dayOfWeek - 1]} ${at.day} ${months[at.month - 1]}`;
}

/** "October". */
export function spokenMonth(instant: Instant, zone: string): string {
  return months[zoned(instant, zone).month - 1] ?? '';
}

/** A whole number below `size` that is always the same for the same words (FNV-1a). */
export function spread(words: string, size: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) % size;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function suits(day: string, time: TimeOfDay, isHoliday: IsHoliday): boolean {
  return time === 'evening' ? !isHoliday(day) : isWorkingDay(day, isHoliday);
}

function momentOn(day: string, wish: { earliest: Instant; time: TimeOfDay; id: string }, zone: string): Instant | null {
  const [first, last] = windows[wish.time];
  if (wish.time === 'daytime' && wish.earliest >= at(day, first, zone)) {
    return wish.earliest < at(day, last, zone) ? wish.earliest : null;
  }
  const minute = wish.time === 'daytime' ? first : first + spread(wish.id, last - first);
  const moment = at(day, minute, zone);
  return moment < wish.earliest ? null : moment;
}

function at(day: string, minute: number, zone: string): Instant {
  const time = Temporal.PlainDate.from(day).toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
  return printed(time.toZonedDateTime(zone).toInstant());
}

function isWeekend(isoDate: string): boolean {
  const day = new Date(`${isoDate}T00:00:00Z`).getUTCDay();
  return day === 0 || day === 6;
}

function zoned(instant: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
}

function printed(instant: Temporal.Instant): Instant {
  return instant.toString({ fractionalSecondDigits: 3 });
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
