import type { Group } from '../wording.ts';

/** To somebody whom the member named, and who never wrote: there is no mail to give thanks for. */
export const opening: readonly Group[] = [
  {
    if: ['stranger', 'closed'],
    ways: [
      'J’ai appris que le poste de {role} n’est plus ouvert, et je le comprends.',
      'Le poste auquel j’avais postulé n’est plus ouvert, à ce que j’ai appris.',
    ],
  },
  {
    if: ['stranger', 'met'],
    ways: [
      'J’ai passé un entretien chez {company} pour le poste de {role}, et la réponse a été non. Merci pour le temps que l’équipe y a consacré.',
      'J’ai passé un entretien chez {company}, et la réponse a été non. Merci pour le temps que l’équipe y a consacré.',
      'J’ai passé un entretien avec [votre|ton] équipe, et la réponse a été non. Merci pour le temps qu’elle y a consacré.',
    ],
  },
  {
    if: ['stranger'],
    ways: [
      'J’avais postulé chez {company} pour le poste de {role}, et la réponse a été non.',
      'Ma candidature au poste de {role} n’a pas abouti, et je me permets de m’adresser à [vous|toi].',
      'Ma candidature dans [votre|ton] entreprise n’a pas abouti, et je me permets de m’adresser à [vous|toi].',
    ],
  },
];

/** The same some weeks on. */
export const later: readonly Group[] = [
  {
    if: ['stranger'],
    not: ['agency'],
    ways: [
      'Ma candidature au poste de {role} n’a pas abouti, mais mon intérêt pour {company} est resté.',
      'Il y a {ago}, je postulais chez {company}. Cela n’a pas abouti, et mon intérêt est resté.',
      'J’avais postulé dans [votre|ton] entreprise il y a quelque temps, et mon intérêt est resté.',
    ],
  },
];

/** What such a person can be asked: not to repeat what another wrote. */
export const question: readonly Group[] = [
  {
    if: ['stranger'],
    ways: [
      'Sur quoi devrais-je travailler avant de postuler à nouveau ?',
      'Si [vous savez|tu sais] comment la décision s’est prise : par où [commenceriez-vous|commencerais-tu] à ma place ?',
    ],
  },
];
