import type { Group } from '../../wording.ts';

/** What drew the member, in their own words, as the reason for being sorry. */
export const drawn: readonly Group[] = [
  {
    if: ['why'],
    ways: [
      'I wanted this one because {why}, so I am sorry it went the other way.',
      'What made me apply is that {why}; you will see why I had hoped for a yes.',
      'I applied because {why}, and that is what makes it a pity.',
      'To me the point of it was that {why}, so I would rather have heard a yes.',
      'I had hoped for a different answer, mostly because {why}.',
    ],
  },
  {
    if: ['wish'],
    ways: [
      'I would have liked to {wish}, so I am sorry it went the other way.',
      'I had been hoping to {wish}, and I am sorry to miss it.',
      'My one regret is that I will not get to {wish}.',
      'It would have been a chance to {wish}, which is what I wanted most about it.',
      'What I wanted most was to {wish}.',
    ],
  },
  {
    if: ['draw'],
    ways: [
      'What drew me was {draw}, so I am sorry it went the other way.',
      'I applied because of {draw}, and I am sorry to miss the chance.',
      'I had been looking forward to {draw} more than to anything else about it.',
      'It is {draw} that I am sorry to miss.',
      'I had hoped for a different answer, mostly because of {draw}.',
      'A pity for me, for I would have liked to be part of {draw}.',
      'My one regret is to miss {draw}, the reason I applied.',
      'The thought of {draw} had kept me hoping.',
    ],
  },
];
