import type { Command } from '../command.ts';
import { graveWords } from './language.ts';
import { languages } from './languages.ts';
import { spanOf } from './span.ts';
import { type Here, untilWhen } from './when.ts';
import { joinedFolded, joinedWritten, type Word } from './words.ts';

const whole = new Set(languages.flatMap(({ enough }) => enough));
const starts = languages.flatMap(({ enoughOf }) => enoughOf);
const tooMany = {
  whole: new Set(languages.flatMap(({ tooMany: { starts, whole } }) => [...starts, ...whole])),
  starts: languages.flatMap(({ tooMany: { starts } }) => starts),
};
/** May stand between the words that wish for an end: "lass mich bitte in Ruhe". */
const courtesies = new Set(languages.flatMap(({ polite }) => polite.filter((said) => !said.includes(' '))));
const pauses = new Set(['pause', ...languages.flatMap(({ grave }) => grave.pause)]);
/** By language, for a small word of one is another's word. */
const wished = languages.map(({ grave, small, wish }) => ({
  wish: new Set(wish),
  around: new Set([...small, ...wish]),
  graves: new Set(graveWords.flatMap((word) => [word, ...grave[word]])),
}));
const mostWords = 10;
const fewWords = 8;

/** The question what to do about too many mails, for a few words that say so: "fewer mails please", "only one a day". */
export function tooManyOf(all: readonly Word[], bare: readonly Word[]): Command | null {
  if (bare.length > fewWords) return null;
  const told = joinedFolded(bare);
  if (!tooMany.whole.has(told) && !startsWith(told, tooMany.starts)) return null;
  return { do: 'unclear', word: 'too-many', text: joinedWritten(all) };
}

/**
 * The question what shall end, for a few words that wish for an end and do not say of what, or say more than the
 * commands can: "please stop sending me these", "cancel", "pause for 2 weeks", "I want to unsubscribe". `bare` are the
 * words without politeness. Null for anything else.
 */
export function enoughOf(all: readonly Word[], bare: readonly Word[], here: Here): Command | null {
  if (bare.length > mostWords) return null;
  const said =
    [all, bare].some((words) => whole.has(joinedFolded(words)) || begins(words)) ||
    isWished(bare) ||
    isPauseFor(bare, here);
  return said ? { do: 'unclear', word: 'end', text: joinedWritten(all) } : null;
}

function begins(words: readonly Word[]): boolean {
  const curt = words.filter(({ folded }) => !courtesies.has(folded));
  return startsWith(joinedFolded(words), starts) || startsWith(joinedFolded(curt), starts);
}

function startsWith(said: string, some: readonly string[]): boolean {
  return some.some((start) => said === start || said.startsWith(start.endsWith("'") ? start : `${start} `));
}

/** "I would like to unsubscribe": words of a wish before a command that counts only alone. */
function isWished(words: readonly Word[]): boolean {
  return wished.some(({ wish, around, graves }) => {
    const from = words.findIndex(({ folded }) => !around.has(folded));
    const to = words.findLastIndex(({ folded }) => !around.has(folded)) + 1;
    const before = words.slice(0, Math.max(from, 0));
    const wishedFor = [words.slice(from), words.slice(from, to)].map(joinedFolded);
    return before.some(({ folded }) => wish.has(folded)) && wishedFor.some((said) => graves.has(said));
  });
}

/** There is no pause that ends by itself. */
function isPauseFor(words: readonly Word[], here: Here): boolean {
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    const rest = words.slice(length);
    if (!pauses.has(joinedFolded(words.slice(0, length)))) continue;
    if (spanOf(rest) !== null || untilWhen(rest, here) !== null) return true;
  }
  return false;
}
