import type { Group } from '../../wording.ts';

/** What drew the member, in their own words, as the reason for being sorry. */
export const drawn: readonly Group[] = [
  {
    if: ['wish'],
    ways: [
      'Mi sarebbe piaciuto {wish}, e per questo mi dispiace.',
      'Quello che volevo di più era {wish}, e mi dispiace rinunciarci.',
      'Avevo voglia di {wish}, e lasciar perdere costa un po’.',
      'Speravo in un’altra risposta, perché avrei voluto {wish}.',
    ],
  },
  {
    if: ['draw'],
    ways: [
      'Quello che mi attirava di più era {draw}, e per questo mi dispiace.',
      'Se ho presentato la candidatura è stato per {draw}, quindi non dirò che mi è indifferente.',
      'Speravo in un’altra risposta, soprattutto per {draw}.',
      'Per me è un peccato, perché aspettavo con piacere {draw}.',
    ],
  },
];

/** One honest sentence of disappointment, with one particular reason where there is one. (A0-2) */
export const regret: readonly Group[] = [
  ...drawn,
  {
    if: ['people', 'moment'],
    ways: [
      'Mi sarebbe piaciuto imparare da {people}, ed è questo che mi dispiace di più.',
      'Lavorare con {people} è la cosa che mi sarebbe piaciuta di più.',
    ],
  },
  {
    if: ['final'],
    ways: [
      'Dopo così tanti incontri il lavoro lo immaginavo già, e lasciarlo andare costa un po’.',
      'A quel punto, naturalmente, speravo in un sì.',
      'Non dirò che mi è indifferente: ormai sapevo di volere quel posto.',
      'Che sia successo all’ultimo passo lo rende un po’ più difficile, ma passerà.',
    ],
  },
  {
    ways: [
      'Mi sarebbe piaciuto fare questo lavoro, e mi dispiace che finisca qui.',
      'Speravo in un’altra risposta, non lo nascondo.',
      'Naturalmente avrei preferito leggere un sì.',
      'Per me è un peccato, perché in quel ruolo mi vedevo bene.',
      'Ammetto un po’ di delusione: è il tipo di lavoro che cerco.',
      'Avevo voglia di lavorare in {company}, quindi mi ci vorrà un giorno per farmene una ragione.',
      'Avrei voluto che finisse in un altro modo.',
      'Era un lavoro che avrei cominciato volentieri.',
      'Su questo posto contavo un po’, tanto vale dirlo.',
    ],
  },
];
