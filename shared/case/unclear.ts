import type { Instant } from '../mail/mail.ts';
import type { Case, Happening } from './case.ts';
import type { Told } from './command.ts';

/** A mail of the employer's in a case, with its words. */
export type Answered = Extract<Happening, { kind: 'answer' }> & { text: string };

/** The employer's latest mail, while nobody knows what it is: good news, feedback, or another no. */
export function unclearAnswer(one: Pick<Case, 'happened' | 'ended'>): Answered | null {
  const answer = tellableAnswer(one);
  return answer?.no === undefined ? answer : null;
}

/** The employer's latest mail, while the member may say what it is: unclear, or no more than a no. */
export function tellableAnswer(one: Pick<Case, 'happened' | 'ended'>): Answered | null {
  const latest = latestAnswer(one);
  if (one.ended || latest?.kind !== 'answer' || latest.text === undefined) return null;
  return { ...latest, text: latest.text };
}

/** What the employer's latest mail is; null where there is none, or the case had ended before anybody knew. */
export function answerIs(one: Case): Told | 'unclear' | null {
  const latest = latestAnswer(one);
  if (latest?.kind !== 'answer') return latest?.kind ?? null;
  if (latest.text !== undefined && latest.no === undefined) return one.ended ? null : 'unclear';
  return latest.no ? 'no' : 'neither';
}

type Answer = Extract<Happening, { kind: 'answer' | 'feedback' | 'opening' }>;

/** The employer's latest mail in a case. */
export const latestAnswer = ({ happened = [] }: Pick<Case, 'happened'>): Answer | null =>
  happened.findLast((it): it is Answer => it.kind === 'answer' || it.kind === 'feedback' || it.kind === 'opening') ??
  null;

/** Until when the employer is not written to, lest a draft ignores what they said; null where nothing is held back. */
export function heldUntil(one: Case): Instant | null {
  const answer = unclearAnswer(one);
  return answer && new Date(Date.parse(answer.at) + heldDays * 86_400_000).toISOString();
}

/** As long as between two messages to one company. */
const heldDays = 14;
