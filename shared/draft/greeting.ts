import type { Case } from '../case/case.ts';
import { givenNames } from '../reading/facts/person/given-names.ts';
import { notesOf } from './content.ts';
import { named } from './names.ts';
import { registerOf } from './register.ts';
import { picker } from './say.ts';
import { theirWords } from './their-words.ts';
import { genderOf } from './wording/given-gender.ts';
import type { Wording } from './wording/wording.ts';

/**
 * The first line of a draft, in the register of their mail: by title and surname where their mail gives a title, by the
 * first or the whole name where it does not, and to a team where it names nobody. `seed` chooses among equals.
 */
export function greetingOf(one: Case, wording: Wording, seed: string): string {
  const register = registerOf(one);
  const forms = wording.greetings[register];
  const person = named(one.reading.contact?.name ?? null);
  if (person === null) return picker(`${seed}/greeting`)(forms.nameless) ?? '';
  const known = register === 'first-name' && person.first !== null ? [] : Object.keys(wording.titles);
  // Whoever is "Frau Brandt" to the member is that in the draft, too.
  const words = [theirWords(one), ...notesOf(one)].join('\n');
  const titled = person.titled ?? titledIn(words, person.full, known);
  if (titled !== null) {
    const form = inGender(forms.titled, person.first, titled.split(' ', 1)[0]);
    return form.replace('{title}', () => asGreeted(titled, wording));
  }
  const form = inGender(forms.named, person.first);
  const first = asSigned(theirWords(one), person.full) ?? person.first;
  return form.replace(/\{(first|full)\}/g, (_, part) => (part === 'first' && first) || person.full);
}

/** "María José" of "María José Llorente", where their mail signs so; null where it does not. */
function asSigned(text: string, full: string): string | null {
  const [first, second = '', last] = full.split(' ');
  const both = `${first} ${second}`;
  const isGiven = givenNames.has(second.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
  const lines = text.split('\n');
  return last !== undefined && isGiven && lines.some((line) => line.trim() === both) ? both : null;
}

/** "Cara" or "Caro" where a title or the given name tells which, else what fits anybody. */
function inGender(form: string, given: string | null, title?: string): string {
  const gender = genderOf(given, title);
  return form.replace(/^\[([^|]*)\|([^|]*)\|([^\]]*)\]/, gender === null ? '$3' : gender === 'f' ? '$1' : '$2');
}

/** "Mme Roux" where their mail signs so, though the name alone is Claire Roux; null where no title stands before it. */
function titledIn(text: string, full: string, known: readonly string[]): string | null {
  const [first = '', ...last] = full.split(' ');
  if (last.length === 0 || known.length === 0 || !/^[\p{L}'’. -]+$/u.test(full)) return null;
  const title = new RegExp(
    `(?<!\\p{L})(${known.join('|')})(?:\\.?-Ing)?\\.? (?:[a-z]{2,4}\\. ){0,3}(?:${first} |(?:\\p{Lu}\\.-? ?){1,3})?${last.join(' ')}(?!\\p{L})`,
    'iu',
  );
  const [, found] = title.exec(text) ?? [];
  return found === undefined ? null : `${found} ${last.join(' ')}`;
}

function asGreeted(titled: string, { titles }: Wording): string {
  const [title = '', ...last] = titled.split(' ');
  return [titles[title.toLowerCase().replace('.', '')] ?? title, ...last].join(' ');
}
