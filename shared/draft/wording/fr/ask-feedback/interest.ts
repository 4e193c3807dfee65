import type { Group } from '../../wording.ts';

/** Where the role itself went away: what still draws the member. */
export const interest: readonly Group[] = [
  {
    if: ['wish'],
    ways: ['J’ai toujours envie de {wish}.', 'Mon envie de {wish} reste intacte.'],
  },
  {
    if: ['draw'],
    ways: [
      'Ce qui m’attirait n’a pas changé : {draw}.',
      'J’avais postulé pour {draw}, et mon intérêt va plus loin que ce poste.',
    ],
  },
  {
    if: ['moment'],
    ways: [
      'J’ai beaucoup aimé {moment}, et mon intérêt est resté.',
      'Je n’oublie pas {moment}, et j’ai toujours envie de ce travail.',
    ],
  },
  {
    ways: [
      'Le travail lui-même m’intéresse toujours.',
      { if: ['cancelled'], say: 'Mon intérêt pour {company} ne s’est pas envolé avec le poste.' },
      'C’est toujours ce genre de poste que je cherche.',
      'De mon côté rien ne change : ce travail me plairait.',
      'Dans un an comme aujourd’hui, un poste de {role} me plairait.',
      'Je reste à l’écoute, pour celui-ci ou pour un poste voisin.',
    ],
  },
];
