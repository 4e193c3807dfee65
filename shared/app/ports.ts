import type { Case, Member } from '../case/case.ts';
import type { ToldOnce } from '../case/weekly.ts';
import type { Seal } from '../mail/addresses.ts';
import type { Instant } from '../mail/mail.ts';
import type { unproven } from '../mail/trust.ts';

/** What the transport knew about one delivery, as opposed to what the mail itself claims. */
export type Envelope = {
  /** The envelope sender; null for bounces ("<>"). */
  from: string | null;
  to: string[];
  receivedAt: Instant;
  /** The transport vouches for the From header: a DMARC pass, or a delivery from this machine. */
  authenticated: boolean;
  /** The transport vouches for the envelope sender: an SPF pass, or a delivery from this machine. */
  senderAuthenticated: boolean;
};

export type Delivery = { envelope: Envelope; raw: Uint8Array };

/** Keeps every inbound mail exactly as it came. Keys sort by time of arrival where the adapter makes them. */
export type RawMail = {
  /** Resolves when the mail is durable. A second put of a key replaces the first. */
  put(key: string, envelope: Envelope, raw: AsyncIterable<Uint8Array>): Promise<void>;
  get(key: string): Promise<Delivery | null>;
  /** All keys; or those of mails kept since then, where the adapter can tell, and maybe older ones. */
  keys(kept?: { since: Instant }): AsyncIterable<string>;
  /** Removes a mail for good; one that is not there is no fault. */
  remove(key: string): Promise<void>;
};

/** How an inbound mail ended. Every mail ends in exactly one. */
export const outcomes = [
  /** A rejection opened a case. */
  'case-opened',
  /** The same original as before. */
  'duplicate',
  /** The employer's answer was filed with its case. */
  'answer',
  /** The member's reply was understood and acted on. */
  'command',
  /** A copy of what the member sent to the employer. */
  'sent-copy',
  /** An address was confirmed. */
  'joined',
  /** A mail provider's question was passed on to the member. */
  'relayed',
  'not-a-rejection',
  'no-forward',
  'unreadable',
  'held',
  'dropped',
  'failed',
] as const;

/** Why a mail was held, as its outcome keeps it: the page says it in words, and an export leaves out some by it. */
export type HeldBecause =
  | typeof unproven
  | 'not from a member'
  | 'an altered case address'
  | 'a case that is gone'
  | 'a case that is not this member’s'
  | 'an invitation that does not hold'
  | 'no yes to an invitation'
  | 'an address of somebody who has left'
  | 'more mails in one hour than are taken';

export type Outcome = {
  /** Key of the raw mail. */
  key: string;
  at: Instant;
  outcome: (typeof outcomes)[number];
  /** Whose mail it is; of a held mail, whom it pretends to come from. */
  member: string | null;
  caseId: string | null;
  /** Why, in a few words without anything private. */
  detail: string;
  /** Which mail it was, for the member alone: the employer's where one was passed on. Missing where nothing could be read. */
  about?: { from: string | null; subject: string };
};

/** Thrown by `Cases.save` and `Members.save` when somebody else wrote in between: read again and decide anew. */
export class Conflict extends Error {
  override name = 'Conflict';
}

export type CaseKey = { member: string; id: string };
export type Page<Item> = { items: Item[]; next: string | null };

/** How mails ended. */
export type Outcomes = {
  /** Records how a mail ended; the first record of a mail stands, unless `replace` says otherwise. */
  record(outcome: Outcome, options?: { replace: boolean }): Promise<void>;
  get(key: string): Promise<Outcome | null>;
  /**
   * First come: under which key a mark was taken first, `key` where it is the first time. Marks are those of mails that are
   * heard once, of days that have room for one prompt, of invitations that are taken up, and of mails whose first try is noted.
   */
  first(mark: string, key: string, at: Instant): Promise<string>;
  /**
   * A member's, the newest first. `cursor` is a former page's `next`; a foreign one counts as none. What was recorded or
   * removed a moment ago may be missing, so that a page with few items, or none, is the last only where `next` is null.
   */
  list(member: string, page?: { limit?: number; cursor?: string }): Promise<Page<Outcome>>;
  remove(key: string): Promise<void>;
};

/**
 * When a member's next weekly summary falls due, and of what the earlier ones told. While it is being mailed `since` is when
 * it was planned for, and from `due` on anybody may try again.
 */
export type Agenda = { member: string; due: Instant; told: ToldOnce[]; since?: Instant };

/** What the schedule names: a step of a case or, where `id` is null, a member's weekly summary. */
export type Due = { member: string; id: string | null };

/** Cases, and the schedule that they make. Every write is one conditional write. */
export type Cases = {
  /** Stores a new case at version 1 and returns it, or returns the one that stands under its key already. */
  open(opened: Case): Promise<Case>;
  get(key: CaseKey): Promise<Case | null>;
  /** Stores a changed case where its version is still the stored one; returns it with the next version. @throws {Conflict} */
  save(changed: Case): Promise<Case>;
  /** A member's cases in a stable order. `cursor` is a former page's `next`; a foreign one counts as none. */
  list(member: string, page?: { limit?: number; cursor?: string }): Promise<Page<Case>>;
  /** The member's latest cases, at most 50, at the company that a case is about, itself included where it is stored. */
  atCompany(about: Case): Promise<Case[]>;
  /** What is due at `now`, earliest first. A hint: read the case or the agenda before acting on it. */
  due(shard: number, now: Instant): AsyncIterable<Due>;
  /** When the next step or summary of a shard falls due; null when there is none. */
  nextDue(shard: number): Promise<Instant | null>;
  agenda(member: string): Promise<Agenda | null>;
  /** Stores an agenda where the stored one is still due at `was` (null: there is none); false otherwise. */
  setAgenda(agenda: Agenda, was: Instant | null): Promise<boolean>;
  /** Removes all cases of a member and the agenda, for good. */
  erase(member: string): Promise<void>;
};

/** A composed mail on its way to a member. The same `id` again is the same mail again, after a crash. */
export type Sendable = { id: string; to: string; from: string; date: Instant; raw: Uint8Array };
export type Outbox = {
  send(mail: Sendable): Promise<void>;
  /** Removes what is kept of mails to an address; most outboxes keep nothing. */
  forget(address: string): Promise<void>;
};

export type Clock = { now(): Instant };

/** Whether there is time to begin with one more; the rest is for the next run. Where nothing ends a run, there always is. */
export type HasTime = () => boolean;

/** An address that waits to be confirmed by a reply from it. */
export type Invitation = {
  id: string;
  address: string;
  /** Whose further address it is; null: a new member's. */
  member: string | null;
  at: Instant;
  /** Key of the mail that made us ask; missing where it was a press on a page. */
  key?: string;
};

/** Why no mail goes to a member any more: the mailbox does not take it, or it was reported as unwanted. */
export type Stopped = { because: 'bounce' | 'complaint'; at: Instant };

/** Who is a member, who may become one, and who wants no mail for now. */
export type Members = {
  get(id: string): Promise<Member | null>;
  byAddress(address: string): Promise<Member | null>;
  /**
   * Stores a member with all addresses where the version is still the stored one; returns it with the next version. Null,
   * and nothing is changed, where one of the addresses is another member's. @throws {Conflict}
   */
  save(member: Member): Promise<Member | null>;
  remove(member: Member): Promise<void>;
  /** Whether a member gets no mail for now: by his or her own wish, or because mail was stopped. */
  paused(id: string): Promise<boolean>;
  /** Leaves a stop as it stands. */
  pause(id: string): Promise<void>;
  /** Ends a pause and a stop. */
  resume(id: string, at: Instant): Promise<void>;
  /**
   * Stops all mail to a member whose mailbox or mail provider refuses it, unless mail was taken up again since what made it so.
   * @param since when the mail that was refused was sent, or the member complained.
   */
  stop(id: string, stopped: Stopped, since: Instant): Promise<void>;
  stopped(id: string): Promise<Stopped | null>;
  invite(invitation: Invitation): Promise<void>;
  invitation(id: string): Promise<Invitation | null>;
  /** Takes an invitation back; one that is not there is no fault. */
  withdraw(id: string): Promise<void>;
};

/** What lets somebody in as a member. Of a secret only the hash is kept. */
export type Credential = {
  /** Hash of the secret; of a `feed`, which is signed instead, a random name. */
  id: string;
  member: string;
  /** A link that was mailed, a browser, a program, a calendar's subscription. */
  kind: 'link' | 'session' | 'token' | 'feed';
  scope: 'full' | 'read';
  /** What the member calls it. */
  name: string | null;
  at: Instant;
  /** Null: until it is taken back. */
  expires: Instant | null;
};

/** Whom the web lets in. Whoever acts on a credential looks at `expires`. */
export type Credentials = {
  keep(credential: Credential): Promise<void>;
  get(member: string, id: string): Promise<Credential | null>;
  /** A member's, in no order. */
  list(member: string): Promise<Credential[]>;
  /** Removes one; true for the one caller who did. */
  remove(member: string, id: string): Promise<boolean>;
  /** Removes all of a member, for good. */
  erase(member: string): Promise<void>;
};

/** Counts what somebody does within an hour of the clock. */
export type Limits = {
  /**
   * Counts once more; false where that is more than `most`. What comes again under a `key`, such as a mail after a crash,
   * is not counted again, and gets the first answer again.
   */
  take(name: string, most: number, now: Instant, key?: string): Promise<boolean>;
};

/** Structured lines without mail bodies, addresses or tokens. */
export type Log = (event: string, facts?: Record<string, string | number | boolean | null>) => void;

/** Everything that the program needs from outside, and what it is called there. */
export type App = {
  rawMail: RawMail;
  outcomes: Outcomes;
  cases: Cases;
  outbox: Outbox;
  clock: Clock;
  members: Members;
  credentials: Credentials;
  limits: Limits;
  log: Log;
  seal: Seal;
  domain: string;
  /** Where the status page is reached ("https://…", no slash at the end); null where there is none. */
  webUrl: string | null;
  rules: Rules;
};

/** What an installation allows. */
export type Rules = {
  /** Who may become a member: nobody but the owner, whom the owner invites, or everybody who confirms. */
  membership: 'owner' | 'invited' | 'open';
  /** Mails that one member may send in an hour; what is beyond is held. */
  mailsPerHour: number;
  /** Answers that one member gets in an hour; receipts and drafts are not among them. */
  answersPerHour: number;
};
