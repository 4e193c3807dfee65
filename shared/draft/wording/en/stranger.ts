import type { Group } from '../wording.ts';

/** To somebody whom the member named, and who never wrote: there is no mail to give thanks for. */
export const opening: readonly Group[] = [
  {
    if: ['stranger', 'closed'],
    ways: [
      'I have heard that the {role} role is no longer open, and I understand.',
      'The {role} role at {company} is no longer open, as I have been told; my interest in the work is.',
      'The role that I applied for is no longer open, as I have been told.',
    ],
  },
  {
    if: ['stranger', 'met'],
    ways: [
      'I interviewed for the {role} role at {company}, and it went the other way. Thank you for the time that went into it.',
      'I was among those interviewed for the {role} role. It was a no, and I thank you and the team for your time.',
      'I interviewed at {company} not long ago, and it went the other way. Thank you for the time that went into it.',
      'I was interviewed by your team not long ago, and it went the other way. Thank you for the time that went into it.',
    ],
  },
  {
    if: ['stranger'],
    ways: [
      'I applied for the {role} role at {company} and have had a no.',
      'My application for the {role} role did not get through, and I hope you do not mind that I turn to you.',
      'I applied to your company not long ago, and it was a no. I hope you do not mind that I turn to you.',
    ],
  },
];

/** The same some weeks on. */
export const later: readonly Group[] = [
  {
    if: ['stranger'],
    not: ['agency'],
    ways: [
      '{ago} ago I applied for the {role} role at {company}. It was a no, and my interest has stayed.',
      'My application for the {role} role did not get through, but my interest in {company} did.',
      'I applied to your company some time ago, and my interest has stayed.',
    ],
  },
];

/** What such a person can be asked: not to repeat what another wrote. */
export const question: readonly Group[] = [
  {
    if: ['stranger'],
    ways: [
      'Is there one thing that you would have me work on before I apply again?',
      'If you know how it was decided: where would you start in my place?',
      'Could you tell me, in a line, what would make me a stronger candidate the next time?',
    ],
  },
];
