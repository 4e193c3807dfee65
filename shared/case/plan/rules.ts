import type { TimeOfDay } from '../calendar.ts';
import type { StepKind } from '../case.ts';
import type { Circumstances } from './circumstances.ts';

/** One line of the plan. Days are days of the member's calendar. */
export type Rule = {
  kind: StepKind;
  /** The piece of advice that it carries out. */
  tag: string;
  /** What `after` counts from: the rejection, the employer's feedback, or the member's wish for an internship. */
  from: 'rejection' | 'feedback' | 'wish';
  after: number;
  time: TimeOfDay;
  /** Days at least since the step before it in the plan. */
  gap: number;
  /** Days after which it is dropped rather than mailed late. */
  staleAfter: number;
  when: (c: Circumstances) => boolean;
  /** One sentence to the member, which follows on a date. */
  why: (c: Circumstances) => string;
};

/** Days between two messages to one company, over all cases of a member. */
export const quietDays = 14;

/** So many messages without an answer end the plan. */
export const mostUnanswered = 3;

/** Up to this age of a rejection a question about it comes early. */
const freshDays = 14;

/** Beyond this age of a rejection nobody's first choice falls through any more. */
const staleInterestDays = 45;

/** The plan, in the order in which its steps come. A new kind of step is a new row. */
export const rules: readonly Rule[] = [
  {
    kind: 'ask-recruiter',
    tag: 'A1-3',
    from: 'rejection',
    after: 1,
    time: 'morning',
    gap: 0,
    staleAfter: 10,
    when: (c) => c.agency && mayAsk(c) && !c.closed,
    why: () => 'Recruiters often say what interviewers keep to themselves.',
  },
  {
    kind: 'ask-feedback',
    tag: 'A0-1',
    from: 'rejection',
    after: 1,
    time: 'morning',
    gap: 0,
    staleAfter: 10,
    when: (c) => (c.closed ? mayWrite(c) && addressed(c) : !c.agency && mayAsk(c)),
    why: (c) => {
      if (c.closed)
        return 'The decision was about the role and not about you, so this is a note of thanks and interest.';
      if (c.age > freshDays) return 'It is late to ask, but a short question costs little and may still get an answer.';
      return c.met
        ? 'They still remember you well, and a question this early does not look like brooding.'
        : 'A person wrote to you, so a short question while the mail is fresh may get an answer.';
    },
  },
  {
    kind: 'find-a-person',
    tag: 'A3-2',
    from: 'rejection',
    after: 1,
    time: 'morning',
    gap: 0,
    staleAfter: 14,
    when: (c) => c.reach === 'nobody' && c.interest !== 'let-go',
    why: () => 'Their mail came from an address that nobody reads, so the first thing to find is a person to write to.',
  },
  {
    kind: 'reflect',
    tag: 'A1-1',
    from: 'rejection',
    after: 1,
    time: 'evening',
    gap: 0,
    staleAfter: 7,
    when: () => true,
    why: () => 'By then the first sting may have passed, and what you remember is worth writing down.',
  },
  {
    kind: 'thank-for-feedback',
    tag: 'A0-4',
    from: 'feedback',
    after: 0,
    time: 'daytime',
    gap: 0,
    staleAfter: 14,
    when: (c) => c.feedbackAt !== null,
    why: () => 'They took the trouble to answer, and a thank-you means most on the same day.',
  },
  {
    kind: 'widen',
    tag: 'A4-6',
    from: 'rejection',
    after: 7,
    time: 'morning',
    gap: 3,
    staleAfter: 10,
    when: () => true,
    why: () =>
      'With a few days’ distance it is a good time to look at similar openings and to tell people what you look for.',
  },
  {
    kind: 'offer-internship',
    tag: 'A4-5',
    from: 'wish',
    after: 1,
    time: 'morning',
    gap: 0,
    staleAfter: 21,
    when: (c) => c.internshipAt !== null && mayWrite(c),
    why: () => 'You said that you would take an internship or some work experience there.',
  },
  {
    kind: 'future-openings',
    tag: 'A1-2',
    from: 'rejection',
    after: 14,
    time: 'morning',
    gap: 2,
    staleAfter: 21,
    when: (c) => mayWrite(c) && (c.met || doorOpen(c) || (c.reach === 'person' && (c.stage === null || !mayAsk(c)))),
    why: (c) =>
      c.says('keeps-on-file')
        ? 'They said that they would keep your details, and some weeks on is a good time to remind them.'
        : c.says('invites-reapply')
          ? 'They invited you to apply again, and some weeks on is a good time to take them up on it.'
          : 'After a couple of weeks it is natural to ask to be thought of for other openings.',
  },
  {
    kind: 'still-interested',
    tag: 'A0-3',
    from: 'rejection',
    after: 30,
    time: 'morning',
    gap: 10,
    staleAfter: 14,
    when: (c) => mayWrite(c) && c.met && !c.closed && !c.refused && c.age < staleInterestDays,
    why: () => 'New hires do back out in their first weeks, and then it helps to be remembered.',
  },
  {
    kind: 'keep-in-touch',
    tag: 'A1-4',
    from: 'rejection',
    after: 91,
    time: 'morning',
    gap: 28,
    staleAfter: 30,
    when: (c) => mayWrite(c) && c.interest === 'keen',
    why: () => 'You are keen on them, and a short sign of life every few months keeps the door open.',
  },
];

/** A member who let a company go does not write to it, nor does anybody write to nobody. */
function mayWrite(c: Circumstances): boolean {
  return c.interest !== 'let-go' && c.reach !== 'nobody';
}

/** Somebody in particular would read it: a person, or the people who met the member. */
function addressed(c: Circumstances): boolean {
  return c.reach === 'person' || c.met;
}

/** Feedback can be asked for: it is not refused, not given already, and theirs was no mass mailing. (A4-1) */
function mayAsk(c: Circumstances): boolean {
  const offered = c.says('offers-feedback');
  const open = c.feedbackAt === null && !c.refused && !c.says('declines-feedback');
  return mayWrite(c) && open && (addressed(c) || offered);
}

function doorOpen(c: Circumstances): boolean {
  return c.says('keeps-on-file') || c.says('invites-reapply') || c.says('invites-contact');
}
