import type { Point } from '../point.ts';

/** Each stands well behind "over" and "wat … betreft". */
export const nl: readonly Point[] = [
  { words: /(?<!\p{L})voorbeeld(?:en)?(?!\p{L})/iu, said: 'de voorbeelden die ik koos' },
  { words: /(?<!\p{L})voorbere(?:id|idde|iding|iden)(?!\p{L})/iu, said: 'mijn voorbereiding' },
  {
    words: /(?<!\p{L})(?:motivatie|gemotiveerd|enthousias(?:me|t|te))(?!\p{L})/iu,
    said: 'de motivatie die ik liet zien',
  },
  {
    words:
      /(?<!\p{L})(?:communicatie|bondig\p{L}{0,3}|breedsprakig|structuur|gestructureerd|uitweid\p{L}{1,3})(?!\p{L})/iu,
    said: 'mijn manier van vertellen',
  },
  { words: /(?<!\p{L})vragen (?:die (?:u|je) stelde|gesteld|stellen)(?!\p{L})/iu, said: 'de vragen die ik stelde' },
  { words: /(?<!\p{L})(?:leidinggeven|leiderschap|aansturen)(?!\p{L})/iu, said: 'leidinggeven' },
  { words: /(?<!\p{L})technisch(?:e)?(?!\p{L})/iu, said: 'de technische kant' },
  { words: /(?<!\p{L})portfolio(?!\p{L})/iu, said: 'mijn portfolio' },
  { words: /(?<!\p{L})ervaring(?!\p{L})/iu, said: 'ervaring' },
];
