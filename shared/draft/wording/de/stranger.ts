import type { Group } from '../wording.ts';

/** To somebody whom the member named, and who never wrote: there is no mail to give thanks for. */
export const opening: readonly Group[] = [
  {
    if: ['stranger', 'closed'],
    ways: [
      'wie ich gehört habe, ist die Stelle als {role} nicht mehr offen, und das verstehe ich.',
      'die Stelle, auf die ich mich beworben hatte, ist nicht mehr offen, wie ich gehört habe.',
    ],
  },
  {
    if: ['stranger', 'met'],
    ways: [
      'ich war bei {company} zum Gespräch über die Stelle als {role}, und es ist anders ausgegangen. Danke für die Zeit, die darin steckt.',
      'ich hatte ein Gespräch bei {company}, und es ist anders ausgegangen. Danke für die Zeit, die darin steckt.',
      'ich war bei [Ihnen|euch] zum Gespräch, und es ist anders ausgegangen. Danke für die Zeit, die darin steckt.',
    ],
  },
  {
    if: ['stranger'],
    ways: [
      'ich hatte mich bei {company} als {role} beworben und eine Absage bekommen.',
      'meine Bewerbung als {role} hatte keinen Erfolg, und ich hoffe, dass ich mich damit an [Sie|dich] wenden darf.',
      'ich hatte mich bei [Ihnen|euch] beworben und eine Absage bekommen. Ich hoffe, dass ich mich damit an [Sie|dich] wenden darf.',
    ],
  },
];

/** The same some weeks on. */
export const later: readonly Group[] = [
  {
    if: ['stranger'],
    not: ['agency'],
    ways: [
      'meine Bewerbung als {role} hatte keinen Erfolg, mein Interesse an {company} ist geblieben.',
      'vor {ago} hatte ich mich bei {company} als {role} beworben. Es hat nicht geklappt, mein Interesse ist geblieben.',
      'vor einiger Zeit hatte ich mich bei [Ihnen|euch] beworben, und mein Interesse ist geblieben.',
    ],
  },
];

/** What such a person can be asked: not to repeat what another wrote. */
export const question: readonly Group[] = [
  {
    if: ['stranger'],
    ways: [
      'Woran sollte ich arbeiten, bevor ich mich wieder bewerbe?',
      'Falls [Sie wissen|du weißt], wie die Entscheidung zustande kam: Womit [würden Sie|würdest du] an meiner Stelle anfangen?',
    ],
  },
];
