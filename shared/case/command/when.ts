import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../mail/mail.ts';
import { addDays, dayOf, daysBetween } from '../calendar.ts';
import type { Misread } from '../command.ts';
import type { CommandLanguage } from './language.ts';
import { languages } from './languages.ts';
import { spanOf } from './span.ts';
import { joinedFolded, joinedWritten, type Word } from './words.ts';

/** What the words of a reply are read against. */
export type Here = { now: Instant; zone: string; about?: Misread | undefined };

/** Further ahead than this is a slip or a joke. */
const farthest = 400;
/** What was sent longer ago is no answer to a draft. */
const longestAgo = 60;

const leadIns = new Set(languages.flatMap(({ leadIn, until }) => [...leadIn, ...until]));

/**
 * The morning that a snooze asks for: nine o'clock of the day in the member's zone. Null when the words are no time, or
 * none that lies ahead within 400 days.
 */
export function untilWhen(words: readonly Word[], here: Here): Instant | null {
  const today = dayOf(here.now, here.zone);
  const span = spanOf(words);
  const day = span === null ? namedDay(words, here) : ahead(today, span);
  if (day === null) return null;
  const days = daysBetween(today, day);
  return days >= 1 && days <= farthest ? clock(day, 9, here.zone) : null;
}

const longestBare = 4;
const shortestDay = 5;

/**
 * The morning of a day that a few words name and nothing else: a weekday, or tomorrow. Null for dates in figures, for
 * months and for short forms, which are names as well ("May", "Sam").
 */
export function bareDay(words: readonly Word[], here: Here): Instant | null {
  if (words.length > longestBare || /\p{N}/u.test(joinedFolded(words))) return null;
  if (!words.some(({ folded }) => folded.length >= shortestDay)) return null;
  const said = chronoDay(words, languages, here, true);
  if (said === null || said.hour !== null) return null;
  const days = daysBetween(dayOf(here.now, here.zone), said.day);
  return days >= 1 && (said.weekday || days <= 2) ? clock(said.day, 9, here.zone) : null;
}

/** When a member says that something was sent: the hour or else noon of the day, or now where that is earlier. Null for no past time. */
export function sentWhen(words: readonly Word[], language: CommandLanguage, here: Here): Instant | null {
  const said = chronoDay(words, [language], here, false);
  if (said === null) return null;
  const today = dayOf(here.now, here.zone);
  const behind = said.weekday && said.day > today ? addDays(said.day, -7) : said.day;
  const days = daysBetween(behind, today);
  if (days < 0 || days > longestAgo) return null;
  const at = clock(behind, said.hour ?? 12, here.zone);
  return at < here.now ? at : here.now;
}

function namedDay(words: readonly Word[], here: Here): string | null {
  const said = dotted(words, here) ?? ordinal(words, here) ?? chronoDay(words, languages, here, true)?.day ?? null;
  // A few hours are the next morning; "today" is no time ahead.
  const hours = said !== null && said === dayOf(here.now, here.zone) && /\p{N}/u.test(joinedFolded(words));
  return hours ? addDays(said, 1) : said;
}

/** `hour` is what they name besides; null where they name none. */
type Said = { day: string; hour: number | null; weekday: boolean };

/** The day that some language's words name, when they name one and say nothing else. */
function chronoDay(
  words: readonly Word[],
  among: readonly CommandLanguage[],
  here: Here,
  forwardDate: boolean,
): Said | null {
  const text = joinedWritten(words);
  if (text.length > 80) return null;
  const reference = { instant: new Date(here.now), timezone: offset(here) };
  for (const language of among) {
    const [result, ...more] = datesOf(language, text, here).parse(text, reference, { forwardDate });
    if (result === undefined || more.length > 0 || result.end || !onlyLeadIn(text, result.index, result.text)) continue;
    const [year, month, day] = [result.start.get('year'), result.start.get('month'), result.start.get('day')];
    if (year === null || month === null || day === null) continue;
    const weekday = result.start.isCertain('weekday') && !result.start.isCertain('day');
    const hour = result.start.isCertain('hour') ? result.start.get('hour') : null;
    const named = isoDay(year, month, day);
    if (named !== null) return { day: named, hour, weekday };
  }
  return null;
}

/** Chrono takes words out of a sentence; what it leaves must not matter. */
function onlyLeadIn(text: string, index: number, found: string): boolean {
  const rest = `${text.slice(0, index)} ${text.slice(index + found.length)}`.toLowerCase();
  const words = rest
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .split(/[\s,.]+/);
  return words.every((word) => word === '' || leadIns.has(word));
}

/** "3/11" is in March where the Americans count, and in November elsewhere. */
function datesOf({ dates, dayFirst }: CommandLanguage, text: string, { zone }: Here): CommandLanguage['dates'] {
  const american = /^(?:America\/|US\/|Pacific\/Honolulu)/.test(zone);
  return dayFirst && !american && /\d\/\d/.test(text) ? dayFirst : dates;
}

/** "3.11.", which chrono-node does not read: the next such day. */
function dotted(words: readonly Word[], { now, zone }: Here): string | null {
  const found = /^(\d{1,2})\.\s?(\d{1,2})\.?$/.exec(joinedWritten(words.filter(({ folded }) => !leadIns.has(folded))));
  if (!found) return null;
  const today = dayOf(now, zone);
  const year = Number(today.slice(0, 4));
  const days = [year, year + 1].map((each) => isoDay(each, Number(found[2]), Number(found[1])));
  return days.find((day) => day !== null && day > today) ?? null;
}

/** "the 15th", "15.": the next such day of a month. */
function ordinal(words: readonly Word[], { now, zone }: Here): string | null {
  const said = joinedWritten(words.filter(({ folded }) => !leadIns.has(folded)));
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th|er|\.)$/i.exec(said)?.[1] ?? 0);
  const today = Temporal.PlainDate.from(dayOf(now, zone));
  const days = [0, 1, 2].map((months) => today.add({ months })).map(({ year, month }) => isoDay(year, month, day));
  return days.find((each) => each !== null && each > today.toString()) ?? null;
}

function isoDay(year: number, month: number, day: number): string | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

function ahead(today: string, span: { days: number; months: number }): string {
  return Temporal.PlainDate.from(today).add(span).toString();
}

function clock(day: string, hour: number, zone: string): Instant {
  const time = Temporal.PlainDate.from(day).toPlainDateTime({ hour });
  return time.toZonedDateTime(zone).toInstant().toString({ fractionalSecondDigits: 3 });
}

function offset({ now, zone }: Here): number {
  return Temporal.Instant.from(now).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
}
