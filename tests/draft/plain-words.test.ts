import { describe, expect, it } from 'vitest';
import { roleAsSaid } from '../../shared/draft/as-said.ts';
import { tellsOf } from '../../shared/draft/mined/note.ts';
import { lookingNote } from '../../shared/draft/task/notes.ts';
import { aCase, drafted } from '../support/cases.ts';

describe('a note to post', () => {
  it.each([
    ['de', 'Sachbearbeiterin Einkauf', 'Ich suche eine neue Stelle als Sachbearbeiterin Einkauf oder etwas Ähnliches.'],
    ['de', 'Lagerleitung Standort Bremen', 'Ich suche eine neue Stelle als Lagerleitung oder etwas Ähnliches.'],
    ['es', 'Coordinador/a de reservas', 'Busco un puesto de Coordinador/a de reservas o algo parecido.'],
    [
      'fr',
      'Chargé(e) de relation client',
      'Je cherche un nouveau poste : Chargé(e) de relation client, ou quelque chose',
    ],
    [
      'it',
      'Impiegata',
      'Cerco un nuovo lavoro, come Impiegata o in un ruolo simile. Se conoscete un’azienda che assume',
    ],
    ['pt', 'Rececionista', 'Procuro um novo trabalho, como Rececionista ou algo parecido.'],
  ])('in %s for %s', (language, role, said) => {
    const block = lookingNote(aCase({ reading: { language, role } }));
    expect(block.kind === 'draft' ? block.body : '').toContain(said);
  });
});

describe('a title', () => {
  it.each([
    ['Lagerleitung Standort Bremen', 'Lagerleitung'],
    ['Leiter am Standort Kiel', 'Leiter'],
    ['Standortleiter', 'Standortleiter'],
    ['Standort-Controller', 'Standort-Controller'],
  ])('%s is said as %s', (role, said) => expect(roleAsSaid(role)).toBe(said));
});

describe('whom the member calls by title', () => {
  const brandt = (note: string | null) =>
    drafted(
      aCase({
        note,
        original: { text: 'Liebe Frau Kaya,\n\nleider nein.\n\nHerzliche Grüße\nKatharina Brandt' },
        reading: { language: 'de', contact: { name: 'Katharina Brandt', address: null } },
      }),
      'ask-feedback',
    ).body;
  it('is greeted so', () => expect(brandt('Frau Brandt war sehr freundlich.')).toMatch(/^Guten Tag Frau Brandt,/));
  it('is greeted by name where nobody says a title, or says it of another', () => {
    expect(brandt(null)).toMatch(/^Guten Tag Katharina Brandt,/);
    expect(brandt('Frau Brandtner war sehr freundlich.')).toMatch(/^Guten Tag Katharina Brandt,/);
  });
});

it('a conversation “with you” that is about nothing is no moment', () => {
  const reader = { contact: 'Mark Vos', company: 'Bruinslot', language: 'nl', agency: false, familiar: true };
  expect(tellsOf(['Het gesprek met Mark was fijn.'], reader).moment).toBeNull();
  expect(tellsOf(['Het gesprek met Mark over de haven was fijn.'], reader).moment).toContain('haven');
});
