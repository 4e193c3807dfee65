import type { Lexicon } from '../phrases/lexicon.ts';
import { silent, spelt, symbols } from './letters.ts';
import { entityAt, isApostrophe, isHyphen, isSpace, parting, partingAt, partingAtLine } from './punctuation.ts';

/**
 * The words of a text: where each stands, the sentence that it is in, how it is parted from the word before
 * (punctuation.ts), and the terms of the lexicon that it is: `terms[firstTerm[i]]` up to `terms[firstTerm[i + 1]]`.
 */
export type Words = {
  start: number[];
  end: number[];
  sentence: number[];
  parted: number[];
  firstTerm: number[];
  terms: number[];
  /** The sentences that end in a question mark. */
  questions: Set<number>;
};

const questionMark = 0x3f;

/** After so many words a sentence ends at the next comma, and after still more in any case. */
const long = 80;
const longest = 120;

/**
 * Splits a text into words and looks them up. Case, accents and soft hyphens do not matter; hyphens join ("re-apply",
 * "reapply"), apostrophes part ("we've", "l'offre") except in "won't"; web addresses are passed over.
 */
export function wordsOf(text: string, lexicon: Lexicon): Words {
  const words: Words = {
    start: [],
    end: [],
    sentence: [],
    parted: [],
    firstTerm: [0],
    terms: [],
    questions: new Set(),
  };
  let sentence = 0;
  let opened = 0;
  let parted: number = parting.none;
  let lineStart = 0;
  let wordLength = 0;
  let at = 0;
  while (at < text.length) {
    const entity = text.charCodeAt(at) === 0x26 ? entityAt(text, at) : null;
    const code = entity ? entity.code : text.charCodeAt(at);
    const letter = spelt(code);
    if (letter !== 0 && letter !== silent) {
      const end = isWebAddress(text, at) ? afterAddress(text, at) : takeWord(text, at, lexicon, words);
      if (parted === parting.sentence || words.start.length - opened >= (parted === parting.none ? longest : long)) {
        sentence++;
        opened = words.start.length;
      }
      words.start.push(at);
      words.end.push(end);
      words.sentence.push(sentence);
      words.parted.push(parted);
      words.firstTerm.push(words.terms.length);
      wordLength = end - at;
      parted = parting.none;
      at = end;
      continue;
    }
    if (code === 0x0a) {
      parted = Math.max(parted, partingAtLine(text, at, lineStart));
      lineStart = at + 1;
    } else if (!entity) {
      if (code === questionMark && parted !== parting.sentence) words.questions.add(sentence);
      parted = Math.max(parted, partingAt(text, at, wordLength));
    }
    at += entity ? entity.length : 1;
  }
  return words;
}

/** Walks the lexicon along the word at `at`, notes the terms that it is, and returns where it ends. */
function takeWord(text: string, from: number, lexicon: Lexicon, words: Words): number {
  const { next, words: whole, stems } = lexicon;
  let node = 0;
  let lost = false;
  let end = from;
  let at = from;
  let previous = 0;
  while (at < text.length) {
    let code = text.charCodeAt(at);
    let length = 1;
    if (code === 0x26) {
      const entity = entityAt(text, at);
      if (entity) ({ code, length } = entity);
    }
    const letter = spelt(code);
    if (letter === 0) {
      if (!joins(text, at, code, length, previous)) break;
    } else if (letter !== silent) {
      for (let rest = letter; rest > 0 && !lost; rest >>= 6) {
        node = next[node * symbols + (rest & 63)] ?? 0;
        if (node === 0) lost = true;
        else if (stems[node]) words.terms.push(stems[node] ?? 0);
      }
      previous = letter;
      end = at + length;
    }
    at += length;
  }
  if (!lost && whole[node]) words.terms.push(whole[node] ?? 0);
  return end;
}

const n = 14;
const t = 20;

/** Whether the character at `at` holds a word together: a hyphen before a letter, or the apostrophe of "won't". */
function joins(text: string, at: number, code: number, length: number, previous: number): boolean {
  const following = spelt(text.charCodeAt(at + length));
  if (following === 0 || following === silent) return false;
  if (isHyphen(code)) return true;
  const beyond = text.charCodeAt(at + length + 1);
  return isApostrophe(code) && previous === n && following === t && (Number.isNaN(beyond) || spelt(beyond) === 0);
}

function isWebAddress(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  return (
    (code === 0x68 && /^https?:\/\//i.test(text.slice(at, at + 8))) ||
    (code === 0x77 && /^www\./i.test(text.slice(at, at + 4)))
  );
}

function afterAddress(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && !'<>")]'.includes(text.charAt(end))) end++;
  return end;
}
