/** Word-4-gram Jaccard similarity of two texts, 0 to 1: how much of their wording they share. */
export function similarity(one: string, other: string): number {
  return overlap(fourGrams(one), fourGrams(other));
}

/** Tells the largest similarity of a text to any of the others; 0 without others. */
export function nearestTo(others: readonly string[]): (text: string) => number {
  const known = others.map(fourGrams);
  return (text) => {
    const own = fourGrams(text);
    return known.reduce((most, grams) => Math.max(most, overlap(own, grams)), 0);
  };
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const gram of one) if (other.has(gram)) shared++;
  return shared / (one.size + other.size - shared);
}

function fourGrams(text: string): Set<string> {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')));
}
