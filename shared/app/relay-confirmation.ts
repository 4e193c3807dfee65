import { forwardingConfirmationLetter } from '../draft/conversation/forwarding.ts';
import { confirmationIn } from '../mail/forwarding-confirmation.ts';
import type { Read } from './forwarded.ts';
import type { App } from './ports.ts';
import type { Arrived, Result } from './receive.ts';
import { sendAnswer } from './send-answer.ts';

/**
 * A mail provider asks whether a member's mail may be forwarded here: the member gets its code and link at once, and
 * decides. Links of anybody else than the provider are left out.
 */
export async function relayConfirmation(
  app: App,
  arrived: Arrived,
  { member, mail, unwrapped }: Read,
): Promise<Result> {
  const confirmation = confirmationIn(unwrapped.original, mail.html);
  await sendAnswer(app, { ...arrived, member, needed: 'forwarding' }, forwardingConfirmationLetter(confirmation));
  return { outcome: 'relayed', member: member.id, caseId: null, detail: 'a question of a mail provider' };
}
