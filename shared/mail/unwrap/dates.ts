import { headerDate, realTime } from '../header-date.ts';
import { clockOf, time } from './clock.ts';
import { latinDigits, withColons, withMonthNumbers } from './digits.ts';
import { allLanguages, monthsNamed, namesWeekday } from './months.ts';
import { commonYear, fullYear, shortYear } from './years.ts';
import { offsetBefore, offsetOf } from './zones.ts';

type Day = { year: string; month: number; day: string };
/** `other` is the day that it may be as well. */
type Reader = (text: string, languages: readonly string[]) => { day: Day; other?: Day; match: RegExpExecArray } | null;

/** The ways of writing a day, surest first. */
const readers: Reader[] = [isoDay, namedDay, countedDay, dottedDay, numericDay];

/**
 * The date of a forward's header block as ISO 8601: with an offset where a zone is stated, otherwise a local time
 * without one, or a bare day where no time is stated. Null where it is no date, or where day and month could be swapped.
 * `languages` are those of the block's labels.
 */
export function forwardDate(value: string, languages: readonly string[]): string | null {
  const [date, ...others] = forwardDates(value, languages);
  return others.length === 0 ? (date ?? null) : null;
}

/** The same, and both readings of a date where day and month could be swapped. */
export function forwardDates(value: string, languages: readonly string[]): string[] {
  const text = withMonthNumbers(withColons(latinDigits(value.slice(0, 200))))
    .replace(/[\s\u00a0\u202f\u05f3]+/g, ' ')
    .trim();
  const header = / [+-]\d{4}\b/.test(text) ? headerDate(text) : null;
  if (header?.includes('T')) return [header];
  for (const read of readers) {
    const found = read(text, languages);
    if (!found) continue;
    const { day, other, match } = found;
    const after = match.groups?.clock ?? text.slice(match.index + match[0].length);
    return [day, ...(other ? [other] : [])].flatMap((each) => withTime(each, after, text.slice(0, match.index)) ?? []);
  }
  return [];
}

function withTime({ year, month, day }: Day, after: string, before: string): string | null {
  const date = `${commonYear(year)}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const rest = time.test(after) ? after : before;
  const match = time.exec(rest);
  if (!match) return realTime(date, '00:00:00') ? date : null;
  const clock = clockOf(match);
  if (!realTime(date, clock)) return null;
  const offset =
    offsetOf(rest.slice(match.index + match[0].length)) ??
    offsetBefore(rest.slice(0, match.index)) ??
    (rest === before ? offsetBefore(after) : null);
  return `${date}T${clock}${offset ?? ''}`;
}

function isoDay(text: string) {
  const match = /(?<!\d)(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:T|(?!\d))/.exec(text);
  return match ? { match, day: { year: match[1] ?? '', month: Number(match[3]), day: match[4] ?? '' } } : null;
}

const ordinal = '(?:st|nd|rd|th|er|º|ª|°)?';
/** With the points of "нояб.", "พ.ย." and "नव॰"; the Levant counts some of its months. */
const monthName = '(?<month>\\p{L}[\\p{L}\\p{M}.॰]{1,20}(?: (?:الثاني|الأول))?)';
const named = [
  // As C and Java print it: "Tue Nov  3 09:31:00 2026", "Tue Nov 03 09:31:00 GMT+01:00 2026".
  /(?<![\p{L}\d])(?<month>[a-z]{3}) (?<day>\d{1,2}) (?<clock>\d{2}:\d{2}:\d{2}(?: [a-z]{0,4}(?:[+-]\d{2}:?\d{2})?)?) (?<year>\d{4})(?!\d)/giu,
  new RegExp(
    `(?<!\\d[:.]?)(?<day>\\d{1,2})${ordinal}(?:[.,]? |[-/])(?:de |of |d['’])?${monthName}(?:,? |[-/])(?:de |del |พ\\.ศ\\. )?(?<year>\\d{4}|${shortYear})(?!\\d)`,
    'giu',
  ),
  new RegExp(`(?<!\\d)(?<year>\\d{4})[.,]? (?:m\\. )?${monthName},? (?<day>\\d{1,2})(?!\\d)[.,]{0,2}`, 'giu'),
  new RegExp(`(?<!\\d)(?<year>\\d{4})\\. ?(?:gada|g\\.) (?<day>\\d{1,2})\\. ${monthName}`, 'giu'),
  new RegExp(`${monthName},? (?<day>\\d{1,2})${ordinal}[.,]? (?<year>\\d{4})(?!\\d)`, 'giu'),
];

/** "3 November 2026", "3 de nov. de 2026", "2026. november 3.", "Nov 3, 2026". */
function namedDay(text: string, languages: readonly string[]) {
  for (const known of [languages, allLanguages]) {
    for (const pattern of named) {
      // Unlike `matchAll`, this does not copy the pattern each time.
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const { year = '', month = '', day = '' } = match.groups ?? {};
        const days = monthsNamed(month, known).map(({ language, number }) => ({
          language,
          day: { year: fullYear(year, languages), month: number, day },
        }));
        const fitting =
          days.length > 1 ? days.find((each) => namesWeekday(text, weekdayOf(each.day), each.language)) : null;
        const found = fitting ?? days[0];
        if (found) return { match, day: found.day };
      }
    }
  }
  return null;
}

const counted = [
  /(?<year>\d{4}) ?[年년] ?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日일]/u,
  /(?<!\d)(?<day>\d{1,2}) (?:tháng|thg) (?<month>\d{1,2}),? (?:năm )?(?<year>\d{4})(?!\d)/iu,
];

/** Where months have numbers for names: "2026年11月3日", "3 tháng 11, 2026". */
function countedDay(text: string) {
  for (const pattern of counted) {
    const match = pattern.exec(text);
    const { year = '', month = '', day = '' } = match?.groups ?? {};
    if (match) return { match, day: { year, month: Number(month), day } };
  }
  return null;
}

const dotted = new RegExp(`(?<!\\d)(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|${shortYear})(?!\\d)`, 'iu');

/** With dots the day comes first everywhere; Hungarian puts the year first, and Korean its last two digits. */
function dottedDay(text: string, languages: readonly string[]) {
  const year = /(?<!\d)(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})(?!\d)\.?/.exec(text);
  if (year) return { match: year, day: { year: year[1] ?? '', month: Number(year[2]), day: year[3] ?? '' } };
  const korean = languages.includes('ko') ? /(?<!\d)(\d{2})\. ?(\d{1,2})\. ?(\d{1,2})(?!\d)\.?/.exec(text) : null;
  if (korean) return { match: korean, day: { year: `20${korean[1]}`, month: Number(korean[2]), day: korean[3] ?? '' } };
  const match = dotted.exec(text);
  if (!match) return null;
  const [, day = '', month = '', stated = ''] = match;
  return { match, day: { year: fullYear(stated, languages), month: Number(month), day } };
}

/**
 * "3/11/2026" is November in most languages; in English it may be March, too, unless one reading alone is possible or
 * falls on the weekday that stands beside it.
 */
function numericDay(text: string, languages: readonly string[]) {
  const match = /(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!match) return null;
  const [, first = '', , second = '', stated = ''] = match;
  const year = fullYear(stated, languages);
  const dayFirst = { match, day: { year, month: Number(second), day: first } };
  const monthFirst = { match, day: { year, month: Number(first), day: second } };
  if (Number(first) > 12 || first === second) return dayFirst;
  if (!languages.includes('en')) return dayFirst;
  if (Number(second) > 12) return monthFirst;
  const weekday = weekdays.indexOf(/\b(?:sun|mon|tue|wed|thu|fri|sat)/i.exec(text)?.[0].toLowerCase() ?? '');
  const fitting = [dayFirst, monthFirst].filter((each) => weekdayOf(each.day) === weekday);
  return fitting.length === 1 ? (fitting[0] ?? null) : { ...dayFirst, other: monthFirst.day };
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const weekdayOf = ({ year, month, day }: Day) => new Date(Date.UTC(Number(year), month - 1, Number(day))).getUTCDay();
