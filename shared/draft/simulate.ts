import { addDays, dayOf, type IsHoliday } from '../case/calendar.ts';
import type { Case, Draft, Member, Step } from '../case/case.ts';
import { emptyLedger } from '../case/ledger.ts';
import { plan } from '../case/plan.ts';
import type { Instant } from '../mail/mail.ts';
import { draftStep } from './draft-step.ts';

export type Simulated = { step: Step; draft: Draft | null };

/** The calendar of a case for so many days from `now`, each step with its draft, which sees the drafts before it. */
export function simulate(of: {
  case: Case;
  member: Member;
  isHoliday: IsHoliday;
  now: Instant;
  days: number;
}): Simulated[] {
  const { case: one, member, now, days } = of;
  const until = addDays(dayOf(now, member.zone), days);
  const steps = plan({ ...of, ledger: emptyLedger });
  const drafted: Step[] = [];
  return steps
    .filter((step) => step.state === 'planned' && dayOf(step.due, member.zone) <= until)
    .map((step) => {
      const earlier = drafted.flatMap((it) => ('draft' in it && it.draft ? [it.draft] : []));
      const draft = draftStep({ case: { ...one, steps: drafted }, step, member, earlier, now: step.due });
      drafted.push({ ...step, state: 'drafted', at: step.due, draft });
      return { step, draft };
    });
}
