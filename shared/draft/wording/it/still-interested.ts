import type { Script } from '../wording.ts';
import * as stranger from './stranger.ts';

/** A month on: still interested, should the first choice or the plans fall through. No pressure, no guessing. (A0-3) */
export const stillInterested: Script = {
  shapes: [
    {
      orders: [
        'opening interest offer',
        'opening | interest offer',
        'opening interest | offer',
        'opening interest | offer close',
        'opening interest offer close',
      ],
    },
  ],
  moves: {
    opening: [
      ...stranger.later,
      {
        if: ['agency'],
        ways: [
          'la decisione sulla posizione di {role} in {company} è di {ago} fa.',
          '[ricorderà|ricorderai|ricorderete] forse il mio nome dalla ricerca per {role}.',
          'solo due righe sulla posizione di {role}, anche se ormai è decisa.',
          'il nostro ultimo scambio è di {ago} fa.',
        ],
      },
      {
        if: ['moment'],
        ways: [
          'la risposta è arrivata {ago} fa, e ricordo ancora {moment}.',
          'è passato del tempo, e non ho dimenticato {moment}.',
        ],
      },
      {
        if: ['final'],
        ways: [
          'la risposta dopo l’ultima fase della selezione per {role} è di {ago} fa.',
          '[ricorderà|ricorderai|ricorderete] forse il mio nome dall’ultima fase della selezione per {role}.',
          '{ago} fa avevo davanti solo l’ultimo passo della selezione in {company}.',
        ],
      },
      {
        ways: [
          'la decisione sulla posizione di {role} è di {ago} fa.',
          'dopo il mio colloquio in {company} la scelta è stata un’altra; era {ago} fa.',
          '[ricorderà|ricorderai|ricorderete] forse il mio nome dal colloquio per la posizione di {role}.',
          'so che la posizione di {role} è ormai decisa, e queste sono solo due righe.',
          'scrivo {ago} dopo la risposta, e solo brevemente.',
        ],
      },
    ],
    interest: [
      {
        if: ['agency'],
        ways: [
          'Il mio interesse non è cambiato.',
          'Se me lo chiedessero oggi, direi di sì.',
          'Da parte mia la voglia è la stessa del giorno del colloquio.',
        ],
      },
      { if: ['wish'], ways: ['Mi piacerebbe ancora {wish}.', 'La voglia di {wish} è la stessa.'] },
      {
        if: ['draw'],
        ways: [
          'Mi attira ancora {draw}, come allora.',
          'Se ho presentato la candidatura è stato per {draw}, e quel motivo resta.',
        ],
      },
      {
        ways: [
          'Il mio interesse non è cambiato.',
          'Quel lavoro mi piacerebbe farlo ancora.',
          'Da parte mia la voglia è la stessa del giorno del colloquio.',
          'Se la domanda arrivasse oggi, direi di sì.',
          'È sempre il tipo di lavoro che voglio fare.',
          'L’idea di lavorare in {company} mi piace quanto allora.',
        ],
      },
    ],
    offer: [
      {
        if: ['agency'],
        ways: [
          'Se in {company} qualcosa dovesse cambiare, mi farebbe piacere che venisse fuori il mio nome.',
          'I piani cambiano; se cambiano i loro, è facile trovarmi.',
          'Se si rimettono a cercare, [mi avvisi|avvisami|avvisatemi] senz’altro.',
          'Con loro parlerei di nuovo volentieri, se si riapre.',
        ],
      },
      {
        ways: [
          'Se qualcosa cambia, o si libera un secondo posto, riprendo volentieri da dove ci siamo fermati.',
          'Se alla fine serve qualcuno, prima o poi, ne riparlerei molto volentieri.',
          'I piani cambiano; in quel caso basta una breve mail.',
          'Se viene fuori che c’è posto per una persona in più, [mi tenga|tienimi|tenetemi] presente.',
          'Se la posizione dovesse riaprirsi, con me non si partirebbe da zero.',
          'Se le cose vanno in un altro modo, è facile trovarmi.',
          'Se il team cresce, mi farà piacere avere notizie.',
        ],
      },
    ],
    close: [
      {
        ways: [
          'Se tutto è al suo posto, non serve rispondere.',
          'Altrimenti, i miei migliori auguri al team.',
          'E se è già tutto risolto, tanto meglio.',
        ],
      },
    ],
  },
};
