import type { Case, Draft, StepKind } from '../case/case.ts';
import { type Content, contentOf } from './content.ts';
import { inWords, wordingFor } from './language.ts';
import type { Slot } from './slots.ts';

/** `told`: from the member's own note or details. */
export type Personal = { words: string; because: string; told: boolean };

/** What in a draft belongs to this member and this case alone, as it stands there; empty where nothing does. (A3-2) */
export function personal(draft: Draft, one: Case): Personal[] {
  const { facts } = inWords(contentOf(one, 'UTC'), wordingFor(one));
  return own.flatMap(({ slot, because, told = false }) => {
    const words = facts[slot];
    return words !== undefined && contains(draft.body, words) ? [{ words, because, told }] : [];
  });
}

/**
 * The one question whose answer would make a draft personal, and how to answer it; null where none would: to somebody who never
 * wrote it says what draws the member, if that, and nothing of the interview.
 */
export function detailQuestion({ flags }: Content, kind: StepKind): string | null {
  if (kind === 'thank-for-feedback')
    return 'what do you take from what they said, and what will you do about it? Begin your reply with “lesson:”.';
  if (kind === 'keep-in-touch') return 'what have you learnt or finished since? Begin your reply with “news:”.';
  if (flags.has('stranger')) return kind === 'future-openings' ? null : whatDrew;
  if (flags.has('met') && flags.has('hurt')) return 'is there a question of theirs that you still think about?';
  return flags.has('met')
    ? 'what is one moment of the interview that you enjoyed, or a question that you still think about?'
    : whatDrew;
}

const whatDrew = 'what drew you to this job in the first place?';

const own: readonly { slot: Slot; because: string; told?: true }[] = [
  { slot: 'moment', because: 'you told me about it', told: true },
  { slot: 'liked', because: 'you told me about it', told: true },
  { slot: 'question', because: 'you told me about it', told: true },
  { slot: 'draw', because: 'you said that it drew you there', told: true },
  { slot: 'wish', because: 'you said that it drew you there', told: true },
  { slot: 'why', because: 'you said that it drew you there', told: true },
  { slot: 'people', because: 'you told me whom you met', told: true },
  { slot: 'lacking', because: 'they named it as a reason' },
  { slot: 'needed', because: 'they named it as a reason' },
  { slot: 'picked', because: 'they named it as a reason' },
  { slot: 'habit', because: 'that is what they told you' },
  { slot: 'missed', because: 'that is what they told you' },
  { slot: 'point', because: 'that is what they wrote about' },
  { slot: 'lesson', because: 'it is what you took from it' },
  { slot: 'news', because: 'it is your news' },
  { slot: 'link', because: 'it is your link' },
];

/** What comes from the member's own note or details. */
export const toldSlots: readonly Slot[] = own.flatMap(({ slot, told }) => (told ? [slot] : []));

function contains(text: string, words: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase());
}
