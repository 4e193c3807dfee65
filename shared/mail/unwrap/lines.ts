const maxLines = 8000;
const maxLine = 5000;

/** The lines of a text, bounded, with composed letters and without the invisible characters that clients sprinkle. */
export function linesOf(text: string): string[] {
  return plain(text)
    .split('\n', maxLines)
    .map((line) => line.slice(0, maxLine).trimEnd());
}

function plain(text: string): string {
  if (!folded.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ');
}

/** Most texts have nothing of what is folded. */
const folded = /[\u0300-\u036f\r\u00a0\u200b\u200e\u200f\u202a-\u202f\u2060\ufeff]/;

/** How many levels of "> " stand before a line. */
export function quoteDepth(line: string): number {
  let depth = 0;
  for (let at = 0; line[at] === '>' || (line[at] === ' ' && line[at + 1] === '>'); at += 1)
    if (line[at] === '>') depth += 1;
  return depth;
}

/** The line without up to `depth` levels of "> ". */
export function unquoted(line: string, depth: number): string {
  let at = 0;
  for (let level = 0; level < depth; level += 1) {
    const mark = line[at] === ' ' ? at + 1 : at;
    if (line[mark] !== '>') break;
    at = line[mark + 1] === ' ' ? mark + 2 : mark + 1;
  }
  return at === 0 ? line : line.slice(at);
}

/** Whether a line says anything besides marks of quotation. */
export const isWritten = (line: string): boolean => unquoted(line, maxQuotes).trim() !== '';

/** The lines as one text without blank lines at either end. */
export function joined(lines: string[]): string {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return '';
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines
    .slice(first, last + 1)
    .join('\n')
    .trim();
}

const maxQuotes = 9;

/** The lines as one text, without the levels of "> " that all of them have. */
export function withoutQuotes(lines: string[]): string {
  const written = lines.filter(isWritten);
  const depth = written.reduce((least, line) => Math.min(least, quoteDepth(line)), maxQuotes);
  return joined(lines.map((line) => unquoted(line, depth)));
}

/** What is left without spaces, and without what plain text has in place of bold letters, links and quotation bars. */
export function letters(text: string): string {
  return text.replace(/<https?:[^\s<>]{1,2000}>/g, '').replace(/[\s*_>]+/g, '');
}
