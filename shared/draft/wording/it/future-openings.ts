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
          'Quello che mi [ha|hai|avete] detto della mia candidatura non l’ho dimenticato.',
          'Il riscontro che ho ricevuto mi è servito.',
        ],
      },
      {
        if: ['agency'],
        ways: [
          'Se c’è qualcosa da cambiare nel mio curriculum prima di inviarlo di nuovo, [me lo dica|dimmelo|ditemelo] senz’altro.',
          { not: ['gave-reason'], say: 'E se intanto si è saputo che cosa li ha frenati, due parole mi aiuterebbero.' },
        ],
      },
      {
        if: ['gave-reason'],
        ways: [
          'Capisco il motivo che mi [ha|hai|avete] dato. Se c’era dell’altro, vorrei saperlo.',
          'Il motivo della decisione è chiaro. Se qualcos’altro ha parlato contro di me, due parole mi aiuterebbero.',
          {
            not: ['location', 'salary'],
            say: 'Se oltre al punto che [ha|hai|avete] indicato ce n’è un altro da migliorare, un accenno mi aiuterebbe.',
          },
        ],
      },
      {
        if: ['met'],
        ways: [
          'E se qualcosa del mio colloquio ha lasciato dei dubbi, preferisco saperlo piuttosto che immaginarlo.',
          'Se c’era una riserva che nella mail non ha trovato posto, l’ascolterei volentieri adesso.',
          'È benvenuto anche un dubbio sul mio conto: così posso lavorarci.',
          'Se qualcosa ha parlato contro di me, due parole mi aiuterebbero.',
          'Se una mia risposta non ha convinto, vorrei sapere quale.',
        ],
      },
      {
        ways: [
          'Se qualcosa nella mia candidatura ha sollevato dubbi, vorrei conoscerli.',
          'Se prima c’è una lacuna da colmare, un accenno mi aiuterebbe.',
          'Due parole su quello che è mancato la prima volta sarebbero benvenute.',
        ],
      },
    ],
  },
};
