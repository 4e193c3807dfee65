import type { Original } from '../mail/mail.ts';
import { gather } from './gather.ts';
import { type Counts, commonWords, languageOf, likelyLanguages, nearestLanguage, spokenIn } from './language.ts';
import { languages } from './languages.ts';
import { commonsOf, type Hit, hitsIn, merged, phrasebookOf } from './phrases.ts';
import type { Span } from './reading.ts';
import { type Clean, cleaned } from './text/clean.ts';
import { type Words, wordsOf } from './text/words.ts';

/** A text of the original, read: its words, and the phrases of all languages in it. */
export type Passage = Clean & {
  part: 'subject' | 'body';
  words: Words;
  hits: readonly Hit[];
};

/** An original, prepared for reading. */
export type Prepared = {
  subject: Passage;
  body: Passage;
  /** ISO 639-1 code; null when too short to tell. */
  language: string | null;
  /** The same, or what it most likely is. */
  nearest: string | null;
};

/** How far a text is examined: decisions and signatures stand in the first pages of a mail. */
const examined = { subject: 1_000, body: 20_000 } as const;

/** What languages are told apart by. */
export const commons = commonsOf(languages);

/** Finds what the newest part of a message says, its words and the phrases in it; linear in the examined part. */
export function prepare(original: Original): Prepared {
  const texts = {
    subject: cleaned(original.subject, examined.subject),
    body: cleaned(original.text, examined.body),
  };
  const words = { subject: wordsOf(texts.subject.text), body: wordsOf(texts.body.text) };
  const counts = { subject: commonWords(words.subject, commons), body: commonWords(words.body, commons) };
  const language = languageOf([counts.subject, counts.body]);
  const mail = language ? [language] : likelyLanguages([counts.subject, counts.body]);
  const passage = (part: Passage['part']): Passage => ({
    // One by one: an object that is spread and then added to takes microseconds.
    text: texts[part].text,
    written: texts[part].written,
    typeset: texts[part].typeset,
    part,
    words: words[part],
    hits: phrasesIn(words[part], counts[part], mail),
  });
  const nearest = language ?? nearestLanguage([counts.subject, counts.body]);
  return { subject: passage('subject'), body: passage('body'), language, nearest };
}

/** Each language has its own lexicon; the words and sentences are the same in all of them. */
function phrasesIn(words: Words, counts: Counts, mail: readonly string[]): Hit[] {
  const sentences = counts.sentences.map((_, sentence) => spokenIn(counts, sentence, mail));
  const codes = new Set([...mail, ...sentences.flat()]);
  const spoken = languages.filter(({ code }) => codes.has(code));
  return merged(
    gather(spoken, (language) =>
      hitsIn(words, phrasebookOf(language), (sentence) => (sentences[sentence] ?? mail).includes(language.code)),
    ),
  );
}

/** The words [from, to) of a passage as evidence. */
export function spanOf(passage: Passage, from: number, to: number): Span {
  const start = passage.words.start[from] ?? 0;
  const end = passage.words.end[to - 1] ?? start;
  return { part: passage.part, ...passage.written(start, end) };
}
