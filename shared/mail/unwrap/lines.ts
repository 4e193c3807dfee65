const maxLines = 8000;
const maxLine = 5000;

/** The lines of a text, bounded, with the invisible characters that clients sprinkle removed. */
export function linesOf(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .split('\n', maxLines)
    .map((line) => line.slice(0, maxLine).trimEnd());
}

/** How many levels of "> " stand before a line. */
export function quoteDepth(line: string): number {
  let depth = 0;
  for (let at = 0; line[at] === '>' || (line[at] === ' ' && line[at + 1] === '>'); at += 1)
    if (line[at] === '>') depth += 1;
  return depth;
}

/** The line without up to `depth` levels of "> ". */
export function unquoted(line: string, depth: number): string {
  let rest = line;
  for (let level = 0; level < depth; level += 1) {
    const quote = /^ ?>/.exec(rest);
    if (!quote) return rest;
    rest = rest.slice(quote[0].length);
    if (rest.startsWith(' ')) rest = rest.slice(1);
  }
  return rest;
}

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
