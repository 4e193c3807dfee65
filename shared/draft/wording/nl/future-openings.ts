import type { Script } from '../wording.ts';
import { door } from './future-openings/door.ts';
import { opening } from './future-openings/opening.ts';
import * as stranger from './stranger.ts';

export const futureOpenings: Script = {
  shapes: [
    { if: ['stranger'], not: ['agency'], orders: ['opening door', 'opening | door'] },
    { if: ['declines-feedback'], orders: ['opening door last', 'opening | door last', 'opening | door'] },
    { if: ['closed'], orders: ['opening door last', 'opening | door last', 'opening | door'] },
    { if: ['met'], orders: ['opening door concern', 'opening | door concern', 'opening door | concern'] },
    { orders: ['opening door', 'opening | door last', 'opening door | concern', 'opening | door concern'] },
  ],
  moves: {
    opening: [...stranger.later, ...opening],
    door,
    last: [
      {
        ways: [
          'Tot dan: alle goeds.',
          'Vaak zal ik niet schrijven.',
          'Eén regel is genoeg; ik ben makkelijk te bereiken.',
          'Tot die tijd hoeft er niets terug te komen.',
        ],
      },
    ],
    concern: [
      {
        if: ['agency'],
        ways: [
          'Moet er aan mijn cv iets veranderen voordat het weer de deur uit gaat, zeg het dan gerust.',
          {
            not: ['gave-reason'],
            say: 'En [hebt u|heb je] intussen gehoord wat tegen me sprak, dan heb ik daar wat aan.',
          },
        ],
      },
      {
        if: ['answered'],
        ways: [
          'Wat [u|je] me over mijn sollicitatie vertelde, is me bijgebleven.',
          '[Uw|Je] feedback neem ik ter harte.',
          'Aan [uw|je] opmerkingen heb ik nog steeds wat.',
        ],
      },
      {
        if: ['gave-reason'],
        ways: [
          '[Uw|Je] reden begrijp ik. Speelde er nog iets anders, dan hoor ik dat graag.',
          'Waarom het een nee werd, is me duidelijk. Sprak er nog iets tegen me, dan helpt een enkel woord me al verder.',
          {
            not: ['location', 'salary'],
            say: 'Is er naast het punt dat [u|je] noemde nog een tweede waaraan ik kan werken, dan helpt een tip.',
          },
        ],
      },
      {
        if: ['met'],
        ways: [
          'En als iets in mijn gesprek twijfel opriep, weet ik het liever dan dat ik het raad.',
          'Een bedenking die niet in het bericht paste, is ook nu nog welkom.',
          'Sprak er iets tegen me, dan helpt een enkel woord me al verder.',
          'Mocht een van mijn antwoorden vragen hebben achtergelaten, dan doe ik daar graag iets mee.',
          'Ook kritiek hoor ik graag; dan weet ik waaraan ik kan werken.',
        ],
      },
      {
        ways: [
          'Riep iets in mijn sollicitatie twijfel op, dan hoor ik dat graag.',
          'En is er voor die tijd een gat te dichten, dan helpt een tip.',
          'Mocht er een bepaalde twijfel zijn geweest, dan werk ik daar graag aan.',
        ],
      },
    ],
  },
};
