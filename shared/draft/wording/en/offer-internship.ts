import type { Script } from '../wording.ts';

/** Only where the member asked for it: would they have an internship or some work experience? (A4-5) */
export const offerInternship: Script = {
  shapes: [
    {
      orders: [
        'opening offer question',
        'opening | offer question',
        'opening offer | question',
        'opening | offer | question',
      ],
    },
  ],
  moves: {
    opening: [
      {
        if: ['agency'],
        ways: [
          'The {role} role was not to be, and I would still like to find a way in at {company}.',
          'I would still like to work at {company}, and I am ready to begin further down.',
          'The no about the {role} role has made me think about another way in.',
          'I have one more idea after the no.',
        ],
      },
      {
        if: ['wish'],
        ways: [
          'I would still like to {wish}, so I have one more idea.',
          'You decided otherwise about the {role} role, and my wish to {wish} is as it was.',
        ],
      },
      {
        if: ['draw'],
        ways: [
          'The {role} role was not to be mine, and I am still interested in {draw}.',
          'I have not given up on {draw}.',
          'You decided otherwise about the {role} role, and I am still drawn by {draw}.',
        ],
      },
      {
        ways: [
          'You decided otherwise about the {role} role, and I would still like to find a way to learn from you.',
          'My application for the {role} job did not succeed, and my interest in {company} is the same.',
          'I would still like to work at {company}, and I am ready to begin further down.',
          'Your no to my application has made me think about another way in.',
          'I am determined to get into this kind of work, so I have one more idea.',
        ],
      },
    ],
    offer: [
      {
        if: ['lacking'],
        ways: [
          'An internship would let me build up what I am missing in {lacking}.',
          'You named {lacking}; some weeks of work experience would be the best way for me to get it.',
        ],
      },
      {
        ways: [
          'An internship or some weeks of work experience would suit me well.',
          'I would gladly start with an internship, and learn the work at first hand.',
          'What I have in mind is a spell of work experience, as long or short as you can use.',
          'I would be happy to come as an intern first.',
        ],
      },
    ],
    question: [
      {
        if: ['agency'],
        ways: [
          'Is there something of the kind at {company}, and whom would I ask?',
          'Could you find out whether they offer that?',
          'Would that be possible with them in the coming months?',
        ],
      },
      {
        ways: [
          'Is there something of the kind at {company}, and whom would I ask?',
          'Do you take interns in that area?',
          'Would that be possible with you in the coming months?',
          'Could you tell me whether you offer this, or who decides about it?',
          'Is that something you do?',
        ],
      },
    ],
  },
};
