import type { Instant } from '../../mail/mail.ts';
import { dayOf, daysBetween, type IsHoliday, slot } from '../calendar.ts';
import type { Case, Member, Step, StepKind } from '../case.ts';
import { emptyLedger, timeOf } from '../ledger.ts';
import { circumstancesOf } from './circumstances.ts';
import { rules } from './rules.ts';

/** A mail that a member gets, or got, in another case. */
export type Beside = { kind: StepKind; at: Instant };

type Spacing = {
  case: Case;
  member: Pick<Member, 'zone'>;
  now: Instant;
  isHoliday: IsHoliday;
  beside: readonly Beside[];
};

/** What the other cases of a member bring to the mailbox, and when. */
export function besides(cases: readonly Case[], about: Pick<Case, 'id'>): Beside[] {
  return cases.flatMap((one) => {
    const comes = (step: Step) => (step.state === 'planned' ? !one.waiting && !one.ended : wasMailed(step));
    return one.id === about.id ? [] : one.steps.filter(comes).map((step) => ({ kind: step.kind, at: mailedAt(step) }));
  });
}

/**
 * The steps of a plan with its prompts moved to days that the member's other cases leave free. One that would come too
 * late, only to say again what another case has just said, is left out, for good. Drafts stay where they are.
 */
export function spaced(steps: readonly Step[], spacing: Spacing): Step[] {
  return steps
    .map((step): Step => {
      if (!isPrompt(step, spacing.case)) return step;
      const due = freeSlot(step, steps, spacing);
      const { id, kind, tag, why } = step;
      return due === null
        ? { id, kind, due: step.due, tag, why, state: 'retired', at: spacing.now, because: repeatsBecause }
        : { ...step, due };
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** What is recorded with a prompt that other cases bring already. */
export const repeatsBecause = 'Other cases of yours bring the same these days, and once is enough.';

/**
 * Whether a step is yet to come and much the same in every case: of such a kind a member gets one a day at most, however
 * many cases there are. What the member has put off comes when he or she wished.
 */
export function isPrompt({ id, kind, state }: Step, { happened = [] }: Case): boolean {
  const isWished = happened.some((it) => it.kind === 'snooze' && it.step === id);
  return state === 'planned' && isPromptKind(kind) && !isWished;
}

/** Whether steps of a kind are prompts while they are to come. */
export const isPromptKind = (kind: StepKind): boolean => prompts[kind] !== undefined;

type Prompt = {
  /** Days at least between two of a kind. */
  apart: (met: boolean) => number;
  /** Days after its own day on which it is still worth something. */
  patience: number;
};

/** Each interview is worth a look of its own; without one a worksheet asks the same in every case. */
const prompts: Partial<Record<StepKind, Prompt>> = {
  reflect: { apart: (met) => (met ? 1 : 7), patience: 7 },
  widen: { apart: () => 7, patience: 10 },
  'find-a-person': { apart: () => 1, patience: 400 },
};

/** With so many mails on a day a prompt rather waits for another one. */
const enoughMails = 3;

function freeSlot(step: Step, steps: readonly Step[], spacing: Spacing): Instant | null {
  const { case: one, member, isHoliday, beside } = spacing;
  const { apart, patience } = prompts[step.kind] ?? { apart: () => 1, patience: 0 };
  const distance = apart(circumstancesOf(one, emptyLedger, member).met);
  const day = (at: Instant) => dayOf(at, member.zone);
  const alike = beside.filter(({ kind }) => kind === step.kind).map(({ at }) => day(at));
  const own = steps.filter((other) => other !== step && (other.state === 'planned' || wasMailed(other)));
  const mails = [...beside.map(({ at }) => at), ...own.map(mailedAt)].map(day);
  const isFree = (isoDate: string) => alike.every((other) => Math.abs(daysBetween(other, isoDate)) >= distance);
  const isQuiet = (isoDate: string) => mails.filter((other) => other === isoDate).length < enoughMails;
  const time = rules.find(({ kind }) => kind === step.kind)?.time ?? 'morning';
  const wish = { day: day(step.due), earliest: step.due, time, id: `${one.id}/${step.id}` };
  const told = announced(step, spacing);
  const within = (suits: (isoDate: string) => boolean): Instant | null => {
    const due = slot(wish, { zone: member.zone, isHoliday }, suits);
    return due !== null && daysBetween(wish.day, day(due)) <= patience ? due : null;
  };
  return (
    (told !== null && within((isoDate) => isoDate === day(told) && !alike.includes(isoDate))) ||
    (within((isoDate) => isFree(isoDate) && isQuiet(isoDate)) ?? within(isFree))
  );
}

/** When the member was told that a step comes: what was promised in a receipt stays, whatever other cases bring since. */
function announced({ id }: Step, { case: one, now }: Spacing): Instant | null {
  const known = one.steps.find((step) => step.id === id && step.state === 'planned');
  return known && known.due > now ? known.due : null;
}

/** One that was sent or skipped had been handed over when it was due, unless it was skipped before. */
function wasMailed(step: Step): boolean {
  return step.state === 'skipped' ? step.at >= step.due : step.state !== 'planned' && step.state !== 'retired';
}

function mailedAt(step: Step): Instant {
  return step.state === 'sent' || step.state === 'skipped' ? step.due : timeOf(step);
}
