import type { z } from 'zod';
import type { Case, Step } from '../../case/case.ts';
import { attentionAt, nextDue } from '../../case/due.ts';
import type { Outcome } from '../ports.ts';
import type { caseAnswer, mailAnswer, upcomingAnswer } from './api/schemas.ts';

/** A case as the API shows it. */
export function caseView(one: Case): z.output<typeof caseAnswer> {
  const { id, openedAt, original, reading, interest, note, ended, hidden } = one;
  const { company, role, contact, recruiter, stage, reason, signals, language } = reading;
  const { from, subject, date } = original;
  return {
    ...{ id, openedAt, company, role, contact, recruiter, stage, reason, signals, language },
    ...{ original: { from, subject, date }, interest, note },
    ended: ended?.because ?? null,
    hidden: hidden ?? false,
    next: nextDue(one),
    steps: one.steps.map(stepView),
  };
}

function stepView(step: Step) {
  const { id, kind, due, tag, why, state } = step;
  const at = 'at' in step ? step.at : null;
  return { id, kind, due, state, tag, why, at, draft: 'draft' in step ? step.draft : null };
}

/** A step that is still to come, with the case that it belongs to. */
export type Upcoming = z.output<typeof upcomingAnswer>['upcoming'][number];

/** The steps that are still to come in some cases, the next one first. */
export function upcomingOf(cases: readonly Case[]): Upcoming[] {
  const steps = cases.flatMap(({ id, reading, steps, waiting }) =>
    steps
      .filter((step) => !waiting && attentionAt(step) !== null)
      .map(({ id: step, kind, due, tag, why }) => {
        const { company, role } = reading;
        return { case: id, company, role, step, kind, due, tag, why };
      }),
  );
  return steps.sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

/** Where a step stands among those to come: by time, then in an order that stays. */
export const placeOf = ({ due, case: one, step }: Upcoming): string => `${due}_${one}_${step}`;

/** A mail that came in, and how it ended. */
export const mailView = ({ key, at, outcome, caseId, detail, about }: Outcome): z.output<typeof mailAnswer> => ({
  ...{ key, at, outcome, case: caseId },
  from: about?.from ?? null,
  subject: about?.subject ?? null,
  detail: outcome === 'not-a-rejection' ? (readAs[detail] ?? detail) : detail,
});

/** What a mail read like that opened no case. */
const readAs: Record<string, string> = {
  confirmation: 'it reads like a confirmation that they have your application',
  interview: 'it reads like an invitation to an interview',
  offer: 'it reads like an offer',
  feedback: 'it reads like feedback, but not to which case',
  other: 'it does not read like an answer to an application',
};
