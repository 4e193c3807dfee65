import type { Case, Member } from '../case.ts';
import { emptyLedger } from '../ledger.ts';
import { circumstancesOf } from './circumstances.ts';
import { isInvited } from './rules.ts';

/**
 * Whether it is worth asking the member if he or she would like to stay in touch: they met, or the door was left open;
 * somebody can be written to; they have not said no again; and nothing was said about it yet. (A1-4)
 */
export function isDoorOpen(one: Case, member: Pick<Member, 'zone'>): boolean {
  const c = circumstancesOf(one, emptyLedger, member);
  return !one.ended && c.interest === 'normal' && c.reach !== 'nobody' && !c.refused && (c.met || isInvited(c));
}

/** Whether nothing comes after a step that is on its way. Who is keen gets a further sign of life once this one is out. */
export function isLastStep({ steps, interest }: Case, id: string): boolean {
  const comes = steps.some((step) => step.id !== id && (step.state === 'planned' || step.state === 'claimed'));
  return !comes && interest !== 'keen';
}
