import type { Script } from '../wording.ts';
import { concern } from './future-openings/concern.ts';
import { door } from './future-openings/door.ts';
import { opening } from './future-openings/opening.ts';
import * as stranger from './stranger.ts';

/** Thanks again, a wish to be thought of, and a soft invitation to name any concern. (A1-2, A4-4) */
export const futureOpenings: Script = {
  shapes: [
    { if: ['stranger'], not: ['agency'], orders: ['opening door', 'opening | door'] },
    { if: ['declines-feedback'], orders: ['opening door last', 'opening | door last', 'opening | door'] },
    { if: ['closed'], orders: ['opening door last', 'opening | door last', 'opening | door'] },
    {
      if: ['met'],
      orders: ['opening door concern', 'opening | door concern', 'opening door | concern', 'opening | door | concern'],
    },
    { orders: ['opening door', 'opening | door last', 'opening door | concern', 'opening | door concern'] },
  ],
  moves: {
    opening: [...stranger.later, ...opening],
    door,
    concern,
    last: [
      {
        ways: [
          'Until then, I wish you well.',
          'I will not write often.',
          'A word is enough; I am easy to find.',
          'There is no need to answer in the meantime.',
          'All good wishes until then.',
        ],
      },
    ],
  },
};
