import { joining } from './name.ts';

/** "Northwind", "iNorth", "north.com" */
const opens = /^(?:[\p{Lu}\p{N}[]|\p{Ll}{1,12}\p{Lu}|[\p{Ll}\d-]{2,24}\.(?:com|io|ai|de|nl)$)/u;
const lastWord = /[\p{L}\p{N}[&+][^\s,;:!?()"]*$/u;
const mostLetters = 80;

/** Where the words with capitals begin that end at `end`, with the small words between them, or -1 where none do. */
export function runStart(text: string, end: number): number {
  const words = text.slice(Math.max(0, end - mostLetters), end).split(' ');
  let start = -1;
  let at = end;
  for (const whole of words.reverse()) {
    const from = whole.search(lastWord);
    if (from < 0) break;
    const word = whole.slice(from);
    if (opens.test(word)) start = at - word.length;
    else if (start < 0 || !joining.has(word)) break;
    // Behind a mark or a line's end the run begins anew.
    if (from > 0) break;
    at -= whole.length + 1;
  }
  return start;
}
