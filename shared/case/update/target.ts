import type { Instant } from '../../mail/mail.ts';
import { addDays, dayOf } from '../calendar.ts';
import type { Case, Step } from '../case.ts';
import { timeOf, writesToEmployer } from '../ledger.ts';

/** What a reply is about: the step whose mail it answers, or the key of the employer's mail that its question is about. */
export type About = { stepId: string | null; answerKey?: string | null; now: Instant; zone: string };

/** A member who writes so shortly before the plan does has written what was planned; further ahead it is a guess. */
export const nearDays = 7;

const togetherDays = 2;

export function named(one: Case, stepId: string | null): Step | null {
  return one.steps.find(({ id }) => id === stepId) ?? null;
}

/** The draft that the member was handed last and has said nothing about. */
export function latestDraft({ steps }: Case): Step | null {
  return steps
    .filter((step) => step.state === 'drafted' && writesToEmployer(step))
    .reduce<Step | null>((last, step) => (last === null || timeOf(step) >= timeOf(last) ? step : last), null);
}

/** The step that comes next. */
export function nextPlanned(one: Case): Step | null {
  return first(one.steps.filter((step) => step.state === 'planned'));
}

/** The mail to the employer that comes next, where it is planned within so many days. */
export function nextMailWithin(one: Case, days: number, { now, zone }: Omit<About, 'stepId'>): Step | null {
  const last = addDays(dayOf(now, zone), days);
  return first(
    one.steps.filter((step) => step.state === 'planned' && writesToEmployer(step) && dayOf(step.due, zone) <= last),
  );
}

/** Whether nothing has been settled about a step yet: it is planned, on its way or handed over. */
export function isOpen(step: Step): boolean {
  return step.state === 'planned' || step.state === 'claimed' || step.state === 'drafted';
}

/** Whether a mail to the employer was marked as sent so near to a time that what is said of that time is the same mail. */
export function isSentNear(step: Step, at: Instant): boolean {
  if (step.state !== 'sent' || !writesToEmployer(step)) return false;
  return isNear(step.at, at);
}

/** Whether two times are so near each other that one mail may be meant by both. */
export function isNear(one: Instant, other: Instant): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) <= togetherDays * 86_400_000;
}

export const plain = ({ id, kind, due, tag, why }: Step) => ({ id, kind, due, tag, why });

/** The text of a step, where it has one. */
export const draftOf = (step: Step) => ('draft' in step ? step.draft : null);

function first(steps: readonly Step[]): Step | null {
  return steps.reduce<Step | null>((next, step) => (next === null || step.due < next.due ? step : next), null);
}
