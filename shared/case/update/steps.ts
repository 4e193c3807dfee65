import type { Instant } from '../../mail/mail.ts';
import type { Case, Step } from '../case.ts';
import { writesToEmployer } from '../ledger.ts';
import { changed } from './change.ts';
import { nothing, type Updated, type Why } from './effect.ts';
import {
  type About,
  draftOf,
  isOpen,
  isSentNear,
  latestDraft,
  named,
  nearDays,
  nextMailWithin,
  nextPlanned,
  plain,
} from './target.ts';

/** Nobody knows what they want in so long a time. */
const mostDays = 366;

/** The follow-up went out, at the time that the member says, though at no time to come. */
export function sent(one: Case, stated: Instant | null, about: About): Updated {
  const { now } = about;
  const step = writtenStep(one, about);
  if (step === null) return nothing(one, 'no-draft');
  const past = stated === null || stated > now ? null : stated;
  if (step.state === 'sent' && (past === null || step.at === past)) return nothing(one, 'sent-already', step);
  const done: Step = { ...plain(step), state: 'sent', at: past ?? now, draft: draftOf(step) };
  return { case: changed(one, {}, [done], now), effect: { effect: 'sent', step: done, learned: null } };
}

function writtenStep(one: Case, about: About): Step | null {
  const step = meant(one, about);
  if (step !== null && writesToEmployer(step) && step.state !== 'retired') return step;
  return latestDraft(one) ?? sentLately(one, about.now) ?? nextMailWithin(one, nearDays, about);
}

/** Nobody sends two in as many days: this is the same one, said once more. */
function sentLately(one: Case, now: Instant): Step | null {
  return one.steps.find((step) => isSentNear(step, now)) ?? null;
}

export function skipped(one: Case, about: About): Updated {
  const its = meant(one, about);
  const why = settledWhy(one, its, about);
  if (why !== null) return nothing(one, why, its);
  const step = openStep(one, its);
  if (step === null) return nothing(one, 'no-step');
  const done: Step = { ...plain(step), state: 'skipped', at: about.now };
  return { case: changed(one, {}, [done], about.now), effect: { effect: 'skipped', step: done } };
}

/** A step that was handed over already is planned once more, and comes again at the new time. */
export function snoozed(one: Case, until: Instant, about: About): Updated {
  const { now } = about;
  if (one.ended) return nothing(one, 'ended-already');
  if (until <= now) return nothing(one, 'past');
  if (Date.parse(until) - Date.parse(now) > mostDays * 86_400_000) return nothing(one, 'too-far');
  const its = meant(one, about);
  if (its?.state === 'planned' && snoozedUntil(one, its) === until) return nothing(one, 'snoozed-already', its);
  const why = settledWhy(one, its, about);
  if (why !== null) return nothing(one, why, its);
  const step = openStep(one, its);
  if (step === null) return nothing(one, 'no-step');
  if (step.state === 'planned' && step.due >= until && snoozedUntil(one, step) === null) {
    return nothing(one, 'later-anyway', step);
  }
  const later: Step = { ...plain(step), state: 'planned', due: until };
  const happened = [...(one.happened ?? []), { at: now, kind: 'snooze' as const, step: step.id, until }];
  return { case: changed(one, { happened }, [later], now), effect: { effect: 'snoozed', step: later, until } };
}

function snoozedUntil({ happened = [] }: Case, { id }: Step): Instant | null {
  const snooze = happened.findLast((it) => it.kind === 'snooze' && it.step === id);
  return snooze?.kind === 'snooze' ? snooze.until : null;
}

/**
 * The step that a reply means: the one that it has settled already, in an earlier command or when it was read before,
 * else the one whose mail it answers.
 */
function meant(one: Case, { stepId, now }: About): Step | null {
  return touchedAt(one, now) ?? named(one, stepId);
}

function touchedAt(one: Case, now: Instant): Step | null {
  return named(one, one.before?.find(({ at }) => at === now)?.steps[0]?.id ?? null);
}

/**
 * Why nothing can be left out or put off: the step whose mail the reply answers is settled. Another step is not what
 * the member means then. What the reply has settled itself, a moment ago, it may settle otherwise.
 */
function settledWhy(one: Case, its: Step | null, { now }: About): Why | null {
  if (its === null || isOpen(its)) return null;
  if (its.state === 'sent') return touchedAt(one, now) === its ? null : 'sent-already';
  return its.state === 'skipped' ? 'skipped-already' : 'retired-already';
}

/** The step that a command is about: its own, else the draft handed over last, else what comes next. */
function openStep(one: Case, its: Step | null): Step | null {
  return its ?? latestDraft(one) ?? nextPlanned(one);
}
