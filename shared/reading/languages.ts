import type { FactsWording } from './facts/wording.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { it } from './languages/it.ts';
import { nl } from './languages/nl.ts';
import { pt } from './languages/pt.ts';
import { reasons } from './reading.ts';

/** What a phrase says about the mail that it stands in. */
export const topics = [
  // about the answer
  'refusal',
  'chosen-others',
  'closed',
  'unfit',
  'hint',
  'regret',
  'thanks',
  'weighed',
  'hard-choice',
  'praise',
  'wishes',
  'luck',
  'denial',
  'receipt',
  'later',
  'pending',
  'ongoing',
  'undecided',
  'request',
  'interview',
  'day',
  'offer',
  'congratulation',
  'feedback',
  'feedback-asked',
  'advertising',
  'outreach',
  'withdrawn',
  'survey',
  // about what the mail is about
  'job',
  'job-like',
  'by-applicant',
  'employee',
  'foreign',
  'no-job',
  'forwarding',
  // about the clause that a phrase stands in
  'negation',
  'condition',
  'possibility',
  'appointment',
  'until',
  'title',
  'harmless',
  'not-yet',
  'detail',
  'concession',
  'no-denial',
  'no-door',
  'no-reason',
  'no-shortfall',
  'idiom',
  'status',
  'contrast',
  // signals
  'keeps-on-file',
  'invites-reapply',
  'offers-feedback',
  'declines-feedback',
  'invites-contact',
  'no-reply',
  // stages
  'assessment',
  'interviewed',
  'final',
  'applied',
  'not-reached',
  ...reasons,
] as const;
export type Topic = (typeof topics)[number];

/** Phrases by what they say. */
export type Phrases = Readonly<Partial<Record<Topic, readonly string[]>>>;

/**
 * How one language words things. Phrases are words in lower case, read by phrases.ts:
 * `a|b` alternatives, `stem*` any ending, `$name` a class, `~3` up to three words between, `word?` optional.
 */
export type Language = {
  /** ISO 639-1. */
  code: string;
  /** Frequent small words that tell this language from others. */
  common: string;
  /** Alternatives that phrases name as `$name`. */
  classes: Readonly<Record<string, string>>;
  phrases: Phrases;
  /** What a member says of a no in own words. It is never looked for in mails, and nothing is learnt from it. */
  told: Phrases;
  /** Wording for company, role, contact and recruiter. */
  facts: FactsWording;
};

/**
 * A new language is one file in languages/, its phrases in a folder beside it where they are many, its words for facts in
 * facts/wording/ in the same way, and its name here.
 */
export const languages: readonly Language[] = [en, de, fr, es, nl, pt, it];
