import type { Group } from '../../wording.ts';

export const opening: readonly Group[] = [
  {
    if: ['closed', 'met'],
    ways: [
      'grazie per avermi spiegato che cosa ne è stato della posizione di {role}, e per il colloquio di prima.',
      {
        if: ['cancelled'],
        say: 'i piani cambiano, e preferisco saperlo. Apprezzo la spiegazione e il tempo del colloquio.',
      },
      'di una cosa così non ha colpa nessuno. Apprezzo la chiarezza, e il colloquio è valso comunque la pena.',
      'con questo motivo la notizia si capisce meglio; [La|ti|vi] ringrazio della spiegazione e del colloquio.',
    ],
  },
  {
    if: ['closed'],
    ways: [
      'grazie per avermi spiegato che cosa è successo con la posizione di {role}.',
      'è meglio conoscere il motivo che restare nel dubbio; [La|ti|vi] ringrazio del messaggio.',
      { if: ['cancelled'], say: 'i piani cambiano, e preferisco saperlo. Grazie per avermi scritto.' },
      'con una spiegazione così la notizia si legge in un altro modo. Grazie.',
      'è utile sapere che cosa c’è dietro la decisione sulla posizione di {role}.',
    ],
  },
  {
    if: ['met', 'moment'],
    ways: [
      'grazie per {moment}, e per avermi detto con chiarezza come è andata.',
      'ho apprezzato molto {moment}, quindi grazie per questo e per una risposta così chiara.',
      '[La|ti|vi] ringrazio del messaggio. Porto con me {moment}, che non avrei voluto perdere.',
      'la risposta è chiara, e ricordo comunque con piacere {moment}. Grazie di entrambe le cose.',
      'prima di tutto, grazie per {moment}.',
    ],
  },
  {
    if: ['met', 'people'],
    ways: [
      'grazie dell’avviso; [La|ti|vi] prego di salutare da parte mia {people}.',
      'mi ha fatto piacere conoscere {people}, ed è utile sapere come è finita.',
      'grazie della risposta e del tempo che mi hanno dedicato {people}.',
      'la conversazione con {people} è stata la parte migliore della selezione; grazie per averla resa possibile.',
      'una risposta chiara vale molto, come il tempo passato con {people}. Grazie di tutto questo.',
    ],
  },
  {
    if: ['final'],
    ways: [
      'grazie di tutta la strada fino all’ultima fase della selezione per {role}.',
      'essere in corsa fino alla fine in {company} vale già qualcosa per me; grazie dell’occasione.',
      'l’ultima decisione dev’essere la più difficile da comunicare, e apprezzo che mi sia arrivata senza giri di parole.',
      'così vicino alla fine un no si legge con un po’ più di fatica, ma [La|ti|vi] ringrazio per tutta la strada fin lì.',
      'grazie del tempo di così tanti incontri, e dell’avviso su come è andata a finire.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'grazie della risposta e del tempo dedicato al mio colloquio.',
      '[La|ti|vi] ringrazio di avermi fatto sapere: almeno so a che punto sono.',
      'la risposta non è quella che speravo, ma arriva chiara, e lo apprezzo.',
      'grazie dell’incontro in {company} e di non aver lasciato la risposta in sospeso.',
      'ho letto il messaggio sulla posizione di {role}. Grazie di averlo scritto: non è una mail facile.',
      'dal colloquio in {company} porto via più di quanto avevo all’arrivo, quindi grazie.',
      'ora so come si è conclusa la selezione per {role}; apprezzo l’avviso e il colloquio.',
      'grazie della conversazione dei giorni scorsi e di avermi comunicato l’esito.',
      'un messaggio così non è piacevole da scrivere; grazie di averlo fatto.',
      'apprezzo una risposta così diretta dopo il colloquio.',
    ],
  },
  {
    if: ['assessment'],
    ways: [
      'grazie per avermi comunicato l’esito della prova.',
      'alla prova per la posizione di {role} ho dedicato tempo e impegno; apprezzo che una risposta sia arrivata.',
      'ho ricevuto il risultato della prova, grazie di non aver allungato l’attesa.',
      'la prova mi ha fatto riflettere, e [La|ti|vi] ringrazio dell’esito.',
    ],
  },
  {
    ways: [
      'grazie della risposta alla mia candidatura per la posizione di {role}.',
      'non tutte le candidature ricevono risposta; apprezzo che la mia l’abbia avuta.',
      'ho ricevuto il messaggio sulla posizione di {role}, grazie dell’avviso.',
      'grazie per aver letto la mia candidatura e per avermi detto come è andata.',
      'un sì per la posizione di {role} mi avrebbe fatto piacere, ma apprezzo che la risposta sia chiara.',
      'per questa volta è tutto chiaro; grazie del messaggio.',
      'apprezzo il tempo dedicato al mio curriculum.',
      'grazie di avermi scritto da {company}, anche se è un no.',
      'sapere è sempre meglio che aspettare; [La|ti|vi] ringrazio della risposta.',
    ],
  },
];
