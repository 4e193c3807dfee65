import type { Group } from '../../wording.ts';

/** Leaves the door open, in the words in which they left it open. */
export const closing: readonly Group[] = [
  {
    if: ['closed'],
    ways: [
      { if: ['cancelled'], say: 'Se la posizione torna sotto un’altra forma, mi farà piacere saperlo.' },
      { if: ['cancelled'], say: 'Se i piani cambiano di nuovo, [sa|sai|sapete] dove trovarmi.' },
      'Quando in {company} si cercherà qualcuno per un lavoro simile, [mi tenga|tienimi|tenetemi] presente.',
      { if: ['met'], say: 'Riprenderei volentieri da dove ci siamo fermati, in qualsiasi momento.' },
      'Se un giorno la selezione si riapre, basterà una breve mail.',
      { not: ['cancelled'], say: 'Se il posto si libera di nuovo, mi farà piacere saperlo.' },
      { if: ['cancelled'], say: 'Se la posizione si ripresenta, anche con un altro nome, vorrei saperlo.' },
    ],
  },
  {
    if: ['invites-reapply'],
    ways: [
      'Ho preso nota che posso riprovarci, e lo farò quando qualcosa sarà adatto.',
      'L’invito a riprovare è benvenuto.',
      'Terrò d’occhio le prossime posizioni in {company}.',
      'È bello sapere che la porta resta aperta per un’altra volta.',
    ],
  },
  {
    if: ['keeps-on-file'],
    ways: [
      'Mi fa piacere che il mio curriculum resti in {company}.',
      'E sì, la mia candidatura può senz’altro restare in archivio.',
      'È bello sapere che la mia candidatura viene conservata.',
      'Ho letto che il curriculum resta in archivio, e mi piacerebbe che un giorno servisse.',
    ],
  },
  {
    if: ['person'],
    ways: [
      'Se in {company} si apre qualcosa di simile, mi farà piacere saperlo.',
      'Forse le nostre strade si incroceranno ancora.',
      { if: ['met'], say: 'Un’altra volta tornerei volentieri a parlarne di persona.' },
      'Può darsi che un altro anno ci sia qualcosa di più adatto.',
      'Il mio interesse per {company} resta.',
      'Auguro un buon inizio a chi comincerà.',
      'Chissà che un’altra posizione non ci rimetta in contatto.',
      'Seguirò con curiosità quello che si farà in {company}.',
    ],
  },
  {
    ways: [
      'Auguro un buon inizio alla persona scelta.',
      'Magari un’altra volta.',
      'Se si apre una posizione più vicina al mio profilo, mi farà piacere saperlo.',
      'Un giorno ripresenterei volentieri la mia candidatura.',
    ],
  },
];
