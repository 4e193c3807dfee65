import type { Original } from '../mail/mail.ts';
import { commonWords } from './language.ts';
import { cleaned } from './text/clean.ts';
import { wordsOf } from './text/words.ts';
import { commons } from './text.ts';

/**
 * Whether a mail is in a language that nothing is read in: of a text in one of ours, every fourth word is a small one of it. Short
 * ones do not tell, nor do lists of names and titles.
 */
export function isUnread({ text }: Pick<Original, 'text'>): boolean {
  const { text: newest } = cleaned(text, examined);
  const words = wordsOf(newest);
  const count = words.start.length;
  if (count < fewest || (newest.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0) > count * mostCapitals) return false;
  return Math.max(0, ...commonWords(words, commons).all.values()) < count * leastKnown;
}

const examined = 2000;
const fewest = 16;
const mostCapitals = 0.35;
const leastKnown = 0.08;
