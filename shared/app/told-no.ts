import type { Member } from '../case/case.ts';
import { tellsNo } from '../case/command/told-no.ts';
import { answeredId } from '../mail/thread.ts';
import { forwardAgainAnswer } from './answers.ts';
import type { App } from './ports.ts';
import { type Arrived, type Result, receive } from './receive.ts';
import { sendAnswer } from './send-answer.ts';
import type { Understanding } from './understand.ts';

/** Names the answer to a mail that opened no case, so that a reply leads back to that mail. */
export const noCaseName = (key: string, { id }: Member): string => `${begin}${key}.${id}`;

const begin = 'no-case.';

/** "It is a no", in reply to the answer that a mail opened no case; null for every other reply. */
export async function takeToldNo(
  app: App,
  arrived: Arrived,
  { member, mail }: Extract<Understanding, { as: 'reply' }>,
): Promise<Result | null> {
  const named = answeredId(mail, member.id);
  if (!named?.startsWith(begin) || !tellsNo(mail.text)) return null;
  const told = await openTold(app, member, named.slice(begin.length));
  if (!told) return null;
  if (told.isGone) await sendAnswer(app, { ...arrived, member, mail }, forwardAgainAnswer(app.domain));
  return { outcome: 'command', member: member.id, caseId: told.caseId, detail: 'rejection' };
}

/**
 * Receives a mail that opened no case anew, as the rejection that its member says it is; one that opened a case stays as it
 * is. Null where it is not the member's. `isGone`: it is kept no longer.
 */
export async function openTold(
  app: App,
  { id }: Member,
  key: string,
): Promise<{ caseId: string | null; isGone: boolean } | null> {
  const before = await app.outcomes.get(key);
  if (before?.member !== id) return null;
  if (before.outcome !== 'not-a-rejection') return { caseId: before.caseId, isGone: false };
  if (!(await app.rawMail.get(key))) return { caseId: null, isGone: true };
  const { caseId } = await receive(app, key, { again: true, told: 'rejection' });
  return { caseId, isGone: false };
}
