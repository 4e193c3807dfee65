import type { Frames } from '../frames.ts';
import { hasLegalForm } from '../name/organisation.ts';
import { isOrganisationWord } from '../name/organisation-words.ts';
import { personIn } from '../person/person.ts';

/** Whether a name of several words says of itself that it is a house's: by what it ends with, and as nobody's own name. */
export function isSelfNamed(name: string, frames: Frames): boolean {
  const words = name.toLowerCase().split(/[ -]/);
  if (words.length < 2 || !(isOrganisationWord(words.at(-1) ?? '') || hasLegalForm(name))) return false;
  return isNobody(name, frames);
}

/** Whether words are no person's name. */
function isNobody(words: string, frames: Frames): boolean {
  return personIn(words, frames) === null;
}
