import { remembered, rememberedIn } from '../remembered.ts';
import { spellingsOf } from './beginnings.ts';
import { familyOf, type Lead, leadEnd } from './leads.ts';

/** What people are in a job, in one language: single words, and what takes more than one ("au pair", "co-op"). */
export type People = { isOne(word: string): boolean; several: Lead | null };

/** Reads lists of alternatives, each a regular expression without unbounded repetition. */
export function peopleOf(lists: string): People {
  const all = alternativesIn(lists).filter(Boolean);
  const several = all.filter((each) => parts.test(each)).join('|');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${several})(?![\\p{L}\\p{N}])`, 'iuy');
  return {
    isOne: wordsOf(all.filter((each) => !parts.test(each))),
    several: several === '' ? null : familyOf()(several, whole),
  };
}

/** A space or a hyphen, but for those in classes. */
const parts = /[ -](?![^[]{0,9}\])/;

/** Whether a word is one of those that some patterns match. Most patterns are a few words; the others take any beginning. */
function wordsOf(patterns: readonly string[]): (word: string) => boolean {
  const listed = new Set<string>();
  const others: string[] = [];
  for (const pattern of patterns.flatMap(spread)) {
    const spellings = spellingsOf(pattern);
    for (const each of spellings ?? []) listed.add(each);
    if (!spellings) others.push(pattern);
  }
  const other = new RegExp(`^(?:${others.join('|')})$`, 'iu');
  // Mails are about the same words again and again, and the pattern is long.
  return remembered((word) => listed.has(word.toLowerCase()) || (others.length > 0 && other.test(word)), mostKnown);
}

/** "actors?" and "tutors?" of "(?:actor|tutor)s?". */
function spread(pattern: string): string[] {
  const [group] = pattern.startsWith('(?:') ? piecesOf(pattern, ')') : [];
  const rest = pattern.slice((group?.length ?? 0) + 1);
  if (group === undefined || /^[?{*+]/.test(rest)) return [pattern];
  return alternativesIn(group.slice('(?:'.length)).map((each) => each + rest);
}

const alternativesIn = (list: string) => piecesOf(list, '|');

/** What marks outside of any group part, and the mark that closes one. */
function piecesOf(source: string, mark: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const letter = source[at];
    if (source[at - 1] === '\\') continue;
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter !== mark || depth > 0) continue;
    pieces.push(source.slice(from, at));
    from = at + 1;
  }
  return [...pieces, source.slice(from)];
}

const mostKnown = 4_000;
/** No title has a longer word. */
const longestWord = 60;

const words = /[\p{L}\p{N}]+/gu;

/** Whether some of the words name what somebody is in a job. */
export const namesPeople = rememberedIn((text, { isOne, several }: People) => {
  // Unlike `matchAll`, this does not copy the pattern each time.
  words.lastIndex = 0;
  for (let found = words.exec(text); found; found = words.exec(text)) {
    if (found[0].length < longestWord && isOne(found[0])) return true;
    if (several && leadEnd(several, text, found.index) > 0) return true;
  }
  return false;
});

/** Whether the first words do, where it takes several: "Stable Hand", "Waiting Staff". */
export function beginsWithSeveral(text: string, { several }: People): boolean {
  return several !== null && leadEnd(several, text, 0) > 0;
}

/** Whether the first word does. */
export function beginsWithPeople(text: string, people: People): boolean {
  const word = /^[^\p{L}\p{N}]{0,4}([\p{L}\p{N}]{1,60})/u.exec(text)?.[1];
  return word !== undefined && people.isOne(word);
}
