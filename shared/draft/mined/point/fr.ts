import type { Point } from '../point.ts';

/** Each stands well behind "sur" and "pour". */
export const fr: readonly Point[] = [
  { words: /(?<!\p{L})exemples?(?!\p{L})/iu, said: 'les exemples que j’ai choisis' },
  { words: /(?<!\p{L})(?:prépar(?:é|ée|er|ation)|renseignée?)(?!\p{L})/iu, said: 'ma préparation' },
  {
    words: /(?<!\p{L})(?:motivations?|motivée?|enthousias\p{L}{2,4})(?!\p{L})/iu,
    said: 'la motivation que j’ai montrée',
  },
  {
    words:
      /(?<!\p{L})(?:communication|expression|synthétique|synthèse|concis\p{L}{0,3}|structurée?s?|clarté)(?!\p{L})/iu,
    said: 'ma façon de m’exprimer',
  },
  {
    words: /(?<!\p{L})(?:questions (?:que vous avez )?posées|poser (?:plus |davantage )?de questions)(?!\p{L})/iu,
    said: 'les questions que j’ai posées',
  },
  {
    words: /(?<!\p{L})(?:management|encadrement|leadership|diriger une équipe)(?!\p{L})/iu,
    said: 'l’encadrement d’une équipe',
  },
  { words: /(?<!\p{L})(?:technique|techniques)(?!\p{L})/iu, said: 'le côté technique' },
  { words: /(?<!\p{L})portfolio(?!\p{L})/iu, said: 'mon portfolio' },
  { words: /(?<!\p{L})expérience(?!\p{L})/iu, said: 'l’expérience' },
];
