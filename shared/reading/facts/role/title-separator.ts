import { alternativesOfAll } from '../all-languages.ts';
import type { Frames } from '../frames.ts';
import { wordEnd } from '../name/token.ts';
import { namesPeople } from '../people.ts';

/** The end of a separator that a title goes on behind, `at` where none stands there, -1 where the title ends. */
export function separator(text: string, at: number, frames: Frames): number {
  const mark = text[at];
  if (mark === '(' || mark === '[') {
    const close = text.slice(at, at + 130).search(/[)\]]/);
    return close > 0 ? at + close + 1 : -1;
  }
  if (mark === '–' || mark === '-') return at + 1;
  if (mark === ',') {
    const terms = termsOf.exec(text.slice(at, at + 60))?.[0].length ?? 0;
    if (terms > 0) return at + terms;
  }
  if (mark === ',' || mark === ':') return goesOn(text, at + 1, frames) ? at + 1 : -1;
  return wordEnd(text, at) > at ? at : -1;
}

/** ", befristet als Elternzeitvertretung", ", befristet 24 Monate", ", locatie De Vlieger": on what terms and where. */
const termsOf = new RegExp(`^, (?:${alternativesOfAll('onTerms')})(?![\\p{L}\\d])`, 'u');

/** Whether what follows a comma or a colon still belongs to a title. */
function goesOn(text: string, at: number, frames: Frames): boolean {
  const next = /^ {0,2}(\(?[\p{L}\p{N}.][^\s,;:!?()"]*)/u.exec(text.slice(at, at + 40))?.[1];
  if (!next) return false;
  if (frames.role.joins.has(next)) return joinsOn(text.slice(at, at + 60), frames);
  return /^(?:[\p{Lu}\p{N}(.]|\p{Ll}\p{Lu})/u.test(next) || namesPeople(text.slice(at, at + 40), frames.role.people);
}

/** Whether a title goes on behind "and": with a capital, and in Romance languages with one more field: "acquisti e logistica". */
export function joinsOn(text: string, frames: Frames): boolean {
  if (/^ {0,2}\S+ {1,2}(?!I )[\p{Lu}\p{N}]/u.test(text)) return true;
  const next =
    /^ {0,2}\S+ {1,2}(?:d[eiu] |d'|del |della |dell'|des |du |de la |da |do |l')?(\p{Ll}{4,})(?![\p{L}'])/u.exec(
      text,
    )?.[1];
  return frames.titlesLead && next !== undefined && !says.test(next);
}

/** What somebody does, and no field of work: "et regrettons", "e ringraziamo", "y agradecemos". */
const says = new RegExp(`^(?:${alternativesOfAll('actions')})$`, 'u');
