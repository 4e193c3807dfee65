import type { Case, Step } from '../../case/case.ts';
import { attentionAt } from '../../case/due.ts';
import type { Instant } from '../../mail/mail.ts';

/** A case as the API shows it in a list. */
export function caseView(one: Case) {
  const { id, openedAt, original, reading, interest, note } = one;
  const { company, role, contact, recruiter, stage, reason, signals, language } = reading;
  const { from, subject, date } = original;
  const facts = { company, role, contact, recruiter, stage, reason, signals, language };
  return { id, openedAt, ...facts, original: { from, subject, date }, interest, note, steps: one.steps.map(stepView) };
}

function stepView(step: Step) {
  const { id, kind, due, tag, why, state } = step;
  const at = 'at' in step ? step.at : null;
  return { id, kind, due, state, tag, why, at, draft: 'draft' in step ? step.draft : null };
}

/** A step that is still to come, with the case that it belongs to. */
export type Upcoming = {
  case: string;
  company: string | null;
  role: string | null;
  step: string;
  kind: Step['kind'];
  due: Instant;
  tag: string;
  why: string;
};

/** The steps that are still to come in some cases, the next one first. */
export function upcomingOf(cases: Case[]): Upcoming[] {
  const steps = cases.flatMap(({ id, reading, steps }) =>
    steps
      .filter((step) => attentionAt(step) !== null)
      .map(({ id: step, kind, due, tag, why }) => {
        const { company, role } = reading;
        return { case: id, company, role, step, kind, due, tag, why };
      }),
  );
  return steps.sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
}
