/** A compiled place of a phrase: the numbers of the terms that may stand there, ascending. */
export type Slot = { terms: readonly number[]; gap: number; optional: boolean };

/** A compiled phrase: what it says, as a number, and the place to look for it from, whose words are rarest. */
export type Sequence = { topic: number; slots: readonly Slot[]; anchor: number };

/**
 * The phrases of a language as lists of numbers: what is looked at for one word lies side by side, where objects would be
 * strewn over the memory, and fetching them would take longer than looking.
 */
export type Sequences = {
  /** Those that a term anchors start at the cells `anchored[first[term]]` up to `anchored[first[term + 1]]`. */
  first: Uint32Array;
  anchored: Uint32Array;
  /**
   * For each sequence its topic and how many slots stand after and before its anchor, then two cells for each of
   * those from the anchor outwards: `slotCell`, and its term or where in `lists` its terms begin.
   */
  cells: Uint32Array;
  lists: Uint16Array;
};

/** How many terms a slot has, how many words may stand between it and the one nearer the anchor, and whether it may be missing. */
export const slotCell = {
  of: (terms: number, gap: number, optional: boolean): number => (terms << 8) | (gap << 1) | (optional ? 1 : 0),
  terms: (cell: number): number => cell >> 8,
  gap: (cell: number): number => (cell >> 1) & 0x7f,
  optional: (cell: number): boolean => (cell & 1) === 1,
} as const;

/** Lays out sequences; terms are numbered from 1 to `terms`. */
export function laidOut(sequences: readonly Sequence[], terms: number): Sequences {
  const cells: number[] = [];
  const lists: number[] = [];
  const known = new Map<string, number>();
  const listOf = (list: readonly number[]) => {
    const key = list.join();
    const place = known.get(key) ?? lists.length;
    if (place === lists.length) lists.push(...list);
    known.set(key, place);
    return place;
  };
  const anchoredBy: number[][] = Array.from({ length: terms + 1 }, () => []);
  for (const { topic, slots, anchor } of sequences) {
    for (const term of slots[anchor]?.terms ?? []) anchoredBy[term]?.push(cells.length);
    const after = slots.slice(anchor + 1);
    // Backwards, the words between two slots are those that the later one says.
    const before = slots.slice(0, anchor).map((slot, place) => ({ ...slot, gap: slots[place + 1]?.gap ?? 0 }));
    cells.push(topic, after.length, before.length);
    for (const { terms, gap, optional } of [...after, ...before.reverse()]) {
      const [only = 0] = terms;
      cells.push(slotCell.of(terms.length, gap, optional), terms.length === 1 ? only : listOf(terms));
    }
  }
  const first = [0];
  for (const each of anchoredBy) first.push((first.at(-1) ?? 0) + each.length);
  return {
    first: Uint32Array.from(first),
    anchored: Uint32Array.from(anchoredBy.flat()),
    cells: Uint32Array.from(cells),
    lists: Uint16Array.from(lists),
  };
}
