import type { Point } from '../point.ts';

/** Each stands well behind "zu". */
export const de: readonly Point[] = [
  { words: /(?<!\p{L})Beispielen?(?!\p{L})|(?<!\p{L})Beispiele?(?!\p{L})/u, said: 'meinen Beispielen' },
  { words: /(?<!\p{L})(?:Vorbereitung|vorbereitet|vorbereiten)(?!\p{L})/iu, said: 'meiner Vorbereitung' },
  { words: /(?<!\p{L})(?:Motivation|motiviert|Begeisterung|Interesse)(?!\p{L})/iu, said: 'meiner Motivation' },
  {
    words:
      /(?<!\p{L})(?:Kommunikation|Ausdruck\p{Ll}{0,5}|strukturiert\p{Ll}{0,3}|ausschweifend\p{Ll}{0,2}|Struktur)(?!\p{L})/iu,
    said: 'meiner Art zu erklären',
  },
  { words: /(?<!\p{L})(?:Rückfragen|Fragen gestellt|Fragen stellen)(?!\p{L})/iu, said: 'meinen Fragen' },
  { words: /(?<!\p{L})(?:Führung\p{Ll}{0,12}|Leitung\p{Ll}{0,12})(?!\p{L})/u, said: 'meiner Führungserfahrung' },
  { words: /(?<!\p{L})Fallstudie(?!\p{L})/iu, said: 'der Fallstudie' },
  {
    words: /(?<!\p{L})(?:fachlich\p{Ll}{0,2}|technisch\p{Ll}{0,2}|Fachkenntnis\p{Ll}{0,3})(?!\p{L})/iu,
    said: 'der fachlichen Seite',
  },
  { words: /(?<!\p{L})(?:Lebenslauf|Anschreiben|Unterlagen)(?!\p{L})/u, said: 'meinen Unterlagen' },
  { words: /(?<!\p{L})\p{L}{0,14}erfahrung(?!\p{L})/iu, said: 'meiner Erfahrung' },
];
