import type { Script } from '../wording.ts';

/** A sign of life with something new in it, and a question about openings. (A1-4, A2-5, A2-6) */
export const keepInTouch: Script = {
  shapes: [
    { if: ['news', 'link'], orders: ['opening lesson news | question', 'opening | lesson news | question'] },
    {
      if: ['news'],
      orders: ['opening lesson news question', 'opening lesson news | question', 'opening | lesson news question'],
    },
    { if: ['link'], orders: ['opening lesson link | question', 'opening lesson | link | question'] },
    { orders: ['opening lesson question', 'opening lesson | question', 'opening | lesson question'] },
  ],
  moves: {
    opening: [
      {
        if: ['agency'],
        ways: [
          'in {month} il mio profilo era in corsa per la posizione di {role}.',
          'il nostro ultimo scambio risale a {month}, per la posizione di {role}.',
          '[ricorderà|ricorderai|ricorderete] forse il mio nome da {month}, per la ricerca di {company}.',
        ],
      },
      {
        if: ['moment'],
        ways: [
          '[ricorderà|ricorderai|ricorderete] forse il mio nome da {month}. Io ricordo ancora con piacere {moment}.',
          'da {month} è passato del tempo, e non ho dimenticato {moment}.',
        ],
      },
      {
        if: ['wish'],
        ways: [
          '[ricorderà|ricorderai|ricorderete] forse il mio nome da {month}; mi piacerebbe ancora {wish}.',
          'in {month} non è andata, e mi piacerebbe ancora {wish}.',
        ],
      },
      {
        if: ['draw'],
        ways: [
          'in {month} non è andata, e mi attira ancora {draw}.',
          'in {month} ho presentato la mia candidatura per {draw}, e l’interesse è lo stesso.',
        ],
      },
      {
        ways: [
          'in {month} ho presentato la mia candidatura per la posizione di {role}, e l’interesse resta.',
          '[ricorderà|ricorderai|ricorderete] forse il mio nome da {month}, per la posizione di {role}.',
          'il nostro ultimo scambio risale a {month}, per la posizione di {role}.',
          'un breve saluto da chi in {month} ha presentato la candidatura in {company}.',
          'in {month} non è andata, e il lavoro in {company} mi interessa ancora.',
          'da {month} e dalla mia candidatura è passato ormai un po’ di tempo.',
        ],
      },
    ],
    news: [
      {
        if: ['link'],
        ways: [
          'Da allora c’è qualcosa di nuovo: {news}. Eccolo: {link}',
          'La novità da parte mia: {news}. Altri dettagli su {link}',
        ],
      },
      {
        ways: [
          'Da allora c’è qualcosa di nuovo: {news}.',
          'La novità da parte mia: {news}.',
          'Intanto non ho perso tempo: {news}.',
        ],
      },
    ],
    link: [
      {
        ways: [
          'Ho trovato questo, e forse [Le|ti|vi] interessa: {link}',
          'L’ho letto con profitto e mi piacerebbe condividerlo: {link}',
          'Può darsi che questo sia utile anche lì: {link}',
        ],
      },
    ],
    lesson: [
      {
        if: ['lesson', 'action'],
        ways: [
          'Da allora ho imparato una cosa: {lesson}. E questo è il seguito: {action}.',
          'Ne ho ricavato una lezione: {lesson}. E ci ho lavorato: {action}.',
        ],
      },
      {
        if: ['lesson'],
        ways: ['Da allora ho imparato una cosa: {lesson}.', 'Una cosa mi è rimasta in mente: {lesson}.'],
      },
    ],
    question: [
      {
        if: ['agency'],
        ways: [
          'C’è qualcosa su questa linea, in questo momento?',
          'Nel frattempo è arrivato qualcosa di adatto a me?',
          'I [Suoi|tuoi|vostri] clienti cercano di nuovo profili come il mio?',
        ],
      },
      {
        ways: [
          'Quest’anno si cerca di nuovo qualcuno in quell’area?',
          'C’è in vista qualcosa in {company} per cui dovrei candidarmi?',
          'Nel frattempo si è aperto qualcosa di adatto a me?',
          'Sono previste assunzioni nei prossimi mesi?',
          'Se si apre una posizione di questo tipo, mi farà piacere saperlo.',
          'C’è qualcosa in particolare che conviene tenere d’occhio?',
        ],
      },
    ],
  },
};
