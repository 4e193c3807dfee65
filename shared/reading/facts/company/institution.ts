import { gather } from '../../gather.ts';
import { matches } from '../../text/matches.ts';
import { alternativesOfAll, wordsOfAll } from '../all-languages.ts';
import type { Frames } from '../frames.ts';
import { nameAt } from '../name/name.ts';
import { runStart } from '../name/name-start.ts';
import type { Passage } from '../passage.ts';
import { once } from '../read-once.ts';
import type { Candidate } from '../vote.ts';
import { wasLearntAt } from './learnt-at.ts';

const kinds = alternativesOfAll('institutions');
const kind = new RegExp(`(?<![\\p{L}\\p{N}])(?:\\p{Lu}\\p{L}{2,20}-)?(?:${kinds})(?![\\p{L}])`, 'gu');

/** Names that say of themselves that they are an organisation's: "University of Harrow", "Oak Park School District 7". */
export const institutions = once((passage, frames): Candidate[] => [
  ...(frames.titlesLead ? housesIn(passage, frames) : []),
  ...gather(matches(kind, passage.text), ({ index }) => {
    const name = around(passage.text, index, frames);
    if (!name || wasLearntAt(passage.text, name.start)) return [];
    const value = passage.text.slice(name.start, name.end);
    return [{ value, weight: 2, span: passage.span(name.start, name.end) }];
  }),
]);

/** What Spanish and Portuguese houses are called before their own name: "Residencia Los Tilos", "Drogaria Sol Nascente". */
const houses = wordsOfAll('houses');

const capitalised = /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}{3,14}(?= )/gu;
/** "Hospital Público", "Colegio Mayor": which one is not said. */
const unnamed =
  /^(?:públic[oa]|privad[oa]|universitari[oa]|general|central|nacional|internacional|local|municipal|distrital|provincial|estadual|estatal|federal|regional|metropolitan[oa])$/i;

/** Houses that name their kind first, and more than the kind. */
function housesIn(passage: Passage, frames: Frames): Candidate[] {
  const { text } = passage;
  return gather(matches(capitalised, text), ({ index, 0: word }) => {
    if (!houses.has(word.toLowerCase()) || oneOfMany.test(text.slice(Math.max(0, index - 12), index))) return [];
    const name = nameAt(text, index, frames);
    const value = text.slice(index, name?.end ?? index);
    const own = value.slice(word.length).trim();
    if (unnamed.test(own)) return [];
    return [{ value, weight: 2, span: passage.span(index, index + value.length) }];
  });
}

/** Whether a name begins with the kind of house that it is: "Colégio Monte Claro". */
export function beginsAsHouse(name: string): boolean {
  const [first = ''] = name.split(' ');
  return (
    houses.has(first.toLowerCase()) ||
    /^(?:Hospital|Instituto|Universidade?|Fundación|Fundação|Ayuntamiento)$/.test(first)
  );
}

function around(text: string, index: number, frames: Frames): { start: number; end: number } | null {
  let start = text[index - 1] === ' ' ? runStart(text, index - 1) : -1;
  if (start < 0) start = index;
  // "At Harrow College", "The University".
  for (let word = wordAt(text, start); start < index && frames.company.generic.has(word); word = wordAt(text, start))
    start += word.length + 1;
  // "A Critical Access Hospital", "any other university": one of many.
  if (oneOfMany.test(text.slice(Math.max(0, start - 12), start))) return null;
  return nameAt(text, start, frames);
}

const oneOfMany = new RegExp(`(?<!\\p{L})(?:${alternativesOfAll('oneOfMany')}) $`, 'iu');

function wordAt(text: string, at: number): string {
  return /^[\p{L}'-]{1,30}/u.exec(text.slice(at, at + 31))?.[0].toLowerCase() ?? ' ';
}
