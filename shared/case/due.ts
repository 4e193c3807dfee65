import type { Instant } from '../mail/mail.ts';
import type { Case, Step } from './case.ts';

/** When a step next wants attention: when it is due or, while claimed, when its lease ends. Null for settled steps. */
export function attentionAt(step: Step): Instant | null {
  if (step.state === 'planned') return step.due;
  return step.state === 'claimed' ? step.until : null;
}

/** The step of a case that is to be worked off at `now`: the earliest one whose time has come. */
export function dueStep(one: Case, now: Instant): Step | null {
  if (quietUntil(one) > now) return null;
  return earliest(one.steps.filter((step) => (attentionAt(step) ?? never) <= now));
}

/** When the next step of a case wants attention; null when nothing is left to do, or the case waits for its member or has ended. */
export function nextDue(one: Case): Instant | null {
  const next = earliest(one.steps.filter((step) => attentionAt(step) !== null));
  const [from, at] = [quietUntil(one), (next && attentionAt(next)) ?? never];
  const due = at < from ? from : at;
  return due === never ? null : due;
}

/** Later than any instant. */
const never = '~';

function quietUntil({ waiting = '', ended }: Case): Instant {
  return ended || waiting === true ? never : waiting;
}

function earliest(steps: Step[]): Step | null {
  const at = (step: Step) => attentionAt(step) ?? never;
  return steps.reduce<Step | null>((first, step) => (!first || at(step) < at(first) ? step : first), null);
}
