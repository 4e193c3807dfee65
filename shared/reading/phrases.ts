import type { Language, Topic } from './languages.ts';
import { type Lexicon, lexiconOf } from './phrases/lexicon.ts';
import { phraseEnd, type Slot } from './phrases/matcher.ts';
import { type Place, placesOf } from './phrases/pattern.ts';
import type { Words } from './text/words.ts';

/** A phrase that was found: its topic and the words [from, to) that it stands on. */
export type Hit = { topic: Topic; language: string; from: number; to: number; sentence: number };

type Phrase = { topic: Topic; language: string; slots: Slot[] };

/** All phrases of the languages, compiled: a lexicon of their words, and the phrases by the term that they start with. */
export type Phrasebook = {
  lexicon: Lexicon;
  starting: ReadonlyArray<readonly Phrase[]>;
  commonIn: ReadonlyArray<readonly string[]>;
};

/** Compiles the wording of languages once. Throws on a phrase that cannot be read. */
export function phrasebookOf(languages: readonly Language[]): Phrasebook {
  const phrases = [...allPhrases(languages)];
  const common = languages.flatMap(({ code, common }) => wordsIn(common).map((word) => ({ code, word })));
  const words = phrases.flatMap(({ places }) => places.flatMap((place) => place.words));
  const lexicon = lexiconOf(new Set([...words, ...common.map(({ word }) => word)]));
  const starting: Phrase[][] = [];
  for (const { language, topic, places } of phrases) {
    const slots = places.map(({ words, gap, optional }) => ({
      terms: new Set(words.map(lexicon.numberOf)),
      gap,
      optional,
    }));
    for (const term of slots[0]?.terms ?? []) listAt(starting, term).push({ topic, language, slots });
  }
  const commonIn: string[][] = [];
  for (const { code, word } of common) listAt(commonIn, lexicon.numberOf(word)).push(code);
  return { lexicon, starting, commonIn };
}

function wordsIn(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

function listAt<T>(lists: T[][], place: number): T[] {
  const list = lists[place] ?? [];
  lists[place] = list;
  return list;
}

function* allPhrases(languages: readonly Language[]): Generator<{ language: string; topic: Topic; places: Place[] }> {
  for (const { code, classes, phrases } of languages) {
    for (const [topic, wordings] of Object.entries(phrases) as [Topic, readonly string[]][]) {
      for (const wording of wordings) yield { language: code, topic, places: placesOf(wording, classes) };
    }
  }
}

/** Every phrase of the book in a text, in the order of the words that they start at. */
export function hitsIn(words: Words, book: Phrasebook): Hit[] {
  const hits: Hit[] = [];
  for (let word = 0; word < words.start.length; word++) {
    const end = words.firstTerm[word + 1] ?? words.terms.length;
    for (let at = words.firstTerm[word] ?? end; at < end; at++) {
      for (const phrase of book.starting[words.terms[at] ?? 0] ?? []) {
        const to = phrase.slots.length === 1 ? word + 1 : phraseEnd(words, word, phrase.slots);
        if (to < 0) continue;
        hits.push({
          topic: phrase.topic,
          language: phrase.language,
          from: word,
          to,
          sentence: words.sentence[word] ?? 0,
        });
      }
    }
  }
  return hits;
}
