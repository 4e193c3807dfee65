import type { Kind } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { firstDigit, lastDigit, spelt } from '../text/letters.ts';
import type { Passage, Prepared } from '../text.ts';
import type { Found } from './scope.ts';

/**
 * What counts for and against a kind, each by its number: what the rules take the mail for ("=rejection"), who sends it
 * ("@1"), the topics of its phrases ("<regret>") and of those that are not meant as said ("<?refusal>", under a condition),
 * its words, how longer ones begin ("inter*") and its pairs of words. Those of the subject ("^absage") are others than
 * those of the body; words are known by their letters, without case and accents.
 */
export type Signs = ReadonlySet<number>;

/** How many words of a text are looked at: what decides stands in the first pages. */
const most = 1_500;

const marks = { subject: '^', body: '' } as const;

/** The signs of a mail in which `found` is said, which the rules take for `ruled`, and whose sender is `about` jobs (1), something else (-1) or does not say (0). */
export function signsOf(text: Prepared, found: readonly Found[], ruled: Kind, about: -1 | 0 | 1): Signs {
  const signs = new Set([signOf(`=${ruled}`), signOf(`@${about}`)]);
  let next = 0;
  for (const passage of [text.subject, text.body]) {
    for (const { topic, from } of passage.hits) {
      const meant = found[next];
      const isMeant = meant?.passage === passage && meant.topic === topic && meant.from === from;
      if (isMeant) next++;
      signs.add((isMeant ? topicSigns : unmeantSigns)[passage.part](topic));
    }
    eachOfWords(passage, (sign) => signs.add(sign));
    eachBeginning(passage, (sign) => signs.add(sign));
  }
  return signs;
}

const topicSigns = {
  subject: remembered((topic) => signOf(`${marks.subject}<${topic}>`)),
  body: remembered((topic) => signOf(`${marks.body}<${topic}>`)),
} as const;

const unmeantSigns = {
  subject: remembered((topic) => signOf(`${marks.subject}<?${topic}>`)),
  body: remembered((topic) => signOf(`${marks.body}<?${topic}>`)),
} as const;

/**
 * Visits the sign of every word of a passage and of every two within a sentence, with the words [from, to) that it stands
 * on. Numbers, codes and web addresses are passed over: they say nothing of the kind.
 */
export function eachOfWords(passage: Passage, visit: (sign: number, from: number, to: number) => void): void {
  const { sentence } = passage.words;
  let before = nothing;
  for (let word = 0; word < Math.min(sentence.length, most); word++) {
    const sign = wordSign(passage, word);
    if (sign !== nothing) visit(sign, word, word + 1);
    if (sign !== nothing && before !== nothing && sentence[word] === sentence[word - 1])
      visit(paired(before, sign), word - 1, word + 1);
    before = sign;
  }
}

const nothing = 0;

/** Visits the sign of how each longer word begins: its forms differ in their ends ("interviewed", "interviews"). */
function eachBeginning({ part, words: { letters, firstLetter } }: Passage, visit: (sign: number) => void): void {
  const start = hashed(begun, marks[part]);
  for (let word = 0; word < Math.min(firstLetter.length - 1, most); word++) {
    const from = firstLetter[word] ?? 0;
    if ((firstLetter[word + 1] ?? from) - from <= beginning) continue;
    let sign = start;
    let at = from;
    for (; at < from + beginning && !isDigit(letters[at] ?? 0); at++) sign = mixed(sign, letters[at] ?? 0);
    if (at === from + beginning) visit(mixed(sign, cut));
  }
}

/** How many letters the forms of a word mostly have in common. */
const beginning = 5;
/** Stands for the rest of a word; no symbol of a letter. */
const cut = 0x2a;

const isDigit = (letter: number) => letter >= firstDigit && letter <= lastDigit;

/** The sign of one word; `nothing` where it has no letters or a digit. */
function wordSign({ part, words: { letters, firstLetter } }: Passage, word: number): number {
  const from = firstLetter[word] ?? 0;
  const to = firstLetter[word + 1] ?? from;
  let sign = hashed(begun, marks[part]);
  for (let at = from; at < to; at++) {
    const letter = letters[at] ?? 0;
    if (isDigit(letter)) return nothing;
    sign = mixed(sign, letter);
  }
  return to > from ? sign : nothing;
}

/** The number of a sign by its name: "=rejection", "<regret>", "leider", "^absage", "leide*", "leider nicht". */
export function signOf(name: string): number {
  return /[<=@]/.test(name) ? hashed(begun, name) : ofWords(name);
}

/** Of one word, or of two. */
function ofWords(name: string): number {
  const mark = name.startsWith('^') ? '^' : '';
  const start = hashed(begun, mark);
  let first = nothing;
  let word = start;
  for (let at = mark.length; at < name.length; at++) {
    if (name[at] === ' ') [first, word] = [word, start];
    else word = mixed(word, name[at] === '*' ? cut : spelt(name.charCodeAt(at)));
  }
  return first === nothing ? word : paired(first, word);
}

/** FNV-1a, a number at a time: with so few signs two hardly ever come to the same. */
const begun = 0x811c9dc5;
const mixed = (number: number, next: number) => Math.imul(number ^ next, 0x01000193) | 0;
const paired = (first: number, second: number) => mixed(mixed(begun, first), second);

function hashed(number: number, text: string): number {
  let hash = number;
  for (let at = 0; at < text.length; at++) hash = mixed(hash, text.charCodeAt(at));
  return hash;
}
