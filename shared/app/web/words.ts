import type { Step, StepKind } from '../../case/case.ts';
import type { Instant } from '../../mail/mail.ts';
import type { Outcome } from '../ports.ts';

/** What each kind of step is called on the page. */
const stepNames: Record<StepKind, string> = {
  reflect: 'Look back with the worksheet',
  'ask-feedback': 'Ask for feedback',
  'ask-recruiter': 'Ask the recruiter',
  'thank-for-feedback': 'Thank them for the feedback',
  'future-openings': 'Ask about future openings',
  'still-interested': 'Say that you are still interested',
  'keep-in-touch': 'Keep in touch',
  'find-a-person': 'Find a person to write to',
  'offer-internship': 'Offer to join in another way',
  widen: 'See where else to look',
};

/** A step as it is called on the page; a sign of life is asked about a week ahead. */
export const stepName = ({ kind, id }: { kind: StepKind; id: string }): string =>
  id.endsWith('-news') ? 'Something new to tell them?' : stepNames[kind];

export function caseTitle({ company, role }: { company: string | null; role: string | null }): string {
  if (company && role) return `${straight(role)} at ${straight(company)}`;
  return straight(company ?? role ?? 'An employer without a name');
}

/** Without the marks that turn the direction of writing round, which would turn our own words as well. */
const straight = (text: string) => text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

/** The state of a step in words; `say` speaks a time. */
export function stateText(step: Step, say: (instant: Instant) => string): string {
  switch (step.state) {
    case 'planned':
      return `Planned for ${say(step.due)}`;
    case 'claimed':
      return 'On its way to you';
    case 'drafted':
      return `Mailed to you on ${say(step.at)}`;
    case 'sent':
      return `You sent it on ${say(step.at)}`;
    case 'skipped':
      return 'Skipped';
    case 'retired':
      return `Left out. ${step.because}`;
  }
}

/** How a mail that came in ended, in a few words. */
export const outcomeNames: Record<Outcome['outcome'] | 'waiting', string> = {
  'case-opened': 'It opened a case',
  duplicate: 'You had sent this one before',
  answer: 'Their answer, filed with its case',
  command: 'Your words, done',
  'sent-copy': 'A copy of what you sent',
  joined: 'An address confirmed',
  relayed: 'A question of your mail provider, passed on to you',
  'not-a-rejection': 'It opened no case',
  'no-forward': 'No forwarded mail in it',
  unreadable: 'Nothing in it that could be read',
  held: 'Held',
  dropped: 'An automatic mail, set aside',
  failed: 'Something went wrong with it here',
  waiting: 'Being read',
};
