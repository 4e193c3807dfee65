import type { Command } from '../command.ts';
import { languages } from './languages.ts';
import { slipOf } from './slips.ts';
import { spanOf } from './span.ts';
import { type Here, untilWhen } from './when.ts';
import { joinedFolded, joinedWritten, type Word, wordsOf } from './words.ts';

const verbs = new Set(['snooze', ...languages.flatMap(({ snooze }) => snooze)]);
const requests = new Set(languages.flatMap(({ snoozeUntil }) => snoozeUntil));
const laters = new Set(languages.flatMap(({ later }) => later));
const untils = new Set(languages.flatMap(({ until }) => until));
const leadIns = new Set(languages.flatMap(({ leadIn, until }) => [...leadIn, ...until]));
const around = new Set(languages.flatMap(({ small, wish }) => [...small, ...wish]));
const longestHead = 4;
const longestUnclear = 8;

/** "snooze 2 weeks", "remind me on Monday", "until March", "later". A snooze without a time is a week. */
export function snoozeOf(words: readonly Word[], here: Here): Command | null {
  if (laters.has(joinedFolded(words))) return aWeek(here);
  if (isBareTime(words)) return snooze(untilWhen(words, here));
  const from = words.findIndex(({ folded }) => !around.has(folded) || requests.has(folded));
  return from < 0 ? null : headed(words.slice(from), here);
}

function headed(words: readonly Word[], here: Here): Command | null {
  for (let length = Math.min(longestHead, words.length); length > 0; length -= 1) {
    const head = joinedFolded(words.slice(0, length));
    const rest = words.slice(length);
    if (verbs.has(head) || (length === 1 && verbs.has(slipOf(head) ?? ''))) return asked(rest, here);
    if (requests.has(head)) return snooze(untilWhen(rest, here));
  }
  return null;
}

function asked(rest: readonly Word[], here: Here): Command | null {
  if (rest.every(({ folded }) => leadIns.has(folded))) return aWeek(here);
  const until = snooze(untilWhen(rest, here));
  if (until !== null) return until;
  return rest.length > longestUnclear ? null : { do: 'unclear', word: 'snooze', text: joinedWritten(rest) };
}

/** A time on its own line is a snooze when it is a stretch ("2 weeks") or says "until"; a mere "Monday" may be an answer. */
function isBareTime(words: readonly Word[]): boolean {
  return spanOf(words) !== null || untils.has(words[0]?.folded ?? '');
}

function aWeek(here: Here): Command | null {
  const until = untilWhen(wordsOf('1 week', 2) ?? [], here);
  return until === null ? null : { do: 'snooze', until, vague: true };
}

function snooze(until: string | null): Command | null {
  return until === null ? null : { do: 'snooze', until };
}
