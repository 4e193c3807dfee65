import type { Case, Member, Step } from '../../case/case.ts';
import { isDoorOpen, isLastStep } from '../../case/plan/open-door.ts';
import { type Block, paragraph } from './blocks.ts';

/** That a plan has come to its end, in the mail that is its last; and how to go on where their door is open. (A1-4) */
export function planEnd(one: Case, step: Pick<Step, 'id'>, member: Pick<Member, 'zone'>): Block[] {
  if (!isLastStep(one, step.id)) return [];
  const more = isDoorOpen(one, member)
    ? stayInTouch
    : 'Nothing more comes about this one, unless you forward an answer of theirs.';
  return [paragraph(`This is the last mail of this plan. ${more}`)];
}

/** For the receipt, where the plan has been told. */
export const untilKeen = (one: Case, member: Pick<Member, 'zone'>): Block[] =>
  isDoorOpen(one, member) ? [paragraph(`With that the plan ends. ${stayInTouch}`)] : [];

const stayInTouch =
  'If you would still like to work there, reply “keen”, and you get the draft of a short sign of life every few months.';
