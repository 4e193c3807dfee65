import { isWritten, joined, quoteDepth, unquoted } from './lines.ts';
import { isEnd, isRepeated, isRule, separator } from './separators.ts';

const gap = 8;

/**
 * The text below a head that is quoted so deep. Where the forward is quoted, what stands below the last quoted line is
 * the member's again.
 */
export function bodyOf(rest: string[], depth: number, announced: boolean): { text: string; below: string[] } {
  const lines = withoutRules(rest, announced);
  const levels = depthOf(lines, depth);
  const end = levels === 0 ? endOf(lines) : lines.findLastIndex((line) => quoteDepth(line) >= levels) + 1;
  if (end < 0) return { text: joined(lines), below: [] };
  const text = joined(lines.slice(0, end).map((line) => unquoted(line, levels)));
  return { text, below: lines.slice(end).filter((line) => !isEnd(line)) };
}

/** Where the forward is said to end; -1 where it is not. What it forwards itself may end before. */
function endOf(lines: string[]): number {
  let open = 0;
  for (const [at, line] of lines.entries()) {
    if (separator(line)?.kind === 'forward') open += 1;
    else if (isEnd(line)) open -= 1;
    if (open < 0) return at;
  }
  return -1;
}

/** Where words announce a forward, the rule between its head and the text is not the employer's, nor KMail's at the end. */
function withoutRules(lines: string[], announced: boolean): string[] {
  const first = lines.findIndex(isWritten);
  const last = lines.findLastIndex(isWritten);
  const line = unquoted(lines[first] ?? '', 9);
  const start = first < gap && (isRepeated(line) || (announced && isRule(line))) ? first + 1 : 0;
  return lines.slice(start, announced && last > start && isRule(lines[last] ?? '') ? last : lines.length);
}

/** How deep the text is quoted: as the head; less deep, by Orange; though the head is not, by Proton. */
function depthOf(lines: string[], depth: number): number {
  if (depth === 0) return lines.every((line) => line === '' || quoteDepth(line) > 0) ? 1 : 0;
  const depths = lines.filter(isWritten).map(quoteDepth);
  return depths.length === 0 ? depth : depths.reduce((most, each) => Math.max(most, Math.min(each, depth)), 0);
}
