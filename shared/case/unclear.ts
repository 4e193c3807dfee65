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

/** The employer's mail of that key, else the latest, while the member may say what it is: unclear, or no more than a no. */
export function tellableAnswer(one: Pick<Case, 'happened' | 'ended'>, key: string | null = null): Answered | null {
  const answer = answerOf(one, key);
  if (one.ended || answer?.kind !== 'answer' || answer.text === undefined) return null;
  return { ...answer, text: answer.text };
}

/** What the employer's mail of that key, else the latest, is; null where there is none, or the case had ended before anybody knew. */
export function answerIs(one: Case, key: string | null = null): Told | 'unclear' | null {
  const answer = answerOf(one, key);
  if (answer?.kind !== 'answer') return answer?.kind ?? null;
  if (answer.text !== undefined && answer.no === undefined) return one.ended ? null : 'unclear';
  return answer.no ? 'no' : 'neither';
}

type Answer = Extract<Happening, { kind: 'answer' | 'feedback' | 'opening' }>;

/** The employer's latest mail in a case. */
export const latestAnswer = (one: Pick<Case, 'happened'>): Answer | null => answersIn(one).at(-1) ?? null;

const answerOf = (one: Pick<Case, 'happened'>, key: string | null): Answer | null =>
  answersIn(one).findLast(({ mail }) => key !== null && mail?.key === key) ?? latestAnswer(one);

const answersIn = ({ happened = [] }: Pick<Case, 'happened'>): Answer[] =>
  happened.filter((it): it is Answer => it.kind === 'answer' || it.kind === 'feedback' || it.kind === 'opening');

/** Until when the employer is not written to, lest a draft ignores what they said; null where nothing is held back. */
export function heldUntil(one: Case): Instant | null {
  const answer = unclearAnswer(one);
  return answer && new Date(Date.parse(answer.at) + heldDays * 86_400_000).toISOString();
}

/** As long as between two messages to one company. */
const heldDays = 14;
