import type { Script } from '../wording.ts';
import { concern } from './future-openings/concern.ts';
import { door } from './future-openings/door.ts';
import { opening } from './future-openings/opening.ts';

/** Thanks again, a wish to be thought of, and a soft invitation to name any concern. (A1-2, A4-4) */
export const futureOpenings: Script = {
  shapes: [
    { if: ['declines-feedback'], orders: ['opening door last', 'opening | door last', 'opening | door'] },
    { if: ['closed'], orders: ['opening door last', 'opening | door last', 'opening | door'] },
    {
      if: ['met'],
      orders: [
        'opening door concern',
        'opening | door concern',
        'opening door | concern',
        'opening | door | concern',
        'opening | concern door',
      ],
    },
    { orders: ['opening door', 'opening | door last', 'opening door concern', 'opening | door concern'] },
  ],
  moves: {
    opening,
    door,
    concern,
    last: [
      {
        ways: [
          'Until then, all the best to you.',
          'I will not write often.',
          'A short word is enough; I am easy to find.',
          'No answer is needed in the meantime.',
          'I wish you a good few months until then.',
          'That is all for now.',
        ],
      },
    ],
  },
};
