import type { Script } from '../wording.ts';
import { both } from './ask-feedback/both.ts';
import { closing } from './ask-feedback/closing.ts';
import { drawn } from './ask-feedback/drawn.ts';
import { interest } from './ask-feedback/interest.ts';
import { late } from './ask-feedback/late.ts';
import { opening } from './ask-feedback/opening.ts';
import { purpose } from './ask-feedback/purpose.ts';
import { question } from './ask-feedback/question.ts';
import { regret } from './ask-feedback/regret.ts';
import * as stranger from './stranger.ts';

/** Thanks, one honest regret with its reason, one open question, and what the answer is for. (A0-2, A2-1, A3-3) */
export const askFeedback: Script = {
  shapes: [
    { if: ['stranger', 'closed'], orders: ['opening interest | door', 'opening | interest door'] },
    {
      if: ['stranger'],
      orders: ['opening drawn | question purpose', 'opening drawn question | closing', 'opening | question | closing'],
    },
    { if: ['closed', 'ago'], orders: ['late interest | door', 'late | interest door', 'late interest door'] },
    {
      if: ['ago'],
      orders: [
        'late drawn | question purpose',
        'late drawn question | closing',
        'late | question purpose | closing',
        'late | question | closing',
        'late question purpose',
      ],
    },
    {
      if: ['closed'],
      orders: ['opening interest | door', 'opening | interest door', 'opening interest door'],
    },
    {
      if: ['met'],
      orders: [
        'opening regret | question purpose',
        'opening regret | question',
        'both | question purpose',
        'both | question | closing',
        'both question | closing',
        'both | question purpose | closing',
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
        'opening drawn question closing',
        'opening drawn | question | closing',
      ],
    },
  ],
  moves: {
    opening: [...stranger.opening, ...opening],
    late,
    both,
    regret,
    drawn,
    question: [...stranger.question, ...question],
    purpose,
    closing,
    interest,
    door: closing,
  },
};
