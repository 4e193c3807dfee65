import { describe, expect, it } from 'vitest';
import { alternativesOfAll, wordsOfAll } from '../../shared/reading/facts/all-languages.ts';
import { isOffice } from '../../shared/reading/facts/mailbox.ts';
import { isOrganisationWord } from '../../shared/reading/facts/organisation-words.ts';
import type { FactsWording } from '../../shared/reading/facts/wording.ts';
import { languages } from '../../shared/reading/languages.ts';

type List = keyof FactsWording['anywhere'];
const isList = (name: string): name is List => languages.some(({ facts }) => name in facts.anywhere);
const lists = [...new Set(languages.flatMap(({ facts }) => Object.keys(facts.anywhere)))].filter(isList);
const wordsIn = (words: string) => words.replace(/\s*\n\s*/g, '').split('|');

describe.each(lists)('the words of %s', (list) => {
  it('are read in mails of every language', () => {
    const all = wordsOfAll(list);
    const own = languages.flatMap(({ facts }) => wordsIn(facts.anywhere[list] ?? ''));
    expect(own.filter((word) => word !== '' && !all.has(word))).toEqual([]);
  });

  it('stand with one language each, and none is empty', () => {
    const all = alternativesOfAll(list).split('|');
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
