import { decodeWords } from '../encoded-words.ts';
import { type Block, readBlock } from './block.ts';
import { bodyOf } from './body.ts';
import { forwardDate, forwardDates } from './dates.ts';
import type { Found } from './found.ts';
import { isWritten, linesOf, quoteDepth, unquoted } from './lines.ts';
import { readMailbox, readMailboxes } from './mailbox.ts';
import { colonned, isTechnical, startsBlock } from './read-label.ts';
import { sentenceAt } from './sentence.ts';
import { isRule, type Separator, separator, unknownSeparator } from './separators.ts';
import { stampAt } from './stamp.ts';
import { splitStuck } from './stuck.ts';

const gap = 8;
const maxHead = 250;
const maxBareHead = 8;
const maxStuck = 8;

/** The first forward in a text: words that announce one with a header block below, or a header block alone. */
export function findInline(text: string): Found | null {
  const lines = linesOf(text);
  for (let at = 0; at < lines.length; at += 1) {
    const line = unquoted(lines[at] ?? '', 9);
    const mark = separator(line);
    const found = mark
      ? readMarked(lines, at, mark)
      : (readConversation(lines, at) ?? readUnknown(lines, at, line) ?? readUnmarked(lines, at, line));
    if (found) return found;
  }
  return null;
}

function readUnknown(lines: string[], at: number, line: string): Found | null {
  const mark = unknownSeparator(line);
  if (!mark || !(mark.dashed || quoteDepth(lines[nextWritten(lines, at + 1)] ?? '') > 0)) return null;
  return readMarked(lines, at, mark);
}

function readMarked(lines: string[], at: number, mark: Separator): Found | null {
  const stuck = mark.rest === '' ? null : stuckAt(lines, at, mark.rest);
  if (stuck) return readHead(stuck.head, { lines, mark: at, start: stuck.end, kind: 'stuck' });
  const start = nextWritten(lines, at + 1);
  const below = splitStuck(lines[start] ?? '');
  if (below && below.length > 3) return readHead(below, { lines, mark: at, start: start + 1, kind: 'stuck' });
  const kind = mark.kind === 'forward' ? 'forward' : 'block';
  const found = readAt(lines, at, start, kind) ?? (mark.kind === 'unknown' ? null : readBare(lines, at, start, kind));
  if (found || kind === 'block') return found;
  const said = stampAt(lines, at, start) ?? sentenceAt(lines, at, start);
  return said && { ...said, kind };
}

/** A head behind the words that announce it, on their line; a client that forwards it again breaks that. */
function stuckAt(lines: string[], at: number, rest: string): { head: string[]; end: number } | null {
  let found: { head: string[]; end: number } | null = null;
  for (let end = at + 1; end <= at + maxStuck; end += 1) {
    const head = splitStuck([rest, ...lines.slice(at + 1, end)].join(' '));
    if (head && head.length > (found?.head.length ?? 0)) found = { head, end };
    const next = lines[end] ?? '';
    if (next === '' || unknownSeparator(next)?.dashed) break;
  }
  return found;
}

/** A head without colons counts only right below words that announce it, and with an address. */
function readBare(lines: string[], mark: number, start: number, kind: Found['kind']): Found | null {
  const head = colonned(lines.slice(start, start + maxBareHead));
  const block = readBlock(head, 0, kind === 'forward');
  // Before the text is read, as each of many lines may look like such a head.
  return block && originalOf(block, '').from.address ? readHead(head, { lines, mark, start, kind }) : null;
}

/** "Forwarded Conversation", its subject and a rule, and below them its mails without subjects (Gmail). */
function readConversation(lines: string[], at: number): Found | null {
  if (lines[at] !== 'Forwarded Conversation' || !isRule(lines[at + 2] ?? '')) return null;
  const start = nextWritten(lines, at + 3);
  const head = [lines[at + 1] ?? '', ...lines.slice(start, start + maxHead)];
  return readHead(head, { lines, mark: at, start: start - 1, kind: 'forward' });
}

function readUnmarked(lines: string[], at: number, line: string): Found | null {
  if (isRule(line)) return readAt(lines, at, nextWritten(lines, at + 1), 'block');
  return startsBlock(line) ? readAt(lines, at, at, 'block') : null;
}

function readAt(lines: string[], mark: number, start: number, kind: Found['kind']): Found | null {
  const depth = quoteDepth(lines[start] ?? '');
  const first = unquoted(lines[start] ?? '', depth);
  const begun = startsBlock(first) ? first : kind === 'forward' ? begunUnknown(first) : null;
  if (begun === null) return null;
  const below = lines.slice(start + 1, start + maxHead).map((line) => unquoted(line, depth));
  return readHead([begun, ...below], { lines, mark, start, kind });
}

/** Gmail translates the label of the sender alone, into languages of which nobody has told us. */
function begunUnknown(line: string): string | null {
  if (isTechnical(line)) return line;
  const [, mailbox] = /^\p{L}[\p{L}\p{M} .]{1,30}[:：](.{0,300}<[^\s<>]{1,200}@[^\s<>]{1,200}>)$/u.exec(line) ?? [];
  return mailbox === undefined ? null : `From:${mailbox}`;
}

/** `start` is the line of the head, or the one right below it where the head was stuck together. */
type Place = { lines: string[]; mark: number; start: number; kind: Found['kind'] };

function readHead(head: string[], { lines, mark, start, kind }: Place): Found | null {
  const block = readBlock(head, 0, kind === 'forward');
  if (!block || !isSure(block, kind)) return null;
  const depth = kind === 'stuck' ? 0 : quoteDepth(lines[start] ?? '');
  const rest = lines.slice(kind === 'stuck' ? start : start + block.end);
  const { text, below } = bodyOf(rest, depth, mark < start);
  const original = originalOf(block, text);
  const dates = original.date === null ? forwardDates(block.fields.get('date') ?? '', block.languages) : [];
  return { original, above: lines.slice(0, mark), below, kind, dates };
}

/** Without words that announce a forward, the block itself must be beyond doubt. */
function isSure({ fields }: Block, kind: Found['kind']): boolean {
  const from = fields.get('from') ?? '';
  return kind === 'forward' || from.includes('@') || (fields.size >= 4 && /\p{L}/u.test(from));
}

/** What a block and the text below it say. */
export function originalOf({ fields, languages }: Block, text: string): Found['original'] {
  return {
    from: readMailbox(decodeWords(unescaped(fields.get('from') ?? ''))),
    to: readMailboxes(unescaped(fields.get('to') ?? '')),
    subject: decodeWords(fields.get('subject') ?? ''),
    date: forwardDate(fields.get('date') ?? '', languages),
    messageId: /<[^<>\s]{1,500}>/.exec(fields.get('messageId')?.slice(0, 1000) ?? '')?.[0] ?? null,
    text,
  };
}

/** Mailboxes out of HTML that a converter left as it was. */
function unescaped(value: string): string {
  return value.includes('&lt;') ? value.replaceAll('&lt;', '<').replaceAll('&gt;', '>') : value;
}

function nextWritten(lines: string[], from: number): number {
  const end = Math.min(lines.length, from + gap);
  for (let at = from; at < end; at += 1) if (isWritten(lines[at] ?? '')) return at;
  return from;
}
