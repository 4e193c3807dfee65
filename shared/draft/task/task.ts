import type { Case, Member, Step, StepKind } from '../../case/case.ts';
import type { Instant } from '../../mail/mail.ts';
import type { Block } from '../letter/blocks.ts';
import { findAPerson } from './find-a-person.ts';
import { news } from './news.ts';
import { reflect } from './reflect.ts';
import { widen } from './widen.ts';

export type Task = { subject: string; blocks: Block[] };
export type Tasking = { case: Case; step: Step; member: Member; now: Instant };

/** The mail of a step that holds no draft. */
export function taskFor(tasking: Tasking): Task {
  return (tasks[tasking.step.kind] ?? news)(tasking);
}

/** The other kinds hold drafts, but for the question a week ahead of keeping in touch. */
const tasks: Partial<Record<StepKind, (tasking: Tasking) => Task>> = { reflect, widen, 'find-a-person': findAPerson };
