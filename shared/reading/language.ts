import { languages } from './languages.ts';
import { termsIn } from './phrases/lexicon.ts';
import type { Commons } from './phrases.ts';
import type { Words } from './text/words.ts';

/** How many common words of each language stand in each sentence of a text, and in all of it. */
export type Counts = { all: Map<string, number>; sentences: Map<string, number>[] };

/** Counts the common words of a text. */
export function commonWords(words: Words, { lexicon, commonIn }: Commons): Counts {
  const counts: Counts = { all: new Map(), sentences: [] };
  const { first, terms } = termsIn(words, lexicon);
  for (let word = 0; word < words.start.length; word++) {
    const end = first[word + 1] ?? 0;
    for (let at = first[word] ?? end; at < end; at++) {
      for (const code of commonIn[terms[at] ?? 0] ?? []) count(counts, words.sentence[word] ?? 0, code);
    }
  }
  return counts;
}

function count({ all, sentences }: Counts, sentence: number, code: string): void {
  all.set(code, (all.get(code) ?? 0) + 1);
  const inSentence = sentences[sentence] ?? new Map<string, number>();
  sentences[sentence] = inSentence.set(code, (inSentence.get(code) ?? 0) + 1);
}

/** How many of its common words a language must show, and by how much it must lead. */
const least = 3;
const lead = 1.15;

/** The language of texts by their small words; null when there are too few to tell, or two languages are even. */
export function languageOf(texts: readonly Counts[]): string | null {
  const [first, second] = [...sumsOf(texts)].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < least) return null;
  return second && first[1] < second[1] * lead ? null : first[0];
}

/** The language that most of the few common words are of, where `languageOf` cannot tell; null where two have as many. */
export function nearestLanguage(texts: readonly Counts[]): string | null {
  const [first, second] = [...sumsOf(texts)].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

function sumsOf(texts: readonly Counts[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { all } of texts) for (const [code, number] of all) sums.set(code, (sums.get(code) ?? 0) + number);
  return sums;
}

/** So many common words say nothing yet. */
const few = 2;

/** The languages that texts may be in where none leads: all that are near the first, or simply all. */
export function likelyLanguages(texts: readonly Counts[]): string[] {
  const sums = sumsOf(texts);
  const most = Math.max(0, ...sums.values());
  if (most < few) return languages.map(({ code }) => code);
  return [...sums].filter(([, number]) => number * 2 >= most).map(([code]) => code);
}

/**
 * The languages to read a sentence in, since languages share words ("of" is "or" in Dutch): those of the mail, and the
 * sentence's own where it is clearly another.
 */
export function spokenIn({ sentences }: Counts, sentence: number, mail: readonly string[]): readonly string[] {
  const own = sentences[sentence];
  if (!own || mail.length > 1) return mail;
  let [code, number] = ['', 0];
  for (const [each, many] of own) if (many > number) [code, number] = [each, many];
  const other = number >= least && mail.every((each) => number > (own.get(each) ?? 0) * 2);
  return other ? [...mail, code] : mail;
}
