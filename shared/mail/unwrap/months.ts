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
  'sr',
  'is',
  'fa',
  'gl',
  'eu',
  'mk',
  'bs',
  'sq',
  'ms',
  'fil',
  'af',
  'az',
  'ka',
  'bn',
];

/** Where a region has names of its own: Austria's January is "Jänner", Peru's September "setiembre". */
const regions: Record<string, string[]> = {
  de: ['de-AT'],
  es: ['es-PE'],
  ar: ['ar-LB', 'ar-DZ', 'ar-MA'],
  sr: ['sr-Latn'],
  fa: ['fa-u-ca-gregory'],
};

const namesByLanguage = new Map<string, string[][]>();

/**
 * The months (1 to 12) that a word names, in full or abbreviated to three letters or more, each with the first of the
 * languages that says so: "lip" is July in Polish, and June in Croatian.
 */
export function monthsNamed(word: string, languages: readonly string[]): { number: number; language: string }[] {
  // Hebrew writes its "in" onto the month.
  const plain = folded(word).replace(/^ב(?=\p{L}{3})/u, '');
  const found = new Map<number, string>();
  for (const language of languages) {
    const number = numberIn(plain, language);
    if (number !== null && !found.has(number)) found.set(number, language);
  }
  return [...found].map(([number, language]) => ({ number, language }));
}

function numberIn(plain: string, language: string): number | null {
  const months = namesOf(language);
  const exact = months.findIndex((names) => names.includes(plain));
  if (exact >= 0) return exact + 1;
  const begun = months.flatMap((names, index) => (names.some((name) => name.startsWith(plain)) ? [index + 1] : []));
  return begun.length === 1 && plain.length >= 3 ? (begun[0] ?? null) : null;
}

/** Whether a text names a day of the week (0 is Sunday) in a language. */
export function namesWeekday(text: string, weekday: number, language: string): boolean {
  const words = folded(text).split(/[^\p{L}]+/u);
  return (['long', 'short'] as const).some((length) => {
    const format = new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' });
    // 1 February 2026 was a Sunday.
    return words.includes(folded(format.format(Date.UTC(2026, 1, 1 + weekday))));
  });
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
