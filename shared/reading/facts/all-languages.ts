import { languages } from '../languages.ts';
import type { FactsWording } from './wording.ts';

/** The words that a list of `anywhere` holds in all languages together. */
export function wordsOfAll(list: keyof FactsWording['anywhere']): ReadonlySet<string> {
  return new Set(alternativesOfAll(list).split('|'));
}

/** The same with `|` between them, as patterns are made of them. */
export function alternativesOfAll(list: keyof FactsWording['anywhere']): string {
  const lists = languages.map(({ facts }) => facts.anywhere[list] ?? '');
  return lists
    .filter((words) => words !== '')
    .map((words) => words.replace(/\s*\n\s*/g, ''))
    .join('|');
}
