import { describe, expect, it } from 'vitest';
import { alternativesOfAll, wordsOfAll } from '../../shared/reading/facts/all-languages.ts';
import { isOrganisationWord } from '../../shared/reading/facts/name/organisation-words.ts';
import { isOffice } from '../../shared/reading/facts/person/mailbox.ts';
import type { FactsWording } from '../../shared/reading/facts/wording.ts';
import { languages } from '../../shared/reading/languages.ts';

type List = keyof FactsWording['anywhere'];
const isList = (name: string): name is List => languages.some(({ facts }) => name in facts.anywhere);
const lists = [...new Set(languages.flatMap(({ facts }) => Object.keys(facts.anywhere)))].filter(isList);
const wordsIn = (words: string) => words.replace(/\s*\n\s*/g, '').split('|');
/** Alternatives, some of which have brackets with alternatives of their own. */
function apart(alternatives: string): string[] {
  let depth = 0;
  const marked = [...alternatives].map((mark) => {
    depth += mark === '(' ? 1 : mark === ')' ? -1 : 0;
    return mark === '|' && depth === 0 ? '\n' : mark;
  });
  return marked.join('').split('\n');
}

describe.each(lists)('the words of %s', (list) => {
  it('are read in mails of every language', () => {
    const all = wordsOfAll(list);
    const own = languages.flatMap(({ facts }) => wordsIn(facts.anywhere[list] ?? ''));
    expect(own.filter((word) => word !== '' && !all.has(word))).toEqual([]);
  });

  it('stand with one language each, and none is empty', () => {
    const all = apart(alternativesOfAll(list));
    expect(all.filter((word, place) => word.trim() !== word || word === '' || all.indexOf(word) !== place)).toEqual([]);
  });
});

describe('what is read in mails of every language', () => {
  it.each([
    ['en', 'bakery'],
    ['de', 'stadtwerke'],
    ['fr', 'boulangerie'],
    ['es', 'panadería'],
    ['nl', 'bakkerij'],
    ['pt', 'padaria'],
    ['it', 'panificio'],
  ])('holds words of houses in %s', (_, word) => {
    expect(isOrganisationWord(word)).toBe(true);
  });

  it.each(['jobs@', 'bewerbung@', 'recrutement@', 'empleo@', 'vacatures@', 'vagas@', 'risorseumane@'])(
    'holds mailboxes of departments: %s',
    (mailbox) => {
      expect(isOffice(`${mailbox}harrow.example`)).toBe(true);
      expect(isOffice(`x${mailbox}harrow.example`)).toBe(false);
    },
  );
});
