import type { Case, Member } from '../case/case.ts';
import type { Seal } from '../mail/addresses.ts';
import type { Instant } from '../mail/mail.ts';

/** What the transport knew about one delivery, as opposed to what the mail itself claims. */
export type Envelope = {
  /** The envelope sender; null for bounces ("<>"). */
  from: string | null;
  to: string[];
  receivedAt: Instant;
  /** The transport vouches for the From header: a DMARC pass, or a delivery from this machine. */
  authenticated: boolean;
};

export type Delivery = { envelope: Envelope; raw: Uint8Array };

/** Keeps every inbound mail exactly as it came. Keys sort by time of arrival where the adapter makes them. */
export type RawMail = {
  /** Resolves when the mail is durable. A second put of a key replaces the first. */
  put(key: string, envelope: Envelope, raw: AsyncIterable<Uint8Array>): Promise<void>;
  get(key: string): Promise<Delivery | null>;
  keys(): AsyncIterable<string>;
};

/** How an inbound mail ended. Every mail ends in exactly one. */
export const outcomes = [
  'case-opened',
  'duplicate',
  'not-a-rejection',
  'no-forward',
  'unreadable',
  'held',
  'dropped',
  'failed',
] as const;

export type Outcome = {
  /** Key of the raw mail. */
  key: string;
  at: Instant;
  outcome: (typeof outcomes)[number];
  member: string | null;
  caseId: string | null;
  /** Why, in a few words without anything private. */
  detail: string;
};

/** Thrown by `Cases.save` when somebody else wrote in between: read again and decide anew. */
export class Conflict extends Error {
  override name = 'Conflict';
}

export type CaseKey = { member: string; id: string };
export type Page<Item> = { items: Item[]; next: string | null };

/** Cases and outcomes. Every write is one conditional write. */
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
  /** Keys of cases with a step due at `now`, earliest first. A hint: read the case before acting on it. */
  due(shard: number, now: Instant): AsyncIterable<CaseKey>;
  /** When the next step of a shard falls due; null when none is planned. */
  nextDue(shard: number): Promise<Instant | null>;
  /** Records how a mail ended; the first record of a mail stands, unless `replace` says otherwise. */
  record(outcome: Outcome, options?: { replace: boolean }): Promise<void>;
  outcome(key: string): Promise<Outcome | null>;
};

/** A composed mail on its way to a member. The same `id` again is the same mail again, after a crash. */
export type Sendable = { id: string; to: string; from: string; date: Instant; raw: Uint8Array };
export type Outbox = { send(mail: Sendable): Promise<void> };

export type Clock = { now(): Instant };

/** Who is a member, and who wants no mail for now. */
export type Members = {
  get(id: string): Promise<Member | null>;
  byAddress(address: string): Promise<Member | null>;
  /** By the key of the member's private intake address. */
  byKey(key: string): Promise<Member | null>;
  paused(id: string): Promise<boolean>;
  setPaused(id: string, paused: boolean): Promise<void>;
};

/** Structured lines without mail bodies, addresses or tokens. */
export type Log = (event: string, facts?: Record<string, string | number | boolean | null>) => void;

/** Everything that the program needs from outside, and what it is called there. */
export type App = {
  rawMail: RawMail;
  cases: Cases;
  outbox: Outbox;
  clock: Clock;
  members: Members;
  log: Log;
  seal: Seal;
  domain: string;
  /** Where the status page is reached ("https://…", no slash at the end); null where there is none. */
  webUrl: string | null;
};
