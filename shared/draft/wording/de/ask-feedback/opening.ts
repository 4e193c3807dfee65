import type { Group } from '../../wording.ts';

export const opening: readonly Group[] = [
  {
    if: ['closed'],
    ways: [
      'danke, dass [Sie|du] mir erklärt [haben|hast], was aus der Stelle geworden ist.',
      'gut, dass ich den Grund kenne; danke für [Ihre|deine] offene Nachricht.',
      { if: ['cancelled'], say: 'Pläne ändern sich, und ich weiß lieber Bescheid. Danke für [Ihre|deine] Nachricht.' },
      'danke für die Erklärung zur Stelle als {role}.',
      'dafür kann niemand etwas, und ich danke [Ihnen|dir] für die offenen Worte.',
      'mit dieser Begründung kann ich gut leben; danke, dass [Sie|du] sie mir genannt [haben|hast].',
    ],
  },
  {
    if: ['met', 'moment'],
    ways: [
      'danke für [Ihre|deine] Nachricht. An {moment} denke ich gern zurück.',
      'auch wenn es eine Absage ist: Für {moment} bin ich dankbar.',
      'vielen Dank für die klare Antwort. In Erinnerung behalte ich {moment}.',
      '[Ihre|deine] Antwort ist angekommen, danke dafür. Ich habe {moment} in guter Erinnerung.',
      'danke, dass [Sie|du] mir Bescheid gegeben [haben|hast]. Ich denke gern an {moment} zurück.',
    ],
  },
  {
    if: ['met', 'people'],
    ways: [
      'danke für [Ihre|deine] Nachricht und für das Gespräch mit {people}.',
      'vielen Dank für die Antwort. Bitte [richten Sie|richte] {people} aus, dass ich unser Gespräch gern geführt habe.',
      'das Gespräch mit {people} habe ich gern geführt, und ich danke [Ihnen|dir] für die klare Antwort danach.',
      'danke, dass [Sie|du] mir Bescheid gegeben [haben|hast], und danke auch an {people} für die Zeit.',
    ],
  },
  {
    if: ['final'],
    ways: [
      'danke, dass ich bis in die letzte Runde dabei sein durfte.',
      'bis in die letzte Runde gekommen zu sein, ist auch etwas wert; danke für [Ihre|deine] Nachricht.',
      'so kurz vor dem Ziel ist eine Absage nicht leicht zu lesen, aber ich danke [Ihnen|dir] für den ganzen Weg bis dahin.',
      'vielen Dank für die Zeit, die [Sie alle sich|ihr euch] über alle Runden hinweg für mich genommen [haben|habt].',
      'die letzte Entscheidung ist wohl die schwerste; danke, dass [Sie|du] sie mir mitgeteilt [haben|hast].',
    ],
  },
  {
    if: ['met'],
    ways: [
      'danke für [Ihre|deine] Nachricht und für die Zeit, die in mein Gespräch geflossen ist.',
      'danke für die klare Antwort nach unserem Gespräch.',
      'auch wenn es eine Absage ist: danke für die Einladung und das Gespräch bei {company}.',
      'für das Gespräch über die Stelle als {role} und für [Ihre|deine] Rückmeldung danke ich [Ihnen|dir].',
      'schade, aber gut zu wissen, woran ich bin; danke für [Ihre|deine] Nachricht.',
      {
        not: ['hurt'],
        say: 'aus dem Gespräch bei {company} habe ich einiges mitgenommen. Danke dafür und für die Antwort.',
      },
      'vielen Dank, dass [Sie|du] mir geschrieben [haben|hast]. Solche Mails schreibt niemand gern.',
      '[Ihre|deine] Absage habe ich gelesen. Danke, dass ich mich vorstellen durfte.',
      'danke, dass [Sie|du] mich nicht im Ungewissen [lassen|lässt].',
      'vielen Dank für das Gespräch zur Stelle als {role} und für den Bescheid danach.',
    ],
  },
  {
    if: ['assessment'],
    ways: [
      'danke, dass [Sie|du] mir das Ergebnis zur Aufgabe mitgeteilt [haben|hast].',
      'vielen Dank für die Rückmeldung zum Test für die Stelle als {role}.',
      'in die Aufgabe habe ich einige Gedanken gesteckt, deshalb danke für die Antwort darauf.',
      'das Ergebnis ist angekommen, vielen Dank.',
    ],
  },
  {
    ways: [
      'danke für die Rückmeldung zu meiner Bewerbung als {role}.',
      'vielen Dank für [Ihre|deine] Antwort auf meine Bewerbung bei {company}.',
      'danke, dass [Sie|du] mir Bescheid gegeben [haben|hast].',
      'nicht jede Bewerbung wird beantwortet, deshalb danke für [Ihre|deine] Zeilen.',
      'es ist gut zu wissen, woran ich bin; danke für die Antwort.',
      'über eine Zusage für die Stelle als {role} hätte ich mich gefreut, aber danke für die klare Antwort.',
      'vielen Dank, dass [Sie|du] meine Unterlagen angesehen [haben|hast].',
      '[Ihre|deine] Nachricht zur Stelle als {role} habe ich bekommen, danke dafür.',
      'danke, dass [Sie|du] meine Bewerbung nicht unbeantwortet gelassen [haben|hast].',
      'damit ist die Sache für dieses Mal klar; vielen Dank für die Nachricht.',
    ],
  },
];
