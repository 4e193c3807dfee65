import type { Case, Draft, Member, Step } from '../case/case.ts';
import type { Letter } from '../mail/letter.ts';
import type { Instant } from '../mail/mail.ts';
import { type AnswerLinks, draftMail } from './letter/draft-mail.ts';
import { letterOf } from './letter/letter-of.ts';
import { planEnd } from './letter/plan-end.ts';
import { type Task, taskFor } from './task/task.ts';

export type Mailing = {
  case: Case;
  step: Step;
  /** Null for steps that are tasks. */
  draft: Draft | null;
  member: Member;
  now: Instant;
  /** The case's own address: who sends with it in Bcc lets us know. */
  copyTo: string;
  /** Where a press of a button says the same as a reply; null where there is no page. */
  links: AnswerLinks | null;
};

/** The mail to the member that carries a step: a draft with the ways to use it, or a task. */
export function stepLetter(mailing: Mailing): Letter {
  if (mailing.draft !== null) return draftMail({ ...mailing, draft: mailing.draft });
  const task: Task = taskFor(mailing);
  return letterOf(task.subject, [...task.blocks, ...planEnd(mailing.case, mailing.step, mailing.member)]);
}
