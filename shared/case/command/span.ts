import { type CommandLanguage, type Unit, units } from './language.ts';
import { languages } from './languages.ts';
import type { Word } from './words.ts';

export type Span = { days: number; months: number };

/** "2 weeks", "a month", "2w", "next week": a stretch of time in one of the languages; null for anything else. */
export function spanOf(words: readonly Word[]): Span | null {
  if (!words.some(({ folded }) => unitWords.has(folded) || /^\d/.test(folded))) return null;
  for (const language of languages) {
    const span = spanIn(language, words);
    if (span !== null) return span;
  }
  return null;
}

const unitWords = new Set(languages.flatMap((language) => units.flatMap((unit) => language.units[unit])));

const daysOf: Record<Unit, Span> = {
  day: { days: 1, months: 0 },
  week: { days: 7, months: 0 },
  fortnight: { days: 14, months: 0 },
  month: { days: 0, months: 1 },
};

function spanIn(language: CommandLanguage, words: readonly Word[]): Span | null {
  const tokens = words.map(({ folded }) => folded).flatMap(apart);
  const said = tokens.filter((token) => !language.leadIn.includes(token) && !language.until.includes(token));
  for (const unit of units) {
    const at = said.findIndex((token) => language.units[unit].includes(token));
    if (at < 0) continue;
    const count = countOf(language, [...said.slice(0, at), ...said.slice(at + 1)].join(' '), at);
    return count === null ? null : { days: daysOf[unit].days * count, months: daysOf[unit].months * count };
  }
  return null;
}

/** "2w" is two words that stand together, and so is "d'une". */
function apart(token: string): string[] {
  const [, number, unit] = /^(\d{1,3})(\p{L}{1,8})$/u.exec(token) ?? [];
  return number === undefined || unit === undefined ? [token.replace(/^d'/, '')] : [number, unit];
}

/** Numbers stand before their unit; "next" before or after it. */
function countOf(language: CommandLanguage, words: string, before: number): number | null {
  if (language.next.includes(words)) return 1;
  if (before === 0) return null;
  return /^\d{1,3}$/.test(words)
    ? Number(words)
    : Object.hasOwn(language.numbers, words)
      ? (language.numbers[words] ?? null)
      : null;
}
