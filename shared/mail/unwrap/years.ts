/** The pattern of a year of two digits, where they are not the hour. */
export const shortYear = '\\d{2}(?![:.h]| ?(?:h|uhr|uur|[ap]\\.?m)\\b)';

/** Thailand counts the years from another beginning. */
const buddhist = 543;
export const commonYear = (year: string) => (year > '2443' && year < '2643' ? String(Number(year) - buddhist) : year);

/** The year of two digits with those of its century. */
export function fullYear(year: string, languages: readonly string[]): string {
  if (year.length !== 2) return year;
  return `${languages.includes('th') ? '25' : '20'}${year}`;
}
