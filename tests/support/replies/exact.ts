import { note, type Row, sent, sentOn, snooze, unclear } from './reply.ts';

const now = { do: 'sent', at: '2026-10-06T09:00:00.000Z' } as const;

/** One command said twice, once with a time: the time counts. With two times, or of two commands, it is asked. */
export const exact: readonly Row[] = [
  ['not now, in two weeks', [snooze('2026-10-20')]],
  ['Not now. In two weeks please.', [snooze('2026-10-20')]],
  ['Not now.\nIn two weeks, please.', [snooze('2026-10-20')]],
  ['later, remind me on Monday', [snooze('2026-10-12')]],
  ['snooze, not before January', [snooze('2027-01-01')]],
  ['not now, later', [snooze('2026-10-13')]],
  ['nicht jetzt, in zwei Wochen', [snooze('2026-10-20')]],
  ['später, bitte erinnere mich nächsten Monat', [snooze('2026-11-06')]],
  ['pas maintenant, dans deux semaines', [snooze('2026-10-20')]],
  ['ahora no, dentro de dos semanas', [snooze('2026-10-20')]],
  ['niet nu, over twee weken', [snooze('2026-10-20')]],
  ['agora não, daqui a duas semanas', [snooze('2026-10-20')]],
  ['non ora, tra due settimane', [snooze('2026-10-20')]],
  ['Done, sent it this morning', [now]],
  ['done. I sent it yesterday', [sentOn('2026-10-05')]],
  ['Erledigt, gestern gesendet', [sentOn('2026-10-05')]],
  ["C'est fait, envoyé hier", [sentOn('2026-10-05')]],
  ['sent, done', [sent]],
  ['in a week, in two weeks', [unclear('conflict', 'snooze')]],
  ['sent it yesterday. sent it on Friday', [unclear('conflict', 'sent')]],
  ['not now, sent', [unclear('conflict', 'sent, snooze')]],
  ['Not now. In two weeks I start a course.', [snooze('2026-10-13'), note('In two weeks I start a course.')]],
];
