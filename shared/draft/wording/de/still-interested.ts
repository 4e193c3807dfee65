import type { Script } from '../wording.ts';
import * as stranger from './stranger.ts';

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
      ...stranger.later,
      {
        if: ['agency'],
        ways: [
          'vor {ago} ist die Entscheidung bei {company} gefallen.',
          '[Sie erinnern sich|du erinnerst dich] vielleicht an mich und die Stelle als {role}.',
          'nur ein kurzes Wort zu der Stelle, um die es vor {ago} ging.',
        ],
      },
      {
        if: ['moment'],
        ways: [
          'vor {ago} kam [Ihre|deine] Absage, und an {moment} denke ich noch immer gern zurück.',
          'auch nach {ago} habe ich {moment} nicht vergessen.',
        ],
      },
      {
        if: ['final'],
        ways: [
          'vor {ago} kam die Entscheidung nach der letzten Runde für die Stelle als {role}.',
          '[Sie erinnern sich|du erinnerst dich] vielleicht an mich aus der letzten Runde.',
        ],
      },
      {
        ways: [
          'vor {ago} ist die Entscheidung über die Stelle als {role} gefallen.',
          'vor {ago} [haben Sie sich|habt ihr euch] anders entschieden; mein Interesse an {company} ist geblieben.',
          '[Sie erinnern sich|du erinnerst dich] vielleicht an mich und das Gespräch zur Stelle als {role}.',
          'nur ein kurzes Wort zu einer Entscheidung, die schon etwas zurückliegt.',
          'seit [Ihrer|deiner] Antwort zur Stelle als {role} ist etwas Zeit vergangen, und ich melde mich nur kurz.',
          'dass die Entscheidung gefallen ist, weiß ich, und mehr als ein kurzer Gruß soll das nicht sein.',
          'vor {ago} ging es zwischen uns um eine Stelle bei {company}.',
        ],
      },
    ],
    interest: [
      {
        if: ['draw'],
        ways: [
          'Auf {draw} würde ich mich nach wie vor freuen.',
          'Mein Interesse ist geblieben, auch mit Blick auf {draw}.',
        ],
      },
      {
        if: ['wish'],
        ways: ['Ich hätte nach wie vor gern {wish}.'],
      },
      {
        ways: [
          'An meinem Interesse hat sich nichts geändert.',
          'Die Arbeit würde mich weiterhin reizen.',
          'Ich würde auch heute zusagen.',
          'Das Interesse ist so groß wie am Tag des Gesprächs.',
          'Es ist immer noch die Art Arbeit, die ich machen möchte.',
          'Für mich hat die Aufgabe nichts von ihrem Reiz verloren.',
          'Ich kann mir die Arbeit bei {company} noch genauso gut vorstellen.',
        ],
      },
    ],
    offer: [
      {
        if: ['agency'],
        ways: [
          'Sollte sich dort noch etwas ändern, freue ich mich, wenn mein Name fällt.',
          'Falls dort doch noch jemand gebraucht wird, [sagen Sie|sag] mir bitte Bescheid.',
        ],
      },
      {
        ways: [
          'Sollte sich bei [Ihnen|euch] noch etwas ändern oder ein zweiter Platz frei werden, knüpfe ich gern an.',
          'Falls doch noch jemand gebraucht wird, früher oder später, spreche ich gern wieder mit [Ihnen|euch].',
          'Pläne ändern sich; eine kurze Mail genügt dann.',
          'Kommt die Stelle noch einmal auf, fangen wir nicht von vorn an.',
          'Für den Fall, dass es anders kommt als geplant, bin ich leicht zu erreichen.',
          'Wächst das Team oder verschiebt sich etwas, freue ich mich über ein Wort.',
          'Wenn [Sie|ihr] noch einmal [suchen|sucht], freue ich mich über eine Nachricht.',
        ],
      },
    ],
    close: [
      {
        ways: [
          'Wenn alles gut besetzt ist, braucht es keine Antwort.',
          'Andernfalls wünsche ich [Ihnen|euch] alles Gute.',
          'Ist alles an seinem Platz, umso besser.',
          'Eine Antwort erwarte ich nicht.',
        ],
      },
    ],
  },
};
