import type { Group } from '../../wording.ts';

/** What drew the member, in their own words, as the reason for being sorry. */
export const drawn: readonly Group[] = [
  {
    if: ['wish'],
    ways: [
      'Ik had gehoopt op een ja, want ik wilde graag {wish}.',
      'Ik wilde heel graag {wish}, dus jammer vind ik het wel.',
      'Het liefst wilde ik bij [u|jullie] {wish}; vandaar dat het me spijt.',
    ],
  },
  {
    if: ['draw'],
    ways: [
      'Ik had me vooral verheugd op {draw}.',
      'Jammer voor mij, want ik keek uit naar {draw}.',
      'Ik solliciteerde vooral vanwege {draw}, dus het spijt me dat het hier ophoudt.',
      'Ik had op een ander antwoord gehoopt, vooral vanwege {draw}.',
    ],
  },
];

export const sorry: readonly Group[] = [
  {
    if: ['people', 'moment'],
    ways: [
      'Ik had graag met {people} samengewerkt, dus jammer vind ik het wel.',
      'Van {people} had ik graag meer willen leren.',
    ],
  },
  {
    if: ['final'],
    ways: [
      'Ik begon me het werk al voor te stellen, dus het spijt me dat het hier ophoudt.',
      'Zo dicht bij het einde had ik natuurlijk op een ja gehoopt.',
      'Dat het de laatste stap was, maakt het wat zwaarder; dat gaat wel over.',
      'Ik zal niet zeggen dat het me niets doet.',
    ],
  },
  {
    ways: [
      'Ik had dit werk graag gedaan en vind het jammer dat het niet is gelukt.',
      'Natuurlijk had ik liever een ja gelezen.',
      'Een beetje teleurgesteld ben ik wel, want ik zag het werk al voor me.',
      'Ik had op een andere uitkomst gehoopt, dat mag ik best zeggen.',
      'Jammer voor mij, want ik was graag bij {company} begonnen.',
      'Ik had me op deze functie verheugd.',
      'Dit is het soort werk dat ik zoek, dus het spijt me wel.',
      'Het was een baan geweest om naar uit te kijken.',
      'Ik had er zin in, dus dit is even wennen.',
      'Het spijt me dat we niet gaan samenwerken.',
    ],
  },
];
