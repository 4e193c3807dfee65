import type { Reader } from './addressed.ts';
import { clausesOf } from './clause.ts';
import { toldInEnglish } from './note/english.ts';
import { toldInGerman } from './note/german.ts';
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
  const told = (languages[reader.language] ?? toldInEnglish)(clauses, reader);
  return { ...told, people: peopleIn(clauses, reader.contact, reader.company) };
}

const languages: Readonly<Record<string, typeof toldInEnglish>> = { de: toldInGerman };
