import type { Original } from '../mail/mail.ts';
import { commonWords, languageOf, likelyLanguages, spokenIn } from './language.ts';
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
export type Prepared = {
  subject: Passage;
  body: Passage;
  /** ISO 639-1 code; null when too short to tell. */
  language: string | null;
};

/** How far a text is examined: decisions and signatures stand in the first pages of a mail. */
const examined = { subject: 1_000, body: 20_000 } as const;

const phrasebook = phrasebookOf(languages);

/** Finds the newest part of a message, its words and the phrases in it; linear in the examined part. */
export function prepare(original: Original): Prepared {
  const texts = {
    subject: original.subject.slice(0, examined.subject),
    body: newestPart(original.text, examined.body),
  };
  const subject = wordsOf(texts.subject, phrasebook.lexicon);
  const body = wordsOf(texts.body, phrasebook.lexicon);
  const counts = { subject: commonWords(subject, phrasebook.commonIn), body: commonWords(body, phrasebook.commonIn) };
  const language = languageOf([counts.subject, counts.body]);
  const mail = language ? [language] : likelyLanguages([counts.subject, counts.body]);
  const passage = (part: Passage['part'], words: Words, whole: string): Passage => {
    const languagesOf = (sentence: number) => spokenIn(counts[part], sentence, mail);
    return { part, text: texts[part], whole, words, hits: hitsIn(words, phrasebook, languagesOf) };
  };
  return {
    subject: passage('subject', subject, original.subject),
    body: passage('body', body, original.text),
    language,
  };
}

/** The words [from, to) of a passage as evidence. */
export function spanOf(passage: Passage, from: number, to: number): Span {
  const start = passage.words.start[from] ?? 0;
  const end = passage.words.end[to - 1] ?? start;
  return { part: passage.part, start, end, text: passage.whole.slice(start, end) };
}
