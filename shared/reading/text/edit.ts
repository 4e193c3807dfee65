/** What takes the place of [start, end) of a text. */
export type Edit = { start: number; end: number; by: string };

/** A text that was edited, and where each of its characters stands in the text that it was made of. */
export type Traced = { text: string; startOf(index: number): number; endOf(index: number): number };

/** A text as it came. */
export function traced(text: string): Traced {
  return { text, startOf: (index) => index, endOf: (index) => index + 1 };
}

/** A text with edits, which stand in order and apart. What an edit puts in stands for all that it replaces. */
export function edited(source: Traced, edits: readonly Edit[]): Traced {
  if (edits.length === 0) return source;
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (from: number, to: number) => {
    pieces.push(source.text.slice(from, to));
    for (let at = from; at < to; at++) {
      starts.push(source.startOf(at));
      ends.push(source.endOf(at));
    }
  };
  let last = 0;
  for (const { start, end, by } of edits) {
    keep(last, start);
    pieces.push(by);
    for (let at = 0; at < by.length; at++) {
      starts.push(source.startOf(start));
      ends.push(source.endOf(end - 1));
    }
    last = end;
  }
  keep(last, source.text.length);
  return { text: pieces.join(''), startOf: placeIn(starts), endOf: placeIn(ends) };
}

/** Beyond the end stands what follows the last character. */
function placeIn(places: readonly number[]): (index: number) => number {
  return (index) => places[index] ?? (places.at(-1) ?? -1) + 1;
}
