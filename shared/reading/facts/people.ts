import { remembered, rememberedIn } from '../remembered.ts';
import { familyOf, type Lead, leadEnd } from './leads.ts';

/** What people are in a job, in one language: single words, and what takes more than one ("au pair", "co-op"). */
export type People = { isOne(word: string): boolean; several: Lead | null };

/** Reads lists of alternatives, each a regular expression without unbounded repetition. */
export function peopleOf(lists: string): People {
  const [single, others] = parted(lists);
  const several = others.join('|');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${several})(?![\\p{L}\\p{N}])`, 'iuy');
  const word = new RegExp(`^(?:${single.join('|')})$`, 'iu');
  return {
    // Mails are about the same words again and again, and the pattern is long.
    isOne: remembered((text) => word.test(text), mostKnown),
    several: several === '' ? null : familyOf()(several, whole),
  };
}

const mostKnown = 4_000;
/** No title has a longer word. */
const longestWord = 60;

/** Alternatives that are one word each, and those that are not. */
function parted(lists: string): [string[], string[]] {
  const single: string[] = [];
  const several: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= lists.length; at++) {
    const mark = lists[at];
    if (mark === '(' && lists[at - 1] !== '\\') depth++;
    if (mark === ')' && lists[at - 1] !== '\\') depth--;
    if (mark !== undefined && (mark !== '|' || depth > 0)) continue;
    const alternative = lists.slice(from, at);
    if (alternative) (/[ -](?![^[]{0,9}\])/.test(alternative) ? several : single).push(alternative);
    from = at + 1;
  }
  return [single, several];
}

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
