import type { Mail } from './mail.ts';

/**
 * What may be done with a mail. `member` may open cases and is answered; `forwarded` is a member's mail whose From is
 * somebody else, such as an automatic forward: it may open cases. Everybody else gets silence.
 */
export type Trust<Who> =
  | { as: 'member' | 'forwarded'; who: Who; answer: boolean }
  | { as: 'held'; why: string }
  | { as: 'dropped'; why: string };

/** What the transport knows, and whom it stands for. */
export type Credentials<Who> = {
  /** The transport vouches for the addresses that the mail states. */
  authenticated: boolean;
  /** Null for a bounce. */
  envelopeFrom: string | null;
  /** The member whose address is in From. */
  byFrom: Who | null;
  /** The member whose address is the envelope sender. */
  byEnvelope: Who | null;
  /** The member whose private intake key was written to. */
  byKey: Who | null;
  /** Onfile's own From address. */
  ownAddress: string;
};

/** The rules, first match wins. Automatic mail and loops are never answered. */
export function trust<Who>(mail: Mail, by: Credentials<Who>): Trust<Who> {
  if (mail.from?.address === by.ownAddress || mail.headers.has('x-onfile-step')) {
    return { as: 'dropped', why: 'our own mail' };
  }
  const automatic = isAutomatic(mail) || by.envelopeFrom === null;
  if (by.authenticated && by.byFrom) {
    return automatic
      ? { as: 'dropped', why: 'an automatic reply or a bounce' }
      : { as: 'member', who: by.byFrom, answer: true };
  }
  if (by.byKey) return { as: 'forwarded', who: by.byKey, answer: false };
  if (by.byFrom) return { as: 'held', why: 'a member in From, without proof' };
  if (by.authenticated && by.byEnvelope) return { as: 'forwarded', who: by.byEnvelope, answer: !automatic };
  return { as: 'held', why: 'not from a member' };
}

/** RFC 3834, and the older habits of mailing lists and responders. */
function isAutomatic({ headers }: Mail): boolean {
  const submitted = headers.get('auto-submitted')?.trim().toLowerCase() ?? 'no';
  const precedence = headers.get('precedence')?.trim().toLowerCase() ?? '';
  return submitted !== 'no' || ['bulk', 'junk', 'list', 'auto_reply'].includes(precedence) || headers.has('list-id');
}
