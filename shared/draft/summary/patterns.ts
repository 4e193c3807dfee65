import { dayOf, daysBetween } from '../../case/calendar.ts';
import type { Case } from '../../case/case.ts';
import type { Instant } from '../../mail/mail.ts';
import type { Reason } from '../../reading/reading.ts';

/** What shows over several cases, each said once and kindly. `told`: reasons that something else in the letter tells of. */
export function patterns(cases: readonly Case[], zone: string, now: Instant, told: ReadonlySet<string>): string[] {
  return [...recurring(cases, zone, now, told), ...silence(cases, zone, now)];
}

/** So many cases make a pattern. */
const several = 3;

/** A reason that was given for the third time this week. */
function recurring(cases: readonly Case[], zone: string, now: Instant, told: ReadonlySet<string>): string[] {
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

/** Once a month: several have been asked for feedback, and none of them gave any. (A2-4) */
function silence(cases: readonly Case[], zone: string, now: Instant): string[] {
  const firstWeek = Number(dayOf(now, zone).slice(8)) <= 7;
  const silent = cases.filter(
    (one) => wasAsked(one, zone, now) && !(one.happened ?? []).some((it) => it.kind === 'feedback'),
  );
  const critique =
    'Several employers were asked what was missing, and none has said. Somebody who reads résumés for a living, a career adviser or a critique service, can tell you what they did not.';
  return firstWeek && silent.length >= several ? [critique] : [];
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
