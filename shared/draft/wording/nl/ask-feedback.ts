import type { Script } from '../wording.ts';
import { closing } from './ask-feedback/closing.ts';
import { interest } from './ask-feedback/interest.ts';
import { opening } from './ask-feedback/opening.ts';
import { purpose } from './ask-feedback/purpose.ts';
import { question } from './ask-feedback/question.ts';
import { drawn, sorry } from './ask-feedback/regret.ts';
import * as stranger from './stranger.ts';

export const askFeedback: Script = {
  shapes: [
    { if: ['stranger', 'closed'], orders: ['opening interest | door', 'opening | interest door'] },
    {
      if: ['stranger'],
      orders: ['opening drawn | question purpose', 'opening drawn question | closing', 'opening | question | closing'],
    },
    { if: ['closed'], orders: ['opening interest | door', 'opening | interest door', 'opening interest door'] },
    {
      if: ['met'],
      orders: [
        'opening regret | question purpose',
        'opening regret | question',
        'opening | question purpose | closing',
        'opening regret question | closing',
        'opening regret | question | closing',
      ],
    },
    {
      orders: [
        'opening drawn question purpose',
        'opening drawn | question purpose',
        'opening drawn question | closing',
        'opening drawn | question | closing',
      ],
    },
  ],
  moves: {
    opening: [...stranger.opening, ...opening],
    interest,
    question: [...stranger.question, ...question],
    purpose,
    closing,
    door: closing,
    regret: [...drawn, ...sorry],
    drawn,
  },
};
