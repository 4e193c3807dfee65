import { silent, spelt } from './letters.ts';
import { isApostrophe, isHyphen, isSpace, parting, partingAt, partingAtLine } from './punctuation.ts';

/**
 * The words of a text: where each stands, the sentence that it is in, how it is parted from the word before
 * (punctuation.ts), and how it is spelt (letters.ts): `letters[firstLetter[i]]` up to `letters[firstLetter[i + 1]]`.
 */
export type Words = {
  start: number[];
  end: number[];
  sentence: number[];
  parted: number[];
  letters: Uint8Array;
  firstLetter: number[];
  /** The sentences that end in a question mark. */
  questions: Set<number>;
};

const questionMark = 0x3f;

/** After so many words a sentence ends at the next comma, and after still more in any case. */
const long = 80;
const longest = 120;

/**
 * Splits a text into words, once for all languages that it is looked up in. Case, accents and soft hyphens do not matter; hyphens join ("re-apply",
 * "reapply"), apostrophes part ("we've", "l'offre") except in "won't"; web addresses are passed over.
 */
export function wordsOf(text: string): Words {
  const words: Words = {
    start: [],
    end: [],
    sentence: [],
    parted: [],
    // A letter is two symbols at most.
    letters: new Uint8Array(text.length * 2),
    firstLetter: [0],
    questions: new Set(),
  };
  let sentence = 0;
  let opened = 0;
  let parted: number = parting.none;
  let lineStart = 0;
  let wordLength = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const letter = spelt(code);
    if (letter !== 0 && letter !== silent) {
      const end = isWebAddress(text, at) ? afterAddress(text, at, words) : takeWord(text, at, words);
      if (parted === parting.sentence || words.start.length - opened >= (parted === parting.none ? longest : long)) {
        sentence++;
        opened = words.start.length;
      }
      words.start.push(at);
      words.end.push(end);
      words.sentence.push(sentence);
      words.parted.push(parted);
      wordLength = end - at;
      parted = parting.none;
      at = end;
      continue;
    }
    if (code === 0x0a) {
      parted = Math.max(parted, partingAtLine(text, at, lineStart));
      lineStart = at + 1;
    } else if (code !== 0x20) {
      if (code === questionMark && parted !== parting.sentence) words.questions.add(sentence);
      parted = Math.max(parted, partingAt(text, at, wordLength));
    }
    at++;
  }
  return words;
}

/** Spells the word at `from`, and returns where it ends. */
function takeWord(text: string, from: number, { letters, firstLetter }: Words): number {
  let size = firstLetter.at(-1) ?? 0;
  let end = from;
  let at = from;
  let previous = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const letter = spelt(code);
    if (letter === 0) {
      if (!joins(text, at, code, previous)) break;
    } else if (letter !== silent) {
      for (let rest = letter; rest > 0; rest >>= 6) letters[size++] = rest & 63;
      previous = letter;
      end = at + 1;
    }
    at++;
  }
  firstLetter.push(size);
  return end;
}

const n = 14;
const t = 20;

/** Whether the character at `at` holds a word together: a hyphen before a letter, or the apostrophe of "won't". */
function joins(text: string, at: number, code: number, previous: number): boolean {
  const following = spelt(text.charCodeAt(at + 1));
  if (following === 0 || following === silent) return false;
  if (isHyphen(code)) return true;
  const beyond = text.charCodeAt(at + 2);
  return isApostrophe(code) && previous === n && following === t && (Number.isNaN(beyond) || spelt(beyond) === 0);
}

function isWebAddress(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  return (
    (code === 0x68 && /^https?:\/\//i.test(text.slice(at, at + 8))) ||
    (code === 0x77 && /^www\./i.test(text.slice(at, at + 4)))
  );
}

/** An address is spelt with nothing. */
function afterAddress(text: string, at: number, { firstLetter }: Words): number {
  firstLetter.push(firstLetter.at(-1) ?? 0);
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && !'<>")]'.includes(text.charAt(end))) end++;
  return end;
}
