import type { Case } from '../../case/case.ts';
import { theirWords } from '../their-words.ts';
import { de } from './stated/de.ts';
import { en } from './stated/en.ts';
import { es } from './stated/es.ts';
import { fr } from './stated/fr.ts';
import { it } from './stated/it.ts';
import { nl } from './stated/nl.ts';
import { pt } from './stated/pt.ts';

/** How to tell, in one language, that a mail gives the reason of this one decision. */
export type Stated = {
  /** What is said of whom they took, or of the member, in the first group. */
  clauses: readonly RegExp[];
  /** Beginnings of words that are said to everybody: "somebody whose experience matches more closely" names nothing. */
  said: RegExp;
};

/**
 * Whether their mail says what decided it ("somebody who has run a kitchen of twenty"), even where no draft could repeat
 * the words. Whoever asks for it then has not read the mail.
 */
export function statesReason(one: Case): boolean {
  const stated = languages[one.reading.language ?? 'en'];
  if (stated === undefined) return false;
  const text = theirWords(one).replace(/\s+/g, ' ').replace(/['‘]/g, '’');
  return stated.clauses.some((pattern) =>
    [...text.matchAll(pattern)].some(([, clause = '']) => namesSomething(clause, stated.said)),
  );
}

/** Something is left when what is said to everybody is taken away. */
function namesSomething(clause: string, said: RegExp): boolean {
  const words = clause.match(/[\p{L}\d][\p{L}\d’+#-]*/gu) ?? [];
  return words.some((word) => !said.test(word));
}

/** A new language is a row. */
const languages: Readonly<Record<string, Stated>> = { en, de, es, fr, it, nl, pt };
