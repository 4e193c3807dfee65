import type { Script } from '../wording.ts';

export const askRecruiter: Script = {
  shapes: [
    {
      orders: [
        'opening question purpose | next',
        'opening | question | next',
        'opening question | next',
        'opening | question purpose next',
      ],
    },
  ],
  moves: {
    opening: [
      {
        if: ['ago'],
        ways: [
          'vor {ago} [haben Sie|hast du] mir mitgeteilt, wie es bei {company} ausgegangen ist. Danke dafür, wenn auch spät.',
          'auf die Stelle als {role} komme ich noch einmal zurück; vor {ago} kam [Ihre|deine] Nachricht, danke dafür.',
        ],
      },
      {
        if: ['met', 'moment'],
        ways: [
          'danke fürs Vermitteln. An {moment} denke ich gern zurück, auch wenn es nicht geklappt hat.',
          'vielen Dank für die Nachricht. In Erinnerung behalte ich {moment}, deshalb war es das wert.',
        ],
      },
      {
        if: ['met', 'people'],
        ways: [
          'danke fürs Vermitteln. Das Gespräch mit {people} habe ich gern geführt, auch wenn es nicht geklappt hat.',
          'vielen Dank für die Nachricht. Das Gespräch mit {people} war es wert.',
        ],
      },
      {
        if: ['met'],
        ways: [
          'danke, dass [Sie|du] mir die Entscheidung mitgeteilt und mich dort ins Gespräch gebracht [haben|hast].',
          'vielen Dank für die Nachricht zur Stelle als {role} und für alles, was davor lag.',
          'also hat sich {company} anders entschieden. Danke, dass [Sie|du] mich bis dahin begleitet [haben|hast].',
          { not: ['hurt'], say: 'das Gespräch war es wert, deshalb danke fürs Vermitteln.' },
        ],
      },
      {
        ways: [
          'danke für die Nachricht, wie es bei {company} ausgegangen ist.',
          'vielen Dank, dass [Sie|du] mich für die Stelle als {role} vorgeschlagen und mir Bescheid gegeben [haben|hast].',
          'diesmal hat es nicht geklappt; danke für die Rückmeldung.',
          'danke, dass ich bei dieser Stelle weiß, woran ich bin.',
        ],
      },
    ],
    question: [
      {
        if: ['offers-call'],
        ways: ['Gern komme ich auf das Angebot zurück, darüber zu sprechen: Wann passt es [Ihnen|dir]?'],
      },
      {
        if: ['stated'],
        ways: [
          'Was dort den Ausschlag gab, habe ich verstanden. War das der einzige Vorbehalt, soweit [Sie|du] es gehört [haben|hast]?',
          'Den genannten Punkt nehme ich ernst. Was hat man [Ihnen|dir] sonst über mich gesagt, das mir weiterhelfen kann?',
        ],
      },
      {
        ways: [
          'Was hat man [Ihnen|dir] über mich gesagt, das mir weiterhelfen kann?',
          '[Haben Sie|Hast du] erfahren, was am Ende gegen mich sprach?',
          '[Sie kennen|Du kennst] beide Seiten: Wo habe ich nicht gepasst?',
          'Was fehlte meinem Profil aus Sicht des Auftraggebers?',
          'Was [würden Sie|würdest du] an meinen Unterlagen ändern?',
          'Gab es eine Anforderung, die ich dort nicht erfüllt habe?',
        ],
      },
    ],
    purpose: [
      {
        ways: [
          'Je genauer, desto besser kann ich mich vorbereiten.',
          'Am meisten hilft mir die ungeschönte Fassung.',
          'Ein paar Worte am Telefon tun es auch, wenn das schneller geht.',
          'Es bleibt bei mir und fließt in meine Vorbereitung ein.',
        ],
      },
    ],
    next: [
      {
        ways: [
          'Wenn ein anderes Unternehmen Ähnliches sucht, freue ich mich über einen Hinweis.',
          'Ich suche weiter, [denken Sie|denk] also gern an mich.',
          'Stellen dieser Art interessieren mich nach wie vor.',
          'Falls unter den anderen Stellen eine besser passt, [sagen Sie|sag] es mir bitte.',
        ],
      },
    ],
  },
};
