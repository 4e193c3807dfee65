import type { Instant } from '../../mail/mail.ts';
import type { Case, Step, StepState } from '../case.ts';
import { writesToEmployer } from '../ledger.ts';
import { changed } from './change.ts';
import { nothing, type Updated } from './effect.ts';
import { type About, draftOf, isOpen, latestDraft, named, nextMailWithin, nextPlanned, plain } from './target.ts';

/** A member who writes so shortly before the plan does has written what was planned; further ahead it is a guess. */
const nearDays = 7;

/** Nobody knows what they want in so long a time. */
const mostDays = 366;

/** The follow-up went out, at the time that the member says, though at no time to come. */
export function sent(one: Case, stated: Instant | null, about: About): Updated {
  const { now } = about;
  const again = doneNow(one, 'sent', now);
  if (again !== null) return nothing(one, 'sent-already', again);
  const step = writtenStep(one, about);
  if (step === null) return nothing(one, 'no-draft');
  const at = stated === null || stated > now ? now : stated;
  if (step.state === 'sent' && (stated === null || step.at === at)) return nothing(one, 'sent-already', step);
  const done: Step = { ...plain(step), state: 'sent', at, draft: draftOf(step) };
  return { case: changed(one, {}, [done], now), effect: { effect: 'sent', step: done, learned: null } };
}

function writtenStep(one: Case, about: About): Step | null {
  const step = named(one, about.stepId);
  if (step !== null && writesToEmployer(step) && step.state !== 'retired') return step;
  return latestDraft(one) ?? nextMailWithin(one, nearDays, about);
}

export function skipped(one: Case, { now, stepId }: About): Updated {
  const its = named(one, stepId);
  const again = doneNow(one, 'skipped', now) ?? (its?.state === 'skipped' ? its : null);
  if (again !== null) return nothing(one, 'skipped-already', again);
  const step = openStep(one, its);
  if (step === null) return nothing(one, 'no-step');
  const done: Step = { ...plain(step), state: 'skipped', at: now };
  return { case: changed(one, {}, [done], now), effect: { effect: 'skipped', step: done } };
}

/** A step that was handed over already is planned once more, and comes again at the new time. */
export function snoozed(one: Case, until: Instant, { now, stepId }: About): Updated {
  if (one.ended) return nothing(one, 'ended-already');
  if (until <= now) return nothing(one, 'past');
  if (Date.parse(until) - Date.parse(now) > mostDays * 86_400_000) return nothing(one, 'too-far');
  const its = named(one, stepId);
  const again = doneNow(one, 'planned', now) ?? (its?.state === 'planned' ? its : null);
  if (again !== null && snoozedUntil(one, again) === until) return nothing(one, 'snoozed-already', again);
  const step = openStep(one, again ?? its);
  if (step === null) return nothing(one, 'no-step');
  const later: Step = { ...plain(step), state: 'planned', due: until };
  const happened = [...(one.happened ?? []), { at: now, kind: 'snooze' as const, step: step.id, until }];
  return { case: changed(one, { happened }, [later], now), effect: { effect: 'snoozed', step: later, until } };
}

/** A step that this very reply has brought into a state: the same command twice, or the reply read again. */
function doneNow(one: Case, state: StepState['state'], now: Instant): Step | null {
  const touched = one.before?.find(({ at }) => at === now)?.steps ?? [];
  return one.steps.find((step) => step.state === state && touched.some(({ id }) => id === step.id)) ?? null;
}

function snoozedUntil({ happened = [] }: Case, { id }: Step): Instant | null {
  const snooze = happened.findLast((it) => it.kind === 'snooze' && it.step === id);
  return snooze?.kind === 'snooze' ? snooze.until : null;
}

/** The step that a reply is about: its own while it is open, else the draft handed over last, else what comes next. */
function openStep(one: Case, its: Step | null): Step | null {
  return its !== null && isOpen(its) ? its : (latestDraft(one) ?? nextPlanned(one));
}
