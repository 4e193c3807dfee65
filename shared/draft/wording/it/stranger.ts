import type { Group } from '../wording.ts';

/** To somebody whom the member named, and who never wrote: there is no mail to give thanks for. */
export const opening: readonly Group[] = [
  {
    if: ['stranger', 'closed'],
    ways: [
      'ho saputo che la posizione di {role} non è più aperta, e lo capisco.',
      'la posizione per cui avevo presentato la candidatura non è più aperta, a quanto ho saputo.',
    ],
  },
  {
    if: ['stranger', 'met'],
    ways: [
      'ho fatto il colloquio per il ruolo di {role}, e la risposta è stata no. Grazie per il tempo che mi è stato dedicato.',
      'ho fatto un colloquio in azienda, e la risposta è stata no. Grazie per il tempo che mi è stato dedicato.',
    ],
  },
  {
    if: ['stranger'],
    ways: [
      'la mia candidatura per il ruolo di {role} non è andata in porto, e per questo scrivo.',
      'la mia candidatura non è andata in porto, e per questo scrivo.',
    ],
  },
];

/** The same some weeks on. */
export const later: readonly Group[] = [
  {
    if: ['stranger'],
    not: ['agency'],
    ways: [
      'la mia candidatura per il ruolo di {role} non è andata in porto, ma l’interesse è rimasto.',
      'la mia candidatura di {ago} fa non è andata in porto, ma l’interesse è rimasto.',
      'la mia candidatura non è andata in porto, ma l’interesse è rimasto.',
    ],
  },
];

/** What such a person can be asked: not to repeat what another wrote. */
export const question: readonly Group[] = [
  {
    if: ['stranger'],
    ways: [
      'Che cosa dovrei migliorare prima di candidarmi di nuovo?',
      'Per quanto si sa della decisione: al mio posto, da dove [comincerebbe|cominceresti|comincereste]?',
    ],
  },
];
