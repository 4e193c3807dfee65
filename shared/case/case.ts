import type { Instant, Original } from '../mail/mail.ts';
import type { Reading } from '../reading/reading.ts';

/** The job seeker. The first member, the owner, comes from the settings. */
export type Member = {
  id: string;
  /** How drafts are signed; null until it is known. */
  name: string | null;
  /** Verified addresses, lower case; mail goes to the first. */
  addresses: [string, ...string[]];
  /** IANA time zone. */
  zone: string;
  /** ISO 3166 code with optional subdivision ("DE", "US-CA") for public holidays; null: weekends only. */
  country: string | null;
  /** Counts the writes; each write is conditional on it. Missing before the first. */
  version?: number;
  /** What the member's latest change of this replaced, for `undo`. */
  before?: MemberBefore;
  /** What the member last took back, so that the same reply, read again after a crash, takes back that and no more. */
  undone?: MemberUndone;
  /** Addresses that were asked to confirm for this member, so that nothing of it outlives a leaving. */
  asked?: { id: string; address: string }[];
};

/** A member as he or she stood before the changes of one reply, made at `at`. `paused`: where the reply changed that. */
export type MemberBefore = { at: Instant; paused?: boolean } & Pick<
  Member,
  'name' | 'addresses' | 'zone' | 'country' | 'asked'
>;

/** By a reply that came at `at`, the changes of the one that came at `of`. `moved`: another zone or country holds again. */
export type MemberUndone = { at: Instant; of: Instant; paused?: boolean; moved: boolean };

export const stepKinds = [
  'reflect',
  'ask-feedback',
  'ask-recruiter',
  'thank-for-feedback',
  'future-openings',
  'still-interested',
  'keep-in-touch',
  'find-a-person',
  'offer-internship',
  'widen',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** The text that the member would send, as plain text with blank lines between paragraphs. */
export type Draft = { subject: string; body: string };

export type StepState =
  /** `overdue`: when it was due before an outage made it late; such steps go out one after the other. */
  | { state: 'planned'; overdue?: Instant }
  /** Being mailed since `since`; when `until` passes without a mark, anybody may claim it again, and mails the same. */
  | { state: 'claimed'; since: Instant; until: Instant; draft: Draft | null }
  /** Mailed to the member: a draft, or for task steps the task alone. */
  | { state: 'drafted'; at: Instant; draft: Draft | null }
  /** The member sent it. */
  | { state: 'sent'; at: Instant; draft: Draft | null }
  | { state: 'skipped'; at: Instant }
  | { state: 'retired'; at: Instant; because: string };

/** One planned follow-up of a case. */
export type Step = {
  /** Unique within the case: the kind, with a number where a kind recurs ("keep-in-touch-2"). */
  id: string;
  kind: StepKind;
  due: Instant;
  /** The piece of advice that it carries out ("A0-1"). */
  tag: string;
  /** Why it is there and why then, one sentence to the member. */
  why: string;
} & StepState;

/** What a lesson is about. */
export const lessonKinds = [
  'experience',
  'qualification',
  'skill',
  'interview',
  'communication',
  'preparation',
  'enthusiasm',
  'fit',
  'application',
  'other',
] as const;
export type LessonKind = (typeof lessonKinds)[number];

/**
 * Tells one mail of an employer's from another: its date, and the letters that it begins with. `from`: who wrote it; missing
 * where nothing tells. `key`: of the kept mail, which the question about it names.
 */
export type AnswerMark = { date: string | null; words: string; from?: Answerer; key?: string };

/** Who wrote an answer; nobody in particular has no name. */
export type Answerer = { name: string | null; address: string | null };

/** What came to be known after a case was opened. */
export type Happening = { at: Instant } & (
  | /** The member's own words: who interviewed, a good moment, what drew them there. */ {
      kind: 'detail';
      text: string;
    }
  | { kind: 'news'; text: string; link: string | null }
  | /** What the employer said or the member concluded, and what the member does about it. */ {
      kind: 'lesson';
      about: LessonKind;
      text: string;
      action: string | null;
      /** The text is the employer's, about the member; missing where it is the member's own. */
      by?: 'employer';
    }
  | /** The employer's words about the member. */ { kind: 'feedback'; text: string; mail?: AnswerMark }
  | /**
   * The employer wrote back: another no, or without saying much. `text`: their words, while the member may say what they are;
   * `no`: whether they are another no, none while that is not known.
   */ {
      kind: 'answer';
      no?: boolean;
      text?: string;
      mail?: AnswerMark;
    }
  | /** The employer has something for the member: an interview, an offer. */ { kind: 'opening'; mail?: AnswerMark }
  | /** The member wrote to them beside the plan. */ { kind: 'wrote'; text: string }
  | /** The member would take an internship there. */ { kind: 'internship' }
  | { kind: 'snooze'; step: string; until: Instant }
);

/** One rejection of one member at one company: the aggregate that everything else hangs on. */
export type Case = {
  /** Derived from member and original, so that a repeated mail finds its case. */
  id: string;
  member: string;
  /** Counts the writes; each write is conditional on it. */
  version: number;
  openedAt: Instant;
  /** Key of the raw mail that opened the case. */
  openedBy: string;
  original: Original;
  reading: Reading;
  /** The member's own words above the forward. */
  note: string | null;
  /** The name that the member forwarded under, for signing drafts when the member has none. */
  signedAs: string | null;
  interest: 'keen' | 'normal' | 'let-go';
  steps: Step[];
  /** What the member put right in the reading; stands when the mail is read again. */
  corrected?: Correction;
  /** No more steps: the member stopped, it was no rejection, or the employer has something for the member. */
  ended?: { at: Instant; because: 'stopped' | 'not-a-rejection' | 'opening' };
  /** What a member's latest changes replaced, oldest first, at most three: for `undo`. */
  before?: Before[];
  /** When the member last took a change back, so that the same reply, read again, takes back no more. */
  undoneAt?: Instant;
  /** Set aside because the member has paused all mail; nothing is due until then, or until it is looked at once more. */
  waiting?: true | Instant;
  /** Put out of sight by the member: lists leave it out, and its plan goes on. */
  hidden?: true;
  /** Oldest first; missing while nothing has happened. */
  happened?: Happening[];
};

/** What a member may put right, and signals that the mail did not show. */
export type Correction = Partial<Pick<Reading, 'company' | 'role' | 'contact' | 'stage' | 'reason' | 'signals'>>;

/**
 * A case as it stood before the changes of one reply, made at `at`. Only the steps that they settled or reopened are
 * kept.
 */
export type Before = { at: Instant } & Pick<
  Case,
  'reading' | 'interest' | 'steps' | 'corrected' | 'ended' | 'happened'
>;
