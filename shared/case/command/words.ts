/** A word as the member wrote it, and as it is looked up. */
export type Word = { written: string; folded: string };

/** Lower case, without accents and symbols, apostrophes straight: how the tables of the languages are written. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘‛´`ʼ]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/ß/g, 'ss')
    .replace(/(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a clause, bare of the punctuation around each. At most `maxWords`, null for more. */
export function wordsOf(text: string, maxWords: number): Word[] | null {
  if (text.length > maxClause) return null;
  const words = text
    .trim()
    .replace(quotes, '$1')
    .split(/\s+/)
    .flatMap((written) => {
      const bare = written.replace(edges, '');
      const word = bare.replace(trailing, '');
      // "2. Oktober": the full stop is part of how a date is written.
      const dated = /^\d{1,2}\.$/.test(bare) ? bare : word;
      return word === '' ? [] : [{ written: dated, folded: folded(word) }];
    });
  const said = words.filter((word) => word.folded !== '');
  return said.length <= maxWords ? said : null;
}

const maxClause = 160;
// A clause is short, so that these cost little even where they fail.
const quotes = /^['`‘’](.+)['`‘’]$/u;
const edges = /^[\s"“”„«»*_~#>(){}[\]•·.,;:!…-]{1,40}(?=.)|^[^\p{L}\p{N}@<']{1,40}$/u;
const trailing = /[\s"“”„«»*_~#(){}[\]•·.,;:!…]{1,40}$/u;

export const joinedFolded = (words: readonly Word[]): string => words.map((word) => word.folded).join(' ');
export const joinedWritten = (words: readonly Word[]): string => words.map((word) => word.written).join(' ');
