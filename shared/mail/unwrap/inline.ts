import type { Address, Original } from '../mail.ts';
import { type Block, readBlock, startsBlock } from './block.ts';
import { forwardDate } from './dates.ts';
import { joined, linesOf, quoteDepth, unquoted } from './lines.ts';
import { readMailbox, readMailboxes } from './mailbox.ts';
import { isRule, separator } from './separators.ts';

/** A forward found in a text, with the lines above it, and those below where the client quotes it. */
export type Found = { original: Original; above: string[]; below: string[]; marked: boolean };

const gap = 4;

/** The first forward in a text: a separator with a header block, or a header block alone. */
export function findInline(text: string): Found | null {
  const lines = linesOf(text);
  for (let at = 0; at < lines.length; at += 1) {
    const line = unquoted(lines[at] ?? '', 9);
    const mark = separator(line);
    const start = mark || isRule(line) ? nextWritten(lines, at + 1) : at;
    if (start !== at || startsBlock(line)) {
      const found = readAt(lines, at, start, mark?.kind === 'forward');
      if (found) return found;
    }
  }
  return null;
}

function readAt(lines: string[], mark: number, start: number, marked: boolean): Found | null {
  const depth = quoteDepth(lines[start] ?? '');
  const head = lines.slice(start, start + 60).map((line) => unquoted(line, depth));
  const block = readBlock(head, 0);
  if (!block) return null;
  const { text, below } = bodyBelow(lines.slice(start + block.end), depth);
  return { original: original(block, text), above: lines.slice(0, mark), below, marked };
}

/** Where the forward is quoted, what stands below it without a quote sign is the member's again. */
function bodyBelow(lines: string[], depth: number): { text: string; below: string[] } {
  if (depth === 0) return { text: joined(lines), below: [] };
  const end = lines.findIndex((line) => line !== '' && quoteDepth(line) < depth);
  const quoted = end < 0 ? lines : lines.slice(0, end);
  return { text: joined(quoted.map((line) => unquoted(line, depth))), below: end < 0 ? [] : lines.slice(end) };
}

function original({ fields, languages }: Block, text: string): Original {
  return {
    from: readMailbox(fields.get('from') ?? ''),
    to: readMailboxes(fields.get('to') ?? '') as Address[],
    subject: fields.get('subject') ?? '',
    date: forwardDate(fields.get('date') ?? '', languages),
    messageId: null,
    text,
  };
}

function nextWritten(lines: string[], from: number): number {
  for (let at = from; at < Math.min(lines.length, from + gap); at += 1)
    if (unquoted(lines[at] ?? '', 9).trim() !== '') return at;
  return from;
}
