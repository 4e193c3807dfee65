import type { Instant } from '../mail/mail.ts';
import { addDays, dayOf, daysBetween, type IsHoliday, slot, spread } from './calendar.ts';
import type { Case, Member, Step, StepKind } from './case.ts';
import { besidesOf, emptyLedger, type Ledger, latest, messagesOf, timeOf, writesToEmployer } from './ledger.ts';
import { type Circumstances, circumstancesOf } from './plan/circumstances.ts';
import { endedBecause, letGoBecause } from './plan/ended.ts';
import { type Line, linesFor } from './plan/lines.ts';
import { isPromptKind } from './plan/prompts.ts';
import { mostUnanswered, quietDays, rules } from './plan/rules.ts';
import { heldUntil } from './unclear.ts';

export { leftOut as reasonsNot } from './plan/left-out.ts';

export type Planning = { case: Case; ledger: Ledger; member: Member; now: Instant; isHoliday: IsHoliday };

/**
 * The steps of a case as they should stand at `now`, in the order of their times: at its opening, and again after
 * anything happened. What was mailed, sent, skipped, retired or claimed stays as it is; planned steps move, and one
 * that no longer applies is retired with its reason. No step falls before `now`, and the same call again changes nothing.
 */
export function plan(planning: Planning): Step[] {
  const { case: one, ledger, member, now } = planning;
  if (one.ended) return one.steps.map((step) => retired(step, endedBecause(one), now));
  const circumstances = circumstancesOf(one, ledger, member);
  const settled = one.steps.filter((step) => step.state !== 'planned');
  const day = remembered((instant: Instant) => dayOf(instant, member.zone));
  const steps: Step[] = [];
  const undisturbed: Step[] = [];
  for (const line of linesFor(circumstances, one)) {
    const stands = settled.find((step) => step.id === line.id);
    const placing = { ...planning, circumstances, settled, day };
    const before = writesToEmployer(line) ? undisturbed : steps;
    const step = stands ?? placed(line, { ...placing, before });
    if (step === null) continue;
    steps.push(step);
    undisturbed.push(onItsDay(line, step, { ...placing, before: undisturbed }));
  }
  const known = new Set(steps.map((step) => step.id));
  const gone = one.steps
    .filter((step) => !known.has(step.id))
    .map((step) => retired(step, because(step.kind, circumstances), now));
  return [...steps, ...gone].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** Why a step comes at `now`, where it is mailed on another day than it was planned for. */
export function whyNow(one: Case, step: Step, member: Member, now: Instant): string {
  const line = linesFor(circumstancesOf(one, emptyLedger, member), one).find(({ id }) => id === step.id);
  return line ? whyOn(line, now, { case: one, day: (instant) => dayOf(instant, member.zone) }) : step.why;
}

/** Whether a step's time is so long past that it should be retired rather than mailed late. */
export function isStale(step: Pick<Step, 'kind' | 'due'>, now: Instant): boolean {
  const days = (Date.parse(now) - Date.parse(step.due)) / 86_400_000;
  return days > (rules.find((rule) => rule.kind === step.kind)?.staleAfter ?? 14);
}

/** What is recorded with a step that `isStale`. */
export const staleBecause = 'Its time had passed before it could be mailed.';

type Placing = Planning & {
  circumstances: Circumstances;
  settled: Step[];
  before: Step[];
  /** The member's day of an instant; asked for often, and worth remembering within one planning. */
  day: (instant: Instant) => string;
};

function placed(line: Line, placing: Placing): Step | null {
  const { case: one, circumstances, member, now, isHoliday } = placing;
  const writes = writesToEmployer(line);
  // Where no more is written, there is nothing to ask news for either.
  const leadsToMail = writes || line.kind === 'keep-in-touch';
  if (leadsToMail && line.kind !== 'thank-for-feedback' && circumstances.unanswered >= mostUnanswered) return null;
  const { day, earliest } = wished(line, placing);
  const held = (leadsToMail && heldUntil(one)) || now;
  const wish = { day, earliest: latest([earliest, held, now]) ?? now, time: line.time, id: `${one.id}/${line.id}` };
  const place = { zone: member.zone, isHoliday };
  if (!writes || line.kind === 'thank-for-feedback') return planned(line, slot(wish, place), placing);
  const busy = messageDays(placing);
  const quiet = slot(wish, place, (isoDate) =>
    busy.every((other) => Math.abs(daysBetween(other, isoDate)) >= quietDays),
  );
  const late = placing.ledger.messages.length > 0 && crowdedOut(line, slot(wish, place), quiet);
  return late ? null : planned(line, quiet, placing);
}

/** Messages of other cases to the company would make it so late, beyond one quiet time, that it is better left out. */
function crowdedOut({ kind }: Line, free: Instant | null, quiet: Instant | null): boolean {
  if (free === null || quiet === null) return false;
  return isStale({ kind, due: free }, new Date(Date.parse(quiet) - quietDays * 86_400_000).toISOString());
}

/** A prompt as it would stand without the member's other cases: whatever these move, the drafts after it keep their days. */
function onItsDay(line: Line, step: Step, placing: Placing): Step {
  const isLeft = step.state === 'retired' || step.state === 'skipped';
  if (isLeft || !isPromptKind(line.kind)) return step;
  return placed(line, { ...placing, now: placing.case.openedAt }) ?? step;
}

function planned(line: Line, due: Instant | null, placing: Placing): Step | null {
  const { id, kind, tag } = line;
  return due === null ? null : { id, kind, due, tag, why: whyOn(line, due, placing), state: 'planned' };
}

/** Why a step comes, as it is true on its day. */
function whyOn({ kind, why, since }: Line, due: Instant, { case: one, day }: Pick<Placing, 'case' | 'day'>): string {
  const ways = why(daysBetween(day(since), day(due)));
  return ways[spread(`${one.id}/why/${kind}`, ways.length)] ?? '';
}

/** The day that a line asks for: its days after what it counts from, its gap to the step before, and any snooze. */
function wished(line: Line, placing: Placing): { day: string; earliest: Instant } {
  const { case: one, before, day, now } = placing;
  const last = before.findLast((step) => step.state !== 'retired' && step.state !== 'skipped');
  const own = addDays(day(line.base), line.after);
  const spaced = last && line.gap > 0 ? addDays(day(timeOf(last)), line.gap) : own;
  const snoozed = (one.happened ?? []).findLast((it) => it.kind === 'snooze' && it.step === line.id);
  const until = snoozed?.kind === 'snooze' ? snoozed.until : now;
  return {
    day: staysOn(line, placing) ?? (own > spaced ? own : spaced),
    earliest: line.time === 'daytime' && line.base > until ? line.base : until,
  };
}

/** The day of a prompt that was planned before an unclear answer came: the drafts that this holds back move nothing else. */
function staysOn({ id, kind }: Line, { case: one, day }: Placing): string | null {
  const known = one.steps.find((step) => step.id === id && step.state === 'planned');
  return known && isPromptKind(kind) && heldUntil(one) !== null ? day(known.due) : null;
}

/** The days on which the company is written to already. */
function messageDays({ case: one, before, settled, ledger, day }: Placing): string[] {
  const own = messagesOf([...before, ...settled].filter((step) => step.kind !== 'thank-for-feedback'));
  return [...own, ...besidesOf(one), ...ledger.messages].map((message) => day(message.at));
}

function retired(step: Step, because: string, now: Instant): Step {
  if (step.state !== 'planned') return step;
  const { id, kind, due, tag, why } = step;
  return { id, kind, due, tag, why, state: 'retired', at: now, because };
}

function because(kind: StepKind, c: Circumstances): string {
  if (c.interest === 'let-go') return letGoBecause;
  if (kind === 'find-a-person') return 'There is somebody to write to now.';
  if (c.unanswered >= mostUnanswered) return 'Three messages without an answer are enough.';
  if (c.feedbackAt !== null && kind.startsWith('ask-')) return 'They have answered.';
  if (c.refused) return 'They have said no again, and that is answer enough for now.';
  return 'It no longer fits what is known about this case.';
}

function remembered<Key, Value>(of: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? of(key);
    known.set(key, value);
    return value;
  };
}
