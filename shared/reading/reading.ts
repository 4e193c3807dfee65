export const kinds = [
  'rejection',
  'feedback',
  'confirmation',
  'interview',
  'offer',
  'forwarding-confirmation',
  'other',
] as const;
export type Kind = (typeof kinds)[number];

export const stages = ['application', 'assessment', 'interview', 'final'] as const;
export type Stage = (typeof stages)[number];

export const reasons = [
  'other-candidate',
  'experience',
  'qualification',
  'skill',
  'location',
  'salary',
  'internal',
  'filled',
  'cancelled',
  'competition',
] as const;
export type Reason = (typeof reasons)[number];

export const signals = [
  'keeps-on-file',
  'invites-reapply',
  'offers-feedback',
  'declines-feedback',
  'invites-contact',
  'no-reply',
] as const;
export type Signal = (typeof signals)[number];

/** Words that something was read from: `text` stands at [start, end) of the named part of the original. */
export type Span = { part: 'subject' | 'from' | 'body'; start: number; end: number; text: string };

/** What each item of the reading was read from, e.g. `{ kind: […], company: […], 'keeps-on-file': […] }`. */
export type Evidence = Partial<
  Record<'kind' | 'company' | 'role' | 'contact' | 'recruiter' | 'stage' | 'reason' | Signal, Span[]>
>;

/** What we understand of an original. What cannot be known is null, never a guess dressed up as a fact. */
export type Reading = {
  kind: Kind;
  /** 0 to 1: how sure the kind is. */
  confidence: number;
  company: string | null;
  role: string | null;
  /** A named human at the employer or the agency; never a team, never the member. */
  contact: { name: string | null; address: string | null } | null;
  recruiter: boolean;
  stage: Stage | null;
  reason: Reason | null;
  signals: Signal[];
  /** ISO 639-1 code of the original's language; null when too short to tell. */
  language: string | null;
  evidence: Evidence;
};
