import type { Language, Topic } from './languages.ts';
import { type Lexicon, lexiconOf, type Terms, termsIn } from './phrases/lexicon.ts';
import { standsOn } from './phrases/matcher.ts';
import { type Place, placesOf } from './phrases/pattern.ts';
import { laidOut, type Sequence, type Sequences, type Slot } from './phrases/sequences.ts';
import type { Words } from './text/words.ts';

/** A phrase that was found: its topic and the words [from, to) that it stands on. */
export type Hit = { topic: Topic; from: number; to: number; sentence: number };

/** The phrases of one language, compiled: the lexicon of their words, what they are about, and the phrases. */
export type Phrasebook = { lexicon: Lexicon; topics: readonly Topic[]; sequences: Sequences };

/** The small words that tell languages apart: their lexicon, and the languages that each term is common in. */
export type Commons = { lexicon: Lexicon; commonIn: ReadonlyArray<readonly string[] | undefined> };

/** Compiles what languages are told apart by. */
export function commonsOf(languages: readonly Language[]): Commons {
  const { numberOf, ...lexicon } = lexiconOf(new Set(languages.flatMap(({ common }) => wordsIn(common))));
  const commonIn: string[][] = [];
  for (const { code, common } of languages) {
    for (const word of wordsIn(common)) listAt(commonIn, numberOf(word)).push(code);
  }
  return { lexicon, commonIn };
}

const books = new WeakMap<Language, Phrasebook>();

/** The phrasebook of a language, compiled at its first use, which takes some tens of milliseconds. Throws on a phrase that cannot be read. */
export function phrasebookOf(language: Language): Phrasebook {
  const book = books.get(language) ?? compiled(language);
  books.set(language, book);
  return book;
}

function compiled(language: Language): Phrasebook {
  const phrases = phrasesOf(language);
  const words = new Set(phrases.flatMap(({ places }) => places.flatMap((place) => place.words)));
  const { numberOf, ...lexicon } = lexiconOf(words);
  const small = new Set(wordsIn(language.common).map(numberOf));
  const topics = [...new Set(phrases.map(({ topic }) => topic))];
  const sequences = sequencesOf(phrases, topics, numberOf, small);
  return { lexicon, topics, sequences: laidOut(sequences, words.size) };
}

function wordsIn(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

function phrasesOf({ classes, phrases }: Language): { topic: Topic; places: Place[] }[] {
  const topics = Object.entries(phrases) as [Topic, readonly string[]][];
  return topics.flatMap(([topic, wordings]) => wordings.map((each) => ({ topic, places: placesOf(each, classes) })));
}

function sequencesOf(
  phrases: readonly { topic: Topic; places: Place[] }[],
  topics: readonly Topic[],
  numberOf: (term: string) => number,
  small: ReadonlySet<number>,
): Sequence[] {
  const numbersOf = (words: readonly string[]) => [...new Set(words.map(numberOf))].sort((a, b) => a - b);
  const compiled = phrases.map(({ topic, places }) => ({
    topic: topics.indexOf(topic),
    slots: places.map(({ words, gap, optional }) => ({ terms: numbersOf(words), gap, optional })),
  }));
  const uses: number[] = [];
  for (const { slots } of compiled) {
    for (const { terms } of slots) for (const term of terms) uses[term] = (uses[term] ?? 0) + 1;
  }
  const costOf = ({ terms }: Slot) => {
    let cost = 0;
    for (const term of terms) cost += (uses[term] ?? 0) + (small.has(term) ? common : 0);
    return cost;
  };
  return compiled.map(({ topic, slots }) => {
    const anchor = anchorOf(slots.map((slot) => (slot.optional ? Number.POSITIVE_INFINITY : costOf(slot))));
    return { topic, slots, anchor };
  });
}

/** What a language's small words cost as anchors, against words that other phrases use as well. */
const common = 200;

/** The place that is cheapest to start from: its words are few, and used by few phrases. */
function anchorOf(costs: readonly number[]): number {
  return costs.reduce((best, cost, place) => (cost < (costs[best] ?? cost) ? place : best), 0);
}

function listAt<T>(lists: T[][], place: number): T[] {
  const list = lists[place] ?? [];
  lists[place] = list;
  return list;
}

/** Every phrase of a language in the sentences that are in it, in the order of the words that they start at. */
export function hitsIn(words: Words, book: Phrasebook, isIn: (sentence: number) => boolean): Hit[] {
  const hits: Hit[] = [];
  const terms = termsIn(words, book.lexicon);
  let sentence = -1;
  let spoken = false;
  for (let word = 0; word < words.start.length; word++) {
    const first = terms.first[word] ?? 0;
    const end = terms.first[word + 1] ?? first;
    if (first === end) continue;
    if (words.sentence[word] !== sentence) {
      sentence = words.sentence[word] ?? 0;
      spoken = isIn(sentence);
    }
    if (!spoken) continue;
    for (let at = first; at < end; at++) addHits(hits, words, terms, word, book, terms.terms[at] ?? 0);
  }
  return hits;
}

/** The phrases that a term of a word anchors, where they stand. */
function addHits(
  hits: Hit[],
  words: Words,
  terms: Terms,
  word: number,
  { topics, sequences }: Phrasebook,
  term: number,
): void {
  const { first, anchored, cells } = sequences;
  const end = first[term + 1] ?? 0;
  for (let at = first[term] ?? end; at < end; at++) {
    const cell = anchored[at] ?? 0;
    const place = standsOn(words, terms, word, sequences, cell);
    const topic = place && topics[cells[cell] ?? 0];
    if (topic) hits.push({ topic, from: place.from, to: place.to, sentence: words.sentence[word] ?? 0 });
  }
}

/** Hits of several languages in the order of their words; of one topic and one start, the longest. */
export function merged(hits: Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.sort((a, b) => a.from - b.from || (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0))) {
    const last = kept.at(-1);
    if (last?.from === hit.from && last.topic === hit.topic) last.to = Math.max(last.to, hit.to);
    else kept.push(hit);
  }
  return kept;
}
