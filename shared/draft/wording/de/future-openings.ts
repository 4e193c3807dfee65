import type { Script } from '../wording.ts';
import * as stranger from './stranger.ts';

export const futureOpenings: Script = {
  shapes: [
    { if: ['stranger'], not: ['agency'], orders: ['opening door', 'opening | door'] },
    { if: ['declines-feedback'], orders: ['opening door', 'opening | door'] },
    { if: ['closed'], orders: ['opening door', 'opening | door'] },
    { if: ['met'], orders: ['opening door concern', 'opening | door concern', 'opening door | concern'] },
    { orders: ['opening door', 'opening | door', 'opening | door concern'] },
  ],
  moves: {
    opening: [
      ...stranger.later,
      {
        if: ['agency'],
        ways: [
          'vor {ago} kam [Ihre|deine] Nachricht zur Stelle als {role}, und ich möchte gern in Kontakt bleiben.',
          '[Sie erinnern sich|du erinnerst dich] vielleicht an mich und die Stelle als {role}.',
          'danke noch einmal, dass [Sie|du] mich bei {company} vorgeschlagen [haben|hast].',
          'danke noch einmal für [Ihre|deine] Mühe bei der Suche.',
        ],
      },
      {
        if: ['closed', 'met'],
        not: ['moment'],
        ways: [
          { not: ['hurt'], say: 'vor {ago} kam [Ihre|deine] Nachricht, und an das Gespräch denke ich gern zurück.' },
          {
            if: ['cancelled'],
            say: 'danke noch einmal für das Gespräch, auch wenn die Stelle selbst weggefallen ist.',
          },
          {
            not: ['hurt'],
            say: 'das Gespräch bei {company} ist mir in guter Erinnerung geblieben, danke noch einmal dafür.',
          },
        ],
      },
      {
        if: ['met', 'moment'],
        ways: [
          'vor {ago} kam [Ihre|deine] Absage, und an {moment} denke ich trotzdem gern zurück.',
          'mit etwas Abstand noch einmal vielen Dank für {moment}.',
          'auch nach {ago} habe ich {moment} in guter Erinnerung.',
        ],
      },
      {
        if: ['met', 'people'],
        ways: [
          'an das Gespräch mit {people} denke ich gern zurück, deshalb noch einmal vielen Dank.',
          'mit etwas Abstand möchte ich mich noch einmal für das Gespräch mit {people} bedanken.',
        ],
      },
      {
        if: ['met', 'wish'],
        ways: [
          'noch einmal vielen Dank für das Gespräch. Ich hätte nach wie vor gern bei [Ihnen|euch] {wish}.',
          'vor {ago} kam [Ihre|deine] Absage. Danke noch einmal für das Gespräch; ich hätte weiterhin gern {wish}.',
        ],
      },
      {
        if: ['met', 'draw'],
        ways: [
          'noch einmal vielen Dank für das Gespräch. Auf {draw} würde ich mich nach wie vor freuen.',
          'vor {ago} kam [Ihre|deine] Absage, und mein Interesse ist geblieben, auch mit Blick auf {draw}. Danke noch einmal für das Gespräch.',
        ],
      },
      {
        if: ['met'],
        ways: [
          {
            not: ['hurt'],
            say: 'vor {ago} kam [Ihre|deine] Absage, und an das Gespräch denke ich trotzdem gern zurück.',
          },
          'mit etwas Abstand noch einmal vielen Dank für das Gespräch bei {company}.',
          {
            not: ['hurt'],
            say: 'das Gespräch zur Stelle als {role} ist mir in guter Erinnerung geblieben, danke noch einmal dafür.',
          },
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
        if: ['agency'],
        ways: [
          'Wenn ein anderer Auftraggeber Ähnliches sucht, freue ich mich über einen Hinweis.',
          'Falls wieder eine Stelle dieser Art hereinkommt, [denken Sie|denk] bitte an mich.',
          'Stellen dieser Art interessieren mich nach wie vor.',
        ],
      },
      {
        if: ['keeps-on-file'],
        ways: [
          '[Sie wollten|ihr wolltet] meine Unterlagen aufbewahren. Wenn in den nächsten Monaten etwas Ähnliches frei wird, freue ich mich über eine Nachricht.',
          'Da meine Unterlagen bei [Ihnen|euch] liegen: [Holen Sie|holt] sie gern wieder hervor, wenn etwas passt.',
          'Schön, dass [Sie|ihr] meine Bewerbung [behalten|behaltet]. Für eine ähnliche Stelle würde ich mich gern wieder vorstellen.',
          'Meine Unterlagen [haben Sie|habt ihr] ja noch. Passt in nächster Zeit etwas Neues dazu, genügt eine kurze Nachricht.',
          'Ich nehme [Sie|euch] gern beim Wort, was meine Unterlagen angeht: Bei der nächsten Stelle dieser Art wäre ich gern wieder dabei.',
        ],
      },
      {
        if: ['invites-reapply'],
        ways: [
          'Zu einer neuen Bewerbung [haben Sie|habt ihr] mich ermutigt, und das würde ich gern tun. Über einen Hinweis auf die richtige Stelle freue ich mich.',
          'Die Einladung, mich wieder zu bewerben, habe ich nicht vergessen; wenn etwas Passendes frei wird, [sagen Sie|sag] mir bitte Bescheid.',
          'Da ich mich wieder bewerben darf, frage ich gleich: [Melden Sie sich|Melde dich] gern, sobald eine Stelle besser zu mir passt.',
        ],
      },
      {
        if: ['invites-contact'],
        ways: [
          'Da ich mich melden darf, hier meine eine Bitte: [Denken Sie|denkt] an mich, wenn etwas Ähnliches frei wird.',
          '[Ihr|dein] Angebot, in Kontakt zu bleiben, nehme ich gern an und würde mich über einen Hinweis auf passende Stellen freuen.',
        ],
      },
      {
        if: ['closed'],
        ways: [
          {
            if: ['cancelled'],
            say: 'Wenn die Stelle oder etwas Ähnliches wiederkommt, würde ich mich über eine Nachricht freuen.',
          },
          { if: ['cancelled'], say: 'Sollten die Pläne es später doch erlauben, knüpfe ich gern an.' },
          { if: ['cancelled'], say: 'Wird die Stelle doch noch besetzt, wäre ich gern wieder dabei.' },
          {
            not: ['cancelled'],
            say: 'Wird die Stelle wieder frei, oder eine ähnliche, würde ich mich über eine Nachricht freuen.',
          },
          { not: ['cancelled'], say: 'Wenn noch jemand für diese Arbeit gesucht wird, wäre ich gern wieder dabei.' },
        ],
      },
      {
        ways: [
          'Wenn bei {company} etwas Passendes frei wird, freue ich mich über einen Hinweis.',
          'Bitte [denken Sie|denkt] an mich, wenn eine ähnliche Stelle zu besetzen ist.',
          'Bei der nächsten Stelle dieser Art wäre ich gern wieder dabei.',
          'Sollte demnächst eine verwandte Aufgabe zu vergeben sein, würde ich mich gern wieder bewerben.',
          'Meine Bitte ist einfach: Wenn wieder jemand mit meinem Hintergrund gebraucht wird, [denken Sie|denkt] an mich.',
          'Vielleicht gibt es eine Stelle, zu der ich besser passe; davon würde ich gern hören.',
          'Für eine ähnliche Aufgabe würde ich mich gern noch einmal vorstellen.',
        ],
      },
    ],
    concern: [
      {
        if: ['agency'],
        ways: [
          'Sollte ich an meinen Unterlagen etwas ändern, bevor [Sie|du] sie wieder [verschicken|verschickst], [sagen Sie|sag] es mir bitte.',
          {
            not: ['gave-reason'],
            say: 'Und falls [Sie|du] inzwischen erfahren [haben|hast], was gegen mich sprach, hilft mir ein Wort dazu.',
          },
        ],
      },
      {
        if: ['answered'],
        ways: [
          'Was [Sie|du] mir gesagt [haben|hast], ist mir im Gedächtnis geblieben.',
          '[Ihre|Deine] Rückmeldung nehme ich ernst.',
        ],
      },
      {
        if: ['gave-reason'],
        ways: [
          'Die {lacking} habe ich mir gemerkt. Falls daneben noch etwas fehlte, wüsste ich es gern.',
          '[Ihren|Deinen] Grund verstehe ich. Falls es daneben noch etwas gab, wüsste ich es gern.',
          'Der Grund, den [Sie genannt haben|du genannt hast], leuchtet mir ein. Sollte noch etwas anderes gegen mich gesprochen haben, hilft mir ein Wort dazu.',
          {
            not: ['location', 'salary'],
            say: 'Wenn es neben dem Punkt, den [Sie nennen|du nennst], noch einen zweiten gibt, an dem ich arbeiten sollte, freue ich mich über einen Hinweis.',
          },
        ],
      },
      {
        ways: [
          'Und falls etwas an mir Bedenken geweckt hat, wüsste ich es lieber, als dass ich rate.',
          'Auch über einen offenen Vorbehalt bin ich froh, damit ich daran arbeiten kann.',
          'Sollte etwas gegen mich gesprochen haben, hilft mir ein Wort dazu.',
          'Wenn eine Lücke zu schließen ist, freue ich mich über einen Hinweis.',
          'Falls es einen Zweifel gab, der in der Absage keinen Platz hatte, höre ich ihn gern.',
        ],
      },
    ],
  },
};
