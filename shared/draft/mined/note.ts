import type { Reader } from './addressed.ts';
import { clausesOf } from './clause.ts';
import { toldInDutch } from './note/dutch.ts';
import { toldInEnglish } from './note/english.ts';
import { toldInFrench } from './note/french.ts';
import { toldInGerman } from './note/german.ts';
import { toldInItalian } from './note/italian.ts';
import { toldInPortuguese } from './note/portuguese.ts';
import { toldInSpanish } from './note/spanish.ts';
import { peopleIn } from './people.ts';
import type { Told } from './told.ts';

/**
 * Reads a member's notes for what a draft in a language may say in the member's voice. Only friendly, simple phrases
 * are taken; the employer's contact becomes "you". What is bitter, doubtful or long stays out.
 */
export function tellsOf(
  notes: readonly string[],
  reader: Reader & { company: string | null; language: string },
): Told & { people: string | null } {
  const clauses = clausesOf(notes);
  const told = languages[reader.language]?.(clauses, reader) ?? nothing;
  return { ...told, people: peopleIn(clauses, reader.contact, reader.company) };
}

/** By the language of the draft; where there is no row, only names are taken. */
const languages: Readonly<Record<string, typeof toldInEnglish>> = {
  en: toldInEnglish,
  de: toldInGerman,
  fr: toldInFrench,
  nl: toldInDutch,
  es: toldInSpanish,
  pt: toldInPortuguese,
  it: toldInItalian,
};

const nothing: Told = { moment: null, liked: null, draw: null, wish: null, why: null, question: null };
