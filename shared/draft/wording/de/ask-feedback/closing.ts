import type { Group } from '../../wording.ts';

export const closing: readonly Group[] = [
  {
    if: ['closed'],
    ways: [
      { if: ['cancelled'], say: 'Sollte die Stelle in anderer Form wiederkommen, freue ich mich über eine Nachricht.' },
      {
        if: ['cancelled'],
        say: 'Wenn sich die Pläne noch einmal ändern, [wissen Sie|weißt du], wo ich zu finden bin.',
      },
      'Falls bei {company} wieder etwas Ähnliches frei wird, [denken Sie|denk] bitte an mich.',
      { not: ['cancelled'], say: 'Sollte die Stelle wieder frei werden, freue ich mich über eine Nachricht.' },
      { not: ['cancelled'], say: 'Wenn später noch jemand für diese Arbeit gebraucht wird, genügt eine kurze Mail.' },
      { if: ['met'], say: 'Ich würde gern dort anknüpfen, wo wir aufgehört haben, wann immer das ist.' },
    ],
  },
  {
    if: ['invites-reapply'],
    ways: [
      'Dass ich mich wieder bewerben darf, habe ich mir gemerkt.',
      'Auf [Ihre|deine] Einladung, es noch einmal zu versuchen, komme ich gern zurück.',
      'Ich halte die Augen offen, was bei {company} sonst noch frei wird.',
    ],
  },
  {
    if: ['keeps-on-file'],
    ways: [
      'Dass [Sie|du] meine Unterlagen [behalten|behältst], freut mich.',
      'Gut zu wissen, dass meine Unterlagen bei [Ihnen|euch] bleiben.',
      'Meine Unterlagen [dürfen Sie|dürft ihr] gern behalten.',
    ],
  },
  {
    ways: [
      'Wenn bei {company} etwas Ähnliches frei wird, freue ich mich über einen Hinweis.',
      'Vielleicht kreuzen sich unsere Wege noch einmal.',
      'Mein Interesse an {company} bleibt.',
      'Vielleicht passt es ein andermal.',
      { not: ['ago'], say: 'Ich wünsche [Ihnen|euch] einen guten Start mit der Person, die anfängt.' },
    ],
  },
];
