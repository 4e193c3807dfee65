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
        if: ['lesson'],
        ways: [
          'Was ich daraus mitnehme: {lesson}.',
          'In meinen Worten: {lesson}.',
          'Ich habe mir aufgeschrieben: {lesson}.',
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
          'Über ein Wiedersehen würde ich mich freuen.',
        ],
      },
    ],
  },
};
