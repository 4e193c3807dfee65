import type { Member } from '../case/case.ts';
import { leastAbove, toldIn } from '../case/command/told.ts';
import type { Told } from '../case/command.ts';
import { isSureNo } from '../case/sure-no.ts';
import { recipientOf } from '../mail/addresses.ts';
import { fromAddress } from '../mail/compose.ts';
import type { Address, Mail, Unwrapped } from '../mail/mail.ts';
import { parse, UnreadableMail } from '../mail/parse.ts';
import { isAutomatic, type Trust, trust } from '../mail/trust.ts';
import { asOriginal, unwrap } from '../mail/unwrap.ts';
import { read } from '../reading/read.ts';
import type { Kind, Reading } from '../reading/reading.ts';
import type { App, Delivery, Envelope, HeldBecause } from './ports.ts';

/** What a delivery turned out to be, before anything is done about it. */
export type Understanding =
  | /** An employer's mail that a member passed on; `caseId` where it was sent to a case's address. */ {
      as: 'read';
      member: Member;
      answer: boolean;
      mail: Mail;
      unwrapped: Unwrapped;
      reading: Reading;
      caseId: string | null;
    }
  | /** A member's own words: commands and answers. */ {
      as: 'reply';
      member: Member;
      mail: Mail;
      caseId: string | null;
    }
  | /** A copy of what the member sent to the employer. */ {
      as: 'sent-copy';
      member: Member;
      mail: Mail;
      caseId: string;
      to: Address;
    }
  | { as: 'confirming'; invitation: string; mail: Mail }
  | /** `answer`: the member sent it, and gets an answer. */ {
      as: 'unreadable';
      member: Member;
      answer: boolean;
      why: string;
    }
  | /** `stranger` is the proven sender who is no member. */ {
      as: 'held';
      mail: Mail | null;
      why: HeldBecause;
      claims: Member | null;
      stranger: Address | null;
    }
  | { as: 'dropped'; mail: Mail; why: string; claims: Member | null };

/** A member's own words. */
export type Reply = Extract<Understanding, { as: 'reply' }>;

type Sources = Pick<App, 'members' | 'seal' | 'domain'>;

/** What the member says of a mail: its kind, and the case that it belongs to. */
export type Telling = { told?: Kind | null; into?: string | null };

/** Parse, trust, unwrap, read. Changes nothing and sends nothing. */
export async function understand(
  app: Sources,
  { envelope, raw }: Delivery,
  told: Telling = {},
): Promise<Understanding> {
  const sender = await senderOf(app, envelope);
  let mail: Mail;
  try {
    mail = await parse(raw);
  } catch (error) {
    if (!(error instanceof UnreadableMail)) throw error;
    const member = sender ?? (await holderOf(app, envelope));
    const answer = sender !== null;
    return member ? { as: 'unreadable', member, answer, why: error.message } : held('not from a member', null);
  }
  const trusted = await trustOf(app, mail, envelope, sender);
  if (trusted.as === 'dropped') return { ...trusted, mail };
  if (trusted.as === 'confirming') return { ...trusted, mail };
  if (trusted.as === 'held') {
    return {
      ...trusted,
      mail,
      stranger: envelope.authenticated && !trusted.claims ? strangerIn(app, mail, envelope) : null,
    };
  }
  return spoken(app, mail, envelope, { ...trusted, ...told });
}

/**
 * Whom a mail from nobody we know is from, where a person wrote here to ask for something: not a program, nor somebody
 * who answers what a member sent with one of our addresses in it, such as an employer.
 */
function strangerIn({ seal }: Sources, mail: Mail, { from, to }: Envelope): Address | null {
  const wrote = to.every((address) => recipientOf(address, seal)?.kind === 'intake') && mail.inReplyTo === null;
  const isPerson = from !== null && !isAutomatic(mail) && !noReply.test(mail.from?.address ?? '');
  return wrote && isPerson ? mail.from : null;
}

const noReply = /^(?:no|do-?not)[-_.]?reply|^bounces?[-+@]/i;

const held = (why: HeldBecause, mail: Mail | null, claims: Member | null = null): Understanding => ({
  as: 'held',
  mail,
  why,
  claims,
  stranger: null,
});

/** What a mail of a member, or one that a member's mailbox passes on by itself, is. */
function spoken(
  app: Sources,
  mail: Mail,
  { to }: Envelope,
  { as, who, answer, told = null, into = null }: Extract<Trust<Member>, { who: Member }> & Telling,
): Understanding {
  const addressed = to.map((address) => recipientOf(address, app.seal)).find((recipient) => recipient?.kind === 'case');
  if (addressed?.kind === 'case' && !addressed.genuine) return held('an altered case address', mail, who);
  const caseId = addressed?.kind === 'case' ? addressed.id : null;
  const employer = as === 'member' ? employerIn(app, mail, who) : null;
  if (caseId && employer) return { as: 'sent-copy', member: who, mail, caseId, to: employer };
  const found = as === 'member' ? unwrap(mail) : asOriginal(mail);
  if (!found || found.original.from.address === fromAddress(app.domain)) {
    return { as: 'reply', member: who, mail, caseId };
  }
  const reading = asTold(read(found.original, found.forwarder, told), found);
  return { as: 'read', member: who, answer, mail, unwrapped: found, reading, caseId: caseId ?? into };
}

/** With what the member says above the forward: that it is a no, or where the mail itself does not tell, feedback or good news. */
function asTold(reading: Reading, { original, forwarder, note }: Unwrapped): Reading {
  const is = note === null ? null : toldIn(note, leastAbove);
  const kind = is === null ? null : kindTold[is];
  const isOpen = ['other', 'confirmation', 'rejection'].includes(reading.kind) && !isSureNo(reading);
  return kind === null || !(isOpen || kind === 'rejection') ? reading : read(original, forwarder, kind);
}

/** What a mail is read as that its member tells about; null where that decides nothing. */
export const kindTold: Record<Told, Kind | null> = {
  no: 'rejection',
  feedback: 'feedback',
  opening: 'interview',
  neither: null,
  unknown: null,
};

/**
 * The first recipient who is neither the member nor one of our addresses. A mail to us that others get a copy of is
 * said to us.
 */
function employerIn({ seal, domain }: Sources, { to, cc }: Mail, { addresses }: Member): Address | null {
  const ours = (address: string) => recipientOf(address, seal) !== null || address.endsWith(`@${domain}`);
  const other = ({ address }: Address) => !ours(address) && !addresses.includes(address);
  return to.find(other) ?? (to.some(({ address }) => ours(address)) ? null : (cc.find(other) ?? null));
}

/** The member whom the envelope proves. */
async function senderOf({ members }: Sources, { from, senderAuthenticated }: Envelope): Promise<Member | null> {
  return senderAuthenticated && from ? members.byAddress(from.toLowerCase()) : null;
}

/** The member whose private address it was sent to. */
async function holderOf({ members, seal }: Sources, { to }: Envelope): Promise<Member | null> {
  const key = to.map((address) => recipientOf(address, seal)).find((recipient) => recipient?.kind === 'automatic');
  return key?.genuine ? members.get(key.member) : null;
}

/** Whose mail an envelope says it is, before anything is read: by proof of the sender, or by the private address. */
export const memberOfEnvelope = async (app: Sources, envelope: Envelope): Promise<Member | null> =>
  (await senderOf(app, envelope)) ?? holderOf(app, envelope);

async function trustOf(app: Sources, mail: Mail, envelope: Envelope, byEnvelope: Member | null) {
  const { members, seal, domain } = app;
  const recipients = envelope.to.map((address) => recipientOf(address, seal));
  const join = recipients.find((recipient) => recipient?.kind === 'join');
  return trust<Member>(mail, {
    authenticated: envelope.authenticated,
    senderAuthenticated: envelope.senderAuthenticated,
    envelopeFrom: envelope.from,
    byFrom: mail.from ? await members.byAddress(mail.from.address) : byEnvelope,
    byEnvelope,
    byKey: await holderOf(app, envelope),
    invitation: join?.genuine ? join.id : null,
    ownAddress: fromAddress(domain),
  });
}
