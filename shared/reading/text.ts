import type { Original } from '../mail/mail.ts';
import { type Counts, commonWords, languageOf, likelyLanguages, sentenceLanguage } from './language.ts';
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
  const subject = passageOf('subject', original.subject, original.subject.slice(0, examined.subject));
  const body = passageOf('body', original.text, newestPart(original.text, examined.body));
  const inSubject = commonWords(subject.words, phrasebook.commonIn);
  const inBody = commonWords(body.words, phrasebook.commonIn);
  const language = languageOf([inSubject, inBody]);
  const likely = likelyLanguages([inSubject, inBody]);
  return {
    subject: spoken(subject, inSubject, language, likely),
    body: spoken(body, inBody, language, likely),
    language,
  };
}

function passageOf(part: Passage['part'], whole: string, text: string): Passage {
  const words = wordsOf(text, phrasebook.lexicon);
  return { part, text, whole, words, hits: hitsIn(words, phrasebook) };
}

/**
 * A passage with the phrases of the languages that are spoken there alone, since languages share words ("of" is "or"
 * in Dutch): the mail's language, and that of the sentence where it is another; before there is one, all likely ones.
 */
function spoken(
  passage: Passage,
  counts: Counts,
  language: string | null,
  likely: ReadonlySet<string> | null,
): Passage {
  const speaks = ({ language: code, sentence }: Hit) => {
    if (!language) return likely?.has(code) ?? true;
    return code === language || code === sentenceLanguage(counts, sentence, language);
  };
  return { ...passage, hits: passage.hits.filter(speaks) };
}

/** The words [from, to) of a passage as evidence. */
export function spanOf(passage: Passage, from: number, to: number): Span {
  const start = passage.words.start[from] ?? 0;
  const end = passage.words.end[to - 1] ?? start;
  return { part: passage.part, start, end, text: passage.whole.slice(start, end) };
}
