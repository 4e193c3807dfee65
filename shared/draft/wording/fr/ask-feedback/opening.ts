import type { Group } from '../../wording.ts';

export const opening: readonly Group[] = [
  {
    if: ['closed', 'met'],
    ways: [
      'Merci pour l’entretien, et pour l’explication qui a suivi.',
      'Le poste a pris un autre chemin, mais je ne regrette pas l’entretien chez {company}. Merci de m’avoir expliqué la suite.',
      'Merci de m’avoir dit ce qu’il en est du poste de {role}, après l’entretien que nous avons eu.',
      {
        if: ['cancelled'],
        say: 'Je comprends que les choses aient changé, et je [vous|te] remercie pour l’entretien comme pour la franchise de ce message.',
      },
      'L’entretien valait la peine, même sans poste au bout ; merci pour l’explication.',
    ],
  },
  {
    if: ['closed'],
    ways: [
      'Merci de m’avoir expliqué ce qui s’est passé pour le poste de {role}.',
      { if: ['cancelled'], say: 'Les projets changent, et j’aime mieux le savoir. Merci pour [votre|ton] message.' },
      'Voilà une explication qui se comprend ; merci de me l’avoir donnée.',
      'Personne n’y peut rien, et je [vous|te] remercie d’avoir pris le temps de l’expliquer.',
      'Merci pour ces précisions sur le poste de {role}.',
      'Connaître la raison aide à tourner la page ; merci de l’avoir écrite.',
    ],
  },
  {
    if: ['met', 'moment'],
    ways: [
      'Merci pour {moment}, et pour la clarté de [votre|ton] message.',
      '[Votre|Ta] réponse est claire, merci. Ce que je garde de cet échange : {moment}.',
      'Même si la réponse est non, j’ai beaucoup aimé {moment}, et je [vous en|t’en] remercie.',
      'J’ai bien lu [votre|ton] message. J’ai apprécié {moment} : merci pour cela, et pour la réponse.',
      'Avant toute chose, merci pour {moment}.',
      'L’issue n’est pas celle que j’espérais, mais je n’oublie pas {moment}. Merci d’avoir pris le temps de m’écrire.',
    ],
  },
  {
    if: ['met', 'people'],
    ways: [
      'Merci pour [votre|ta] réponse et pour l’échange avec {people}.',
      'J’ai eu plaisir à rencontrer {people}, et je [vous|te] remercie de m’avoir fait part de la décision.',
      '[Votre|Ta] réponse est claire, et l’échange avec {people} valait la peine ; merci pour les deux.',
      '[Dites|Dis] à {people}, s’il [vous|te] plaît, que j’ai aimé notre échange ; et merci pour ce message.',
    ],
  },
  {
    if: ['final'],
    ways: [
      'Merci de m’avoir permis d’aller jusqu’au dernier tour pour le poste de {role}.',
      'Arriver jusqu’à la dernière étape chez {company}, c’est déjà quelque chose ; merci pour [votre|ton] message.',
      'Si près du but, la réponse n’est pas facile à lire, mais je [vous|te] remercie pour tout le chemin jusque-là.',
      'Merci pour le temps que toute l’équipe y a consacré, du premier entretien au dernier.',
      'Le dernier choix est sans doute le plus difficile ; merci de m’en avoir fait part.',
      'Aller aussi loin m’encourage, malgré la réponse ; merci à toute l’équipe.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'Merci pour [votre|ton] message, et pour le temps consacré à mon entretien.',
      'Merci pour cette réponse claire après notre entretien.',
      'Une réponse nette vaut mieux que l’attente, même celle-ci ; merci.',
      'Je [vous|te] remercie pour l’entretien chez {company} et pour la réponse qui a suivi.',
      'J’ai bien lu [votre|ton] message au sujet du poste de {role}. Merci pour l’écoute pendant l’entretien.',
      'Ce n’est jamais agréable d’écrire ce genre de message, alors merci de l’avoir fait.',
      'Merci de ne pas avoir laissé la question ouverte.',
      'C’est noté, et merci pour l’échange que nous avons eu au sujet du poste de {role}.',
      'De l’entretien chez {company}, je retiens beaucoup de choses ; merci pour cela, et pour [votre|ton] retour.',
      'La réponse n’est pas celle que j’attendais, mais elle a le mérite d’être claire. Merci.',
      'Merci d’avoir pris le temps de me rencontrer, puis de m’écrire.',
      'Merci pour la conversation autour du poste de {role}, et pour la franchise de [votre|ton] message.',
      'Je sais maintenant à quoi m’en tenir ; merci pour [votre|ta] réponse et pour l’entretien.',
    ],
  },
  {
    if: ['assessment'],
    ways: [
      'Merci de m’avoir transmis le résultat du test pour le poste de {role}.',
      'J’avais soigné cet exercice, alors merci d’y avoir répondu.',
      'Merci d’avoir lu mon travail et de m’en donner le résultat.',
      'Le résultat du test est clair ; merci pour [votre|ton] message.',
      'Je me demandais comment mon test avait été reçu chez {company} ; merci pour la réponse.',
    ],
  },
  {
    ways: [
      'Merci pour [votre|ta] réponse au sujet du poste de {role}.',
      'Merci d’avoir répondu à ma candidature chez {company}.',
      'Beaucoup de candidatures restent sans réponse ; merci de ne pas y avoir laissé la mienne.',
      'Je sais maintenant à quoi m’en tenir, et je [vous|te] remercie pour ce message.',
      'J’aurais préféré un oui pour le poste de {role}, mais merci pour cette réponse claire.',
      'Merci d’avoir pris le temps de lire ma candidature et de m’écrire.',
      '[Votre|Ton] message au sujet du poste de {role} est bien arrivé, merci.',
      'Même négative, une réponse aide à avancer ; merci pour la [vôtre|tienne].',
      'Voilà qui est clair pour cette fois ; merci de m’avoir répondu.',
      'Je prends bonne note de la décision sur le poste de {role}. Merci de me l’avoir communiquée.',
      'Merci d’avoir examiné ma candidature chez {company}, et de me dire où elle en est.',
    ],
  },
];
