import type { Member } from '../case/case.ts';
import type { Mail } from '../mail/mail.ts';
import { nameId } from './identity.ts';
import type { App } from './ports.ts';
import type { Arrived, Result } from './receive.ts';

type Heard = { member: Member; mail: Mail };

/**
 * Does what a member's mail says once, however often the mail is delivered: a server that missed our answer sends it
 * again, and `undo` twice would be too much. Mails are told apart by Message-ID.
 */
export async function heardOnce(
  app: Pick<App, 'outcomes' | 'clock'>,
  { key }: Arrived,
  { member, mail }: Heard,
  act: () => Promise<Result>,
): Promise<Result> {
  if (!mail.messageId) return act();
  const mark = nameId(JSON.stringify([member.id, mail.messageId]));
  if ((await app.outcomes.first(mark, key, app.clock.now())) === key) return act();
  return { outcome: 'duplicate', member: member.id, caseId: null, detail: 'the same mail again' };
}
