import { addDays, type IsHoliday } from '../case/calendar.ts';

/**
 * Tells the public holidays of a country or a part of it ("DE", "US-CA"). date-holidays is large, so that it is loaded
 * here, when it is needed. No country, or one that it does not know, has no holidays.
 */
export function loadHolidays(country: string | null): Promise<IsHoliday> {
  if (country === null) return Promise.resolve(() => false);
  const known = loaded.get(country) ?? load(country);
  loaded.set(country, known);
  return known;
}

/** Making a calendar takes longer than planning with it. There are no more than a few hundred. */
const loaded = new Map<string, Promise<IsHoliday>>();

async function load(country: string): Promise<IsHoliday> {
  const { default: Holidays } = await import('date-holidays');
  const [code = '', state] = country.toUpperCase().split('-');
  const calendar = new Holidays();
  if (calendar.getCountries()[code] === undefined) return () => false;
  calendar.init(code, state ?? '', { types: ['public'] });
  return byYear((year) =>
    calendar
      .getHolidays(year)
      .filter((holiday) => holiday.type === 'public')
      .flatMap(({ date, start, end }) => daysFrom(date.slice(0, 10), end.getTime() - start.getTime())),
  );
}

/** Whether the public holidays of a country ("DE") are known, and of its part ("US-CA") where they differ by part. */
export async function knowsHolidaysOf(country: string): Promise<boolean> {
  const { default: Holidays } = await import('date-holidays');
  const calendar = new Holidays();
  const [code = '', state] = country.split('-');
  if (calendar.getCountries()[code] === undefined) return false;
  const states: Record<string, string> | undefined = calendar.getStates(code);
  return state === undefined || !states || states[state] !== undefined;
}

/** The days of a holiday; one of half a day counts whole. */
function daysFrom(first: string, milliseconds: number): string[] {
  const days = Math.max(1, Math.round(milliseconds / 86_400_000));
  return Array.from({ length: Math.min(days, 31) }, (_, ahead) => addDays(first, ahead));
}

/** Asks for a year's holidays once. */
function byYear(holidaysIn: (year: number) => string[]): IsHoliday {
  const years = new Map<number, Set<string>>();
  return (isoDate) => {
    const year = Number(isoDate.slice(0, 4));
    const known = years.get(year) ?? new Set(holidaysIn(year));
    years.set(year, known);
    return known.has(isoDate);
  };
}
