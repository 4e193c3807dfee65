import type { Member } from '../case/case.ts';
import { recipientOf } from '../mail/addresses.ts';
import { fromAddress } from '../mail/compose.ts';
import type { Mail, Unwrapped } from '../mail/mail.ts';
import { parse, UnreadableMail } from '../mail/parse.ts';
import { type Trust, trust } from '../mail/trust.ts';
import { asOriginal, unwrap } from '../mail/unwrap.ts';
import { read } from '../reading/read.ts';
import type { Reading } from '../reading/reading.ts';
import type { App, Delivery, Envelope } from './ports.ts';

/** What a delivery turned out to be, before anything is done about it. */
export type Understanding =
  | { as: 'read'; member: Member; answer: boolean; mail: Mail; unwrapped: Unwrapped; reading: Reading }
  | { as: 'no-forward'; member: Member; answer: boolean; mail: Mail }
  | { as: 'unreadable'; member: Member; why: string }
  | { as: 'held'; why: string }
  | { as: 'dropped'; why: string };

type Sources = Pick<App, 'members' | 'seal' | 'domain'>;

/** Parse, trust, unwrap, read. Changes nothing and sends nothing. */
export async function understand(app: Sources, { envelope, raw }: Delivery): Promise<Understanding> {
  const sender = await senderOf(app, envelope);
  let mail: Mail;
  try {
    mail = await parse(raw);
  } catch (error) {
    if (!(error instanceof UnreadableMail)) throw error;
    return sender ? { as: 'unreadable', member: sender, why: error.message } : { as: 'held', why: 'not from a member' };
  }
  const trusted = await trustOf(app, mail, envelope, sender);
  return 'why' in trusted ? trusted : unwrapped(mail, trusted);
}

function unwrapped(mail: Mail, { as, who, answer }: Extract<Trust<Member>, { who: Member }>): Understanding {
  const found = as === 'member' ? unwrap(mail) : asOriginal(mail);
  if (!found) return { as: 'no-forward', member: who, answer, mail };
  return { as: 'read', member: who, answer, mail, unwrapped: found, reading: read(found.original, found.forwarder) };
}

/** The member whom the envelope proves. */
async function senderOf({ members }: Sources, { from, authenticated }: Envelope): Promise<Member | null> {
  return authenticated && from ? members.byAddress(from.toLowerCase()) : null;
}

async function trustOf(app: Sources, mail: Mail, envelope: Envelope, byEnvelope: Member | null) {
  const { members, seal, domain } = app;
  const recipients = envelope.to.map((address) => recipientOf(address, seal));
  const key = recipients.find((recipient) => recipient?.kind === 'automatic');
  return trust<Member>(mail, {
    authenticated: envelope.authenticated,
    envelopeFrom: envelope.from,
    byFrom: mail.from ? await members.byAddress(mail.from.address) : byEnvelope,
    byEnvelope,
    byKey: key ? await members.byKey(key.key) : null,
    ownAddress: fromAddress(domain),
  });
}
