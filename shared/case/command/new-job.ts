import type { Command } from '../command.ts';
import type { JobForm } from './language.ts';
import { languages } from './languages.ts';
import { type Here, untilWhen } from './when.ts';
import { joinedFolded, joinedWritten, type Word, wordsOf } from './words.ts';

const spoken = languages.map(({ newJob, polite, doubts }) => ({
  around: new Set([...newJob.around, ...polite]),
  told: new Set([...newJob.whole, ...newJob.forms.flatMap(said)]),
  at: new Set(newJob.at),
  doubts: new Set(doubts),
}));
type Spoken = (typeof spoken)[number];

const mostWords = 14;
const longestPhrase = 8;
/** A firm's name has so many words. */
const longestName = 4;
const shortestTime = 4;

function said({ before, jobs, after }: JobForm): string[] {
  return before.flatMap((start) => jobs.flatMap((job) => after.map((end) => `${start} ${job} ${end}`.trim())));
}

/**
 * The question what shall become of the mails, for a few words that tell of a new job and of nothing else: "I found a job
 * at Acme", "Ich habe endlich eine Stelle gefunden", "I start a new job on Monday". "I found a job ad" tells of none.
 */
export function newJobOf(words: readonly Word[], here: Here): Command | null {
  return spoken.some((language) => tells(language, words, here))
    ? { do: 'unclear', word: 'new-job', text: joinedWritten(words) }
    : null;
}

/** Whether one clause of a sentence tells of a new job, and none has a doubt about it. */
export function mentionsNewJob(sentence: string, here: Here): boolean {
  if (/[?¿"“„«]/.test(sentence)) return false;
  const clauses = sentence.split(/[,;:–—!.]| - /).flatMap((clause) => {
    const words = wordsOf(clause, mostWords);
    return words === null ? [] : [words];
  });
  return spoken.some(
    (language) =>
      clauses.some((words) => tells(language, words, here)) &&
      !clauses.flat().some(({ folded }) => language.doubts.has(folded)),
  );
}

function tells(language: Spoken, words: readonly Word[], here: Here): boolean {
  const bare = words.filter(({ folded }) => !language.around.has(folded));
  if (bare.length < words.length && language.told.has(joinedFolded(words))) return true;
  for (let length = Math.min(longestPhrase, bare.length); length > 1; length -= 1) {
    if (!language.told.has(joinedFolded(bare.slice(0, length)))) continue;
    const rest = bare.slice(length);
    return rest.length === 0 || isPlace(language, rest) || isTime(rest, here);
  }
  return false;
}

/** "on Monday"; words as short as "to do" are the short forms of days in some language. */
function isTime(words: readonly Word[], here: Here): boolean {
  return words.some(({ folded }) => folded.length >= shortestTime) && untilWhen(words, here) !== null;
}

/** "at Acme Foods". */
function isPlace({ at }: Spoken, [first, ...name]: readonly Word[]): boolean {
  const isName =
    name.length > 0 && name.length <= longestName && name.every(({ written }) => /^[\p{Lu}\p{N}]/u.test(written));
  return first !== undefined && at.has(first.folded) && isName;
}
