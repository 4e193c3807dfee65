import { headerDate, realTime } from '../header-date.ts';
import { allLanguages, monthNumber } from './months.ts';
import { offsetOf } from './zones.ts';

type Day = { year: string; month: number; day: string };
type Reader = (text: string, languages: readonly string[]) => { day: Day; match: RegExpExecArray } | null;

/** The ways of writing a day, surest first. */
const readers: Reader[] = [isoDay, namedDay, eastAsianDay, dottedDay, numericDay];

/**
 * The date of a forward's header block as ISO 8601: with an offset where a zone is stated, otherwise a local time
 * without one, or a bare day where no time is stated. Null where it is no date, or where day and month could be swapped.
 * `languages` are those of the block's labels.
 */
export function forwardDate(value: string, languages: readonly string[]): string | null {
  const text = value
    .slice(0, 200)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  const header = / [+-]\d{4}\b/.test(text) ? headerDate(text) : null;
  if (header) return header;
  for (const read of readers) {
    const found = read(text, languages);
    if (found)
      return withTime(
        found.day,
        text.slice(found.match.index + found.match[0].length),
        text.slice(0, found.match.index),
      );
  }
  return null;
}

function withTime({ year, month, day }: Day, after: string, before: string): string | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const rest = time.test(after) ? after : before;
  const match = time.exec(rest);
  if (!match) return realTime(date, '00:00:00') ? date : null;
  const [whole, hour = '', minute = '', second = '00', half = ''] = match;
  const clock = `${hours(hour, half)}:${minute}:${second}`;
  return realTime(date, clock) ? `${date}T${clock}${offsetOf(rest.slice(match.index + whole.length)) ?? ''}` : null;
}

const time = /(?<![\d.:])(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?!\d)(?: ?([ap])\.? ?m\b)?/i;

function hours(hour: string, half: string): string {
  const number = Number(hour);
  if (half === '') return hour.padStart(2, '0');
  return String((number % 12) + (half.toLowerCase() === 'p' ? 12 : 0)).padStart(2, '0');
}

function isoDay(text: string) {
  const match = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:T|(?!\d))/.exec(text);
  return match ? { match, day: { year: match[1] ?? '', month: Number(match[2]), day: match[3] ?? '' } } : null;
}

const ordinal = '(?:st|nd|rd|th|er|º|ª|°)?';
const named = [
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})${ordinal}[.,]? (?:de |d['’])?(?<month>\\p{L}{3,20})[.,]{0,2} (?:de |del )?(?<year>\\d{4})(?!\\d)`,
    'giu',
  ),
  /(?<!\d)(?<year>\d{4})[.,]? (?<month>\p{L}{3,20})[.,]? (?<day>\d{1,2})(?!\d)[.,]{0,2}/giu,
  new RegExp(`(?<month>\\p{L}{3,20})[.,]? (?<day>\\d{1,2})${ordinal}[.,]? (?<year>\\d{4})(?!\\d)`, 'giu'),
];

/** "3 November 2026", "3 de nov. de 2026", "2026. november 3.", "Nov 3, 2026". */
function namedDay(text: string, languages: readonly string[]) {
  for (const known of [languages, allLanguages]) {
    for (const pattern of named) {
      for (const match of text.matchAll(pattern)) {
        const { year = '', month = '', day = '' } = match.groups ?? {};
        const number = monthNumber(month, known);
        if (number !== null) return { match, day: { year, month: number, day } };
      }
    }
  }
  return null;
}

function eastAsianDay(text: string) {
  const match = /(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/.exec(text);
  return match ? { match, day: { year: match[1] ?? '', month: Number(match[2]), day: match[3] ?? '' } } : null;
}

/** With dots the day comes first everywhere; Hungarian puts the year first. */
function dottedDay(text: string) {
  const day = /(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/.exec(text);
  if (day) return { match: day, day: { year: day[3] ?? '', month: Number(day[2]), day: day[1] ?? '' } };
  const year = /(?<!\d)(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})(?!\d)\.?/.exec(text);
  return year ? { match: year, day: { year: year[1] ?? '', month: Number(year[2]), day: year[3] ?? '' } } : null;
}

/** "3/11/2026" is November in most languages; in English it may be March, so it counts only where one reading is possible. */
function numericDay(text: string, languages: readonly string[]) {
  const match = /(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!match) return null;
  const [, first = '', , second = '', years = ''] = match;
  const year = years.length === 2 ? `20${years}` : years;
  const dayFirst = { match, day: { year, month: Number(second), day: first } };
  const monthFirst = { match, day: { year, month: Number(first), day: second } };
  if (Number(first) > 12 || first === second) return dayFirst;
  if (languages.includes('en')) return Number(second) > 12 ? monthFirst : null;
  return dayFirst;
}
