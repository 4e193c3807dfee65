import type { Original } from '../mail/mail.ts';
import { languages } from './languages.ts';
import { type Hit, hitsIn, phrasebookOf } from './phrases.ts';
import type { Span } from './reading.ts';
import { newestPart } from './text/history.ts';
import { type Words, wordsOf } from './text/words.ts';

/** A text of the original, read: its words, and the phrases of all languages in it. */
export type Passage = {
  part: 'subject' | 'body';
  /** The newest part, quoted lines blanked; offsets into it are offsets into `whole`. */
  text: string;
  whole: string;
  words: Words;
  hits: readonly Hit[];
};

/** An original, prepared for reading. */
export type Prepared = { subject: Passage; body: Passage };

/** How far a text is examined: decisions and signatures stand in the first pages of a mail. */
const examined = { subject: 1_000, body: 20_000 } as const;

const phrasebook = phrasebookOf(languages);

/** Finds the newest part of a message, its words and the phrases in it; linear in the examined part. */
export function prepare(original: Original): Prepared {
  return {
    subject: passageOf('subject', original.subject, original.subject.slice(0, examined.subject)),
    body: passageOf('body', original.text, newestPart(original.text, examined.body)),
  };
}

function passageOf(part: Passage['part'], whole: string, text: string): Passage {
  const words = wordsOf(text, phrasebook.lexicon);
  return { part, text, whole, words, hits: hitsIn(words, phrasebook) };
}

/** How many words of each language's most common ones a passage has. */
export function commonWords(passage: Passage): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of passage.words.terms) {
    for (const code of phrasebook.commonIn[term] ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** The words [from, to) of a passage as evidence. */
export function spanOf(passage: Passage, from: number, to: number): Span {
  const start = passage.words.start[from] ?? 0;
  const end = passage.words.end[to - 1] ?? start;
  return { part: passage.part, start, end, text: passage.whole.slice(start, end) };
}
