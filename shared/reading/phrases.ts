import type { Language, Topic } from './languages.ts';
import { type Lexicon, lexiconOf } from './phrases/lexicon.ts';
import { type Sequence, type Slot, standsOn } from './phrases/matcher.ts';
import { type Place, placesOf } from './phrases/pattern.ts';
import type { Words } from './text/words.ts';

/** A phrase that was found: its topic and the words [from, to) that it stands on. */
export type Hit = { topic: Topic; from: number; to: number; sentence: number };

type Phrase = Sequence & { topic: Topic };

/** The phrases of one language by the terms that may be their anchor. */
type Anchored = ReadonlyArray<readonly Phrase[] | undefined>;

/** All phrases of the languages, compiled: a lexicon of their words, and the phrases of each language. */
export type Phrasebook = {
  lexicon: Lexicon;
  anchored: ReadonlyMap<string, Anchored>;
  commonIn: ReadonlyArray<readonly string[] | undefined>;
};

/** Compiles the wording of languages once. Throws on a phrase that cannot be read. */
export function phrasebookOf(languages: readonly Language[]): Phrasebook {
  const spoken = languages.map((language) => ({
    language,
    common: wordsIn(language.common),
    phrases: phrasesOf(language),
  }));
  const words = spoken.flatMap(({ common, phrases }) => [
    ...common,
    ...phrases.flatMap(({ places }) => places.flatMap((place) => place.words)),
  ]);
  const { numberOf, ...lexicon } = lexiconOf(new Set(words));
  const commonIn: string[][] = [];
  for (const { language, common } of spoken) {
    for (const word of common) listAt(commonIn, numberOf(word)).push(language.code);
  }
  const anchored = new Map(
    spoken.map(({ language, phrases }) => [language.code, anchoredOf(phrases, numberOf, commonIn)] as const),
  );
  return { lexicon, anchored, commonIn };
}

function wordsIn(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

function phrasesOf({ classes, phrases }: Language): { topic: Topic; places: Place[] }[] {
  const topics = Object.entries(phrases) as [Topic, readonly string[]][];
  return topics.flatMap(([topic, wordings]) => wordings.map((each) => ({ topic, places: placesOf(each, classes) })));
}

function anchoredOf(
  phrases: readonly { topic: Topic; places: Place[] }[],
  numberOf: (term: string) => number,
  commonIn: Phrasebook['commonIn'],
): Anchored {
  const compiled = phrases.map(({ topic, places }) => ({
    topic,
    slots: places.map(({ words, gap, optional }) => ({ terms: new Set(words.map(numberOf)), gap, optional })),
  }));
  const uses: number[] = [];
  for (const { slots } of compiled) {
    for (const { terms } of slots) for (const term of terms) uses[term] = (uses[term] ?? 0) + 1;
  }
  const costOf = ({ terms }: Slot) => {
    return [...terms].reduce((sum, term) => sum + (uses[term] ?? 0) + (commonIn[term] ? common : 0), 0);
  };
  const anchored: Phrase[][] = [];
  for (const { topic, slots } of compiled) {
    const anchor = anchorOf(slots.map((slot) => (slot.optional ? Number.POSITIVE_INFINITY : costOf(slot))));
    for (const term of slots[anchor]?.terms ?? []) listAt(anchored, term).push({ topic, slots, anchor });
  }
  return anchored;
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

/** Every phrase of the languages that a sentence is in, in the order of the words that they start at. */
export function hitsIn(words: Words, book: Phrasebook, languagesOf: (sentence: number) => readonly string[]): Hit[] {
  const hits: Hit[] = [];
  let sentence = -1;
  let spoken: Anchored[] = [];
  for (let word = 0; word < words.start.length; word++) {
    const first = words.firstTerm[word] ?? 0;
    const end = words.firstTerm[word + 1] ?? first;
    if (first === end) continue;
    if (words.sentence[word] !== sentence) {
      sentence = words.sentence[word] ?? 0;
      spoken = languagesOf(sentence).map((code) => book.anchored.get(code) ?? []);
    }
    for (let at = first; at < end; at++) {
      for (const anchored of spoken) addHits(hits, words, word, anchored[words.terms[at] ?? 0]);
    }
  }
  return merged(hits);
}

function addHits(hits: Hit[], words: Words, word: number, phrases: readonly Phrase[] | undefined): void {
  if (!phrases) return;
  for (const phrase of phrases) {
    const place = standsOn(words, word, phrase);
    if (place) hits.push({ topic: phrase.topic, ...place, sentence: words.sentence[word] ?? 0 });
  }
}

/** Hits in the order of their words; of one topic and one start, the longest. */
function merged(hits: Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.sort((a, b) => a.from - b.from || (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0))) {
    const last = kept.at(-1);
    if (last?.from === hit.from && last.topic === hit.topic) last.to = Math.max(last.to, hit.to);
    else kept.push(hit);
  }
  return kept;
}
