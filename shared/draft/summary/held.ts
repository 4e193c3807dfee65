import { spoken } from '../../case/calendar.ts';
import type { Instant } from '../../mail/mail.ts';

/** A mail that was held. `claimed`: it named the member as its sender, and nothing vouched for it. */
export type Held = { at: Instant; claimed: boolean };

const mostNamed = 3;

/**
 * What is to be said about held mails: each that claimed to be the member's, and the others only in number beside
 * them. Nothing of a mail's own is repeated, for whoever forged the sender wrote its subject too.
 */
export function heldSaid(mails: readonly Held[], zone: string): string[] {
  const claimed = mails.filter((mail) => mail.claimed);
  if (claimed.length === 0) return [];
  const named = claimed.slice(-mostNamed).map(({ at }) => `On ${spoken(at, zone)}, a mail claimed to be from you.`);
  const more = claimed.length - named.length;
  const others = mails.length - claimed.length;
  return [
    ...named,
    ...(more > 0 ? [`And ${more} more did.`] : []),
    'I could not tell that it was you, so nothing was done and nobody got an answer. If it was, send it once more from your usual mail program.',
    ...(others > 0
      ? [`${others === 1 ? 'A mail from a stranger' : `${others} mails from strangers`} got no answer either.`]
      : []),
  ];
}
