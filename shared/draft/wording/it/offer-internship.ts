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
      { if: ['wish'], ways: ['mi piacerebbe ancora {wish}, e perciò ho un’altra idea.'] },
      {
        if: ['draw'],
        ways: [
          'con la posizione di {role} non è andata, e mi attira ancora {draw}.',
          'non ho rinunciato a una cosa: {draw}.',
        ],
      },
      {
        ways: [
          'con la posizione di {role} non è andata, e il mio interesse per {company} è lo stesso.',
          'mi piacerebbe ancora lavorare in {company}, anche cominciando da più in basso.',
          'il no alla mia candidatura mi ha fatto pensare a un’altra strada per entrare.',
          'è questo il lavoro che voglio fare, e perciò ho ancora un’idea.',
        ],
      },
    ],
    offer: [
      {
        if: ['lacking'],
        ways: [
          'Uno stage mi permetterebbe di costruire l’{lacking} che mi manca.',
          'Qualche settimana di stage sarebbe il modo migliore per fare l’{lacking} che mi manca.',
        ],
      },
      {
        ways: [
          'La mia proposta è cominciare da uno stage.',
          'Uno stage o qualche settimana di lavoro mi andrebbe molto bene.',
          'Comincerei volentieri con uno stage, per conoscere il lavoro da vicino.',
          'Penso a un periodo di stage, lungo o breve quanto può essere utile.',
        ],
      },
    ],
    question: [
      {
        if: ['agency'],
        ways: ['C’è qualcosa del genere in {company}, e a chi dovrei chiedere?', 'Si riesce a sapere se lo offrono?'],
      },
      {
        ways: [
          'C’è qualcosa del genere in {company}, e a chi dovrei chiedere?',
          'In quell’area sono previsti stage?',
          'Sarebbe possibile nei prossimi mesi?',
          'Sarebbe possibile, o con chi converrebbe parlarne?',
        ],
      },
    ],
  },
};
