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

/**
 * The months (1 to 12) that a word names, in full or abbreviated to three letters or more, each with the first of the
 * languages that says so: "lip" is July in Polish, and June in Croatian.
 */
export function monthsNamed(word: string, languages: readonly string[]): { number: number; language: string }[] {
  // Hebrew writes its "in" onto the month.
  const plain = folded(word).replace(/^ב(?=\p{L}{3})/u, '');
  const found = new Map<number, string>();
  for (const language of languages) {
    const number = namesOf(language).get(plain);
    if (number && !found.has(number)) found.set(number, language);
  }
  return [...found].map(([number, language]) => ({ number, language }));
}

/** Whether a text names a day of the week (0 is Sunday) in a language. */
export function namesWeekday(text: string, weekday: number, language: string): boolean {
  const words = folded(text).split(/[^\p{L}]+/u);
  return weekdaysOf(language)[weekday]?.some((name) => words.includes(name)) ?? false;
}

/** What names each day of the week, in full and short. */
const weekdaysOf = onceEach((language) => {
  const formats = (['long', 'short'] as const).map(
    (weekday) => new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }),
  );
  // 1 February 2026 was a Sunday.
  return Array.from({ length: 7 }, (_, weekday) =>
    formats.map((format) => folded(format.format(Date.UTC(2026, 1, 1 + weekday)))),
  );
});

/**
 * What names each month: full and short, alone and after a day, as some languages inflect them; and the begins of these,
 * with 0 for those that several months share.
 */
const namesOf = onceEach((language) => {
  const formats = [language, ...(regions[language] ?? [])].flatMap((locale) =>
    (['long', 'short'] as const).flatMap((month) => [
      new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }),
      new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' }),
    ]),
  );
  const months = Array.from({ length: 12 }, (_, month) => formats.map((format) => nameIn(format, month)));
  const names = new Map<string, number>();
  for (const [month, called] of months.entries()) for (const name of called) addBegins(names, name, month + 1);
  for (const [month, called] of [...months.entries()].reverse()) for (const name of called) names.set(name, month + 1);
  return names;
});

/** Calendars are dear to ask: each language is asked once. */
function onceEach<Names>(ask: (language: string) => Names): (language: string) => Names {
  const known = new Map<string, Names>();
  return (language) => {
    const names = known.get(language) ?? ask(language);
    known.set(language, names);
    return names;
  };
}

function addBegins(names: Map<string, number>, name: string, month: number) {
  for (let length = 3; length < name.length; length += 1) {
    const begin = name.slice(0, length);
    names.set(begin, (names.get(begin) ?? month) === month ? month : 0);
  }
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
