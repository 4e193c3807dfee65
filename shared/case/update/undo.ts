import type { Instant } from '../../mail/mail.ts';
import type { Before, Case, Happening, Step } from '../case.ts';
import { isStale } from '../plan.ts';
import { unclearAnswer } from '../unclear.ts';
import { replaced } from './change.ts';
import { nothing, type Undone, type Updated } from './effect.ts';
import { lettersOf } from './letters.ts';

/**
 * Takes back the changes of the latest reply. A step that has been mailed or left out since stays as it is; steps
 * that the plan left out because of the change are given back to the plan.
 */
export function undone(one: Case, now: Instant): Updated {
  const before = one.before?.at(-1);
  if (one.undoneAt === now) return { case: one, effect: { effect: 'undone', what: [] } };
  if (before === undefined) return nothing(one, 'nothing-to-undo');
  const steps = before.steps.filter((step) => mayReturn(step, one, before.at));
  return {
    case: restored(one, before, steps, now),
    effect: { effect: 'undone', what: differences(one, before, steps) },
  };
}

/** Whether a step is still as the member's change left it, or was left out by the plan because of that. */
function mayReturn(step: Step, one: Case, at: Instant): boolean {
  const stands = one.steps.find(({ id }) => id === step.id);
  switch (stands?.state) {
    case 'sent':
    case 'skipped':
    case 'planned':
      return true;
    case 'retired':
      return stands.at >= at && step.state !== 'planned';
    default:
      return false;
  }
}

/** The case as it stood before the changes of the reply of that time; null where it changed nothing. */
export function beforeReply(one: Case, now: Instant): Case | null {
  const before = one.before?.at(-1);
  return before?.at === now ? restored(one, before, before.steps, now) : null;
}

function restored(one: Case, before: Before, steps: readonly Step[], now: Instant): Case {
  const { corrected: _c, ended: _e, happened: _h, before: _b, ...rest } = one;
  const { at, steps: _s, ...state } = before;
  const earlier = (one.before ?? []).slice(0, -1);
  const happened = [...(before.happened ?? []), ...putOff(one, before)];
  return {
    ...rest,
    ...state,
    ...(happened.length > 0 && { happened }),
    ...(earlier.length > 0 && { before: earlier }),
    undoneAt: now,
    steps: replaced(one.steps, steps).filter((step) => !isLeftSince(step, at, now)),
  };
}

/** A step that was put off and has come again since stays put off. */
function putOff(one: Case, before: Before): Happening[] {
  const come = one.steps.filter((step) => step.state === 'drafted' || step.state === 'claimed');
  return addedSince(one, before).filter((it) => it.kind === 'snooze' && come.some(({ id }) => id === it.step));
}

/** What happened since; an answer that the member has told about is another one. */
function addedSince(one: Case, before: Before): Happening[] {
  const known = new Set((before.happened ?? []).map(lettersOf));
  return (one.happened ?? []).filter((it) => !known.has(lettersOf(it)));
}

/** Left out by the plan after the change, and not too late to come after all. */
function isLeftSince(step: Step, at: Instant, now: Instant): boolean {
  return step.state === 'retired' && step.at >= at && !isStale(step, now);
}

/** The member's own words, and no lesson that an answer of theirs is. */
const isOwn = (it: Happening): boolean =>
  it.kind === 'lesson' ? it.by !== 'employer' : ['detail', 'news', 'internship'].includes(it.kind);

function differences(one: Case, before: Before, steps: readonly Step[]): Undone[] {
  const added = addedSince(one, before);
  const answers = ['feedback', 'answer', 'opening'] as const;
  const isTheirs = ({ kind }: Happening) => answers.some((each) => each === kind);
  const isAnswered = (one.happened ?? []).filter(isTheirs).length > (before.happened ?? []).filter(isTheirs).length;
  const held: [boolean, Exclude<Undone['what'], 'step'>][] = [
    [isAnswered, 'answer'],
    [one.ended?.because !== before.ended?.because && !isAnswered, 'ended'],
    [one.interest !== before.interest, 'interest'],
    [lettersOf(one.corrected) !== lettersOf(before.corrected), 'reading'],
    [unclearAnswer(one) === null && unclearAnswer(before) !== null, 'question'],
    [added.some(({ kind }) => kind === 'wrote'), 'wrote'],
    [!isAnswered && added.some(isOwn), 'told'],
  ];
  return [
    ...steps.map((step): Undone => ({ what: 'step', step })),
    ...held.flatMap(([holds, what]): Undone[] => (holds ? [{ what }] : [])),
  ];
}
