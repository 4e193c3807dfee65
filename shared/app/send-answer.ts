import type { Member } from '../case/case.ts';
import type { Letter } from '../mail/letter.ts';
import type { Instant, Mail } from '../mail/mail.ts';
import { quietAnswer } from './answers.ts';
import type { App } from './ports.ts';
import { sendLetter } from './send-letter.ts';

/** What an answer answers: the mail's key, when it came, which is the answer's date, too, and the mail where it could be read. */
export type Answering = {
  key: string;
  receivedAt: Instant;
  member: Member;
  mail?: Mail;
  /** The case that it is about. */
  caseId?: string | null;
  /** Tells it from other answers to the same mail. */
  name?: string;
  /** What the member cannot do without, and asked for in so many words: counted by itself, no other answers use it up. */
  needed?: 'erasing' | 'settings' | 'forwarding';
};

type Sources = Pick<App, 'outbox' | 'seal' | 'domain' | 'webUrl' | 'members' | 'clock' | 'limits' | 'rules' | 'log'>;

/**
 * Answers a member's mail, at most so often in an hour: where a program answers our answers, it soon gets none, but for
 * one that says so. The same mail again gets the same answer again.
 */
export async function sendAnswer(
  app: Sources,
  { key, receivedAt, member, mail, caseId = null, name, needed }: Answering,
  letter: Letter,
): Promise<void> {
  const now = app.clock.now();
  const id = [name ?? `answer.${key}`, ...(caseId ? [caseId] : [])].join('.');
  const counted = ['answers', ...(needed ? [needed] : []), member.id].join('.');
  if (!(await app.limits.take(counted, app.rules.answersPerHour, now, id))) {
    app.log('answer withheld', { key, member: member.id });
    return sayQuiet(app, member, { withheld: id, receivedAt });
  }
  await sendLetter(app, member, {
    letter,
    caseId,
    step: 'answer',
    id,
    date: receivedAt,
    inReplyTo: mail?.messageId ?? null,
  });
}

/** Once an hour, which is no loop, so that no member takes silence for a mail that got lost. */
async function sayQuiet(
  app: Sources,
  member: Member,
  { withheld, receivedAt }: { withheld: string; receivedAt: Instant },
): Promise<void> {
  const now = app.clock.now();
  if (!(await app.limits.take(`quiet.${member.id}`, 1, now, withheld))) return;
  const letter = quietAnswer(app.rules.answersPerHour, app.webUrl);
  const id = `quiet.${now.slice(0, 13)}.${member.id}`;
  await sendLetter(app, member, { letter, caseId: null, step: 'answer', id, date: receivedAt });
}
