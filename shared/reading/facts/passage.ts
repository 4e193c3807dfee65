import type { Span } from '../reading.ts';

/** One part of an original in the form that the recognisers read: folded, and with a way back to what was written. */
export type Passage = {
  part: Span['part'];
  /** Spaces, quotes and dashes are folded to one form each. */
  text: string;
  /** The words at [start, end) of `text`, as they stand in the part. */
  span(start: number, end: number): Span;
};

/** Facts stand near the top or in the signature; what follows this many characters is history and legal notice. */
const longest = 12_000;

/** Reads a part of the original: text of any content and length gives a passage. */
export function passage(part: Span['part'], written: string): Passage {
  const source = written.slice(0, longest);
  return {
    part,
    text: folded(source),
    span: (start, end) => ({ part, start, end: Math.max(start, end), text: source.slice(start, end) }),
  };
}

function folded(text: string): string {
  return text.replace(foldable, (mark) => folds.get(mark) ?? mark);
}

const folds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ' ': '\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\r\v\f',
    "'": '\u2018\u2019\u201a\u201b\u02bc\u00b4`',
    '"': '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033',
    '-': '\u2010\u2011',
    '–': '\u2012\u2013\u2014\u2015\u2212',
  }).flatMap(([plain, marks]) => [...marks].map((mark): [string, string] => [mark, plain])),
);
const foldable = new RegExp(`[${[...folds.keys()].join('')}]`, 'g');
