import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { houseIn } from '../../shared/reading/facts/name/department.ts';

/** A name, the house in it, and whether the department is hardly part of the house's name. */
const houses: [string, string, boolean][] = [
  ['Human Resources Northwind', 'Northwind', true],
  ['Northwind Talent Acquisition Team', 'Northwind', true],
  ['Boréal - Acquisition de talents', 'Boréal', true],
  ["L'équipe Recrutement de Boréal", 'Boréal', true],
  ['Ufficio Selezione Corvali', 'Corvali', true],
  ['Secretaría Colegio Alborada', 'Colegio Alborada', true],
  ['People Team · Moinhos do Vale', 'Moinhos do Vale', true],
  ['Personalabteilung Stadtwerke Ottersheim', 'Stadtwerke Ottersheim', true],
  ['Sollicitatiecommissie Gemeente Oudeveen', 'Gemeente Oudeveen', true],
  // what may be part of the name
  ['Arden Talent', 'Arden', false],
];

const departments = ['HR', 'Personalbereich', 'HR & Recruiting'];

const names = [
  'Northwind',
  'Human Rights Watch',
  'The Service Company',
  'Secretaria Municipal da Educação de Alto Vale',
  'Arden Recruitment Ltd',
];

describe('departments in names', () => {
  it.each(houses)('%s: %s', (name, house, isSure) => {
    const found = houseIn(name);
    expect(found && name.slice(found.start, found.end)).toBe(house);
    expect(found?.isSure).toBe(isSure);
  });

  it.each(departments)('%s is nothing but a department', (name) => {
    expect(houseIn(name)).toMatchObject({ start: 0, end: 0 });
  });

  it.each(names)('%s has none', (name) => {
    expect(houseIn(name)).toBeNull();
  });

  it('leaves words of the name, of any name', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('HR', 'Team', 'of', '&', '-', 'Arden', 'x', '3', "d'Eau")), (words) => {
        const name = words.join(' ');
        const found = houseIn(name);
        if (found) expect(name.slice(found.start, found.end)).toMatch(/^$|^\S.*\S$|^\S$/);
      }),
    );
  });
});
