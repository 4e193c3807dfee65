import type { Words } from '../text/words.ts';
import type { Terms } from './lexicon.ts';
import { type Sequences, slotCell } from './sequences.ts';

/** How many words a phrase may span on either side of its anchor; each is a bit of a number. */
const reach = 24;

/**
 * The words [from, to) that the sequence at a cell stands on when its anchor is the word `at`, or null when it does not
 * stand there. The set of words that the sequence so far may have reached is a number, so that gaps cost no backtracking.
 */
export function standsOn(
  words: Words,
  terms: Terms,
  at: number,
  sequences: Sequences,
  cell: number,
): { from: number; to: number } | null {
  const { cells } = sequences;
  const slots = cell + 3;
  const middle = slots + 2 * (cells[cell + 1] ?? 0);
  const after = lastReached(words, terms, at, 1, sequences, slots, middle);
  if (after === 0) return null;
  const before = lastReached(words, terms, at, -1, sequences, middle, middle + 2 * (cells[cell + 2] ?? 0));
  return before === 0 ? null : { from: at - lowest(before), to: at + lowest(after) + 1 };
}

/** The words that the slots in the cells [from, to) may end on, as bits counted from `at` in one direction. */
function lastReached(
  words: Words,
  terms: Terms,
  at: number,
  step: 1 | -1,
  sequences: Sequences,
  from: number,
  to: number,
): number {
  let reached = 1;
  for (let slot = from; slot < to && reached !== 0; slot += 2) {
    const how = sequences.cells[slot] ?? 0;
    const next = reachable(words, terms, at, step, reached, sequences, slot);
    reached = slotCell.optional(how) ? next | reached : next;
  }
  return reached;
}

/** The words that the slot at a cell may stand on. */
function reachable(
  words: Words,
  terms: Terms,
  at: number,
  step: 1 | -1,
  reached: number,
  { cells, lists }: Sequences,
  slot: number,
): number {
  const how = cells[slot] ?? 0;
  const wanted = cells[slot + 1] ?? 0;
  const sentence = words.sentence[at];
  let within = 0;
  for (let distance = slotCell.gap(how) + 1; distance > 0; distance--) within |= reached << distance;
  within &= (1 << reach) - 1;
  let next = 0;
  for (; within !== 0; within &= within - 1) {
    const bit = lowest(within);
    const word = at + step * bit;
    // An index below 0 would be looked up as a property's name.
    if (word >= 0 && words.sentence[word] === sentence && isTerm(terms, word, lists, slotCell.terms(how), wanted))
      next |= 1 << bit;
  }
  return next;
}

function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** Whether a word is one of so many terms: `wanted`, or those that are listed there. */
function isTerm({ first, terms }: Terms, word: number, lists: Uint16Array, many: number, wanted: number): boolean {
  const end = first[word + 1] ?? 0;
  for (let at = first[word] ?? end; at < end; at++) {
    const term = terms[at] ?? 0;
    if (many === 1 ? term === wanted : isListed(lists, wanted, wanted + many, term)) return true;
  }
  return false;
}

/** Whether a number is among ascending ones. */
function isListed(lists: Uint16Array, from: number, to: number, wanted: number): boolean {
  let [least, most] = [from, to];
  while (least < most) {
    const middle = (least + most) >> 1;
    const found = lists[middle] ?? 0;
    if (found === wanted) return true;
    if (found < wanted) least = middle + 1;
    else most = middle;
  }
  return false;
}
