import type { Script } from '../wording.ts';

export const keepInTouch: Script = {
  shapes: [
    { if: ['news', 'link'], orders: ['opening lesson news | question', 'opening | lesson news | question'] },
    { if: ['news'], orders: ['opening lesson news question', 'opening lesson news | question'] },
    { if: ['link'], orders: ['opening lesson link | question', 'opening lesson | link | question'] },
    { orders: ['opening lesson question', 'opening lesson | question'] },
  ],
  moves: {
    opening: [
      {
        ways: [
          'im {month} hatte ich mich als {role} beworben, und das Interesse ist geblieben.',
          '[Sie erinnern sich|du erinnerst dich] vielleicht an meine Bewerbung im {month}.',
          'im {month} hatten wir Kontakt, wegen der Stelle als {role}.',
          'ein kurzer Gruß von jemandem, der sich im {month} bei {company} beworben hat.',
        ],
      },
    ],
    news: [
      {
        if: ['link'],
        ways: ['Seitdem gibt es etwas Neues: {news}. Mehr dazu: {link}', 'Neu bei mir: {news}. Hier ist es: {link}'],
      },
      { ways: ['Seitdem gibt es etwas Neues: {news}.', 'Neu bei mir: {news}.', 'Untätig war ich nicht: {news}.'] },
    ],
    link: [
      {
        ways: [
          'Das hier habe ich gelesen und an [Sie|euch] gedacht: {link}',
          'Vielleicht interessiert [Sie|dich] das: {link}',
        ],
      },
    ],
    lesson: [
      {
        if: ['lesson', 'action'],
        ways: [
          'Gelernt habe ich damals: {lesson}. Seitdem: {action}.',
          'Eines habe ich mitgenommen: {lesson}. Was ich daraus mache: {action}.',
        ],
      },
      { if: ['lesson'], ways: ['Gelernt habe ich damals: {lesson}.', 'Eines ist mir geblieben: {lesson}.'] },
    ],
    question: [
      {
        if: ['agency'],
        ways: [
          '[Haben Sie|Hast du] zurzeit etwas in dieser Richtung?',
          'Ist inzwischen etwas hereingekommen, das zu mir passt?',
        ],
      },
      {
        ways: [
          '[Suchen Sie|Sucht ihr] in diesem Bereich wieder jemanden?',
          'Gibt es bei {company} demnächst etwas, auf das ich mich bewerben sollte?',
          'Ist inzwischen etwas frei geworden, das zu mir passt?',
          'Sind in den nächsten Monaten Einstellungen geplant?',
        ],
      },
    ],
  },
};
