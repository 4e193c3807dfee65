import type { Words } from '../text/words.ts';
import type { Terms } from './lexicon.ts';

/** A compiled place: the numbers of the terms that may stand there. */
export type Slot = { terms: ReadonlySet<number>; gap: number; optional: boolean };

/** A compiled phrase, looked for from the place whose words are rarest. */
export type Sequence = { slots: readonly Slot[]; anchor: number };

/** How many words a phrase may span on either side of its anchor; each is a bit of a number. */
const reach = 24;

/**
 * The words [from, to) that a phrase stands on when its anchor is the word `at`, or null when it does not stand there.
 * The set of words that the phrase so far may have reached is a number, so that gaps cost no backtracking.
 */
export function standsOn(
  words: Words,
  terms: Terms,
  at: number,
  { slots, anchor }: Sequence,
): { from: number; to: number } | null {
  let after = 1;
  for (let place = anchor + 1; place < slots.length; place++) {
    const slot = slots[place];
    if (!slot) break;
    const next = reachable(words, terms, at, 1, after, slot.gap, slot.terms);
    after = slot.optional ? next | after : next;
    if (after === 0) return null;
  }
  let before = 1;
  for (let place = anchor - 1; place >= 0; place--) {
    const slot = slots[place];
    if (!slot) break;
    const next = reachable(words, terms, at, -1, before, slots[place + 1]?.gap ?? 0, slot.terms);
    before = slot.optional ? next | before : next;
    if (before === 0) return null;
  }
  return { from: at - lowest(before), to: at + lowest(after) + 1 };
}

/** The words that the next place may stand on, as bits counted from `at` in one direction. */
function reachable(
  words: Words,
  terms: Terms,
  at: number,
  step: 1 | -1,
  reached: number,
  gap: number,
  wanted: Slot['terms'],
): number {
  const sentence = words.sentence[at];
  let within = 0;
  for (let distance = 1; distance <= gap + 1; distance++) within |= reached << distance;
  within &= (1 << reach) - 1;
  let next = 0;
  for (; within !== 0; within &= within - 1) {
    const bit = lowest(within);
    const word = at + step * bit;
    if (words.sentence[word] === sentence && isTerm(terms, word, wanted)) next |= 1 << bit;
  }
  return next;
}

function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

function isTerm({ first, terms }: Terms, word: number, wanted: Slot['terms']): boolean {
  const end = first[word + 1] ?? 0;
  for (let at = first[word] ?? end; at < end; at++) if (wanted.has(terms[at] ?? 0)) return true;
  return false;
}
