import { dayOf, daysBetween, isNight } from '../case/calendar.ts';
import type { Case, Draft, Member, Step } from '../case/case.ts';
import { dueStep } from '../case/due.ts';
import { ledgerOf, writesToEmployer } from '../case/ledger.ts';
import { isPrompt } from '../case/plan/prompts.ts';
import { quietDays } from '../case/plan/rules.ts';
import { isStale, staleBecause, whyNow } from '../case/plan.ts';
import { draftStep } from '../draft/draft-step.ts';
import { stepLetter } from '../draft/step-letter.ts';
import { caseAddress } from '../mail/addresses.ts';
import type { Instant } from '../mail/mail.ts';
import { stepLinks } from './action-links.ts';
import { changeCase, planned } from './change-case.ts';
import { earlierDrafts } from './earlier-drafts.ts';
import { leaseMinutes, type Sources } from './follow-up.ts';
import { nameId } from './identity.ts';
import { setAside, takeUp } from './pause.ts';
import { type CaseKey, Conflict } from './ports.ts';
import { sendLetter } from './send-letter.ts';

/**
 * After an outage, or a pause of the machine, a member gets so many overdue mails in an hour, in their order; a step is
 * overdue when it is late by more than an hour.
 */
const overduePerHour = 2;
const hour = 3_600_000;

/**
 * Settles the due step of a case that the schedule named, or sets the case aside while its member has paused all mail;
 * false where there is no such step, or somebody else is at it.
 */
export async function settleDueStep(app: Sources, key: CaseKey): Promise<boolean> {
  const now = app.clock.now();
  const found = await app.cases.get(key);
  const member = await app.members.get(key.member);
  const step = found && dueStep(found, now);
  if (!found || !member || !step) return false;
  try {
    if (await app.members.paused(member.id)) await setAside(app, found);
    else if (found.waiting) await takeUp(app, member, found);
    else if (step.state === 'planned' && isStale(step, now)) await retire(app, found, { step, member }, staleBecause);
    else if (isHopeless(step)) await retire(app, found, { step, member }, hopelessBecause);
    else if (await mustWait(app, step, member)) await putOff(app, found, step, member);
    else if (await hasMoved(app, found, step, member)) return true;
    else if (await isOneTooMany(app, found, step, member)) await moveOn(app, found, step, member);
    else await mail(app, await claim(app, found, step, member), step.id, member);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}

/** Whether a step is overdue, and it is night, or the member has had enough for this hour. */
async function mustWait(app: Sources, step: Step, member: Member): Promise<boolean> {
  const now = app.clock.now();
  if (step.state !== 'planned') return false;
  if (!step.overdue && Date.parse(now) - Date.parse(step.due) <= hour) return false;
  return isNight(now, member.zone) || !(await app.limits.take(`overdue.${member.id}`, overduePerHour, now));
}

/** By day into the next hour, at night into the first one of the morning that the plan finds next. */
async function putOff(app: Sources, found: Case, step: Step, member: Member): Promise<void> {
  const now = app.clock.now();
  const night = isNight(now, member.zone);
  const later = night ? await planned(app, member, found) : found;
  const stands = later.steps.find(({ id }) => id === step.id);
  const overdue = (step.state === 'planned' && step.overdue) || step.due;
  const from = night ? morningOf(stands?.due ?? now, member.zone) : Math.floor(Date.parse(now) / hour) * hour + hour;
  const due = new Date(from + placeIn(overdue, now)).toISOString();
  const waits: Step | null =
    stands?.state === 'planned' ? { ...plainStep(stands), state: 'planned', due, overdue } : null;
  await app.cases.save(waits ? withStep(later, waits) : later);
  app.log('put off', { caseId: found.id, step: step.kind });
}

/** The full hour of an instant's day that is an hour after its night. */
function morningOf(instant: Instant, zone: string): number {
  let morning = Math.floor(Date.parse(instant) / hour) * hour;
  while (!isNight(new Date(morning - 2 * hour).toISOString(), zone)) morning -= hour;
  return morning;
}

/** Milliseconds, within one minute, that keep what is overdue in its order: one for each minute less that it is late. */
const placeIn = (overdue: Instant, now: Instant): number =>
  Math.max(0, 59_999 - Math.floor((Date.parse(now) - Date.parse(overdue)) / 60_000));

/**
 * What happened in another case of the same company since it was planned may forbid a mail to it: three went without
 * an answer, or one went out within the quiet days. Then the plan that holds now is kept instead.
 */
async function hasMoved(app: Sources, found: Case, step: Step, member: Member): Promise<boolean> {
  if (step.state !== 'planned' || !writesToEmployer(step) || step.kind === 'thank-for-feedback') return false;
  const today = dayOf(app.clock.now(), member.zone);
  const { messages } = ledgerOf(await app.cases.atCompany(found), found);
  const apart = messages.flatMap(({ at, planned: isAhead }) =>
    isAhead ? [] : [Math.abs(daysBetween(dayOf(at, member.zone), today))],
  );
  const fresh = await planned(app, member, found);
  const stands = fresh.steps.find(({ id }) => id === step.id)?.state === 'planned';
  if (stands && apart.every((days) => days >= quietDays)) return false;
  await app.cases.save(fresh);
  app.log('moved', { caseId: found.id, step: step.kind });
  return true;
}

/**
 * Whether another case has taken the day for a prompt of this kind: two that were planned at the same moment knew nothing
 * of each other. Whoever took it keeps it, also when it is tried again.
 */
async function isOneTooMany(app: Sources, found: Case, step: Step, member: Member): Promise<boolean> {
  if (!isPrompt(step, found)) return false;
  const now = app.clock.now();
  const mark = nameId(JSON.stringify([member.id, step.kind, dayOf(now, member.zone)]));
  const own = `${found.id}.${step.id}`;
  return (await app.outcomes.first(mark, own, now)) !== own;
}

/** The plan as of a moment later holds it on another day, for this day's time has passed then. */
async function moveOn(app: Sources, found: Case, step: Step, member: Member): Promise<void> {
  const next = new Date(Date.parse(app.clock.now()) + 60_000).toISOString();
  await app.cases.save(await planned(app, member, found, next));
  app.log('moved', { caseId: found.id, step: step.kind });
}

/** A step whose claim has run out is claimed again with its first date and draft, so that the same mail comes of it. */
async function claim(app: Sources, found: Case, step: Step, member: Member): Promise<Case> {
  const now = app.clock.now();
  const until = new Date(Date.parse(now) + leaseMinutes * 60_000).toISOString();
  const first = step.state === 'claimed' ? step : { since: now, draft: await draftOf(app, found, step, member) };
  const { since, draft } = first;
  const why = step.state === 'claimed' ? step.why : whyNow(found, step, member, now);
  return app.cases.save(withStep(found, { ...plainStep(step), why, state: 'claimed', since, until, draft }));
}

/** Null for steps that are tasks. */
async function draftOf(app: Sources, found: Case, step: Step, member: Member): Promise<Draft | null> {
  if (!writesToEmployer(step)) return null;
  const earlier = await earlierDrafts(app, member);
  return draftStep({ case: found, step, member, earlier, now: app.clock.now() });
}

async function mail(app: Sources, claimed: Case, stepId: string, member: Member): Promise<void> {
  const step = claimed.steps.find(({ id }) => id === stepId);
  if (step?.state !== 'claimed') throw new Conflict(claimed.id);
  const { since, draft } = step;
  const copyTo = caseAddress(claimed.id, app.domain, app.seal);
  const links = stepLinks(app, { member: member.id, caseId: claimed.id, stepId }, since);
  await sendLetter(app, member, {
    letter: stepLetter({ case: claimed, step, draft, member, now: since, copyTo, links }),
    caseId: claimed.id,
    step: step.kind,
    id: mailId(claimed, step),
    date: since,
  });
  await mark(app, claimed, { ...plainStep(step), state: 'drafted', at: since, draft }, member);
  app.log('mailed', { caseId: claimed.id, step: step.kind, member: member.id });
}

async function retire(
  app: Sources,
  found: Case,
  { step, member }: { step: Step; member: Member },
  because: string,
): Promise<void> {
  await mark(app, found, { ...plainStep(step), state: 'retired', at: app.clock.now(), because }, member);
  app.log('retired', { caseId: found.id, step: step.kind, because });
}

/** Whether its mail was refused again and again for so long that it will go on being refused. */
const isHopeless = (step: Step): boolean =>
  step.state === 'claimed' && Date.parse(step.until) - Date.parse(step.since) > hopelessAfter;
/** Longer than AWS stops an account for, or a service is down. */
const hopelessAfter = 7 * 24 * hour;
const hopelessBecause = 'It could not be mailed for a week.';

/**
 * Settles a step and plans the rest anew. Where somebody else wrote in between, the step is settled in what stands then,
 * unless that was about this very step: what the member has said of it meanwhile goes before.
 */
const mark = (app: Sources, known: Case, settled: Step, member: Member) =>
  changeCase(
    app,
    member,
    known,
    (one) => ({ case: isAsIn(known, one, settled.id) ? withStep(one, settled) : one }),
    known,
  );

function isAsIn(known: Case, one: Case, stepId: string): boolean {
  const [before, stands] = [known, one].map(({ steps }) => steps.find(({ id }) => id === stepId));
  return before?.state === stands?.state && timeOf(before) === timeOf(stands);
}

/** When a claim was made, or a step is due. */
const timeOf = (step?: Step) => (step?.state === 'claimed' ? step.since : step?.due);

const withStep = (one: Case, changed: Step): Case => ({
  ...one,
  steps: one.steps.map((step) => (step.id === changed.id ? changed : step)),
});

/** Begins with the step, so that a reply leads back to it; a step that was put off and comes again is another mail. */
function mailId({ id, happened = [] }: Case, step: Step): string {
  const putOff = happened.filter((it) => it.kind === 'snooze' && it.step === step.id).length;
  return [step.id, ...(putOff > 0 ? [putOff] : []), id].join('.');
}

const plainStep = ({ id, kind, due, tag, why }: Step) => ({ id, kind, due, tag, why });
