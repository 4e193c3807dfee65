import type { Script } from '../wording.ts';

/** Interviewers seldom say everything; recruiters do. One question for the specifics, and keep me in mind. (A1-3) */
export const askRecruiter: Script = {
  shapes: [
    {
      orders: [
        'opening drawn question purpose | next',
        'opening drawn | question | next',
        'opening drawn question | next',
        'opening drawn | question purpose next',
      ],
    },
  ],
  moves: {
    drawn: [
      {
        if: ['wish'],
        ways: ['Di questa posizione mi attirava soprattutto poter {wish}.', 'Quello che volevo di più era {wish}.'],
      },
      {
        if: ['draw'],
        ways: [
          'Di questa posizione mi attirava soprattutto {draw}.',
          'Avevo puntato le mie speranze su questo: {draw}.',
        ],
      },
    ],
    opening: [
      {
        if: ['met', 'moment'],
        ways: [
          'grazie per avermi procurato il colloquio. Ho apprezzato {moment}, al di là del risultato.',
          'è un no, allora; porto comunque con me {moment}. Grazie per averlo reso possibile.',
          'il colloquio è valso la pena, anche per {moment}, quindi grazie per averlo organizzato.',
        ],
      },
      {
        if: ['met', 'people'],
        ways: [
          'grazie per avermi procurato il colloquio. Mi ha fatto piacere conoscere {people}, al di là del risultato.',
          'è un no, allora. È stato comunque bello parlare con {people}, e apprezzo il lavoro fatto per arrivarci.',
        ],
      },
      {
        if: ['met'],
        ways: [
          'grazie per avermi comunicato la decisione, e di tutta la strada fino al colloquio.',
          'grazie delle notizie sulla posizione di {role}, e di tutto il lavoro di prima.',
          'quindi in {company} hanno deciso diversamente. [La|ti|vi] ringrazio per la strada fatta fin lì.',
          'è un no, allora. Meglio saperlo senza giri di parole.',
          'il colloquio è valso la pena, quindi grazie per averlo organizzato.',
          'grazie degli aggiornamenti, dall’inizio alla fine.',
        ],
      },
      {
        ways: [
          'grazie per avermi fatto sapere come è finita con {company}.',
          'grazie per aver proposto il mio profilo per la posizione di {role} e per avermi comunicato l’esito.',
          'questa volta non è andata; apprezzo il tentativo.',
          'è utile sapere a che punto siamo, grazie dell’avviso.',
          'apprezzo che la mia candidatura per la posizione di {role} abbia avuto una risposta.',
          'grazie per aver inoltrato il mio curriculum e per il riscontro.',
        ],
      },
    ],
    question: [
      {
        if: ['offers-call'],
        ways: [
          'La telefonata che mi [propone|proponi|proponete] mi sarebbe utile: quando [ha|hai|avete] un quarto d’ora?',
          'Accetto volentieri di parlarne al telefono. Quale giorno [Le|ti|vi] va bene?',
        ],
      },
      {
        if: ['lacking'],
        ways: [
          'A quanto pare ha pesato l’{lacking}. Era l’unico dubbio, per quanto si sa?',
          'Quanta {lacking} cercavano, in realtà?',
          'Hanno parlato dell’{lacking}. Che cos’altro hanno detto che possa servirmi?',
        ],
      },
      {
        if: ['stated'],
        ways: [
          'Capisco che cosa ha pesato. Era l’unico dubbio, per quanto si sa?',
          'Il motivo è chiaro. Che cos’altro hanno detto che possa servirmi?',
        ],
      },
      {
        if: ['met'],
        ways: [
          'Che cosa hanno detto del mio colloquio?',
          'Hanno spiegato che cosa li ha frenati?',
          'Quale delle mie risposte non ha convinto, se lo hanno raccontato?',
          'Dalla [Sua|tua|vostra] posizione si vedono tutti e due i lati: che cosa mancava al mio profilo?',
          'Che cosa converrebbe fare diversamente al prossimo colloquio?',
          'Si riesce a sapere che cosa è stato decisivo?',
        ],
      },
      {
        ways: [
          'Hanno detto che cosa mancava al mio profilo?',
          'Dalle [Sue|tue|vostre] mani passano molte candidature: che cosa andrebbe cambiato nella mia?',
          'C’era un requisito che non soddisfacevo?',
          'A quale tipo di ruolo è più vicino il mio profilo in questo momento?',
          'Che cosa avevano le persone che hanno invitato?',
          'Come si legge il mio curriculum dalla [Sua|tua|vostra] scrivania?',
        ],
      },
    ],
    purpose: [
      {
        ways: [
          'Non serve addolcirlo; a me sono utili i dettagli.',
          'La versione senza abbellimenti è quella che mi aiuta di più.',
          'Resta fra noi, ed entra nella mia preparazione.',
          'Vanno bene anche due parole al telefono, se è più rapido.',
          'Più è preciso, meglio posso prepararmi.',
          'Anche i dettagli piccoli contano.',
        ],
      },
    ],
    next: [
      {
        if: ['keeps-on-file'],
        ways: [
          'E visto che il mio curriculum resta in archivio, mi farà piacere se verrà fuori alla prossima ricerca.',
          'Se serve una versione più recente del mio curriculum, la mando subito.',
        ],
      },
      {
        ways: [
          'E se un altro cliente cerca qualcosa di simile, mi farà piacere saperlo.',
          'La mia ricerca continua, quindi per la prossima posizione ci sono.',
          'Le posizioni di questo tipo mi interessano ancora.',
          'Se fra le altre ce n’è una più adatta, [me lo dica|dimmelo|ditemelo] senz’altro.',
          'Entrerei volentieri in un’altra ricerca di questo genere.',
        ],
      },
    ],
  },
};
