import type { Found } from './found.ts';
import { fuller } from './fuller.ts';
import { letters } from './lines.ts';

/** A line as long as clients break them at, that goes on in the next one. */
const broken = /^.{60,79}\n[^\s>-]/m;

/** More blank lines at once than people leave: Outlook puts one below each line. */
const doubled = '\n\n\n';

/** Whether a plain text has lines that its client has broken, as Gmail does, or doubled. */
export function isBroken({ original, above }: Found): boolean {
  return broken.test(original.text) || original.text.includes(doubled) || broken.test(above.join('\n'));
}

/**
 * The forward with its lines as they were written, which the HTML beside it knows: all of them where the words are the
 * same, else those that are found in it, for clients say pictures, rules and lists in words of their own.
 */
export function unbroken(plain: Found, rich: Found | null): Found {
  if (!rich) return plain;
  const text = fuller(mended(plain.original.text, rich.original.text), rich.original.text);
  const above = mended(plain.above.join('\n'), rich.above.join('\n')).split('\n');
  return { ...plain, original: { ...plain.original, text }, above };
}

const maxPieces = 20;

function mended(plain: string, rich: string): string {
  if (letters(rich) === letters(plain)) return rich;
  const written = new Map(rich.split('\n').map((line) => [letters(line), line]));
  const lines = plain.split('\n');
  const whole: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const found = lineFrom(lines, at, written);
    whole.push(found?.line ?? lines[at] ?? '');
    at = found?.end ?? at + 1;
  }
  return whole.join('\n');
}

/** The written line that begins with a line of the plain text, and where it ends there. */
function lineFrom(lines: string[], at: number, written: Map<string, string>): { line: string; end: number } | null {
  let pieces = '';
  for (let end = at + 1; end <= Math.min(lines.length, at + maxPieces); end += 1) {
    const piece = letters(lines[end - 1] ?? '');
    if (piece === '') return null;
    pieces += piece;
    const line = written.get(pieces);
    if (line !== undefined) return { line, end };
  }
  return null;
}
