import type { Instant } from '../mail/mail.ts';
import type { Case, Happening } from './case.ts';

/** A mail of the employer's in a case that could not be made out. */
export type Unclear = Extract<Happening, { kind: 'answer' }> & { text: string };

/** The employer's latest mail, while nobody knows what it is: good news, feedback, or another no. */
export function unclearAnswer({ happened = [], ended }: Case): Unclear | null {
  const latest = happened.findLast(({ kind }) => kind === 'answer' || kind === 'feedback' || kind === 'opening');
  if (ended || latest?.kind !== 'answer' || latest.text === undefined) return null;
  return { ...latest, text: latest.text };
}

/** Until when the employer is not written to, lest a draft ignores what they said; null where nothing is held back. */
export function heldUntil(one: Case): Instant | null {
  const answer = unclearAnswer(one);
  return answer && new Date(Date.parse(answer.at) + heldDays * 86_400_000).toISOString();
}

/** As long as between two messages to one company. */
const heldDays = 14;
