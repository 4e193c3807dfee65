import type { Instant } from '../mail/mail.ts';
import type { Case } from './case.ts';
import type { CaseCommand } from './command.ts';
import { answerIs } from './unclear.ts';
import { told } from './update/answered.ts';
import { chosen, contacted, invited, renamed } from './update/corrections.ts';
import type { Updated, Why } from './update/effect.ts';
import { ended, interested, internship } from './update/interest.ts';
import { sent, skipped, snoozed } from './update/steps.ts';
import type { About } from './update/target.ts';
import { learnt, news, noted } from './update/told.ts';
import { beforeReply, undone } from './update/undo.ts';

export { answered } from './update/answered.ts';
export { withCorrection } from './update/corrections.ts';
export type { Effect, Updated } from './update/effect.ts';
export { recordSentCopy } from './update/sent-copy.ts';

/**
 * A member's command carried out on a case; the steps are to be planned anew after it. `about.stepId` names the step
 * whose mail the reply answers. The same command again changes nothing and says that it stood already. All changes with
 * one `now` are one reply's: `undo` takes them back together, and a reply that is read again, after a crash, changes
 * nothing more and tells the same.
 */
export function update(one: Case, command: CaseCommand, about: About): Updated {
  const updated = carriedOut(one, command, about);
  const stands = updated.effect.effect === 'nothing' && alreadySo.has(updated.effect.why);
  const first = stands ? beforeReply(one, about.now) : null;
  return first === null ? updated : { case: one, effect: carriedOut(first, command, about).effect };
}

/** What an answer of the employer's is, or was before what the reply of that time has said: unclear, if it was that in either. */
export function answerBefore(one: Case, now: Instant, key: string | null = null): ReturnType<typeof answerIs> {
  const [before, stands] = [answerIs(beforeReply(one, now) ?? one, key), answerIs(one, key)];
  return stands === 'unclear' ? stands : (before ?? stands);
}

/** What a command stumbles over that has been carried out. */
const alreadySo: ReadonlySet<Why> = new Set([
  'sent-already',
  'skipped-already',
  'snoozed-already',
  'stopped-already',
  'so-already',
  'told-already',
  'no-answer',
  'answer-so-already',
]);

function carriedOut(one: Case, command: CaseCommand, about: About): Updated {
  const { now } = about;
  switch (command.do) {
    case 'sent':
      return sent(one, command.at, about);
    case 'skip':
      return skipped(one, about);
    case 'snooze':
      return snoozed(one, command.until, about);
    case 'stop':
      return ended(one, 'stopped', now);
    case 'not-a-rejection':
      return ended(one, 'not-a-rejection', now);
    case 'keen':
    case 'let-go':
      return interested(one, command.do, now);
    case 'internship':
      return internship(one, now);
    case 'company':
      return renamed(one, 'company', command.name, now);
    case 'role':
      return renamed(one, 'role', command.title, now);
    case 'contact':
      return contacted(one, command, now);
    case 'stage':
      return chosen(one, { field: 'stage', value: command.stage }, now);
    case 'reason':
      return chosen(one, { field: 'reason', value: command.reason }, now);
    case 'reapply':
      return invited(one, now);
    case 'news':
      return news(one, command, now);
    case 'lesson':
      return learnt(one, command, now);
    case 'note':
      return noted(one, command.text, now);
    case 'told':
      return told(one, command.is, about);
    case 'undo':
      return undone(one, now);
  }
}
