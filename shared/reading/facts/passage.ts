import type { Span } from '../reading.ts';
import { matches } from './matches.ts';

/** One part of an original in the form that the recognisers read: folded, and with a way back to what was written. */
export type Passage = {
  part: Span['part'];
  /** Spaces, quotes, dashes and entities are folded to one form each; a line break inside a sentence is a space. */
  text: string;
  /** The words at [start, end) of `text`, as they stand in the part. */
  span(start: number, end: number): Span;
};

/** Facts stand near the top or in the signature; what follows this many characters is history and legal notice. */
const longest = 12_000;

const named: Record<string, string> = {
  '&amp;': '&',
  '&nbsp;': ' ',
  '&quot;': '"',
  '&apos;': "'",
  '&lsquo;': "'",
  '&rsquo;': "'",
  '&ldquo;': '"',
  '&rdquo;': '"',
  '&ndash;': '–',
  '&mdash;': '–',
  '&lt;': '<',
  '&gt;': '>',
};

const coded = new RegExp(`&#\\d{2,5};|${Object.keys(named).join('|')}|[\\u200b-\\u200f\\u00ad\\u2060\\ufeff]`, 'g');

/** Reads a part of the original: text of any content and length gives a passage. */
export function passage(part: Span['part'], written: string): Passage {
  const source = written.slice(0, longest);
  const { text, offsets } = decoded(folded(source));
  return {
    part,
    text: part === 'body' ? joined(text) : text.replace(/\n/g, ' '),
    span(start, end) {
      const from = writtenAt(start, offsets, source);
      const last = writtenAt(end - 1, offsets, source);
      const to = end > start ? Math.max(from, last + widthAt(source, last, offsets !== null)) : from;
      return { part, start: from, end: to, text: source.slice(from, to) };
    },
  };
}

/** Where a character stands in what was written. */
function writtenAt(index: number, offsets: number[] | null, source: string): number {
  return offsets ? (offsets[index] ?? source.length) : index;
}

function folded(text: string): string {
  return text.replace(foldable, (mark) => folds.get(mark) ?? mark);
}

const folds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ' ': '\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\r\v\f',
    "'": '\u2018\u2019\u201a\u201b\u02bc\u00b4`',
    '"': '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033',
    '-': '\u2010\u2011',
    '–': '\u2012\u2013\u2014\u2015\u2212',
  }).flatMap(([plain, marks]) => [...marks].map((mark): [string, string] => [mark, plain])),
);
const foldable = new RegExp(`[${[...folds.keys()].join('')}]`, 'g');

/** Undoes what stands for another character; offsets are kept only where the length changes, which is rare. */
function decoded(text: string): { text: string; offsets: number[] | null } {
  if (!/[&\u200b-\u200f\u00ad\u2060\ufeff]/.test(text)) return { text, offsets: null };
  let out = '';
  let last = 0;
  const offsets: number[] = [];
  const keep = (piece: string, from: number, step: number) => {
    for (let i = 0; i < piece.length; i++) offsets.push(from + i * step);
    out += piece;
  };
  for (const match of matches(coded, text)) {
    keep(text.slice(last, match.index), last, 1);
    keep(character(match[0]), match.index, 0);
    last = match.index + match[0].length;
  }
  keep(text.slice(last), last, 1);
  return { text: out, offsets };
}

function character(code: string): string {
  if (!code.startsWith('&')) return '';
  if (!code.startsWith('&#')) return named[code] ?? '';
  return folded(String.fromCharCode(Number(code.slice(2, -1)))) || ' ';
}

function widthAt(source: string, index: number, isCoded: boolean): number {
  const entity = isCoded ? /^&(?:#\d{2,5}|[a-z]{2,5});/.exec(source.slice(index, index + 9))?.[0] : undefined;
  return entity && (entity.startsWith('&#') || entity in named) ? entity.length : 1;
}

/** Mail programs break lines at about 72 characters: such a break, or one before a lower-case word, is a space. */
function joined(text: string): string {
  const lines = text.split('\n');
  let out = lines[0] ?? '';
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] ?? '';
    out += (goesOn(lines[i - 1] ?? '', line) ? ' ' : '\n') + line;
  }
  return out;
}

function goesOn(line: string, next: string): boolean {
  // "Position: Clerk (Records)", "Location: Harrow" below it.
  if (labelled.test(next) && labelled.test(line)) return false;
  if (line.length >= 40 && joining.test(line)) return /^\p{L}/u.test(next);
  if (line.length >= 58) return /^[\p{L}\p{N}"(]/u.test(next) && !onBehalf.test(next);
  return (
    line.length >= 12 &&
    /[\p{L}\p{N},]$/u.test(line.slice(-2).trimEnd()) &&
    /^\p{Ll}/u.test(next) &&
    !onBehalf.test(next) &&
    !(line.length < 45 && names.test(line))
  );
}

/** "i. A. Katrin Voss", "gez. Drees": who signs for a house begins a line in lower case. */
const onBehalf = /^(?:i\. ?[AVav]\.|i\.?[AV]\.? |p\. ?p\. |ppa\b|gez\b|namens )/;
/** "mr. A.B. Kramer" above "notaris": nothing but names. */
const names =
  /^(?:(?:drs?|mr|ir|ing|prof|mag|dipl-ing)\. ?)*(?:\p{Lu}[\p{L}.'-]{0,20} (?:(?:van|von|de|den|der|ten|ter|zu) ){0,2}){1,3}\p{Lu}\p{Ll}[\p{L}'-]{0,24}$/u;

const labelled = /^\p{Lu}[\p{L} /#]{1,28}: ?\S/u;
/** No line ends so that does not go on in the next. */
const joining = / (?:and|or|of|the|for|und|oder|et|ou|en)$/;
