import { alternativesOfAll } from '../all-languages.ts';

const particles = alternativesOfAll('particles');

/** "Best" ends a mail when its line ends, or when little follows. */
export function isClosing(text: string, start: number, words: string): boolean {
  const rest = text.slice(start + words.length, start + words.length + 140);
  if (start === 0 && /[^\n]{60}/.test(rest)) return false;
  return (
    /^\s*(?:\n|$)/.test(rest) ||
    inlineSigners.test(rest) ||
    (ofWishes.test(words) && personOnLine.test(rest)) ||
    (/[,.!–-]\s?$/.test(words) && /^\s*\p{Lu}/u.test(rest))
  );
}

/** "Kind regards Ferrotec Anlagenbau" at the end of the last line: nothing but names. */
const inlineSigners = new RegExp(
  `^ (?:(?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}.'&+-]{0,30}|&|${particles})[ ,|]{1,3}){0,6}[\\p{Lu}\\p{N}][\\p{L}\\p{N}.'&+-]{0,30}\\s*$`,
  'u',
);

/** "LG Manu" or "Ihre Renate Etzold" on a line of its own, whatever stands below. */
const personOnLine = new RegExp(`^ (?:\\p{Lu}[\\p{L}.'-]{1,24} ?(?:(?:${particles}) ){0,3}){1,3} ?(?:\\n|$)`, 'u');
const wishes = alternativesOfAll('wishes');
const ofWishes = new RegExp(wishes, 'i');
/** "Toi toi toi und liebe Grüße", "Avec notre cordial souvenir": whatever stands around a wish on its line. */
export const wished = new RegExp(
  `(?<=\\n ?)(?:[^\\n.!?:\\s]{1,20} ){0,6}[^\\n.!?:\\s]{0,12}(?:${wishes})[^\\n.!?:]{0,40}\\n`,
  'giu',
);
