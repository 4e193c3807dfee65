import type { Group } from '../../wording.ts';

/** Some weeks on: what stayed, or who is writing. */
export const opening: readonly Group[] = [
  {
    if: ['agency'],
    ways: [
      '{ago} fa ho saputo come si era conclusa la ricerca per {role}.',
      'dopo la ricerca per la posizione di {role} mi piacerebbe restare in contatto.',
      '[ricorderà|ricorderai|ricorderete] forse il mio nome dalla candidatura a {company}.',
      'grazie ancora per aver proposto il mio profilo per la posizione di {role}.',
      'grazie ancora per avermi raccontato come è andata.',
    ],
  },
  {
    if: ['met', 'moment'],
    ways: [
      'la risposta è di {ago} fa, e quello che mi è rimasto è {moment}.',
      'ora che è passato un po’ di tempo, grazie ancora per {moment}.',
      'i giorni passano, e non ho dimenticato {moment}.',
    ],
  },
  {
    if: ['met', 'people'],
    ways: [
      'grazie ancora del colloquio con {people}, che ricordo con piacere.',
      'la risposta è di {ago} fa, e volevo ringraziare ancora una volta per il tempo con {people}.',
      'ho ripensato più di una volta alla conversazione con {people}.',
    ],
  },
  {
    if: ['met', 'wish'],
    ways: [
      'grazie ancora del colloquio. Mi piacerebbe ancora {wish}.',
      'la risposta è di {ago} fa, e mi piacerebbe ancora {wish}. Grazie di nuovo del colloquio.',
    ],
  },
  {
    if: ['met', 'draw'],
    ways: [
      'grazie ancora del colloquio. Mi attira sempre {draw}.',
      'la risposta è di {ago} fa, e non ho perso di vista {draw}. Grazie ancora del colloquio.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'la decisione sulla posizione di {role} è di {ago} fa, e volevo ringraziare ancora una volta del colloquio.',
      'ora che è passato un po’ di tempo, grazie ancora del colloquio in {company}.',
      'ho avuto modo di ripensare al colloquio, e lo rifarei.',
      '[ricorderà|ricorderai|ricorderete] forse il colloquio per la posizione di {role}; grazie ancora di quell’incontro.',
      'la risposta è di {ago} fa, e una cosa per me è chiara: mi piacerebbe ancora lavorare in {company}.',
      'prima di tutto, grazie ancora dell’incontro.',
      'dal nostro colloquio ho portato via più di quanto avevo all’arrivo, e ringrazio di nuovo.',
    ],
  },
  { if: ['wish'], ways: ['la risposta è di {ago} fa, e mi piacerebbe ancora {wish}.'] },
  {
    if: ['draw'],
    ways: [
      'la risposta è di {ago} fa, e non ho perso di vista {draw}.',
      '[ricorderà|ricorderai|ricorderete] forse la mia candidatura per la posizione di {role}. Mi attira ancora {draw}.',
    ],
  },
  {
    ways: [
      '{ago} fa ho ricevuto la risposta sulla posizione di {role}.',
      '[ricorderà|ricorderai|ricorderete] forse la mia candidatura a {company}.',
      'la mia candidatura per la posizione di {role} non è andata avanti, il mio interesse per {company} sì.',
      'dopo la mia candidatura per la posizione di {role} mi piacerebbe restare in contatto.',
      'torno, una volta sola, sulla mia candidatura in {company}.',
      'dal messaggio sulla mia candidatura è passato un po’ di tempo, e l’interesse resta.',
    ],
  },
];
