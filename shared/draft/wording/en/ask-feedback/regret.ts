import type { Group } from '../../wording.ts';
import { drawn } from './drawn.ts';

/** One honest sentence of disappointment, with one particular reason where the member gave one. (A0-2) */
export const regret: readonly Group[] = [
  ...drawn,
  {
    if: ['people', 'moment'],
    ways: [
      'I would have liked to learn from {people}, and that is what I am sorry about.',
      'Working with {people} is the part I will miss.',
      'After talking with {people} I was hoping to join, so this takes a day to get used to.',
      'I had hoped to work with {people}.',
    ],
  },
  {
    if: ['final'],
    ways: [
      'Having come so near, I was of course hoping to hear yes.',
      'I will not say I did not mind.',
      'One begins to picture the job by then, so I am sorry it ends here.',
      'That it was the last step makes it a little harder, and I will get over it.',
      'I had let myself look forward to it by then.',
      'By that point I knew I wanted the job, so I am sorry not to get it.',
    ],
  },
  {
    ways: [
      'I would have liked to do this job, so I am sorry it ends here.',
      'I had hoped for a different answer, and I will not pretend otherwise.',
      'Naturally I would rather have heard a yes.',
      'It is a pity for me, because I could see myself in the role.',
      'I will admit to a moment of disappointment over this one.',
      'I had been hoping to join you, so this takes a day to get used to.',
      'Of course I wish it had turned out differently.',
      'I was sorry to read it, since this is the kind of work I want to do.',
      'It would have been a job to look forward to.',
      'This is one I would have been glad to get.',
      'I am sorry we will not be working together.',
      { not: ['formal'], say: 'No use in denying that I had my hopes up.' },
    ],
  },
];
