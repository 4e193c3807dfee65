import type { Script } from '../wording.ts';

export const offerInternship: Script = {
  shapes: [
    {
      orders: [
        'opening offer question',
        'opening | offer question',
        'opening offer | question',
        'opening | offer | question',
      ],
    },
  ],
  moves: {
    opening: [
      {
        if: ['agency'],
        ways: [
          'Met de functie van {role} is het niet gelukt, maar ik zoek nog altijd een weg naar {company}.',
          'Ik zou nog altijd graag bij {company} werken, ook als ik lager begin.',
          'Na de afwijzing heb ik nog één idee.',
        ],
      },
      {
        if: ['wish'],
        ways: [
          'Ik zou nog altijd graag {wish}, en daarom heb ik nog één idee.',
          'De keuze voor de functie van {role} is gemaakt, maar ik zou nog altijd graag {wish}.',
        ],
      },
      {
        if: ['draw'],
        ways: [
          'Met de functie van {role} is het niet gelukt, maar wat me aantrok is niet veranderd: {draw}.',
          'Wat me aantrok, is niet veranderd: {draw}. Daarom heb ik nog één idee.',
        ],
      },
      {
        ways: [
          'Met de functie van {role} is het niet gelukt, maar mijn belangstelling voor {company} is dezelfde.',
          'Ik zou nog altijd graag bij {company} werken, ook als ik lager begin.',
          'Na de afwijzing heb ik over een andere weg nagedacht.',
          'Ik wil graag in dit vak terechtkomen, dus ik heb nog één idee.',
          'De keuze voor de functie van {role} is gemaakt; nu zoek ik een andere manier om het werk te leren.',
        ],
      },
    ],
    offer: [
      {
        if: ['lacking'],
        ways: [
          'Met een stage zou ik {lacking} kunnen opbouwen.',
          '[U|Je] noemde {lacking}; een paar weken meewerken zou de beste manier zijn om die op te doen.',
        ],
      },
      {
        ways: [
          'Een stage of een paar weken meelopen zou me goed passen.',
          'Ik begin graag met een stage, om het werk van dichtbij te leren kennen.',
          'Ik denk aan een periode meewerken, zo lang of kort als het uitkomt.',
          'Met een stage zou ik al een goed begin hebben.',
        ],
      },
    ],
    question: [
      {
        if: ['agency'],
        ways: [
          'Bestaat zoiets bij {company}, en bij wie kan ik daarvoor terecht?',
          '[Kunt u|Kun je] nagaan of ze dat aanbieden?',
        ],
      },
      {
        ways: [
          'Bestaat zoiets bij {company}, en bij wie kan ik daarvoor terecht?',
          '[Neemt u|Nemen jullie] stagiairs aan op dit gebied?',
          'Zou dat de komende maanden bij [u|jullie] kunnen?',
          'Is dat denkbaar, en wie gaat daarover?',
        ],
      },
    ],
  },
};
