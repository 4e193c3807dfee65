import type { Instant } from '../mail/mail.ts';
import type { App, Stopped } from './ports.ts';

/** What became of a mail that was sent, where it is not what it was sent for. */
export type DeliveryEvent = {
  kind: 'bounce' | 'complaint';
  /** Of a bounce: whether the mailbox will not take mail later either. */
  permanent: boolean;
  recipients: string[];
  at: Instant;
  /** When the mail was sent. */
  sent: Instant;
};

/**
 * Stops all mail to a member whose mailbox refused one for good, or who reported one as unwanted: senders who go on
 * lose their good name, and with it everybody's mail. A link to sign in may have gone to a further address, whose fate says
 * nothing of the first, and a bounce of an older mail nothing of a mailbox whose owner wants mail again. Addresses of nobody
 * are logged, no more.
 */
export async function takeDeliveryEvent(app: Pick<App, 'members' | 'log'>, event: DeliveryEvent): Promise<void> {
  const { kind, permanent, recipients, at, sent } = event;
  const because = reasonToStop(event);
  for (const recipient of recipients) {
    const member = because ? await app.members.byAddress(recipient.toLowerCase()) : null;
    if (because && member?.addresses[0] === recipient.toLowerCase()) {
      await app.members.stop(member.id, { because, at }, because === 'bounce' ? sent : at);
    }
    app.log('delivery', { kind, permanent, member: member?.id ?? null });
  }
}

function reasonToStop({ kind, permanent }: DeliveryEvent): Stopped['because'] | null {
  if (kind === 'complaint') return 'complaint';
  return permanent ? 'bounce' : null;
}
