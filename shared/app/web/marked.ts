import type { Evidence, Span } from '../../reading/reading.ts';

/** A piece of a text. `ends` are the items of the reading that were read from it for the first time, and end with it. */
export type Piece = { text: string; marked: boolean; ends: string[] };

/** Cuts one part of an original where what was read from it begins and ends. Blanks at the edges are not marked. */
export function markedPieces(text: string, part: Span['part'], evidence: Evidence): Piece[] {
  const marks = Object.entries(evidence).flatMap(([name, spans = []]) =>
    spans.filter((span) => span.part === part).map(({ start, end }) => ({ name, ...trimmed(text, start, end) })),
  );
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((one, other) => one - other);
  const named = new Set<string>();
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? text.length;
    const ending = marks.filter(({ start, end }) => start <= from && end === to).map(({ name }) => name);
    const ends = [...new Set(ending)].filter((name) => !named.has(name));
    for (const name of ends) named.add(name);
    return { text: text.slice(from, to), marked: marks.some(({ start, end }) => start <= from && end >= to), ends };
  });
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
