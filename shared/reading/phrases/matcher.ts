import type { Words } from '../text/words.ts';

/** A compiled place: the numbers of the terms that may stand there. */
export type Slot = { terms: ReadonlySet<number>; gap: number; optional: boolean };

/** How many words a phrase may span; each is a bit of a number. */
const reach = 24;

/**
 * Where the phrase that starts at the word `from` ends (exclusive), or -1 when it does not stand there. The set of
 * words that the phrase so far may have reached is a number, so that gaps cost no backtracking.
 */
export function phraseEnd(words: Words, from: number, slots: readonly Slot[]): number {
  const sentence = words.sentence[from];
  let last = from;
  while (last + 1 < words.start.length && last + 1 < from + reach && words.sentence[last + 1] === sentence) last++;
  let reached = 1;
  for (let place = 1; place < slots.length; place++) {
    const slot = slots[place];
    if (!slot) break;
    const next = advance(words, from, last, reached, slot);
    reached = slot.optional ? next | reached : next;
    if (reached === 0) return -1;
  }
  return from + (31 - Math.clz32(reached & -reached)) + 1;
}

function advance(words: Words, from: number, last: number, reached: number, slot: Slot): number {
  let within = 0;
  for (let step = 1; step <= slot.gap + 1; step++) within |= reached << step;
  let next = 0;
  for (let word = from + 1; word <= last; word++) {
    const bit = 1 << (word - from);
    if (within & bit && isTerm(words, word, slot.terms)) next |= bit;
  }
  return next;
}

function isTerm(words: Words, word: number, terms: ReadonlySet<number>): boolean {
  const end = words.firstTerm[word + 1] ?? words.terms.length;
  for (let at = words.firstTerm[word] ?? end; at < end; at++) if (terms.has(words.terms[at] ?? 0)) return true;
  return false;
}
