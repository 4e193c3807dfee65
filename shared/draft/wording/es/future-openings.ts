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
          'Lo que [me dijo|me dijiste|me dijeron] sobre mi candidatura no se me ha olvidado.',
          'Los comentarios que recibí me han servido.',
        ],
      },
      {
        if: ['agency'],
        ways: [
          'Si conviene cambiar algo en mi currículum antes de volver a enviarlo, [dígamelo|dímelo|díganmelo], por favor.',
          { not: ['gave-reason'], say: 'Y si entretanto se ha sabido qué les hizo dudar, me ayudaría una palabra.' },
        ],
      },
      {
        if: ['gave-reason'],
        ways: [
          'Entiendo el motivo que me [dio|diste|dieron]. Si hubo algo más, me gustaría saberlo.',
          'El motivo de la decisión está claro. Si algo más habló en mi contra, una palabra me ayudaría.',
          {
            not: ['location', 'salary'],
            say: 'Si además del punto que [mencionó|mencionaste|mencionaron] hay otro que deba mejorar, una pista me ayudaría.',
          },
        ],
      },
      {
        if: ['met'],
        ways: [
          'Y si algo de mi entrevista dejó dudas, prefiero saberlo a imaginarlo.',
          'Si hubo alguna reserva que no cupo en el correo, con gusto la escucharía ahora.',
          'Cualquier duda sobre mí también es bienvenida: así puedo trabajar en ella.',
          'Si hubo algo en mi contra, una palabra me ayudaría.',
          'Si alguna respuesta mía no convenció, me gustaría saber cuál.',
        ],
      },
      {
        ways: [
          'Si algo en mi candidatura generó dudas, me gustaría conocerlas.',
          'Si hay un hueco que deba cubrir antes, una pista me ayudaría.',
          'Unas palabras sobre lo que faltó la primera vez serían bienvenidas.',
        ],
      },
    ],
  },
};
