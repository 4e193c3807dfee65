import type { Instant } from '../../mail/mail.ts';
import type { Case } from '../case.ts';
import { isLeftWithCase } from '../plan/ended.ts';
import { isStale } from '../plan.ts';
import { changed } from './change.ts';
import { nothing, type Updated } from './effect.ts';

/** Ends a case, or says that it has ended. */
export function ended(one: Case, because: 'stopped' | 'not-a-rejection', now: Instant): Updated {
  if (one.ended?.because === because) return nothing(one, because === 'stopped' ? 'stopped-already' : 'so-already');
  if (one.ended && because === 'stopped') return nothing(one, 'ended-already');
  return { case: changed(one, { ended: { at: now, because } }, [], now), effect: { effect: because } };
}

/** `keen` takes up a case that was stopped or let go. */
export function interested(one: Case, interest: 'keen' | 'let-go', now: Instant): Updated {
  const reopens = interest === 'keen' && one.ended?.because === 'stopped';
  if (one.interest === interest && !reopens) return nothing(one, 'so-already');
  const next = changed(one, { interest }, [], now);
  const effect = { effect: 'interest' as const, interest, reopened: reopens };
  return { case: interest === 'keen' ? takenUp(next, now) : next, effect };
}

/** The member would take an internship there, which also takes up a case that was stopped or let go. (A4-5) */
export function internship(one: Case, now: Instant): Updated {
  const reopens = one.ended?.because === 'stopped' || one.interest === 'let-go';
  const happened = one.happened ?? [];
  if (!reopens && happened.some(({ kind }) => kind === 'internship')) return nothing(one, 'so-already');
  const interest = one.interest === 'let-go' ? 'normal' : one.interest;
  const next = changed(one, { interest, happened: [...happened, { at: now, kind: 'internship' }] }, [], now);
  return { case: reopens ? takenUp(next, now) : next, effect: { effect: 'internship', reopened: reopens } };
}

/** What was left out with the whole case is given back to the plan, unless it would come much too late. */
function takenUp(one: Case, now: Instant): Case {
  const { ended, ...rest } = one;
  if (ended && ended.because !== 'stopped') return one;
  const steps = one.steps.filter(
    (step) => step.state !== 'retired' || !isLeftWithCase(step.because) || isStale(step, now),
  );
  return { ...rest, steps };
}
