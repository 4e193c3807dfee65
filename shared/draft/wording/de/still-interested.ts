import type { Script } from '../wording.ts';

export const stillInterested: Script = {
  shapes: [
    {
      orders: [
        'opening interest offer',
        'opening | interest offer',
        'opening interest | offer',
        'opening interest offer close',
      ],
    },
  ],
  moves: {
    opening: [
      {
        if: ['final'],
        ways: [
          'vor {ago} war ich bei der Stelle als {role} in der letzten Runde.',
          '[Sie erinnern sich|du erinnerst dich] vielleicht an mich aus der letzten Runde vor {ago}.',
        ],
      },
      {
        ways: [
          'vor {ago} ist die Entscheidung über die Stelle als {role} gefallen.',
          'vor {ago} habe ich mich bei {company} vorgestellt, und es wurde nichts daraus.',
          '[Sie erinnern sich|du erinnerst dich] vielleicht an mich und das Gespräch zur Stelle als {role}.',
          'nur ein kurzes Wort zu einer Entscheidung, die schon etwas zurückliegt.',
        ],
      },
    ],
    interest: [
      {
        ways: [
          'An meinem Interesse hat sich nichts geändert.',
          'Die Arbeit würde mich weiterhin reizen.',
          'Ich würde auch heute zusagen.',
          'Das Interesse ist so groß wie am Tag des Gesprächs.',
        ],
      },
    ],
    offer: [
      {
        ways: [
          'Sollte sich bei [Ihnen|euch] noch etwas ändern oder ein zweiter Platz frei werden, knüpfe ich gern an.',
          'Falls doch noch jemand gebraucht wird, früher oder später, spreche ich gern wieder mit [Ihnen|euch].',
          'Pläne ändern sich; eine kurze Mail genügt dann.',
          'Wenn [Sie|ihr] noch einmal [suchen|sucht], freue ich mich über eine Nachricht.',
        ],
      },
    ],
    close: [
      {
        ways: [
          'Wenn alles gut besetzt ist, braucht es keine Antwort.',
          'Andernfalls wünsche ich [Ihnen|euch] alles Gute.',
        ],
      },
    ],
  },
};
