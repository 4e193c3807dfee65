import { wordsOfAll } from '../all-languages.ts';
import { type Frames, matchEnd } from '../frames.ts';
import { mostLetters, scanned } from './title-scan.ts';
import { trimmed } from './trimmed.ts';

/** Where a job title stands. `closed`: a noun follows it, as in "the Data Engineer position". */
export type Title = { start: number; end: number; closed: boolean };

/** Posts of science that have no title: "tenure-track position in Developmental Biology". */
const academic =
  /^(?:tenure-track|tenured|post-?doc(?:toral)?|faculty|ph\.?d|doctoral|adjunct|visiting)(?: (?:research|faculty|teaching))? (?:position|opening|opportunity)(?!\p{L})/iu;
const inField = /^ in(?: (?:\p{Lu}[\p{L}-]+|and|of|&)(?= |[.,;!?\n]|$)){1,6}/u;

/** "PhD position Soil Microbiology", not the house that has it. */
const field =
  /^(?! (?:\S+ ){0,5}(?:Univ|Inst|Coll|Cent|School))(?= \p{Lu})(?: (?:\p{Lu}[\p{L}-]+|and|of|&)(?= |[.,;!?\n]|$)){1,6}/u;

/** The job title that begins at `from`, once the words that may stand before it are passed over; null if none does. */
export function titleAt(text: string, from: number, frames: Frames): Title | null {
  const start = passedOver(text, from, frames);
  const post = academic.exec(text.slice(start, start + 120));
  const at = start + (post?.[0].length ?? 0);
  const behind = text.slice(at, at + 90);
  const length = post ? ((inField.exec(behind) ?? field.exec(behind))?.[0].length ?? 0) : 0;
  // "Postdoc position" alone is a title with its noun.
  if (post && (length > 0 || !/^post-?doc /i.test(post[0]))) {
    return trimmed(text, { start, end: at + length, closed: true });
  }
  if (text[start] === '"' || text[start] === "'") {
    const end = text.slice(start + 1, start + mostLetters).search(/"|'(?![\p{L}])|\n/u);
    if (end > 2 && text[start + 1 + end] !== '\n')
      return trimmed(text, { start: start + 1, end: start + 1 + end, closed: true });
  }
  const found = scanned(text, start, frames);
  return found && trimmed(text, found);
}

function passedOver(text: string, from: number, frames: Frames): number {
  // "Absage/Rejection Data Engineer"
  let at = from + (/^\/\p{L}{3,20}(?=[ :])/u.exec(text.slice(from, from + 22))?.[0].length ?? 0);
  if (text[from - 1] === ':' || text[at] === ':') at += /^[\s:]{0,6}/.exec(text.slice(at, at + 6))?.[0].length ?? 0;
  for (let i = 0; i < 8; i++) {
    while (text[at] === ' ' || text[at] === ':') at++;
    const end = matchEnd(frames.role.between, text, at);
    if (end < 0 || isTitleWord(text, at, end, frames)) break;
    at = end;
  }
  while (text[at] === ' ') at++;
  return at;
}

/** "Application" of "Application Developer" begins the title; a noun that leads to one is in lower case or alone. */
function isTitleWord(text: string, at: number, end: number, { nounsLikeNames, role }: Frames): boolean {
  const word = text.slice(at, end).trim().toLowerCase();
  if (word === 'new' && isNew.test(text.slice(end, end + 12))) return true;
  // "First Officer"
  if (word === 'first') return /^F/.test(text.slice(at, at + 1)) || isFirst.test(text.slice(end, end + 12));
  const capital = /^\p{Lu}/u.test(text.slice(at, at + 1));
  if (apprenticeships.has(word)) return capital;
  return (
    capital && /^\p{Lu}/u.test(text.slice(end, end + 1)) && !nounsLikeNames && (role.nouns.has(word) || word === 'new')
  );
}

/** "New graduate nurse", "new business manager": no new post. */
const isNew = /^(?:grad|graduate|business|media|product|homes|hire|starter)(?!\p{L})/iu;

/** "First year associate", "first grade teacher": not the first of many. */
const isFirst = /^(?:aid|year|grade|line|class|responder|officer|mate|assistant|team|nations?)(?!\p{L})/iu;

/** Nouns that titles begin with: "Stage ufficio marketing", "Ausbildung zum Koch". */
const apprenticeships = wordsOfAll('apprenticeships');
