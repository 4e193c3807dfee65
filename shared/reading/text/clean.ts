import type { Span } from '../reading.ts';
import { type Edit, edited, traced } from './edit.ts';
import { emphasisIn } from './emphasis.ts';
import { fillerIn } from './filler.ts';
import { newestLines } from './history.ts';
import { accentsIn, noiseIn } from './noise.ts';
import { typeset, typewritten } from './typography.ts';
import { wrappedLines } from './wrapped.ts';

/** A text as it is read, and the way back to what was written. */
export type Clean = {
  text: string;
  /** The words at [start, end) of `text` as they were written. */
  written(start: number, end: number): Pick<Span, 'start' | 'end' | 'text'>;
  /** The same words of `text`, with dashes and apostrophes as they were set. */
  typeset(start: number, end: number): string;
};

/**
 * What the first `limit` characters of a text say, without what mail programs and servers put into it: marks of bold
 * type, the targets of links, odd spaces, older messages, warnings above and notices below. Linear.
 */
export function cleaned(written: string, limit: number): Clean {
  const source = traced(typewritten(written.slice(0, limit)));
  const composed = edited(source, accentsIn(source.text));
  const plain = edited(composed, noiseIn(composed.text));
  const { text, startOf, endOf } = edited(plain, leftOut(plain.text));
  return {
    text,
    written(from, to) {
      const start = startOf(from);
      const end = to > from ? Math.max(start, endOf(to - 1)) : start;
      return { start, end, text: written.slice(start, end) };
    },
    typeset: (from, to) => typeset(text.slice(from, to), (index) => written.charAt(startOf(from + index))),
  };
}

/** The lines that nobody wrote to the reader, blank ones beyond the first, breaks within sentences, and the marks of bold type. */
function leftOut(text: string): Edit[] {
  const lines = text.split('\n');
  const newest = newestLines(lines);
  const filler = fillerIn(newest);
  const kept = lines.map((_, place) => (filler.has(place) ? '' : (newest[place] ?? '')));
  const wrapped = wrappedLines(kept);
  const edits: Edit[] = [];
  let start = 0;
  for (const [place, line] of lines.entries()) {
    const end = start + line.length;
    const isBlank = kept[place] === '';
    const isSecond = isBlank && (kept[place - 1] ?? '') === '';
    if (isBlank) edits.push({ start, end: isSecond ? Math.min(end + 1, text.length) : end, by: '' });
    else edits.push(...emphasisIn(line).map((mark) => ({ start: start + mark.start, end: start + mark.end, by: '' })));
    if (wrapped.has(place)) edits.push({ start: end, end: end + 1, by: ' ' });
    start = end + 1;
  }
  return edits.filter((each) => each.start < each.end);
}
