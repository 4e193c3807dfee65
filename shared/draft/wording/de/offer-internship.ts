import type { Script } from '../wording.ts';

export const offerInternship: Script = {
  shapes: [{ orders: ['opening offer question', 'opening | offer question', 'opening offer | question'] }],
  moves: {
    opening: [
      {
        ways: [
          'mit der Stelle als {role} hat es nicht geklappt, mein Interesse an {company} ist dasselbe.',
          'ich würde weiterhin gern bei {company} arbeiten und auch weiter unten anfangen.',
          'nach der Absage habe ich über einen anderen Weg nachgedacht.',
        ],
      },
    ],
    offer: [
      {
        ways: [
          'Ein Praktikum oder einige Wochen Mitarbeit wären mir recht.',
          'Gern würde ich mit einem Praktikum beginnen und die Arbeit aus der Nähe kennenlernen.',
        ],
      },
    ],
    question: [
      {
        ways: [
          'Gibt es so etwas bei {company}, und an wen wende ich mich?',
          'Wäre das in den kommenden Monaten möglich?',
          '[Nehmen Sie|Nehmt ihr] jemanden für ein Praktikum?',
        ],
      },
    ],
  },
};
