import type { Hit } from '../phrases.ts';
import type { Passage } from '../text.ts';

/** How far before a phrase a quotation may have been opened, and how far behind it closed. */
const reach = 400;

const anyMark = /["“”„«»]/;

/** Whether a passage quotes at all, so that most need no further look. */
export function quotes({ text }: Passage): boolean {
  return anyMark.test(text);
}

/** Whether somebody else's words are quoted: “Unfortunately, we chose another candidate” in a newsletter. */
export function isQuoted({ from, to }: Hit, { text, words }: Passage): boolean {
  const start = words.start[from] ?? 0;
  const before = text.slice(Math.max(0, start - reach), start);
  const closing = closingMark(before.slice(before.lastIndexOf('\n\n') + 1));
  return closing ? closing.test(text.slice(words.end[to - 1] ?? start, start + reach)) : false;
}

/** What closes the quotation that is open at the end of a text; null when none is. German closes with what English opens with. */
function closingMark(text: string): RegExp | null {
  let open: string | null = null;
  for (const mark of text) {
    if (!anyMark.test(mark)) continue;
    if (open === null) open = opening.has(mark) ? mark : null;
    else if (opening.get(open)?.test(mark)) open = null;
  }
  return open === null ? null : (opening.get(open) ?? null);
}

const opening = new Map([
  ['"', /"/],
  ['“', /”/],
  ['„', /[“”]/],
  ['«', /»/],
  ['»', /«/],
]);
