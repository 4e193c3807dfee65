import { describe, expect, it } from 'vitest';
import { commandsIn } from '../../shared/case/command/commands-in.ts';
import { company, contact, here, note, type Row, role, unclear } from '../support/replies/reply.ts';

const about = { company: 'Tarn & Fell Foods', role: 'Farm Shop Manager', contact: 'Katharina Brandt' };
const read = (text: string, stands: typeof about | undefined = about) =>
  commandsIn({ subject: 'Re: A draft', text, ...here, name: 'Sam Lee', about: stands });

const acme = [company('Acme Foods')];
const katrin = [contact('Katrin Brandt', null)];

const rows: readonly Row[] = [
  ['It was Acme Foods not Tarn & Fell', acme],
  ['It was Acme Foods, not Tarn & Fell.', acme],
  ['Sorry, it is Acme Foods and not Tarn & Fell', acme],
  ['Wrong company, it was Acme Foods', acme],
  ['This is the wrong company. It is Acme Foods.', acme],
  ['The company is called Acme Foods', acme],
  ['it was not Tarn & Fell but Acme Foods', acme],
  ['Acme Foods, not Tarn & Fell', acme],
  ['Das ist die falsche Firma, es war Acme Foods', acme],
  ['Es war nicht Tarn & Fell, sondern Acme Foods', acme],
  ['Die Firma heißt Acme Foods', acme],
  ["C'était Acme Foods, pas Tarn & Fell", acme],
  ["L'entreprise s'appelle Acme Foods", acme],
  ['Era Acme Foods, no Tarn & Fell', acme],
  ['Empresa equivocada, era Acme Foods', acme],
  ['Het was Acme Foods, niet Tarn & Fell', acme],
  ['Het bedrijf heet Acme Foods', acme],
  ['Era Acme Foods, não Tarn & Fell', acme],
  ['Era Acme Foods, non Tarn & Fell', acme],
  ["L'azienda si chiama Acme Foods", acme],
  ['It was Acme Foods not Tarn & Fell. They only share a building.', [...acme, note('They only share a building.')]],
  ['It was Team Lead, not Farm Shop Manager', [role('Team Lead')]],
  ['Falsche Stelle, es war Teamleitung Einkauf', [role('Teamleitung Einkauf')]],
  ['her name is Katrin not Katharina', katrin],
  ['Sie heißt Katrin, nicht Katharina', katrin],
  ['Elle s’appelle Katrin, pas Katharina', katrin],
  ['Her name is Katrin Vogel', [contact('Katrin Vogel', null)]],
  ['Ihr Name ist Katrin Vogel.', [contact('Katrin Vogel', null)]],
  ['her name is Katrin', [unclear('which-contact', 'her name is Katrin')]],
  ['wrong person', [unclear('which-contact', 'wrong person')]],
  ['wrong company', [unclear('which-company', 'wrong company')]],
  ['This is the wrong company!', [unclear('which-company', 'This is the wrong company')]],
  ['Das ist die falsche Firma', [unclear('which-company', 'Das ist die falsche Firma')]],
  ["ce n'est pas la bonne entreprise", [unclear('which-company', "ce n'est pas la bonne entreprise")]],
  ['empresa equivocada', [unclear('which-company', 'empresa equivocada')]],
  ['verkeerd bedrijf', [unclear('which-company', 'verkeerd bedrijf')]],
  ['empresa errada', [unclear('which-company', 'empresa errada')]],
  ['azienda sbagliata', [unclear('which-company', 'azienda sbagliata')]],
  ['wrong job title', [unclear('which-role', 'wrong job title')]],
  ['it was the holding, not Tarn & Fell', [unclear('which-company', 'it was the holding, not Tarn & Fell')]],
  [
    'Wrong company, they only share a building',
    [unclear('which-company', 'Wrong company'), note('Wrong company, they only share a building')],
  ],
];

describe('a correction in plain words', () => {
  it.each(rows)('%j', (text, gives) => {
    expect(read(text)).toEqual(gives);
  });

  it.each([
    'It was luck, not skill',
    'It was Ana, not Ben, who asked about caches',
    'It was Monday, not Tuesday',
    'This is the wrong company for me',
    'It was the wrong job for me in the end',
    'The company is German',
    'The company is great, not only on paper',
    'I liked Ana, not Tarn & Fell',
    'Her name is on the door',
    'Her name is Katrin Vogel and she asked about caches',
    'Is it the wrong company?',
    'Was it Acme Foods, not Tarn & Fell?',
    'They said that it was the wrong person',
    'Ana told me: wrong name',
    'Es war Pech, nicht Können',
    'Es war nicht das Gehalt, sondern der Ort',
    'Sie heißt alle willkommen',
    'C’était long, pas difficile',
    'Era tarde, no pronto',
    'Het was druk, niet gezellig',
    'Era cedo, não tarde',
    'Era tardi, non presto',
  ])('is told from a note: %j', (text) => {
    expect(read(text)).toEqual([note(text)]);
  });

  it('counts a name alone where no other is known', () => {
    const nobody = { ...about, contact: '' };
    expect(read('her name is Katrin', nobody)).toEqual([contact('Katrin', null)]);
  });

  it('is set against nothing where no case is known', () => {
    expect(commandsIn({ subject: 'Re:', text: 'It was Acme Foods not Tarn & Fell', ...here })).toEqual([
      note('It was Acme Foods not Tarn & Fell'),
    ]);
  });

  it.each(['Oops, undo please', 'oops undo that', 'Sorry, undo', 'Ups, rückgängig bitte', 'Oups, annuler svp'])(
    'comes with a word of excuse: %j',
    (text) => {
      expect(read(text)).toEqual([{ do: 'undo' }]);
    },
  );
});
