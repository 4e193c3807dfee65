import { alternativesOfAll, wordsOfAll } from '../all-languages.ts';
import type { Frames } from '../frames.ts';
import { wordEnd } from '../name/token.ts';
import { namesPeople } from '../people.ts';
import { endsTitle, isSoftEnd, type Word } from './title-ends.ts';
import { separator } from './title-separator.ts';
import { isFirstOfName, leadsToNoun } from './title-word.ts';

/** No title is longer. */
export const mostLetters = 200;
const mostWords = 24;

/** "(m/w/d)", "(all genders)": what German and Dutch titles carry. */
export const genders =
  /[([]\s?(?:[mwfdxgni]|div|divers|all|alle)\s?(?:[/|,*]\s?(?:[mwfdxgnv]|div|divers|genders?)\s?){1,3}[)\]]|\(all genders\)|\bm\/[wfv]\/[dx]\b|\b(?:h\/f|f\/h)(?:\/x)?(?![\p{L}/])/iu;

/** The words from `start` to where a title ends; null where none stands there. `closed`: a noun for the post follows it. */
export function scanned(
  text: string,
  start: number,
  frames: Frames,
): { start: number; end: number; closed: boolean } | null {
  let end = start;
  let softEnd = -1;
  let isMarked = false;
  let spared = 0;
  let at = start;
  for (let count = 0; count < mostWords && at - start < mostLetters; ) {
    while (text[at] === ' ') at++;
    const parted = separator(text, at, frames);
    if (parted < 0 || (isMarked && !continuing.test(text.slice(at, at + 14)))) break;
    if (isMarked) spared = describing.exec(text.slice(at, at + 24))?.[0].split(' ').length ?? 0;
    const isDescription = spared-- > 0;
    const isBehindBracket = !isMarked && behindBracket(text, at);
    isMarked = genders.test(text.slice(at, parted));
    if (parted > at) {
      if (/[)\]]/.test(text.charAt(parted - 1))) end = parted;
      at = parted;
      continue;
    }
    const next = wordEnd(text, at);
    const bare = bareWord(text.slice(at, next), text.slice(start, at), frames);
    const lower = bare.toLowerCase();
    const word: Word = { text, start, at, end: next, bare, lower, isDescription, isBehindBracket };
    const closed = count === 0 ? -1 : closedAt(word, end, frames);
    if (closed >= 0) return { start, end: closed, closed: true };
    if (endsTitle(word, frames)) break;
    if (softEnd < 0 && isSoftEnd(word, frames)) softEnd = end;
    count++;
    end = at + bare.length;
    at = word.end;
    if (end < at) break;
  }
  if (softEnd >= 0) end = softEnd;
  return end > start ? { start, end, closed: false } : null;
}

/** Whether a word stands behind a bracket other than the end of a word: "Kellner(in) ". */
function behindBracket(text: string, at: number): boolean {
  return text[at - 2] === ')' && !/\p{L}\([^() ]{1,9}\) $/u.test(text.slice(Math.max(0, at - 24), at));
}

/** A word without the full stop that ends its sentence; "Sr." and "Wiss." keep theirs, but not in "Engineer Sr. We". */
function bareWord(word: string, before: string, { role }: Frames): string {
  if (!word.endsWith('.')) return word;
  const isOpening = abbreviation.test(word) && !(/^[sj]r\.$/i.test(word) && namesPeople(before, role.people));
  return isOpening ? word : word.replace(/\.+$/, '');
}

const abbreviation = new RegExp(`^(?:${alternativesOfAll('abbreviations')})\\.$`, 'iu');

/** Where a title ends that a noun for the post closes at this word, `end` being where it has come to; -1 where none does. */
function closedAt(word: Word, end: number, { role }: Frames): number {
  const { text, start, at, bare } = word;
  if (places.has(bare)) {
    const isPart = /^program/.test(bare) && /^(?:\d{4} )?\p{Ll}/u.test(text.slice(start, start + 6));
    return isPart ? at + bare.length : end;
  }
  return isNoun(word, role.nouns) ? end : -1;
}

/** What a job is called in passing, in lower case, behind the title: "the barista spot". */
const places = wordsOfAll('inPassing');

/** Whether a word is the noun for the post, and not part of the title: "Job Coach", "Head of Search". */
function isNoun({ text, end, bare, lower }: Word, nouns: ReadonlySet<string>): boolean {
  if (!nouns.has(lower)) return false;
  return bare === lower || !(leadsToNoun(text, end, nouns) || isFirstOfName(text, lower, end));
}

/** What goes on behind "(m/w/d)": "– Standort Wien", "mit Schwerpunkt Server", "Teilzeit". */
const continuing = /^ ?(?:[\p{Lu}\p{N}(|–,/-]|(?:mit|für|im|in|als|bei|auf)\b)/u;
/** What a title says of itself behind "(m/w/d)": "mit Schwerpunkt Server", "auf Minijob-Basis". */
const describing =
  /^(?:mit(?= (?:Schwerpunkt|Fokus|Option|Perspektive))|auf(?= (?:[\p{Lu}\d][\p{L}\d-]{2,}[Bb]asis|Minijob|Abruf))|für (?:die|das|den|unsere?n?|unser)(?= \p{Lu}))/u;
