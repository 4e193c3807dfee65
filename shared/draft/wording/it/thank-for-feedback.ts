import type { Script } from '../wording.ts';

/** Gracious whatever the answer: thanks, what it changes, and nothing that argues. (A0-4, A2-1) */
export const thankForFeedback: Script = {
  shapes: [
    { orders: ['thanks takeaway close', 'thanks takeaway', 'thanks takeaway | close', 'thanks | takeaway close'] },
  ],
  moves: {
    thanks: [
      {
        ways: [
          'è stata una risposta generosa, grazie.',
          'grazie di aver trovato il tempo di rispondere, e con tanta franchezza.',
          'speravo in una risposta così senza contarci troppo; grazie.',
          'grazie di averlo detto con parole così chiare.',
          'questo mi aiuta, grazie.',
          'non dev’essere la mail più piacevole da scrivere, e a me serve molto. Grazie.',
          'con le mie sole forze non ci avrei visto chiaro, quindi grazie.',
        ],
      },
    ],
    takeaway: [
      {
        if: ['lesson', 'action'],
        ways: [
          'Quello che ne ricavo: {lesson}. Quello che faccio: {action}.',
          'Ho annotato due cose. La prima è quello che ho imparato: {lesson}. La seconda è il passo che segue: {action}.',
        ],
      },
      {
        if: ['lesson'],
        ways: [
          'Quello che ne ricavo è questo: {lesson}.',
          'Detto con parole mie: {lesson}.',
          'La lezione che ho annotato: {lesson}.',
        ],
      },
      {
        ways: [
          'Mi dà qualcosa di preciso su cui lavorare, ed era proprio quello che cercavo.',
          'Lo capisco, e so da dove cominciare.',
          'Dal mio posto non l’avrei visto.',
          'Per me ha senso, e mi servirà al prossimo colloquio.',
          'Ci penserò con calma prima della prossima candidatura.',
          'Lo terrò a portata di mano quando mi preparo per la prossima volta.',
          'Lo rileggerò con la matita in mano.',
        ],
      },
    ],
    close: [
      {
        if: ['keeps-on-file'],
        ways: [
          'Mi fa piacere che il mio curriculum resti in archivio.',
          'Quando ci saranno progressi da raccontare, mi piacerebbe riscrivere.',
        ],
      },
      {
        ways: [
          'Faccio i miei migliori auguri anche al team.',
          'Forse ci sarà un’altra occasione.',
          'Spero che le nostre strade si incrocino ancora.',
          'Un giorno mi piacerebbe riparlarne.',
        ],
      },
    ],
  },
};
