import type { Group } from '../../wording.ts';

export const closing: readonly Group[] = [
  {
    if: ['closed'],
    ways: [
      {
        if: ['cancelled'],
        say: 'Si le poste revient sous une autre forme, un message de [votre|ta] part me ferait plaisir.',
      },
      { if: ['cancelled'], say: 'Si les plans changent de nouveau, [vous savez|tu sais] où me trouver.' },
      'Si un besoin semblable se présente chez {company}, [pensez|pense] à moi.',
      { not: ['cancelled'], say: 'Si le poste se libère un jour, un message de [votre|ta] part me ferait plaisir.' },
      { if: ['met'], say: 'Je reprendrais volontiers la conversation là où elle s’est arrêtée.' },
      'Le jour où ce poste rouvre, ma candidature tient toujours.',
    ],
  },
  {
    if: ['invites-reapply'],
    ways: [
      'J’ai bien noté que je peux postuler de nouveau.',
      'Je retiens [votre|ton] invitation à retenter ma chance.',
      'Je garde un œil sur ce qui s’ouvre chez {company}.',
      'Que la porte reste ouverte pour une autre candidature me fait plaisir.',
    ],
  },
  {
    if: ['keeps-on-file'],
    ways: [
      'Savoir que mon dossier reste chez vous me fait plaisir.',
      'Et oui, [gardez|garde] volontiers mon CV.',
      'C’est une bonne nouvelle que vous conserviez ma candidature.',
      'Vous gardez mes coordonnées, et cela me convient très bien.',
    ],
  },
  {
    ways: [
      'Si un poste semblable s’ouvre chez {company}, un mot de [votre|ta] part me ferait plaisir.',
      'Nos chemins se recroiseront peut-être.',
      'Mon intérêt pour {company} reste entier.',
      { not: ['formal'], say: 'Peut-être une autre fois.' },
      'Je souhaite de bons débuts à la personne qui prendra le poste.',
      'Je souhaite le meilleur à toute l’équipe.',
      'Une autre occasion se présentera peut-être.',
    ],
  },
];
