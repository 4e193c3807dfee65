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
          'Le poste de {role} n’a pas abouti, et j’aimerais toujours trouver un chemin vers {company}.',
          'J’aimerais toujours travailler chez {company}, quitte à commencer plus bas.',
          'Après la réponse négative, j’ai encore une idée.',
        ],
      },
      {
        if: ['wish'],
        ways: [
          'J’ai toujours envie de {wish}, alors j’ai une autre idée.',
          'La décision sur le poste de {role} est prise, et mon envie de {wish} reste la même.',
        ],
      },
      {
        if: ['draw'],
        ways: [
          'Ce qui m’attirait n’a pas changé : {draw}. J’ai donc une autre idée.',
          'Le poste de {role} m’a échappé, et ce qui m’y attirait m’intéresse toujours : {draw}.',
        ],
      },
      {
        ways: [
          'Ma candidature au poste de {role} n’a pas abouti, et mon intérêt pour {company} reste le même.',
          'J’aimerais toujours travailler chez {company}, quitte à commencer plus bas.',
          'Depuis la réponse négative, j’ai réfléchi à une autre voie.',
          'Je tiens à entrer dans ce métier, alors j’ai encore une idée.',
          'La décision sur le poste de {role} est prise ; je cherche maintenant un autre moyen d’apprendre chez vous.',
        ],
      },
    ],
    offer: [
      {
        if: ['lacking'],
        ways: [
          'Un stage me permettrait d’acquérir {lacking}.',
          '[Vous évoquiez|Tu évoquais] {lacking} ; quelques semaines sur le terrain seraient le meilleur moyen d’y arriver.',
        ],
      },
      {
        ways: [
          'Un stage ou quelques semaines d’immersion me conviendraient bien.',
          'Je commencerais volontiers par un stage, pour apprendre le travail de près.',
          'Je pense à une période d’immersion, aussi longue ou aussi courte qu’il vous sera utile.',
          'Un stage serait déjà un bon début.',
        ],
      },
    ],
    question: [
      {
        if: ['agency'],
        ways: [
          'Cela existe-t-il chez {company}, et à qui faut-il s’adresser ?',
          '[Pourriez-vous|Pourrais-tu] savoir s’ils proposent cela ?',
        ],
      },
      {
        ways: [
          'Cela existe-t-il chez {company}, et à qui faut-il s’adresser ?',
          'Accueillez-vous des stagiaires dans ce domaine ?',
          'Serait-ce possible chez vous dans les prochains mois ?',
          'Est-ce envisageable, et à qui faut-il s’adresser ?',
        ],
      },
    ],
  },
};
