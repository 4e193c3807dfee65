import type { Evidence, Span } from '../../reading/reading.ts';

/** A piece of a text; `names` are the items of the reading that its words were evidence for. */
export type Piece = { text: string; names: string[] };

/** Cuts one part of an original where marks begin and end, so that each piece has one set of names. */
export function markedPieces(text: string, part: Span['part'], evidence: Evidence): Piece[] {
  const marks = Object.entries(evidence).flatMap(([name, spans = []]) =>
    spans.filter((span) => span.part === part).map(({ start, end }) => ({ name, start, end })),
  );
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((one, other) => one - other);
  return cuts.slice(0, -1).map((from, at) => ({
    text: text.slice(from, cuts[at + 1]),
    names: marks.filter(({ start, end }) => start <= from && end > from).map(({ name }) => name),
  }));
}
