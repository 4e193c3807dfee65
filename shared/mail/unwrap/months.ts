/** The languages of the clients' labels with the names that their calendars use (CLDR, as Apple and Google do). */
export const allLanguages = [
  'en',
  'de',
  'fr',
  'es',
  'nl',
  'pt',
  'it',
  'cs',
  'da',
  'no',
  'sv',
  'fi',
  'et',
  'hr',
  'hu',
  'pl',
  'ro',
  'ru',
  'sk',
  'tr',
  'uk',
  'el',
  'he',
  'ar',
  'bg',
  'lt',
  'lv',
  'sl',
  'id',
  'ca',
  'th',
  'hi',
];

/** Where a region has names of its own: Austria's January is "Jänner". */
const regions: Record<string, string[]> = { de: ['de-AT'] };

const namesByLanguage = new Map<string, string[][]>();

/** The month (1 to 12) that a word names in one of the languages, in full or abbreviated to three letters or more. */
export function monthNumber(word: string, languages: readonly string[]): number | null {
  // Hebrew writes its "in" onto the month.
  const plain = folded(word).replace(/^ב(?=\p{L}{3})/u, '');
  for (const language of languages) {
    const months = namesOf(language);
    const exact = months.findIndex((names) => names.includes(plain));
    if (exact >= 0) return exact + 1;
    const begun = months.flatMap((names, index) => (names.some((name) => name.startsWith(plain)) ? [index + 1] : []));
    if (begun.length === 1 && plain.length >= 3) return begun[0] ?? null;
  }
  return null;
}

/** Each month's names: full and short, alone and after a day, as some languages inflect them. */
function namesOf(language: string): string[][] {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const formats = [language, ...(regions[language] ?? [])].flatMap((locale) =>
    (['long', 'short'] as const).flatMap((month) => [
      new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }),
      new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' }),
    ]),
  );
  const names = Array.from({ length: 12 }, (_, month) => formats.map((format) => nameIn(format, month)));
  namesByLanguage.set(language, names);
  return names;
}

function nameIn(format: Intl.DateTimeFormat, month: number): string {
  const parts = format.formatToParts(new Date(Date.UTC(2026, month, 15)));
  return folded(parts.find((part) => part.type === 'month')?.value ?? '');
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '');
}
