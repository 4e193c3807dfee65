import { de } from './assessing/de.ts';
import { en } from './assessing/en.ts';
import { es } from './assessing/es.ts';
import { fr } from './assessing/fr.ts';
import { it } from './assessing/it.ts';
import { nl } from './assessing/nl.ts';
import { pt } from './assessing/pt.ts';
import { sentencesOf } from './sentences.ts';

/** How one language tells a candidate what was good, and what was not. */
export type Assessing = {
  /** ISO 639-1. */
  code: string;
  /** The candidate, and what he or she was seen in: an interview, a test. */
  you: RegExp;
  where: RegExp;
  /** What takes two: an interview. */
  met: RegExp;
  /** What was missing, what was good, and what to do about it. */
  short: RegExp;
  strong: RegExp;
  advice: RegExp;
  /** Asks for something or offers it: whatever else such a mail says, it is for its reader to judge. */
  other: RegExp;
};

const languages: readonly Assessing[] = [en, de, fr, es, nl, it, pt];

/**
 * Whether a mail that answers a candidate tells how he or she did: what was missing, in an interview or beside what was good or is
 * to be done. One that asks a question, or wants or offers something, does not. `language`: null where it is not known.
 */
export function assesses(text: string, language: string | null): boolean {
  const spoken = languages.filter(({ code }) => language === null || code === language);
  return !/[?¿]/.test(text) && spoken.some((each) => assessesIn(text, each));
}

/** Whether it tells how somebody did when they met. `language`: null where it is not known. */
export function tellsOfMeeting(text: string, language: string | null): boolean {
  const spoken = languages.filter(({ code }) => language === null || code === language);
  return spoken.some(({ you, met, short, strong }) =>
    sentencesOf(text).some((each) => you.test(each) && met.test(each) && (short.test(each) || strong.test(each))),
  );
}

/** Whether a sentence says what was missing in somebody, or in an interview or a test. */
export function lacks(sentence: string): boolean {
  return languages.some(
    ({ you, where, short }) => short.test(sentence) && (you.test(sentence) || where.test(sentence)),
  );
}

function assessesIn(text: string, { you, where, short, strong, advice, other }: Assessing): boolean {
  const sentences = sentencesOf(text);
  if (sentences.some((each) => other.test(each))) return false;
  const about = sentences.filter((each) => you.test(each) || where.test(each));
  const lacking = about.filter((each) => short.test(each));
  const isMore = (each: string) => strong.test(each) || advice.test(each);
  if (lacking.some((each) => you.test(each) && (where.test(each) || isMore(each)))) return true;
  const more = about.filter(isMore);
  return lacking.length > 0 && new Set([...lacking, ...more]).size > 1;
}
