import type { Instant } from '../mail/mail.ts';
import type { Case, Step } from './case.ts';

/** When a step next wants attention: when it is due or, while claimed, when its lease ends. Null for settled steps. */
export function attentionAt(step: Step): Instant | null {
  if (step.state === 'planned') return step.due;
  return step.state === 'claimed' ? step.until : null;
}

/** The step of a case that is to be worked off at `now`: the earliest one whose time has come. */
export function dueStep({ steps, waiting = '', ended }: Case, now: Instant): Step | null {
  if (waiting === true || waiting > now || ended) return null;
  return earliest(steps.filter((step) => (attentionAt(step) ?? never) <= now));
}

/** When the next step of a case wants attention; null when nothing is left to do, or the case waits for its member or has ended. */
export function nextDue({ steps, waiting, ended }: Case): Instant | null {
  if (waiting || ended) return null;
  const next = earliest(steps.filter((step) => attentionAt(step) !== null));
  return next && attentionAt(next);
}

/** When the schedule names a case: as above, and once more where it was set aside a moment ago. */
export function scheduledAt({ waiting, ...one }: Case): Instant | null {
  if (waiting === true) return null;
  const at = nextDue(one);
  return at && waiting && at < waiting ? waiting : at;
}

/** Later than any instant. */
const never = '~';

function earliest(steps: Step[]): Step | null {
  const at = (step: Step) => attentionAt(step) ?? never;
  return steps.reduce<Step | null>((first, step) => (!first || at(step) < at(first) ? step : first), null);
}
