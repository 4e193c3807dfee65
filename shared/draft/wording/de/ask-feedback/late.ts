import type { Group } from '../../wording.ts';

/** Where their answer is weeks old when the member asks. */
export const late: readonly Group[] = [
  {
    if: ['closed'],
    ways: [
      'vor {ago} [haben Sie|hast du] mir erklärt, was aus der Stelle geworden ist. Danke dafür, wenn auch spät.',
      '[Ihre|deine] Erklärung zur Stelle als {role} kam vor {ago}, und ich danke [Ihnen|dir] noch dafür.',
    ],
  },
  {
    if: ['met', 'moment'],
    ways: [
      'vor {ago} kam [Ihre|deine] Antwort, und an {moment} denke ich noch immer gern zurück.',
      'die Entscheidung fiel vor {ago}, und {moment} habe ich noch in guter Erinnerung. Danke dafür, wenn auch spät.',
    ],
  },
  {
    if: ['met', 'people'],
    ways: [
      'vor {ago} kam [Ihre|deine] Antwort. Das Gespräch mit {people} habe ich gern geführt, danke dafür.',
      'für das Gespräch mit {people} möchte ich mich noch bedanken, auch wenn die Entscheidung schon vor {ago} gefallen ist.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'vor {ago} [haben Sie|hast du] mir geschrieben, wie die Entscheidung zur Stelle als {role} ausgefallen ist. Danke dafür und für das Gespräch.',
      'meine Frage kommt spät, denn [Ihre|deine] Antwort kam vor {ago}. Vielen Dank dafür und für das Gespräch bei {company}.',
      'seit der Absage ist etwas Zeit vergangen; für das Gespräch danke ich [Ihnen|dir] auch heute noch.',
      'auf mein Gespräch bei {company} komme ich noch einmal zurück, vor {ago} fiel die Entscheidung. Danke, dass ich mich vorstellen durfte.',
    ],
  },
  {
    ways: [
      'vor {ago} [haben Sie|hast du] mir auf meine Bewerbung als {role} geantwortet, und dafür danke ich [Ihnen|dir].',
      'vor {ago} kam [Ihre|deine] Antwort auf meine Bewerbung bei {company}. Danke dafür, wenn auch spät.',
      'auf meine Bewerbung komme ich noch einmal zurück; vor {ago} kam [Ihre|deine] Antwort, vielen Dank dafür.',
    ],
  },
];
