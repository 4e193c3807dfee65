import type { Group } from '../../wording.ts';

/** Asks to be thought of, by the door that their mail left open. (A4-4) */
export const door: readonly Group[] = [
  {
    if: ['agency', 'keeps-on-file'],
    ways: [
      'Puisque mon dossier reste chez vous : si un client cherche un profil de ce genre, un mot me ferait plaisir.',
      'Mon CV est dans vos fichiers, et je regarderais volontiers tout poste proche de celui-ci.',
    ],
  },
  {
    if: ['agency'],
    ways: [
      'Si un autre client cherche quelque chose de semblable, [faites|fais]-moi signe.',
      'Si un poste de ce genre se présente à nouveau, [pensez|pense] à moi.',
      'Les postes de ce type m’intéressent toujours.',
      'Parmi vos autres offres, il y en a peut-être une qui me correspond mieux, et j’aimerais le savoir.',
    ],
  },
  {
    if: ['keeps-on-file'],
    ways: [
      'Vous vouliez garder mon dossier. Si un poste semblable s’ouvre dans les prochains mois, un message de [votre|ta] part me ferait plaisir.',
      'Comme mon CV est chez vous, [n’hésitez pas|n’hésite pas] à le ressortir quand un poste s’y prête.',
      'C’est une bonne chose que vous conserviez ma candidature : pour un poste de ce genre, je me présenterais volontiers de nouveau.',
      'Mes coordonnées sont encore chez vous. Si elles correspondent bientôt à quelque chose chez {company}, deux lignes suffiront.',
      'Je [vous|te] prends volontiers au mot au sujet de mon CV : la prochaine fois, j’aimerais en être.',
    ],
  },
  {
    if: ['invites-reapply'],
    ways: [
      '[Vous m’invitiez|Tu m’invitais] à postuler de nouveau, et j’en ai envie. Une indication sur le bon poste m’y aiderait.',
      'Je n’ai pas oublié l’invitation à retenter ma chance ; quand un poste s’y prête, [dites|dis]-le-moi.',
      'L’idée de postuler une seconde fois chez {company} me plaît, dès qu’un poste est plus proche de mon profil.',
    ],
  },
  {
    if: ['invites-contact'],
    ways: [
      'Puisque je peux écrire, voici ma seule demande : [pensez|pense] à moi si un poste semblable s’ouvre.',
      '[Votre|Ta] proposition de rester en contact me plaît, et un mot sur les postes à venir serait le bienvenu.',
    ],
  },
  {
    if: ['closed'],
    ways: [
      {
        if: ['cancelled'],
        say: 'Si ce poste revient, ou un autre du même genre, un message de [votre|ta] part me ferait plaisir.',
      },
      {
        if: ['cancelled', 'met'],
        say: 'Si les plans le permettent un jour, je reprendrais volontiers la conversation là où elle s’est arrêtée.',
      },
      'Le jour où {company} recrute de nouveau pour ce travail, [pensez|pense] à moi.',
      {
        not: ['cancelled'],
        say: 'Si ce poste se libère un jour, ou un autre du même genre, un message de [votre|ta] part me ferait plaisir.',
      },
    ],
  },
  {
    ways: [
      'Si un poste qui me correspond s’ouvre chez {company}, un mot de [votre|ta] part me ferait plaisir.',
      'Quand un poste semblable sera à pourvoir, [pensez|pense] à moi.',
      'J’aimerais être de la partie pour un prochain poste de ce genre.',
      'Ma demande est simple : si un profil comme le mien est de nouveau recherché, [gardez-moi|garde-moi] en tête.',
      'Il y aura peut-être un poste qui me correspond mieux, et j’aimerais en entendre parler.',
      'Pour un travail voisin, je me présenterais volontiers une seconde fois.',
      'Je postulerais volontiers de nouveau si l’occasion se présente chez {company}.',
    ],
  },
];
