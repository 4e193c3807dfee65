import type { Case, Draft } from '../../case/case.ts';
import { contentOf } from '../content.ts';
import { hasWritten } from '../has-written.ts';
import { inWords, wordingFor } from '../language.ts';
import { painIn, privateIn, tellingIn } from '../mined/clause.ts';
import { toldSlots } from '../personal.ts';
import { heavyIn } from '../tone.ts';

/**
 * Why something that the member told is not in a draft, and what to do about it; null where it is in there, where it asks
 * for nothing, or where it is already said that it stays between us.
 */
export function notWoven(text: string, one: Case, { body }: Draft): string | null {
  const { facts } = inWords(contentOf({ ...one, note: text, happened: [] }, 'UTC'), wordingFor(one));
  const found = toldSlots.flatMap((slot) => facts[slot] ?? []);
  if (found.some((words) => body.toLowerCase().includes(words.toLowerCase()))) return null;
  if (found.length > 0) return leftOut(one);
  if (tellingIn([text]) !== null) return notTaken(one);
  return isPrivate(text) ? 'It is not in the draft, because it seems to be for you rather than for them.' : null;
}

/** Whether something is the member's own affair, and no cry of pain or anger: that it stays between us is said elsewhere. */
export const isPrivate = (text: string): boolean => privateIn([text]) && !painIn([text]) && heavyIn(text).length === 0;

/** Why a detail that could be said is not in a draft. */
export function leftOut(one: Case): string {
  return hasWritten(one)
    ? 'It is not in the draft, which has room for one detail or two; swap it in if you like it better.'
    : 'It is not in the draft, which is a word to somebody who has not written to you; weave it in where it fits.';
}

/** What the member told is theirs to say, where no phrase could be taken from it. */
export function notTaken(one: Case): string {
  const { language, name } = wordingFor(one);
  const how = language === 'en' ? '' : ` in ${name}`;
  return `It is not in the draft, because I could not tell how you would say it to them${how}; weave it in where it fits.`;
}
