import type { Group } from '../../wording.ts';

/** Softly invites what they thought against the member; a statement, for a question was asked before. (A1-2) */
export const concern: readonly Group[] = [
  {
    if: ['answered'],
    ways: [
      'What you told me about my interview has stayed with me.',
      'I have taken your feedback to heart.',
      'Your feedback was of use to me.',
      'I have not forgotten what you told me.',
    ],
  },
  {
    if: ['agency'],
    ways: [
      { not: ['gave-reason'], say: 'If you have heard since what spoke against me, a word about it would help.' },
      { not: ['gave-reason'], say: 'And if something in my profile made them hesitate, I would be glad to know.' },
      'Should my résumé need a change before you send it out again, please tell me.',
      {
        not: ['gave-reason'],
        say: 'In case they gave you a reason that did not fit into your mail, I can take it straight.',
      },
    ],
  },
  {
    if: ['gave-reason'],
    ways: [
      'If there was anything beside {lacking}, I would be glad to know that, too.',
      'I understand the reason you gave. If something else spoke against me, a word about it would help.',
      'The reason you gave makes sense to me. If it was not the whole of it, I would rather know.',
      {
        not: ['location', 'salary'],
        say: 'If there is a second point that I should work on, beside the one you named, please tell me.',
      },
      'I have kept in mind the reason you gave. If there was more to it, I would be glad to hear that as well.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'And if anything about my interview still stands out as a concern, I would rather know than guess.',
      'If there was a doubt about me that did not fit into your mail, I would be glad to hear it now.',
      'Any reservation you had about me is welcome, too, so that I can work on it.',
      'Should you remember something that spoke against me, a word about it would help.',
      'If you had a concern about me, I would sooner hear it than not.',
      'If one of my answers left you unsure, tell me, and I will see what I can do about it.',
      'I would also like to know of any doubt you had about my fit.',
      'In case something about me gave you pause, I would be glad to know what it was.',
    ],
  },
  {
    ways: [
      'If something in my application gave you pause, I would be glad to know.',
      'Should there be a gap I ought to close first, a hint would help.',
      'And if you see what I should add before then, tell me.',
      'A word on what was missing the first time would be welcome.',
      'In case there was one particular doubt, I would like to work on it.',
    ],
  },
];
