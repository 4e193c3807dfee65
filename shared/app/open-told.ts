import type { Case, Member } from '../case/case.ts';
import { tellsNo } from '../case/command/told.ts';
import { answeredId } from '../mail/thread.ts';
import { opensAgainAnswer, whichMailAnswer } from './answers.ts';
import type { App } from './ports.ts';
import { type Arrived, receive } from './receive.ts';
import { sendAnswer } from './send-answer.ts';
import type { Reply } from './understand.ts';

/**
 * Names an answer about a mail that opened no case, so that a reply leads back to that mail. `by`: the key of the member's
 * reply that it answers.
 */
export const noCaseName = (key: string, { id }: Member, by: string | null = null): string =>
  `${begin}${key}${by === null ? '' : `${again}${by}`}.${id}`;

const begin = 'no-case.';
const again = '.again.';

/** The key of the mail that opened no case, where a reply answers our word about it. */
export function noCaseKey({ member, mail }: Reply): string | null {
  const named = answeredId(mail, member.id);
  return named?.startsWith(begin) ? (named.slice(begin.length).split(again)[0] ?? null) : null;
}

/** The case that a mail opened after all, where a reply answers our word that it opened none. */
export async function openedSince({ outcomes }: App, found: Reply): Promise<string | null> {
  const key = noCaseKey(found);
  const outcome = key ? await outcomes.get(key) : null;
  return outcome?.member === found.member.id ? outcome.caseId : null;
}

/**
 * "It is a no", about a mail that opened no case: it opens one, or the member is told why not, in a mail beside the one that
 * answers what else was said. Null for every other reply.
 * `caseId` is the case that stands then.
 */
export async function takeToldNo(app: App, arrived: Arrived, found: Reply): Promise<{ caseId: string | null } | null> {
  const { member, mail } = found;
  if (!tellsNo(mail.text)) return null;
  const key = noCaseKey(found);
  const told = key ? await openTold(app, member, key) : 'gone';
  if (told === null) return null;
  if (told === 'gone') {
    const name = `which-mail.${arrived.key}`;
    await sendAnswer(app, { ...arrived, member, mail, name }, whichMailAnswer(app.domain));
    return { caseId: null };
  }
  if (!told.isNew && told.caseId) await answerAgain(app, arrived, found, told.caseId);
  return { caseId: told.caseId };
}

async function answerAgain(app: App, arrived: Arrived, { member, mail }: Reply, caseId: string): Promise<void> {
  const stands: Case | null = await app.cases.get({ member: member.id, id: caseId });
  const name = `opened.${arrived.key}`;
  if (stands) await sendAnswer(app, { ...arrived, member, mail, caseId, name }, opensAgainAnswer(stands, member));
}

/**
 * Receives a mail that opened no case anew, as the rejection that its member says it is; one that ended otherwise stays as it
 * is. Null where it is not the member's, 'gone' where it is kept no longer.
 */
export async function openTold(
  app: App,
  { id }: Member,
  key: string,
): Promise<{ caseId: string | null; isNew: boolean } | 'gone' | null> {
  const before = await app.outcomes.get(key);
  if (before?.member !== id) return null;
  if (before.outcome !== 'not-a-rejection') return { caseId: before.caseId, isNew: false };
  if (!(await app.rawMail.get(key))) return 'gone';
  const { caseId } = await receive(app, key, { again: true, told: 'rejection' });
  return { caseId, isNew: true };
}
