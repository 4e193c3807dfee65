import { gather } from '../../gather.ts';
import { remembered } from '../../remembered.ts';
import { matches } from '../../text/matches.ts';
import { wordsOfAll } from '../all-languages.ts';
import { isKindOfTeam } from '../company/kinds-of-teams.ts';
import type { Candidate } from '../vote.ts';
import { alone, beside, compoundDepartment, departments, joints, ofGovernment, ofNames } from './department-words.ts';
import { organisationKey } from './organisation.ts';

/** What is left of a name without the departments at its ends; `isSure` where they are hardly part of the name itself. */
export type House = { start: number; end: number; isSure: boolean };

/**
 * Where the house stands in a name that departments begin or end: "HSE" in "HSE National Recruitment Service", "Boréal" in
 * "Service RH - Boréal", "Colegio Alborada" in "Secretaría Colegio Alborada". Null where no department stands there; an
 * empty range where nothing else does.
 */
export const houseIn = remembered((value): House | null => {
  // "Secretaria Municipal da Educação de Ribeira Alta" is a part of a government.
  if (ofGovernment.test(value)) return null;
  if (committees.test(value)) return { start: 0, end: 0, isSure: true };
  const words = wordsIn(value);
  if (words.length > 0 && words.every(({ isPart }) => isPart)) return { start: 0, end: 0, isSure: true };
  const from = leading(words);
  // "HR & Projektkoordination": one department beside another.
  if (from > 0 && conjunctions.has(words[from - 1]?.word ?? '')) return { start: 0, end: 0, isSure: true };
  const to = trailing(words);
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last || from >= to || to - from === words.length) return null;
  const taken = [...words.slice(0, from), ...words.slice(to)];
  // "Arden Talent" may be what an agency is called.
  const [only = ''] = taken.map(({ word }) => word);
  const isSure = taken.length > 1 || !ofNames.has(only);
  return { start: first.start, end: last.end, isSure };
});

const conjunctions = wordsOfAll('and');

/** Whether words are a department's and nothing else's: "HR / Payroll", "Ufficio Selezione e Formazione". */
export function isDepartmentAlone(value: string): boolean {
  return houseIn(value)?.end === 0;
}

/** Employers without the departments that their names begin or end with. What is a department altogether is none. */
export function housed(all: readonly Candidate[]): Candidate[] {
  return gather(all, (each) => {
    const house = houseIn(each.value);
    if (!house) return [each];
    if (house.end === 0) return [];
    const found = houseOf(each, house, all);
    return isKindOfTeam(found.value) ? [] : [found];
  });
}

function houseOf(candidate: Candidate, { start, end, isSure }: House, all: readonly Candidate[]): Candidate {
  const { value, span } = candidate;
  const house = value.slice(start, end);
  const key = organisationKey(house);
  // What may be part of the name is, unless another part of the mail names the house without it.
  const isNamed = all.some((each) => each.span.part !== span.part && organisationKey(each.value) === key);
  if (!isSure && !isNamed) return candidate;
  return {
    ...candidate,
    value: house,
    span: { ...span, start: span.start + start, end: span.start + end, text: house },
  };
}

/** "Medieval Art Search Committee", "Harrow College Hiring Panel". */
const committees =
  / (?:search|selection|hiring|review|recruitment|recruiting|admissions|appointments?|interview|shortlisting) (?:committee|panel|board)$/i;

/** A word of a name, and what it may be of a department. */
type Word = { word: string; start: number; end: number; isPart: boolean; isDepartment: boolean };

const wordOf = /[^\s,·•|@:/–-]+(?:-[^\s,·•|@:/–-]+)*/gu;

function wordsIn(value: string): Word[] {
  return matches(wordOf, value).map(({ index, 0: written }) => {
    const word = ofOwnName.test(value.slice(index)) && index === 0 ? '' : plain(written);
    const parts = word.split('-');
    return {
      word,
      start: index,
      end: index + written.length,
      isPart: parts.every((part) => isOfDepartments(part) || beside.has(part) || joints.has(part)),
      isDepartment: parts.some(isOfDepartments),
    };
  });
}

/** "Human Rights Watch", "Humana", not "Human Resources" and "Gestión Humana". */
const ofOwnName = /^Humana?(?! (?:Resource|Capital|Relations))(?: |$)/;

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/^[dl]'|[\p{M}.']/gu, '');
}

function isOfDepartments(word: string): boolean {
  return departments.has(word) || compoundDepartment.test(word);
}

/** How many words a department takes at the beginning. */
function leading(words: readonly Word[]): number {
  const count = words.findIndex(({ isPart }) => !isPart);
  const taken = words.slice(0, count);
  const isTaken = taken.some(({ word, isDepartment }) => isDepartment || alone.has(word));
  return isTaken ? count : 0;
}

/** Behind how many words a department begins that ends a name. */
function trailing(words: readonly Word[]): number {
  const count = words.findLastIndex(({ isPart }) => !isPart) + 1;
  return words.slice(count).some(({ isDepartment }) => isDepartment) ? count : words.length;
}
