import type { Hit } from '../phrases.ts';
import type { Passage } from '../text.ts';

/** How far before a phrase a quotation may have been opened, and how far behind it closed. */
const reach = 400;

const anyMark = /["“”„«»]/;

/** Whether a passage quotes at all, so that most need no further look. */
export function quotes({ text }: Passage): boolean {
  return anyMark.test(text);
}

/**
 * Whether somebody else's words are quoted: “Unfortunately, we chose another candidate” in a newsletter. A quotation that is
 * most of a body is the mail itself, pasted with a word of comment; as a subject it is a title. Where a platform writes,
 * `isRelayed`, a paragraph of its own in quotation marks is the employer's answer: 'Northwind has answered:'.
 */
export function isQuoted({ from, to }: Hit, { part, text, words }: Passage, isRelayed: boolean): boolean {
  const start = words.start[from] ?? 0;
  const end = words.end[to - 1] ?? start;
  const paragraph = Math.max(0, start - reach, text.lastIndexOf('\n\n', start) + 1);
  const open = openQuotation(text.slice(paragraph, start));
  if (isRelayed && open?.at === text.slice(paragraph).search(/\S/) && text.slice(0, paragraph).trimEnd().endsWith(':'))
    return false;
  const closed = open ? text.slice(end, end + reach).search(open.closing) : -1;
  const atMost = part === 'subject' ? text.length : text.length / 2;
  return open !== null && closed >= 0 && end + closed - (paragraph + open.at) < atMost;
}

/** Where the quotation begins that is open at a text's end, and what closes it; null when none is. German closes with what English opens with. */
function openQuotation(text: string): { at: number; closing: RegExp } | null {
  let open: { at: number; closing: RegExp } | null = null;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (!anyMark.test(mark)) continue;
    const closing = opening.get(mark);
    if (open === null) open = closing ? { at, closing } : null;
    else if (open.closing.test(mark)) open = null;
  }
  return open;
}

const opening = new Map([
  ['"', /"/],
  ['“', /”/],
  ['„', /[“”"]/],
  ['«', /»/],
  ['»', /«/],
]);
