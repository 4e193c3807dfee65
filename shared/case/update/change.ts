import type { Instant } from '../../mail/mail.ts';
import type { Before, Case, Step } from '../case.ts';

/** How many replies can be taken back. */
const most = 3;

/**
 * The case after a change at `now`, with what it replaced on top of `before`. Changes of one reply come at one time,
 * and are taken back together: the first of them has kept the case as it was.
 */
export function changed(one: Case, change: Partial<Case>, steps: readonly Step[], now: Instant): Case {
  const earlier = one.before ?? [];
  const last = earlier.at(-1);
  const top = last?.at === now ? withSteps(last, one, steps) : asItStands(one, steps, now);
  const below = last?.at === now ? earlier.slice(0, -1) : earlier;
  return { ...one, ...change, before: [...below, top].slice(-most), steps: replaced(one.steps, steps) };
}

/** The steps with some of them changed. */
export function replaced(steps: readonly Step[], changes: readonly Step[]): Step[] {
  return steps.map((step) => changes.find(({ id }) => id === step.id) ?? step);
}

function asItStands(one: Case, touched: readonly Step[], at: Instant): Before {
  const { reading, interest, corrected, ended, happened } = one;
  return {
    at,
    reading,
    interest,
    steps: one.steps.filter((step) => touched.some(({ id }) => id === step.id)),
    ...(corrected && { corrected }),
    ...(ended && { ended }),
    ...(happened && { happened }),
  };
}

function withSteps(before: Before, one: Case, touched: readonly Step[]): Before {
  const known = new Set(before.steps.map(({ id }) => id));
  const more = one.steps.filter((step) => !known.has(step.id) && touched.some(({ id }) => id === step.id));
  return { ...before, steps: [...before.steps, ...more] };
}
