import type { Script } from '../wording.ts';

export const futureOpenings: Script = {
  shapes: [
    { if: ['declines-feedback'], orders: ['opening door', 'opening | door'] },
    { if: ['closed'], orders: ['opening door', 'opening | door'] },
    { if: ['met'], orders: ['opening door concern', 'opening | door concern', 'opening door | concern'] },
    { orders: ['opening door', 'opening | door', 'opening | door concern'] },
  ],
  moves: {
    opening: [
      {
        if: ['met', 'people'],
        ways: [
          'an das Gespräch mit {people} denke ich gern zurück, deshalb noch einmal vielen Dank.',
          'mit etwas Abstand möchte ich mich noch einmal für das Gespräch mit {people} bedanken.',
        ],
      },
      {
        if: ['met'],
        ways: [
          'vor {ago} kam [Ihre|deine] Absage, und an das Gespräch denke ich trotzdem gern zurück.',
          'mit etwas Abstand noch einmal vielen Dank für das Gespräch bei {company}.',
          'das Gespräch zur Stelle als {role} ist mir in guter Erinnerung geblieben, danke noch einmal dafür.',
          'seit unserem Gespräch ist etwas Zeit vergangen, und ich möchte mich noch einmal bedanken.',
          'vor {ago} [haben Sie sich|habt ihr euch] anders entschieden. Eines steht für mich fest: Bei {company} würde ich weiterhin gern arbeiten.',
          'danke noch einmal, dass ich mich vorstellen durfte.',
        ],
      },
      {
        ways: [
          'vor {ago} [haben Sie|hast du] mir zur Stelle als {role} geschrieben.',
          '[Sie erinnern sich|du erinnerst dich] vielleicht an meine Bewerbung bei {company}.',
          'meine Bewerbung als {role} hatte keinen Erfolg, mein Interesse an {company} ist geblieben.',
          'ich komme noch einmal auf meine Bewerbung zurück.',
          'nach meiner Bewerbung als {role} würde ich gern in Kontakt bleiben.',
        ],
      },
    ],
    door: [
      {
        if: ['keeps-on-file'],
        ways: [
          '[Sie wollten|ihr wolltet] meine Unterlagen aufbewahren. Wenn in den nächsten Monaten etwas Ähnliches frei wird, freue ich mich über eine Nachricht.',
          'Da meine Unterlagen bei [Ihnen|euch] liegen: [Holen Sie|holt] sie gern wieder hervor, wenn etwas passt.',
          'Schön, dass [Sie|ihr] meine Bewerbung [behalten|behaltet]. Für eine ähnliche Stelle käme ich gern wieder.',
        ],
      },
      {
        if: ['invites-reapply'],
        ways: [
          'Zu einer neuen Bewerbung [haben Sie|habt ihr] mich ermutigt, und das würde ich gern tun. Über einen Hinweis auf die richtige Stelle freue ich mich.',
          'Die Einladung, mich wieder zu bewerben, habe ich nicht vergessen; wenn etwas frei wird, das passt, [sagen Sie|sag] mir bitte Bescheid.',
        ],
      },
      {
        if: ['closed'],
        ways: [
          'Wenn die Stelle oder etwas Ähnliches wiederkommt, würde ich mich über eine Nachricht freuen.',
          'Sollten die Pläne es später doch erlauben, knüpfe ich gern an.',
        ],
      },
      {
        ways: [
          'Wenn bei {company} etwas Passendes frei wird, freue ich mich über einen Hinweis.',
          'Bitte [denken Sie|denkt] an mich, wenn eine ähnliche Stelle zu besetzen ist.',
          'Für andere Stellen dieser Art käme ich gern wieder infrage.',
          'Vielleicht gibt es eine Stelle, zu der ich besser passe; davon würde ich gern hören.',
          'Für eine ähnliche Aufgabe würde ich mich gern noch einmal vorstellen.',
        ],
      },
    ],
    concern: [
      {
        if: ['answered'],
        ways: [
          'Was [Sie|du] mir gesagt [haben|hast], ist mir im Gedächtnis geblieben.',
          '[Ihre|Deine] Rückmeldung nehme ich ernst.',
        ],
      },
      {
        ways: [
          'Und falls etwas an mir Bedenken geweckt hat, wüsste ich es lieber, als dass ich rate.',
          'Auch ein Vorbehalt ist willkommen, damit ich daran arbeiten kann.',
          'Sollte etwas gegen mich gesprochen haben, hilft mir ein Wort dazu.',
          'Wenn eine Lücke zu schließen ist, freue ich mich über einen Hinweis.',
          'Falls es einen Zweifel gab, der in der Absage keinen Platz hatte, höre ich ihn gern.',
        ],
      },
    ],
  },
};
