/** An instant in UTC exactly as `Date.prototype.toISOString` prints it, so that strings sort as instants do. */
export type Instant = string;

/** A mailbox as a header states it. `address` is lower case; `name` is decoded and without quotes. */
export type Address = { name: string | null; address: string };

/** Forms of attachments that may hold a forward and cannot be read here: TNEF, Outlook's own files, encryption, pictures. */
export type Sealed = 'winmail.dat' | '.msg' | 'encrypted' | 'picture';

/** One inbound message, parsed. Texts are bounded; attachments other than messages are dropped. */
export type Mail = {
  from: Address | null;
  to: Address[];
  cc: Address[];
  subject: string;
  /** ISO 8601 with the offset that the header states; null when missing or no date. */
  date: string | null;
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  /** The text/plain part, or the text derived from `html` where there is none. Lines end in \n. */
  text: string;
  html: string | null;
  /** Attached message/rfc822 parts, parsed, outermost first, to a bounded depth. */
  attached: Mail[];
  /** What else is attached that may be the mail in question, in a form that cannot be opened. */
  sealed: Sealed | null;
  /** Lower-case header names to decoded values, the topmost value of each: for trust and the loop guard. */
  headers: ReadonlyMap<string, string>;
};

/** The message that the member forwarded, unwrapped from the forward. */
export type Original = {
  /** Some clients drop the address ("From: Ana Silva"), some the name. */
  from: { name: string | null; address: string | null };
  to: Address[];
  subject: string;
  /** ISO 8601: with an offset where the forward states a zone, otherwise a local time without one. */
  date: string | null;
  messageId: string | null;
  text: string;
};

/** An original with what surrounded it. */
export type Unwrapped = {
  original: Original;
  /** The member's own words above the forward, without signature; null when there are none. */
  note: string | null;
  /** Who forwarded by hand; null for an automatic forward, which carries the employer's own From. */
  forwarder: Address | null;
};
