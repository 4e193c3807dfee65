import { instantOf } from '../case/calendar.ts';
import type { Case } from '../case/case.ts';
import { ownWords } from '../case/command/quoted.ts';
import { type Effect, recordSentCopy } from '../case/update.ts';
import { sentCopyLetter } from '../draft/conversation/sent-copy.ts';
import { answeredId } from '../mail/thread.ts';
import { changeCase } from './change-case.ts';
import { held } from './held.ts';
import type { App } from './ports.ts';
import type { Arrived, Result } from './receive.ts';
import { sendAnswer } from './send-answer.ts';
import type { Understanding } from './understand.ts';

type Copy = Extract<Understanding, { as: 'sent-copy' }>;

/**
 * A copy of what the member sent to the employer: its step is sent, with the text as it was really written. The member
 * hears of it only where there is something to say.
 */
export async function takeSentCopy(app: App, arrived: Arrived, found: Copy): Promise<Result> {
  const { receivedAt } = arrived;
  const { member, mail, caseId, to } = found;
  const copy = {
    stepId: answeredId(mail, caseId)?.split('.')[0] ?? null,
    at: instantOf(mail.date, member.zone) ?? receivedAt,
    to,
    draft: { subject: mail.subject, body: ownWords(mail.text) },
    now: receivedAt,
  };
  const changed = await changeCase(app, member, { member: member.id, id: caseId }, (one) => {
    const updated = recordSentCopy(one, copy);
    return { ...updated, handedOver: stepIn(one, updated.effect)?.state !== 'planned' };
  });
  if (!changed) return held('a case that is not this member’s', member.id);
  const letter = sentCopyLetter({ ...changed, member });
  if (letter) await sendAnswer(app, { ...arrived, member, mail, caseId }, letter);
  return { outcome: 'sent-copy', member: member.id, caseId, detail: changed.effect.effect };
}

/** The step that an effect is about, as it stands in the case. */
const stepIn = (one: Case, effect: Effect) =>
  'step' in effect ? one.steps.find(({ id }) => id === effect.step?.id) : undefined;
