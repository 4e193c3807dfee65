import type { Words } from './text/words.ts';

/** How many common words of each language stand in each sentence of a text, and in all of it. */
export type Counts = { all: Map<string, number>; sentences: Map<string, number>[] };

/** Counts the common words of a text; `commonIn` names the languages that a term is common in. */
export function commonWords(words: Words, commonIn: ReadonlyArray<readonly string[] | undefined>): Counts {
  const counts: Counts = { all: new Map(), sentences: [] };
  for (let word = 0; word < words.start.length; word++) {
    const end = words.firstTerm[word + 1] ?? 0;
    for (let at = words.firstTerm[word] ?? end; at < end; at++) {
      for (const code of commonIn[words.terms[at] ?? 0] ?? []) count(counts, words.sentence[word] ?? 0, code);
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

function sumsOf(texts: readonly Counts[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { all } of texts) for (const [code, number] of all) sums.set(code, (sums.get(code) ?? 0) + number);
  return sums;
}

/** The languages that a text may be in: where none leads, all that are near the first. */
export function likelyLanguages(texts: readonly Counts[]): ReadonlySet<string> | null {
  const sums = sumsOf(texts);
  const most = Math.max(0, ...sums.values());
  if (most === 0) return null;
  return new Set([...sums].filter(([, number]) => number * 2 >= most).map(([code]) => code));
}

/** The language of one sentence within a text in `language`: another one only where it clearly leads. */
export function sentenceLanguage(counts: Counts | undefined, sentence: number, language: string): string {
  const own = counts?.sentences[sentence];
  if (!own) return language;
  const [code, number] = [...own].reduce((best, each) => (each[1] > best[1] ? each : best));
  return number >= least && number > (own.get(language) ?? 0) * 2 ? code : language;
}
