import type { Group } from '../../wording.ts';

/** What drew the member, in their own words, as the reason for being sorry. */
export const drawn: readonly Group[] = [
  {
    if: ['wish'],
    ways: [
      'Ich hätte gern {wish}, deshalb bedauere ich die Entscheidung.',
      'Am liebsten hätte ich bei [Ihnen|euch] {wish}, und darum ist es für mich schade.',
      'Ich hatte auf eine Zusage gehofft, denn ich hätte gern {wish}.',
    ],
  },
  {
    if: ['draw'],
    ways: [
      'Beworben hatte ich mich auch im Blick auf {draw}, deshalb bedauere ich die Entscheidung.',
      'Auf {draw} hatte ich mich besonders gefreut.',
      'Schade für mich, denn ich hatte mich auf {draw} gefreut.',
      'Ich hatte auf eine andere Antwort gehofft, vor allem mit Blick auf {draw}.',
    ],
  },
];

export const sorry: readonly Group[] = [
  {
    if: ['people'],
    ways: [
      'Mit {people} hätte ich gern gearbeitet, deshalb bedauere ich die Entscheidung.',
      'Von {people} hätte ich gern gelernt, das tut mir ein wenig leid.',
    ],
  },
  {
    ways: [
      'Ich hätte die Aufgabe gern übernommen und bedauere, dass es nicht geklappt hat.',
      'Natürlich hätte ich lieber eine Zusage gelesen.',
      'Ein wenig enttäuscht bin ich schon, denn ich konnte mir die Arbeit gut vorstellen.',
      'Ich hatte mich auf die Aufgabe gefreut.',
      'Schade für mich, denn ich hätte gern bei {company} angefangen.',
      'Ich hatte auf eine andere Antwort gehofft und will das nicht verhehlen.',
      'Es wäre eine Stelle gewesen, auf die ich mich gefreut hätte.',
      'Leicht fällt mir der Abschied von dieser Stelle nicht.',
    ],
  },
];
