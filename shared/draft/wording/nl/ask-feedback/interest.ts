import type { Group } from '../../wording.ts';

/** Where the role itself went away: what still draws the member. */
export const interest: readonly Group[] = [
  {
    if: ['wish'],
    ways: ['Ik zou nog altijd graag {wish}.', 'Wat ik wilde, wil ik nog steeds: {wish}.'],
  },
  {
    if: ['draw'],
    ways: [
      'Wat me aantrok, is niet veranderd: {draw}.',
      'Ik solliciteerde vanwege {draw}, en die belangstelling gaat verder dan deze ene functie.',
    ],
  },
  {
    if: ['moment'],
    ways: [
      'Aan {moment} denk ik met plezier terug, en mijn belangstelling is gebleven.',
      'Juist vanwege {moment} blijft het werk me trekken.',
    ],
  },
  {
    ways: [
      'Het werk zelf spreekt me nog altijd aan.',
      'Mijn belangstelling voor {company} is er niet kleiner door geworden.',
      'Dit is nog steeds het soort werk dat ik zoek.',
      'Voor mij verandert er niets: het werk trekt me.',
      'Een functie als {role} zou me ook later nog passen.',
      'Ik blijf geïnteresseerd, in deze functie of in iets wat erop lijkt.',
    ],
  },
];
