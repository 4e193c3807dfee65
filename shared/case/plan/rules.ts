import type { TimeOfDay } from '../calendar.ts';
import type { StepKind } from '../case.ts';
import type { Circumstances } from './circumstances.ts';
import { asking, remindingThem } from './why.ts';

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
  /**
   * Ways to tell the member why, one sentence each, which follows on a date; a case always gets the same one. `days`: how many
   * it is, on the day of the step, since the rejection or whatever `from` says was written.
   */
  why: (c: Circumstances, days: number) => readonly string[];
};

/** Days between two messages to one company, over all cases of a member. */
export const quietDays = 14;

/** So many messages without an answer end the plan. */
export const mostUnanswered = 3;

/** Beyond this age of a rejection nobody's first choice falls through any more. */
const staleInterestDays = 45;

/** Beyond this age nobody remembers enough of a candidate to say what was missing. */
export const coldDays = 120;

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
    why: () => [
      'Recruiters often say what interviewers keep to themselves.',
      'A recruiter hears both sides, and is used to being asked.',
      'What the company told the recruiter may be more than what it told you.',
    ],
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
    why: asking,
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
    why: (c) =>
      c.wordsAlone
        ? ['I know no address of theirs, so the first thing to find is a person to write to.']
        : [
            'Their mail came from an address that nobody reads, so the first thing to find is a person to write to.',
            'An answer to their mail would reach nobody, so a name comes first.',
          ],
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
    why: (c, days) =>
      c.dated && days < 4
        ? [
            'By then the first sting may have passed, and what you remember is worth writing down.',
            'A night later it is easier to look at, and not much is forgotten yet.',
            'The details are still there, and ten minutes are enough to keep them.',
          ]
        : [
            'What you still remember of it is worth writing down, for the next time.',
            'With some distance it is easier to see what was yours to change and what was not.',
            'Whatever you take from it is worth keeping, and ten minutes are enough.',
          ],
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
    why: (_, days) => [
      days < 1
        ? 'They took the trouble to answer, and a thank-you means most on the same day.'
        : 'They took the trouble to answer, and a thank-you is welcome some days later, too.',
      'Somebody sat down to write that for you; a short word of thanks is all it needs.',
      'Whatever they say, a thank-you keeps the door open.',
    ],
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
    why: (c, days) => [
      'The work that went into this one can serve for the next.',
      'Other companies need the same work done, and people you know may know which.',
      c.dated && days < 14
        ? 'With a few days’ distance it is a good time to look at similar openings and to tell people what you look for.'
        : 'It is a good time to look at similar openings, and to tell people what you look for.',
    ],
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
    why: () => ['You said that you would take an internship or some work experience there.'],
  },
  {
    kind: 'future-openings',
    tag: 'A1-2',
    from: 'rejection',
    after: 14,
    time: 'morning',
    gap: 2,
    staleAfter: 21,
    when: (c) => mayWrite(c) && (c.met || isInvited(c) || (c.reach === 'person' && (c.stage === null || !mayAsk(c)))),
    why: remindingThem,
  },
  {
    kind: 'still-interested',
    tag: 'A0-3',
    from: 'rejection',
    after: 30,
    time: 'morning',
    gap: 10,
    staleAfter: 14,
    when: (c) => mayWrite(c) && c.met && !c.closed && !c.refused && c.age < staleInterestDays && !comesBack(c),
    why: (_, days) => [
      'Plans may have changed on their side; this only says that yours have not.',
      ...(days < staleInterestDays
        ? [
            'New hires do back out in their first weeks, and then it helps to be remembered.',
            'First choices sometimes fall through about now, and somebody who is still interested saves them a search.',
          ]
        : ['Teams grow and hires leave again, and then it helps to be remembered.']),
    ],
  },
  {
    kind: 'keep-in-touch',
    tag: 'A1-4',
    from: 'rejection',
    after: 91,
    time: 'morning',
    gap: 28,
    staleAfter: 30,
    when: (c) => mayWrite(c) && (c.interest === 'keen' || comesBack(c)),
    why: (c) =>
      c.interest !== 'keen'
        ? ['They named this time for trying again, and a short note takes them at their word.']
        : [
            'You are keen on them, and a short sign of life every few months keeps the door open.',
            'You said that you are keen on them, and people remember who keeps in touch.',
            'Interest that lasts is noticed, and a few lines are enough to show it.',
          ],
  },
];

/** They have said when to come back; that is when they hear of the member once more, and not before. */
function comesBack(c: Circumstances): boolean {
  return c.invitedFor !== null && c.interest === 'normal';
}

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
  return mayWrite(c) && open && c.age <= coldDays && (addressed(c) || offered);
}

/** They said that they would hear from the member again. */
export function isInvited(c: Circumstances): boolean {
  return c.says('keeps-on-file') || c.says('invites-reapply') || c.says('invites-contact');
}
