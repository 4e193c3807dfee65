import { dayOf, daysBetween } from '../../case/calendar.ts';
import type { Case } from '../../case/case.ts';
import type { Instant } from '../../mail/mail.ts';
import type { Reason } from '../../reading/reading.ts';

/** So many cases make a pattern. */
const several = 3;

/**
 * What shows over several cases, kindly: a reason that was given for the third time this week. `told`: reasons that
 * something else in the letter tells of.
 */
export function patterns(cases: readonly Case[], zone: string, now: Instant, told: ReadonlySet<string>): string[] {
  return reasons.flatMap(({ reason, say }) => {
    if (told.has(reason)) return [];
    const alike = cases
      .filter((one) => one.reading.reason === reason)
      .sort((a, b) => (a.openedAt < b.openedAt ? -1 : 1));
    const third = alike[several - 1];
    return third !== undefined && daysBetween(dayOf(third.openedAt, zone), dayOf(now, zone)) < 7 ? [say] : [];
  });
}

/** Reasons that a member can do something about. */
const reasons: readonly { reason: Reason; say: string }[] = [
  {
    reason: 'experience',
    say: 'Three employers have now named experience. It may be worth aiming at roles one step nearer, or showing more plainly on the résumé what you have done.',
  },
  {
    reason: 'qualification',
    say: 'Three employers have now named qualifications. If it is the same one each time, getting it may pay off.',
  },
  {
    reason: 'skill',
    say: 'Three employers have now named a skill. If it is the same one, a small project of your own can show it.',
  },
  {
    reason: 'location',
    say: 'Three employers have now named the place. It may help to say early how you would manage the distance.',
  },
  { reason: 'salary', say: 'Three employers have now named the salary. It may help to ask for their range early on.' },
];

/**
 * Several questions went to the member long enough ago to have been answered, and nothing is known of what was missing from
 * any employer at all. It claims no more than that: whether a draft was sent is not always told. (A2-4)
 */
export function silence(cases: readonly Case[], zone: string, now: Instant): string[] {
  const asked = cases.filter((one) => wasAsked(one, zone, now));
  const isSilent = asked.length >= several && !cases.some(hasSaid);
  return isSilent
    ? [
        'As far as I know, no employer has told you yet what was missing. Somebody who reads résumés for a living, a career adviser or a critique service, can often say what it is.',
      ]
    : [];
}

/** An employer told something that the member can use, in the rejection or after it. */
function hasSaid({ reading, happened = [] }: Case): boolean {
  const toldSince = happened.some((it) => it.kind === 'feedback' || (it.kind === 'lesson' && it.by === 'employer'));
  return toldSince || reasons.some(({ reason }) => reason === reading.reason);
}

/** Four weeks are time enough to answer. */
function wasAsked(one: Case, zone: string, now: Instant): boolean {
  return one.steps.some(
    (step) =>
      (step.kind === 'ask-feedback' || step.kind === 'ask-recruiter') &&
      (step.state === 'sent' || step.state === 'drafted') &&
      daysBetween(dayOf(step.at, zone), dayOf(now, zone)) >= 28,
  );
}
