import type { Member } from '../case/case.ts';
import type { Letter } from '../mail/letter.ts';
import type { Mail } from '../mail/mail.ts';
import type { App } from './ports.ts';
import { sendLetter } from './send-letter.ts';

/** What an answer answers: the mail's key, and the mail where it could be read. */
export type Answering = {
  key: string;
  member: Member;
  mail?: Mail;
  /** The case that it is about. */
  caseId?: string | null;
  /** Tells it from other answers to the same mail. */
  name?: string;
};

/**
 * Answers a member's mail, at most so often in an hour: where a program answers our answers, it soon gets none. The
 * same mail again gets the same answer again.
 */
export async function sendAnswer(
  app: Pick<App, 'outbox' | 'seal' | 'domain' | 'webUrl' | 'members' | 'clock' | 'limits' | 'rules' | 'log'>,
  { key, member, mail, caseId = null, name }: Answering,
  letter: Letter,
): Promise<void> {
  const now = app.clock.now();
  const id = [name ?? `answer.${key}`, ...(caseId ? [caseId] : [])].join('.');
  if (!(await app.limits.take(`answers.${member.id}`, app.rules.answersPerHour, now, id))) {
    app.log('answer withheld', { key, member: member.id });
    return;
  }
  await sendLetter(app, member, {
    letter,
    caseId,
    step: 'answer',
    id,
    date: now,
    inReplyTo: mail?.messageId ?? null,
  });
}
