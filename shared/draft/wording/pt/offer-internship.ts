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
      { if: ['wish'], ways: ['Ainda gostaria de {wish}, e por isso tenho mais uma ideia.'] },
      {
        if: ['draw'],
        ways: [
          'Não foi desta vez com a vaga de {role}, e ainda me atrai {draw}.',
          'Há uma coisa de que não desisti: {draw}.',
        ],
      },
      {
        ways: [
          'Não foi desta vez com a vaga de {role}, e o meu interesse pela {company} é o mesmo.',
          'Ainda gostaria de trabalhar na {company}, e não me importo de começar por baixo.',
          'Foi o não à minha candidatura que me fez pensar em outra maneira de entrar.',
          'É este o trabalho que quero fazer, e por isso tenho mais uma ideia.',
        ],
      },
    ],
    offer: [
      {
        if: ['lacking'],
        ways: [
          'Um estágio permitiria ganhar a {lacking} que me falta.',
          'Algumas semanas de estágio seriam a melhor maneira de ganhar a {lacking} que me falta.',
        ],
      },
      {
        ways: [
          'A minha proposta é começar por um estágio.',
          'Um estágio ou algumas semanas de trabalho seriam muito bem-vindos.',
          'Começaria com prazer por um estágio, para conhecer o trabalho de perto.',
          'Penso num período de estágio, tão longo ou tão curto quanto for útil.',
        ],
      },
    ],
    question: [
      {
        if: ['agency'],
        ways: [
          'Existe algo assim na {company}, e a quem devo perguntar?',
          'Seria possível descobrir se oferecem isso?',
        ],
      },
      {
        ways: [
          'Existe algo assim na {company}, e a quem devo perguntar?',
          'Há estágios nessa área?',
          'Seria possível nos próximos meses?',
          'Seria possível, ou com quem devo falar?',
        ],
      },
    ],
  },
};
