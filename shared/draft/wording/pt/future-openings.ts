import type { Script } from '../wording.ts';
import { door } from './future-openings/door.ts';
import { opening } from './future-openings/opening.ts';
import * as stranger from './stranger.ts';

/** Thanks again, a wish to be thought of, and a soft invitation to name any concern. (A1-2, A4-4) */
export const futureOpenings: Script = {
  shapes: [
    { if: ['stranger'], not: ['agency'], orders: ['opening door', 'opening | door'] },
    { if: ['declines-feedback'], orders: ['opening door', 'opening | door'] },
    { if: ['closed'], orders: ['opening door', 'opening | door'] },
    {
      if: ['met'],
      orders: ['opening door concern', 'opening | door concern', 'opening door | concern', 'opening | door | concern'],
    },
    { orders: ['opening door', 'opening | door', 'opening | door concern'] },
  ],
  moves: {
    opening: [...stranger.later, ...opening],
    door,
    concern: [
      {
        if: ['answered'],
        ways: [
          'O que me [disse|disseste|disseram] sobre a minha candidatura não foi esquecido.',
          'O feedback que recebi foi útil.',
        ],
      },
      {
        if: ['agency'],
        ways: [
          'Se for melhor mudar algo no meu currículo antes de um novo envio, peço que me [diga|digas|digam].',
          { not: ['gave-reason'], say: 'E se nesse meio-tempo se soube o que causou dúvidas, uma palavra ajudaria.' },
        ],
      },
      {
        if: ['gave-reason'],
        ways: [
          'Entendo o motivo que me [deu|deste|deram]. Se houve mais alguma coisa, gostaria de saber.',
          'O motivo da decisão está claro. Se mais alguma coisa pesou contra mim, uma palavra ajudaria.',
          {
            not: ['location', 'salary'],
            say: 'Se, além do motivo indicado, houver outro a melhorar, uma pista ajudaria.',
          },
        ],
      },
      {
        if: ['met'],
        ways: [
          'E se algo na minha entrevista deixou dúvidas, prefiro saber a imaginar.',
          'Se houve alguma reserva que não coube no e-mail, gostaria de ouvir agora.',
          'Uma dúvida a meu respeito também é bem-vinda: assim posso trabalhar nela.',
          'Se algo pesou contra mim, uma palavra ajudaria.',
          'Se uma das minhas respostas não convenceu, gostaria de saber qual.',
        ],
      },
      {
        ways: [
          'Se algo na minha candidatura causou dúvidas, gostaria de saber quais.',
          'Se houver uma lacuna a preencher antes, uma pista ajudaria.',
          'Umas palavras sobre o que faltou da primeira vez seriam bem-vindas.',
        ],
      },
    ],
  },
};
