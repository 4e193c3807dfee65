import { type Frames, matchEnd } from './frames.ts';
import { namesPeople } from './people.ts';
import {
  bareWord,
  beforeNoun,
  belongs,
  continues,
  isEnd,
  isFirstOfName,
  leadsToNoun,
  opensWith,
  saysMore,
} from './title-word.ts';
import { wordEnd } from './token.ts';
import { trimmed } from './trimmed.ts';

/** Where a job title stands. `closed`: a noun follows it, as in "the Data Engineer position". */
export type Title = { start: number; end: number; closed: boolean; quoted: boolean };

const mostTokens = 24;
const mostLetters = 200;
/** "(m/w/d)", "(all genders)": what German and Dutch titles carry. */
export const genders =
  /[([]\s?(?:[mwfdxgni]|div|all|alle)\s?(?:[/|,*]\s?(?:[mwfdxgnv]|div|genders?)\s?){1,3}[)\]]|\(all genders\)|\bm\/[wfv]\/[dx]\b/i;

/** What a job is called in passing, in lower case, behind the title: "the barista spot". */
const places =
  /^(?:work|seat|spot|place|intake|scheme|programme|program|cohort|shift|shifts|trial|gig|slot|team|placement|panel|one|hire|starters?)$/;
/** Posts of science that have no title: "tenure-track position in Developmental Biology". */
const academic =
  /^(?:tenure-track|tenured|post-?doc(?:toral)?|faculty|ph\.?d|doctoral|adjunct|visiting)(?: (?:research|faculty|teaching))? (?:position|opening|opportunity)(?: in(?: (?:\p{Lu}[\p{L}-]+|and|of|&)(?= |[.,;!?\n]|$)){1,6})?/iu;
/** What a title says of itself behind "(m/w/d)": "mit Schwerpunkt Server", "auf Minijob-Basis". */
const describing =
  /^(?:mit(?= (?:Schwerpunkt|Fokus|Option|Perspektive))|auf(?= (?:\p{Lu}\p{L}{3,}-?[Bb]asis|Minijob|Abruf))|für (?:die|das|den|unsere?n?|unser)(?= \p{Lu}))/u;
/** "we've", "you're" */
const contracted = /^(?:we|you|they|it|i|that)'(?:ve|re|ll|d|s|m)$/;
/** What goes on behind "(m/w/d)": "– Standort Wien", "mit Schwerpunkt Server", "Teilzeit". */
const continuing = /^ ?(?:[\p{Lu}\p{N}(|–,/-]|(?:mit|für|im|in|als|bei|auf)\b)/u;
/** Who is spoken to politely, written with a capital: "als Controllerin und Ihr Interesse". */
const polite = /^(?:Sie|Ihnen|Ihre?[mnrs]?|Dir|Dich|Dein(?:e[mnrs]?)?|Usted|Lei|Vous|Votre|Uw)$/;

/** The job title that begins at `from`, once the words that may stand before it are passed over; null if none does. */
export function titleAt(text: string, from: number, frames: Frames): Title | null {
  const start = passedOver(text, from, frames);
  const post = /[tpfdav]/i.test(text.charAt(start)) ? academic.exec(text.slice(start, start + 120)) : null;
  if (post) return { start, end: start + post[0].length, closed: true, quoted: false };
  const quoted = text[start] === '"' || text[start] === "'";
  if (quoted) {
    const end = text.slice(start + 1, start + mostLetters).search(/"|'(?![\p{L}])|\n/u);
    if (end > 2 && text[start + 1 + end] !== '\n')
      return trimmed(text, { start: start + 1, end: start + 1 + end, closed: true, quoted });
  }
  const found = scanned(text, quoted ? start + 1 : start, frames);
  return found && trimmed(text, { ...found, quoted: false });
}

function passedOver(text: string, from: number, frames: Frames): number {
  let at = from;
  if (text[from - 1] === ':' || text[from] === ':') at += /^[\s:]{0,6}/.exec(text.slice(at, at + 6))?.[0].length ?? 0;
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
  if (apprenticeships.test(word)) return nounsLikeNames || /^\p{Lu}/u.test(text.slice(at, at + 1));
  const capitals = /^\p{Lu}/u.test(text.slice(at, at + 1)) && /^\p{Lu}/u.test(text.slice(end, end + 1));
  return capitals && !nounsLikeNames && (role.nouns.has(word) || word === 'new');
}

/** Nouns that titles begin with: "Stage ufficio marketing", "Ausbildung zum Koch". */
const apprenticeships =
  /^(?:stage|tirocinio|estágio|prácticas|internship|traineeship|praktikum|ausbildung|volontariat|umschulung)$/;

function scanned(text: string, start: number, frames: Frames): Omit<Title, 'quoted'> | null {
  const { ends, softEnds, joins, nouns } = frames.role;
  let end = start;
  let softEnd = -1;
  let marked = false;
  let spared = 0;
  let at = start;
  for (let tokens = 0; tokens < mostTokens && at - start < mostLetters; ) {
    while (text[at] === ' ') at++;
    const parted = separator(text, at, frames);
    if (parted < 0) break;
    if (marked && !continuing.test(text.slice(at, at + 14))) break;
    const bracketed =
      !marked && text[at - 2] === ')' && !/\p{L}\([^() ]{1,9}\) $/u.test(text.slice(Math.max(0, at - 24), at));
    if (marked) spared = describing.exec(text.slice(at, at + 24))?.[0].split(' ').length ?? 0;
    const described = spared-- > 0;
    marked = false;
    if (parted > at) {
      if (text[parted - 1] === ')' || text[parted - 1] === ']') {
        end = parted;
        if (genders.test(text.slice(at, parted))) {
          softEnd = -1;
          marked = true;
        }
      }
      at = parted;
      continue;
    }
    const word = text.slice(at, wordEnd(text, at));
    if (!word) break;
    const bare =
      tokens > 0 &&
      /^(?:sr|jr)\.$/i.test(word) &&
      !/^ [\p{Lu}\p{N}]/u.test(text.slice(at + word.length, at + word.length + 2))
        ? word.slice(0, -1)
        : opensWith(word, text, tokens === 0 ? at : -1)
          ? word
          : bareWord(word, text, at);
    const lower = bare.toLowerCase();
    if (
      tokens > 0 &&
      (contracted.test(lower) || (lower === bare && ends.has(lower.replace(/'s$/, '')) && lower.endsWith("'s")))
    )
      break;
    if (tokens > 0 && places.test(bare) && namesPeople(text.slice(start, end), frames.role.people)) {
      const part =
        /^program/.test(bare) &&
        /^(?:\d{4} )?\p{Ll}/u.test(text.slice(start, start + 6)) &&
        !text.slice(start, end).endsWith('ship');
      return { start, end: part ? at + bare.length : end, closed: true };
    }
    if (
      tokens > 0 &&
      nouns.has(lower) &&
      !(
        bare !== lower &&
        (leadsToNoun(text, at + word.length, nouns) || isFirstOfName(text, lower, at + word.length))
      ) &&
      !/ (?:d[aeio]|del|of|von|van) $/.test(text.slice(at - 5, at))
    )
      return { start, end, closed: true };
    if (
      lower === bare &&
      !described &&
      isEnd(text, at, lower, ends) &&
      !continues(text.slice(start, at), lower, text.slice(at, at + 30))
    )
      break;
    if (
      frames.nounsLikeNames &&
      tokens > 0 &&
      saysMore.test(lower) &&
      lower === bare &&
      !beforeNoun(text, at + word.length)
    )
      break;
    if (polite.test(bare)) break;
    if (bracketed && /^\p{Ll}/u.test(bare) && !softEnds.has(lower) && !namesPeople(bare, frames.role.people)) break;
    if (lower === bare && joins.has(lower) && !goesOn(text, at + word.length, frames, false)) break;
    if (softEnds.has(lower) && lower === bare && !belongs(text, start, at, at + word.length)) {
      if (tokens === 0) break;
      if (softEnd < 0) softEnd = end;
    }
    tokens++;
    at += word.length;
    end = at - word.length + bare.length;
    if (bare.length < word.length) break;
  }
  if (softEnd >= 0) end = softEnd;
  return end > start ? { start, end, closed: false } : null;
}

/** The end of a separator that a title goes on behind, `at` where none stands there, -1 where the title ends. */
function separator(text: string, at: number, frames: Frames): number {
  const mark = text[at];
  if (mark === undefined || mark === '\n') return -1;
  if (mark === '(' || mark === '[') {
    const close = text.slice(at, at + 130).search(/[)\]]/);
    return close > 0 && !text.slice(at, at + close).includes('\n') ? at + close + 1 : -1;
  }
  const dash = mark === '–' || (mark === '-' && (text[at + 1] === ' ' || text[at - 1] === ' '));
  if (dash) return goesOn(text, at + 1, frames, true) ? at + 1 : -1;
  if (mark === ',' || mark === ':') return goesOn(text, at + 1, frames, false) ? at + 1 : -1;
  return wordEnd(text, at) > at ? at : -1;
}

/** Whether what follows a comma, a dash or "and" still belongs to a title; words in lower case do so after a dash. */
function goesOn(text: string, at: number, frames: Frames, lower: boolean): boolean {
  const next = /^ {0,2}(\(?[\p{L}\p{N}.][^\s,;:!?()"]*)/u.exec(text.slice(at, at + 40))?.[1];
  if (!next || frames.role.ends.has(next) || polite.test(next)) return false;
  if (frames.role.joins.has(next)) return /^ {0,2}\S+ {1,2}(?!I )[\p{Lu}\p{N}]/u.test(text.slice(at, at + 40));
  if (lower && /^\p{L}/u.test(next) && !frames.role.softEnds.has(next)) return true;
  return /^(?:[\p{Lu}\p{N}(.]|\p{Ll}\p{Lu})/u.test(next) || namesPeople(text.slice(at, at + 40), frames.role.people);
}
