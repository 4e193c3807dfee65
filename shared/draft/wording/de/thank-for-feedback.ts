import type { Script } from '../wording.ts';

export const thankForFeedback: Script = {
  shapes: [{ orders: ['thanks takeaway close', 'thanks takeaway', 'thanks takeaway | close'] }],
  moves: {
    thanks: [
      {
        ways: [
          'das war großzügig, vielen Dank.',
          'danke, dass [Sie sich|du dir] die Mühe gemacht [haben|hast], und für die offenen Worte.',
          'auf so eine Antwort hatte ich gehofft und nicht damit gerechnet; danke.',
          'danke für die deutlichen Worte.',
          'das hilft mir, vielen Dank.',
          'so eine Mail schreibt sich nicht leicht, und sie nützt mir. Danke.',
        ],
      },
    ],
    takeaway: [
      {
        if: ['lesson', 'action'],
        ways: [
          'Was ich daraus mitnehme: {lesson}. Was daraus folgt: {action}.',
          'In meinen Worten: {lesson}. Der nächste Schritt liegt bei mir: {action}.',
        ],
      },
      {
        if: ['lesson'],
        ways: [
          'Was ich daraus mitnehme: {lesson}.',
          'In meinen Worten: {lesson}.',
          'Ich habe mir aufgeschrieben: {lesson}.',
        ],
      },
      {
        if: ['habit'],
        ways: [
          'Mir war nicht bewusst, dass {habit}.',
          'Dass {habit}, leuchtet mir ein, jetzt, wo [Sie|du] es [sagen|sagst].',
          'Gut zu wissen, dass {habit}; daran lässt sich arbeiten.',
        ],
      },
      {
        if: ['missed'],
        ways: [
          '[Sie hätten sich|Ihr hättet euch] {missed} gewünscht; das verstehe ich, und ich weiß, wo ich anfange.',
          'Dass [Sie sich|ihr euch] {missed} gewünscht [hätten|hättet], verstehe ich; damit kann ich etwas anfangen.',
        ],
      },
      {
        if: ['point'],
        ways: [
          'Was [Sie|du] zu {point} [schreiben|schreibst], leuchtet mir ein.',
          'Den Hinweis zu {point} nehme ich ins nächste Gespräch mit.',
          'Mit dem, was [Sie|du] zu {point} [sagen|sagst], weiß ich, wo ich anfange.',
          'Was [Sie|du] zu {point} [anmerken|anmerkst], hätte ich von meinem Platz aus nicht gesehen.',
        ],
      },
      {
        ways: [
          'Damit habe ich etwas Greifbares, woran ich arbeiten kann.',
          'Das leuchtet mir ein, und ich weiß, wo ich anfange.',
          'Von meinem Platz aus hätte ich das nicht gesehen.',
          'Vor der nächsten Bewerbung denke ich in Ruhe darüber nach.',
          'Beim nächsten Gespräch wird mir das nützen.',
        ],
      },
    ],
    close: [
      {
        ways: [
          'Ich wünsche [Ihnen|dir] und dem Team alles Gute.',
          'Vielleicht ergibt sich ein andermal etwas.',
          { not: ['hurt'], say: 'Über ein Wiedersehen würde ich mich freuen.' },
        ],
      },
    ],
  },
};
