import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningsOf, spellingsOf } from '../../shared/reading/facts/beginnings.ts';
import { familyOf, leadsIn } from '../../shared/reading/facts/leads.ts';
import { passage } from '../../shared/reading/facts/passage.ts';
import { languages } from '../../shared/reading/languages.ts';
import { matches } from '../../shared/reading/text/matches.ts';

describe('what a pattern may begin with', () => {
  it.each<[string, string[]]>([
    ['position at|hr', ['positi', 'hr']],
    ['(?:the )?team', ['the te', 'team']],
    ['hir(?:e|ing) (?:an?|our)', ['hire a', 'hire o', 'hiring']],
    ['of(?: an?)? it', ['of a i', 'of an ', 'of it']],
    ['a(?:b|c{2,3})d', ['abd', 'ac']],
    ['\\p{L}{2,20}loog|x', ['', 'x']],
    ['a[bc]d', ['abd', 'acd']],
    ['a[b-d]e', ['a']],
    ["l'équipe", ["l'équi"]],
    ['(?<=\\n ?)ihre', ['ihre']],
    ['(?:kind )?(?:regards|wishes)?', ['kind r', 'kind w', 'kind ', 'regard', 'wishes', '']],
    ['p\\.ä', ['p.ä']],
  ])('is read from %s', (source, beginnings) => {
    expect([...beginningsOf(source)].sort()).toEqual(beginnings.sort());
  });
});

describe('all that a pattern matches', () => {
  it.each<[string, string[] | null]>([
    ['nurse', ['nurse']],
    ['Tut[oó]r(?:es|a)?', ['tutor', 'tutora', 'tutores', 'tutór', 'tutóra', 'tutóres']],
    ['\\p{L}{2,20}loog', null],
    ['x{1,3}', null],
    ['(?!bau)meister', null],
    ['a.b', null],
  ])('is read from %s', (source, spellings) => {
    expect(spellingsOf(source) && [...(spellingsOf(source) ?? [])].sort()).toEqual(spellings);
  });
});

describe('leads', () => {
  const wordings = languages.map((language) => language.facts);
  const lists = wordings.flatMap(({ role, company, recruiter }) =>
    [role.leads, company.leads, company.weakLeads, company.teamLeads, recruiter.agency, recruiter.hearsay].map((list) =>
      list.replace(/\s*\n\s*/g, ''),
    ),
  );
  const whole = (list: string) => `(?<![\\p{L}\\p{N}])(?:${list})(?:(?<=')|(?![\\p{L}\\p{N}]))`;
  const lead = lists.map((list) => familyOf()(list, new RegExp(whole(list), 'iuy')));
  const every = lists.map((list) => new RegExp(whole(list), 'giu'));
  // Pieces of the lists themselves, so that most texts hold some of what is looked for.
  const pieces = [
    ...new Set(lists.join('|').match(/[\p{L}']{2,}(?: [\p{L}']{2,})*/gu) ?? []),
    'É',
    'x',
    "l'",
    '-',
    '\n',
  ];

  it('are found where a search of the whole text finds them', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.nat(lists.length - 1), (written, place) => {
        const [one, all] = [lead[place], every[place]];
        if (!one || !all) throw new Error('no such list');
        const read = passage('subject', written);
        expect(leadsIn(read, one).map(({ index, 0: words }) => [index, words])).toEqual(
          matches(all, read.text).map(({ index, 0: words }) => [index, words]),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('do not overlap', () => {
    const role = familyOf()('apply for|for the', /(?:apply for|for the)/iuy);
    const found = leadsIn(passage('body', 'You apply for the job, for the team.'), role);
    expect(found.map(({ 0: words, index }) => [words, index])).toEqual([
      ['apply for', 4],
      ['for the', 23],
    ]);
  });
});
