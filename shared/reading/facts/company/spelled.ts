import { wordsOfAll } from '../all-languages.ts';
import type { Frames } from '../frames.ts';
import { nameAt } from '../name/name.ts';
import { hasLegalForm, organisationKey } from '../name/organisation.ts';
import { isOrganisationWord } from '../name/organisation-words.ts';
import type { Passage } from '../passage.ts';
import type { Candidate } from '../vote.ts';

/**
 * Where a text spells the name that a domain stands for ("acme-labs" is "Acme Labs", "grantabio" begins "Granta
 * Biosciences"), if it does; with the words of an organisation that follow.
 */
export function spelled(passage: Passage, domain: string, frames: Frames): Candidate[] {
  const letters = organisationKey(domain).replace(/ /g, '');
  const found = letters.length > 1 ? spellingOf(letters, passage.text) : null;
  if (!found) return [];
  const whole = nameAt(passage.text, found.start, frames);
  const further = whole ? passage.text.slice(found.end, whole.end) : '';
  const goesOn = !found.whole || hasLegalForm(passage.text.slice(found.start, whole?.end)) || isDescribed(further);
  const end = Math.max(goesOn ? (whole?.end ?? 0) : 0, found.end);
  return [{ value: passage.text.slice(found.start, end), weight: 2, span: passage.span(found.start, end) }];
}

/** "Primary School" behind "Oakhaven". */
function isDescribed(words: string): boolean {
  return isOrganisationWord(words.slice(words.lastIndexOf(' ') + 1).toLowerCase());
}

/** A domain may be a name's beginning, when it is long enough not to be so by chance. */
const longBeginning = 6;

type Spelling = { start: number; end: number; whole: boolean };

/** As many letters hardly stand in several words of a sentence by chance. */
const severalWords = 8;

/**
 * Where the letters stand as words, whatever parts them; `whole` where a word ends with them. Small letters will do where
 * nothing has a capital: "joining bp", "rat rod cycles" below who signs.
 */
function spellingOf(letters: string, text: string): Spelling | null {
  let begun: Spelling | null = null;
  let plain: Spelling | null = null;
  const first = letters.charCodeAt(0);
  for (let start = 0; start < text.length; start++) {
    if (!mayBegin(text.charCodeAt(start), first) || inWord.test(text.charAt(start - 1))) continue;
    const end = endOf(letters, text, start);
    if (end < 0) continue;
    const next = text.slice(end, end + 2);
    if (!/[\p{Lu}\p{N}]/u.test(text.slice(start, end))) {
      if (
        (end - start === letters.length || letters.length >= severalWords) &&
        !/^(?:[\p{L}\p{N}@-]|\.\p{L})/u.test(next)
      )
        plain ??= { start, end, whole: true };
      continue;
    }
    if (!/^(?:[\p{L}\p{N}@]|\.\p{L})/u.test(next)) return { start, end, whole: true };
    if (letters.length >= longBeginning && /^\p{Ll}/u.test(next)) begun ??= { start, end, whole: false };
  }
  return begun ?? plain;
}

const between: ReadonlySet<string> = new Set(" .&+'-");
const inWord = /[\p{L}\p{N}@./]/u;

/** Asked at every character: most are told by their code. Beyond ASCII a letter may be the same but for its marks. */
function mayBegin(code: number, first: number): boolean {
  return code === first || code + 0x20 === first || code > 0x7f;
}

function endOf(letters: string, text: string, start: number): number {
  let at = start;
  for (let place = 0; place < letters.length; place++) {
    if (at > start && between.has(text.charAt(at))) at++;
    if (text[at] === '&') {
      at += 2;
      const next = plainLetter(text.charAt(at));
      place += ands.find((and) => letters.startsWith(and + next, place))?.length ?? 0;
    }
    const letter = plainLetter(text.charAt(at));
    if (letter !== letters[place]) return -1;
    // "zwoelfer" spells "Zwölfer".
    if (letters[place + 1] === 'e' && umlauts.test(text.charAt(at)) && !/e/i.test(text.charAt(at + 1))) place++;
    at++;
  }
  return at;
}

/** How domains spell "&". */
const ands = [...wordsOfAll('and')];

const umlauts = /[äöü]/i;

function plainLetter(letter: string): string {
  const lower = letter.toLowerCase();
  return crossed.get(lower) ?? lower.normalize('NFD').charAt(0);
}

/** Letters with a stroke, which domains leave out. */
const crossed: ReadonlyMap<string, string> = new Map(Object.entries({ ø: 'o', ł: 'l', đ: 'd', ħ: 'h' }));
