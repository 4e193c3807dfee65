import type { Span } from '../reading.ts';
import { type Edit, edited, traced } from './edit.ts';
import { emphasisIn } from './emphasis.ts';
import { fillerIn } from './filler.ts';
import { newestLines } from './history.ts';
import { accentsIn, noiseIn } from './noise.ts';

/** A text as it is read, and the way back to what was written. */
export type Clean = {
  text: string;
  /** The words at [start, end) of `text` as they were written. */
  written(start: number, end: number): Pick<Span, 'start' | 'end' | 'text'>;
};

/**
 * What the first `limit` characters of a text say, without what mail programs and servers put into it: marks of bold
 * type, the targets of links, odd spaces, older messages, warnings above and notices below. Linear.
 */
export function cleaned(written: string, limit: number): Clean {
  const source = traced(written.slice(0, limit));
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
  };
}

/** The lines that nobody wrote to the reader, blank ones beyond the first, and the marks of bold type. */
function leftOut(text: string): Edit[] {
  const lines = text.split('\n');
  const newest = newestLines(lines);
  const filler = fillerIn(newest);
  const edits: Edit[] = [];
  let start = 0;
  let isBlank = true;
  for (const [place, line] of lines.entries()) {
    const kept = filler.has(place) ? '' : (newest[place] ?? '');
    const end = start + line.length;
    const wasBlank = isBlank;
    isBlank = kept === '';
    if (isBlank && wasBlank) edits.push({ start, end: Math.min(end + 1, text.length), by: '' });
    else if (isBlank) edits.push({ start, end, by: '' });
    else for (const each of emphasisIn(line)) edits.push({ start: start + each.start, end: start + each.end, by: '' });
    start = end + 1;
  }
  return edits.filter((each) => each.start < each.end);
}
