import type { Topic } from '../languages.ts';

/**
 * What a phrase is worth to the rules for the mail being a rejection. A plain statement is enough by itself; soft ones have to come
 * together. Each topic counts once a sentence and at most `atMost` times a mail.
 */
export const rejectionWeights: readonly { topic: Topic; weight: number; atMost: number }[] = [
  { topic: 'refusal', weight: 5, atMost: 2 },
  { topic: 'chosen-others', weight: 4.75, atMost: 2 },
  { topic: 'closed', weight: 4.75, atMost: 2 },
  { topic: 'unfit', weight: 3.5, atMost: 1 },
  { topic: 'hint', weight: 2, atMost: 1 },
  { topic: 'denial', weight: 0.9, atMost: 1 },
  { topic: 'wishes', weight: 1.75, atMost: 1 },
  { topic: 'regret', weight: 1.25, atMost: 1 },
  { topic: 'hard-choice', weight: 1.25, atMost: 1 },
  { topic: 'weighed', weight: 0.75, atMost: 1 },
  { topic: 'praise', weight: 0.75, atMost: 1 },
  { topic: 'luck', weight: 0.75, atMost: 1 },
  { topic: 'thanks', weight: 0.5, atMost: 1 },
  { topic: 'keeps-on-file', weight: 1, atMost: 1 },
  { topic: 'invites-reapply', weight: 0.75, atMost: 1 },
  { topic: 'offers-feedback', weight: 0.75, atMost: 1 },
  { topic: 'declines-feedback', weight: 1, atMost: 1 },
  { topic: 'receipt', weight: -0.25, atMost: 2 },
  { topic: 'later', weight: -0.5, atMost: 2 },
  { topic: 'pending', weight: -1.25, atMost: 2 },
  { topic: 'request', weight: -1.5, atMost: 2 },
  { topic: 'ongoing', weight: -5, atMost: 1 },
  { topic: 'interview', weight: -2.5, atMost: 2 },
  { topic: 'day', weight: -1.5, atMost: 1 },
  { topic: 'offer', weight: -1.5, atMost: 2 },
  { topic: 'congratulation', weight: -2.5, atMost: 1 },
  { topic: 'advertising', weight: -1.75, atMost: 2 },
  { topic: 'outreach', weight: -4, atMost: 1 },
  { topic: 'survey', weight: -4, atMost: 1 },
  { topic: 'withdrawn', weight: -13, atMost: 1 },
];

/** From this sum on the rules take a mail about a job for a rejection. */
export const rejectionFrom = 2.25;

/** Topics that say nothing when they stand under a condition ("if you are not selected", "should we offer you"). */
export const conditional: ReadonlySet<Topic> = new Set<Topic>([
  'refusal',
  'chosen-others',
  'closed',
  'unfit',
  'hint',
  'denial',
  'wishes',
  'luck',
  'interview',
  'offer',
  'feedback',
  'withdrawn',
]);

/** Topics that say the opposite under a negation ("we are not able to offer you", "unable to provide feedback"). */
export const negatable: ReadonlySet<Topic> = new Set<Topic>([
  'interview',
  'offer',
  'feedback',
  'receipt',
  'ongoing',
  'keeps-on-file',
  'offers-feedback',
]);

/** Of these, what is promised: a denial of something else in the same sentence leaves it standing. */
export const promising: ReadonlySet<Topic> = new Set<Topic>(['keeps-on-file', 'offers-feedback']);

/** Topics that say no by themselves; asked, they do not ("Not selected lately?"). */
export const plain: ReadonlySet<Topic> = new Set<Topic>(['refusal', 'chosen-others', 'closed', 'unfit', 'hint']);

/** Topics that say nothing beside the name of a job ("Loan Officer", "the post at the consulate"). */
export const entitled: ReadonlySet<Topic> = new Set<Topic>(['foreign', 'no-job', 'employee']);

/** Topics whose words may stand in an idiom, where they say nothing ("in a position to", "the vital role of"). */
export const idiomatic: ReadonlySet<Topic> = new Set<Topic>(['job', 'title', 'undecided']);

/** Topics that say something only where they are asked about ("Would Tuesday at 10 suit you?"). */
export const asked: ReadonlySet<Topic> = new Set<Topic>(['day']);

/** Topics that say nothing between quotation marks, where somebody else's letter is shown. */
export const quotable: ReadonlySet<Topic> = new Set<Topic>([...plain, 'denial', 'regret']);
