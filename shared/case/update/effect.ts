import type { Instant } from '../../mail/mail.ts';
import type { Reason, Stage } from '../../reading/reading.ts';
import type { Case, LessonKind, Step } from '../case.ts';

/** What a change made of a case, as data for the answer. Steps are as they stand after it. */
export type Effect =
  | { effect: 'sent'; step: Step; learned: Learned }
  | /** The member wrote to them beside the plan. */ { effect: 'wrote'; at: Instant; learned: Learned }
  | { effect: 'skipped'; step: Step }
  | { effect: 'snoozed'; step: Step; until: Instant }
  | { effect: 'stopped' }
  | { effect: 'not-a-rejection' }
  | /** `reopened`: the case had been stopped. */ { effect: 'interest'; interest: 'keen' | 'let-go'; reopened: boolean }
  | { effect: 'internship'; reopened: boolean }
  | { effect: 'corrected'; field: 'company' | 'role' | 'contact'; value: string }
  | ({ effect: 'chosen' } & Chosen)
  | /** They invited the member to apply again. */ { effect: 'reapply' }
  | { effect: 'noted'; text: string }
  | { effect: 'news'; text: string; link: string | null }
  | { effect: 'lesson'; about: LessonKind; text: string; action: string | null }
  | { effect: 'undone'; what: Undone[] }
  | /** The employer answered with feedback. */ { effect: 'feedback'; about: LessonKind; words: string }
  | /** The employer has something for the member; `offer`: null where it is not known what. */ {
      effect: 'opening';
      offer: boolean | null;
    }
  | { effect: 'another-no' }
  | { effect: 'answer' }
  | { effect: 'nothing'; why: Why; step: Step | null };

/** How far it went, or why it ended, as the member says; null: their mail does not say. */
export type Chosen = { field: 'stage'; value: Stage | null } | { field: 'reason'; value: Reason | null };

/** A contact that a mail of the member's or the employer's brought to light. */
export type Learned = { name: string | null; address: string | null } | null;

/** Why a command changed nothing. */
export type Why =
  | 'sent-already'
  | 'skipped-already'
  | 'snoozed-already'
  | /** `skip` or `snooze` of a step that the plan has left out. */ 'retired-already'
  | /** `snooze` until a time before the step is due. */ 'later-anyway'
  | 'stopped-already'
  | 'ended-already'
  | 'so-already'
  | 'told-already'
  | /** `sent`, and no draft that it could be about. */ 'no-draft'
  | /** `skip` or `snooze`, and nothing planned. */ 'no-step'
  | /** `snooze` until a time that has passed. */ 'past'
  | /** `snooze` for more than a year. */ 'too-far'
  | /** A correction or a note without anything in it. */ 'empty'
  | /** So much has been told that no more can be kept. */ 'full'
  | 'nothing-to-undo'
  | /** The member says what an answer of theirs is, and none waits to be told. */ 'no-answer'
  | /** ... or it is known to be that. */ 'answer-so-already'
  | /** The member does not know it either. */ 'unknown-yet'
  | /** The same mail of theirs again. */ 'same-mail';

/** What `undo` took back. */
export type Undone =
  | { what: 'step'; step: Step }
  | { what: 'interest' | 'ended' | 'reading' | 'told' | 'answer' | 'question' | 'wrote' };

export type Updated = { case: Case; effect: Effect };

/** The case as it was, and why. */
export const nothing = (one: Case, why: Why, step: Step | null = null): Updated => ({
  case: one,
  effect: { effect: 'nothing', why, step },
});
