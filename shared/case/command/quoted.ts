import { readBlock } from '../../mail/unwrap/block.ts';
import { isFooter } from '../../mail/unwrap/footer.ts';
import { linesOf } from '../../mail/unwrap/lines.ts';
import { isRule, separator } from '../../mail/unwrap/separators.ts';
import { attributionAt } from './attribution.ts';
import { isOurs } from './ours.ts';
import { isDelimiter, isDisclaimer, withoutSignature } from './signature.ts';
import { visible } from './visible.ts';

/** Paragraphs of a reply. `unsure` ones stand below a quotation that nothing marks: words, but never commands. */
export type Written = { sure: string[][]; unsure: string[][] };

const maxQuote = 60;

/**
 * What the member wrote in a reply, above, below and between what is quoted, without signatures and what clients and
 * firms add. `name` is how the member signs.
 */
export function writtenIn(text: string, name: string | null): Written {
  const lines = linesOf(text).map(straight);
  const ours = lines.findIndex((line) => !isQuoted(line) && isOurs(line));
  const above = paragraphsOf(ours < 0 ? lines : lines.slice(0, ours), name);
  if (ours < 0 || above.length > 0) return { sure: above, unsure: [] };
  const last = lines.findLastIndex((line) => isOurs(line) || isQuoted(line));
  return { sure: [], unsure: paragraphsOf(lines.slice(last + 1), name) };
}

/**
 * A mail of the member's own without what it quotes below and what clients add; the signature stays. For copies of mails
 * that were sent to somebody else.
 */
export function ownWords(text: string): string {
  const runs = runsOf(linesOf(text).map(straight)).map((run) => withoutAdded(run).join('\n').trim());
  return runs.filter((run) => run !== '').join('\n\n');
}

function paragraphsOf(lines: readonly string[], name: string | null): string[][] {
  return runsOf(lines).flatMap((run) => paragraphs(withoutSignature(withoutAdded(run), name)));
}

/** Hyphens of all kinds are dashes to the recognisers; tabs are spaces; what nobody sees is gone. */
function straight(line: string): string {
  return visible(line)
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\t/g, ' ');
}

/** The runs of lines between quotations. */
function runsOf(lines: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (let at = 0; at < lines.length; ) {
    const quote = quoteAt(lines, at);
    if (quote === null) {
      runs.at(-1)?.push(lines[at] ?? '');
      at += 1;
      continue;
    }
    if (quote === 'rest') break;
    if (runs.at(-1)?.length !== 0) runs.push([]);
    at = quote;
  }
  return runs;
}

/** Where what is quoted at a line ends: the next line to read, or `rest` for all that follows; null where nothing is. */
function quoteAt(lines: readonly string[], at: number): number | 'rest' | null {
  const line = lines[at] ?? '';
  if (isQuoted(line)) return isRemainder(lines, at + 1) ? at + 2 : at + 1;
  const head = headAt(lines, at);
  if (head === null) return null;
  const next = lines.slice(head, head + 4).find((each) => each.trim() !== '');
  return next !== undefined && isQuoted(next) ? head : 'rest';
}

/** The line after the head of a quotation: "On … wrote:", "-----Original Message-----", "From: … Sent: …". */
function headAt(lines: readonly string[], at: number): number | null {
  const line = lines[at] ?? '';
  if (line.trim() === '') return null;
  const attribution = attributionAt(lines, at);
  if (attribution !== null) return attribution;
  if (separator(line) !== null) return at + 1;
  const block = readBlock(lines, isRule(line) ? at + 1 : at);
  return block === null ? null : block.end;
}

function isQuoted(line: string): boolean {
  return /^\s{0,8}[>|│＞]/.test(line);
}

/** Old clients wrap quoted lines and mark only the first part: the rest stands unmarked between marked lines. */
function isRemainder(lines: readonly string[], at: number): boolean {
  const [before = '', line = '', after = ''] = [lines[at - 1], lines[at], lines[at + 1]];
  const cut = before.length >= maxQuote && !/[.!?:;]\s*$/.test(before);
  const goesOn = isQuoted(after) || (after.trim() === '' && /(?:,|\bor|\band)$/.test(before));
  return cut && goesOn && line.trim() !== '' && !isQuoted(line);
}

/** Without the lines of the client, and from a delimiter or a disclaimer on without anything. */
function withoutAdded(lines: readonly string[]): string[] {
  const end = lines.findIndex((line, at) => isDelimiter(line, lines.length - at) || isDisclaimer(line));
  return (end < 0 ? lines : lines.slice(0, end)).filter((line) => !isFooter(line));
}

function paragraphs(lines: readonly string[]): string[][] {
  const found: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') found.push([]);
    else found.at(-1)?.push(line.trim());
  }
  return found.filter((paragraph) => paragraph.length > 0);
}
