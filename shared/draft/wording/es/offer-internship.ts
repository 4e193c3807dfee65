import type { Script } from '../wording.ts';

/** Only where the member asked for it: would they have an internship or some work experience? (A4-5) */
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
      { if: ['wish'], ways: ['Me seguiría gustando {wish}, y por eso se me ha ocurrido una idea más.'] },
      {
        if: ['draw'],
        ways: ['El puesto de {role} no pudo ser, y me sigue atrayendo {draw}.', 'No he renunciado a {draw}.'],
      },
      {
        ways: [
          'El puesto de {role} no pudo ser, y mi interés por {company} es el mismo.',
          'Me seguiría gustando trabajar en {company}, también empezando desde más abajo.',
          'El no a mi candidatura me ha hecho pensar en otra manera de entrar.',
          'Quiero dedicarme a este tipo de trabajo, y por eso se me ha ocurrido una idea más.',
        ],
      },
    ],
    offer: [
      {
        if: ['lacking'],
        ways: [
          'Unas prácticas me permitirían ganar la {lacking} que me falta.',
          'Unas semanas de prácticas serían la mejor manera de conseguir la {lacking} que me falta.',
        ],
      },
      {
        ways: [
          'Lo que propongo es empezar por unas prácticas.',
          'Unas prácticas o unas semanas de trabajo me vendrían muy bien.',
          'Con gusto empezaría con unas prácticas, para conocer el trabajo de cerca.',
          'Pienso en un periodo de prácticas, tan largo o tan corto como resulte útil.',
        ],
      },
    ],
    question: [
      {
        if: ['agency'],
        ways: [
          '¿Hay algo así en {company}, y a quién convendría preguntar?',
          '¿Sería posible averiguar si lo ofrecen?',
        ],
      },
      {
        ways: [
          '¿Hay algo así en {company}, y a quién convendría preguntar?',
          '¿Se ofrecen prácticas en esa área?',
          '¿Sería posible en los próximos meses?',
          '¿Sería posible, o con quién convendría hablarlo?',
        ],
      },
    ],
  },
};
