import type { Group } from '../../wording.ts';

/** Thanks and regret in one thought. */
export const both: readonly Group[] = [
  {
    if: ['why'],
    ways: [
      'Thank you for telling me straight. I wanted this one because {why}, so I am sorry it went the other way.',
      'I applied because {why}, and I had hoped for a yes; thank you all the same for a clear answer.',
      'Thanks for letting me know. I will admit that I minded, because {why}.',
    ],
  },
  {
    if: ['wish'],
    ways: [
      'Thank you for telling me straight. I would have liked to {wish}, so I am sorry it went the other way.',
      'I had been hoping to {wish}, so this was not easy to read; thank you all the same for writing.',
      'Thanks for a clear answer. What I will miss is the chance to {wish}.',
    ],
  },
  {
    if: ['draw', 'moment'],
    ways: [
      'Thank you for {moment}. I had been looking forward to {draw}, so I am sorry it went the other way.',
      'I had hoped for more of {moment}, and for a share in {draw}; thank you all the same for telling me.',
      'I applied because of {draw}, and after {moment} I wanted it even more, so I am sorry. Thank you for letting me know.',
    ],
  },
  {
    if: ['draw'],
    ways: [
      'Thank you for telling me straight. I had been looking forward to {draw}, so I am sorry it went the other way.',
      'It was {draw} that made me apply, and I am sorry to miss it; but thank you for a clear answer.',
      'Thanks for letting me know. It is mainly because of {draw} that I had hoped for a yes.',
    ],
  },
  {
    if: ['moment'],
    ways: [
      'After {moment} I hoped all the more to join you, so I am sorry it went the other way; thank you for telling me.',
      'Thank you for {moment}. It made me want the job, so of course I am sorry.',
      'It is a pity, not least because of {moment}, and I appreciate that you let me know.',
    ],
  },
  {
    if: ['people'],
    ways: [
      'I would have liked to learn from {people}, so I am sorry it ends here; thank you for letting me know.',
      'Thank you for the time with {people}. Working with them is what I will miss about this one.',
      'I had hoped to work with {people}. Thank you for the clear answer all the same.',
    ],
  },
  {
    if: ['final'],
    ways: [
      'After so many rounds I had begun to picture the job, so I am sorry; thank you for taking me that far.',
      'Of course I had hoped for the last step too. Thank you for every one before it.',
      'I am sorry to have come second, if that is what it was, and grateful to have come so close.',
      'Thank you for the whole process. Having got this far, I would have liked to hear the other answer.',
    ],
  },
  {
    ways: [
      'Thank you for the interview and for an answer afterwards, even if I had hoped for the other one.',
      'I would have liked to join you, so this was not easy to read; thank you all the same for writing.',
      'I am sorry it went the other way, and thankful for a straight answer.',
      'Naturally I had hoped for a yes, but thank you for telling me, and for the time before that.',
      'It is not the answer I wanted, and yet a clear one, and I appreciate that.',
      'Thank you for being clear. I liked the idea of working at {company}, and it takes a day to let go of it.',
      'I would have been glad of the {role} job, and I am glad at least of a clear answer. Thank you.',
      'A pity for me, since I could see myself in the {role} role; thank you for letting me know so plainly.',
      'Thank you for your time. I will not pretend I was not hoping for {company}.',
      'I had hoped to work with you, so I am sorry, and I thank you for a fair interview.',
    ],
  },
];
