import type { Group } from '../../wording.ts';

/** One honest sentence of disappointment, with one particular reason where the member gave one. (A0-2) */
export const regret: readonly Group[] = [
  {
    if: ['draw'],
    ways: [
      'What drew me was {draw}, so I am sorry that it went the other way.',
      'I applied because of {draw}, and I will miss the chance.',
      'I had been looking forward to {draw} more than to anything else about it.',
      'It is {draw} that I am sorry to miss.',
      'If I am honest, {draw} had me hoping for a different answer.',
      'A pity from where I stand: {draw} is just what I would have liked to be part of.',
      'My one regret is {draw}, which was the reason that I applied.',
      'The thought of {draw} had kept me hoping.',
    ],
  },
  {
    if: ['people', 'moment'],
    ways: [
      'I would have liked to learn from {people}, and that is what I am sorry about.',
      'Working with {people} is the part that I will miss.',
      'After talking with {people} I was hoping to join, so it takes a day to get used to.',
      'I had hoped to see more of {people}, which makes this one harder to shrug off.',
    ],
  },
  {
    if: ['final'],
    ways: [
      'Having come so near, I was of course hoping to hear yes.',
      'It would be odd to say that I did not mind.',
      'One begins to picture the job by then, so I am sorry that it ends here.',
      'That it was the last step makes it a little harder, and I will get over it.',
      'I had let myself look forward to it by then.',
      'By that point I knew that I wanted the job, so I am sorry not to get it.',
    ],
  },
  {
    ways: [
      'I would have liked to do this job, so I am sorry that it ends here.',
      'I had hoped for a different answer, and I will not pretend otherwise.',
      'Naturally I would rather have heard a yes.',
      'It is a pity for me, because I could see myself in the role.',
      'I will admit to a moment of disappointment over this one.',
      'I had been hoping to join you, so it takes a day to get used to.',
      'Of course I wish that it had turned out differently.',
      'I was sorry to read it, since this is the kind of work that I want to do.',
      'It would have been a job to look forward to.',
      'This is one that I would have been glad to get.',
      'I am sorry that we will not be working together.',
      'No use in denying that I had my hopes up.',
    ],
  },
];
