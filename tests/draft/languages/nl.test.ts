import { describe, expect, it } from 'vitest';
import type { Case } from '../../../shared/case/case.ts';
import { stepKinds } from '../../../shared/case/case.ts';
import { lackingIn } from '../../../shared/draft/mined/lacking.ts';
import { tellsOf } from '../../../shared/draft/mined/note.ts';
import { registerOf } from '../../../shared/draft/register.ts';
import { toneOf } from '../../../shared/draft/tone.ts';
import { isDraftKind } from '../../../shared/draft/wording/wording.ts';
import { aCase, type CaseParts, drafted, now } from '../../support/cases.ts';

const dutch = (text: string, parts: CaseParts = {}): Case =>
  aCase({ ...parts, original: { text, ...parts.original }, reading: { language: 'nl', ...parts.reading } });
const formal = dutch('Geachte heer Lee,\n\nwij gaan niet met uw sollicitatie verder.');
const familiar = dutch('Hoi Sam,\n\nhelaas ga je niet door.');
const kinds = stepKinds.filter(isDraftKind);

describe('a mail in Dutch', () => {
  it.each<[string, string, string, string]>([
    ['Geachte heer Lee,\n\nnee.', 'Sanne Jansen', 'formal', 'Geachte Sanne Jansen,'],
    ['Geachte heer Lee,\n\nnee.\n\nMevr. S. Jansen', 'Sanne Jansen', 'formal', 'Geachte mevrouw Jansen,'],
    ['Geachte heer Lee,\n\nnee.', 'Mevrouw van den Berg', 'formal', 'Geachte mevrouw Van den Berg,'],
    ['Geachte heer Lee,\n\nnee.', 'De heer P. de Vries', 'formal', 'Geachte heer De Vries,'],
    ['Beste Sam,\n\nhelaas hebben wij u niet gekozen.', 'Marloes de Wit', 'first-name', 'Beste Marloes,'],
    ['Beste kandidaat,\n\nhelaas hebben wij u niet gekozen.', 'Marloes de Wit', 'plain', 'Beste Marloes de Wit,'],
    ['Dag,\n\nhelaas ga je niet door.', 'MARLOES DE WIT', 'first-name', 'Beste Marloes,'],
    ['Dag,\n\nhelaas gaat u niet door.', 'DE VRIES, Marloes', 'plain', 'Beste Marloes de Vries,'],
  ])('%j by %s is %s, and is answered “%s”', (text, name, register, greeting) => {
    const one = dutch(text, { reading: { contact: { name, address: null } } });
    expect(registerOf(one)).toBe(register);
    expect(drafted(one, 'ask-feedback').body.split('\n')[0]).toBe(greeting);
  });

  it('is answered with “u” or with “je”, never with both', () => {
    const all = (one: Case) =>
      kinds
        .flatMap((kind) => Array.from({ length: 10 }, (_, at) => drafted({ ...one, id: `c${at}` }, kind).body))
        .join('\n');
    expect(all(formal)).not.toMatch(/(?<!\p{L})(?:je|jij|jou|jouw|jullie)(?!\p{L})/iu);
    expect(all(familiar)).not.toMatch(/(?<!\p{L})(?:u|uw)(?!\p{L})/iu);
  });

  it('gives institutions their article', () => {
    const bodies = (company: string) =>
      Array.from(
        { length: 20 },
        (_, at) => drafted(dutch('Beste Sam,', { id: `c${at}`, reading: { company } }), 'future-openings').body,
      ).join('\n');
    expect(bodies('Gemeente Doorn')).toContain('bij de Gemeente Doorn');
    expect(bodies('Waterschap Vallei')).toContain('bij het Waterschap Vallei');
    expect(bodies('Kopergroen')).toContain('bij Kopergroen');
  });

  it('says in Dutch how long ago it was, and in which month', () => {
    const bodies = (kind: 'still-interested' | 'keep-in-touch') =>
      Array.from(
        { length: 20 },
        (_, at) =>
          drafted(
            dutch('Beste Sam,', { id: `c${at}`, original: { text: 'Beste Sam,', date: '2026-03-05T10:00:00Z' } }),
            kind,
          ).body,
      ).join('\n');
    expect(bodies('still-interested')).toMatch(/een half jaar/i);
    expect(bodies('keep-in-touch')).toMatch(/maart/);
    expect(`${bodies('still-interested')}${bodies('keep-in-touch')}`).not.toMatch(/year|March/);
  });
});

describe('a note in Dutch tells', () => {
  const told = (note: string, familiar = false) => {
    const reader = { contact: 'Sanne de Vries', company: 'Kopergroen', agency: false, familiar, language: 'nl' };
    return Object.fromEntries(Object.entries(tellsOf([note], reader)).filter(([, value]) => value !== null));
  };
  it.each<[string, Record<string, string>]>([
    ['De rondleiding door de werkplaats vond ik erg leuk', { moment: 'de rondleiding door de werkplaats' }],
    ['Ik heb erg genoten van de les over breuken.', { moment: 'de les over breuken' }],
    ['We hebben lang over houtverbindingen gepraat.', { moment: 'het gesprek over houtverbindingen' }],
    ['Ze vroegen me naar maandafsluitingen', { moment: 'de vraag over maandafsluitingen' }],
    ['Het leukste was de lunch met het team', { moment: 'de lunch met het team' }],
    ['Ik vond het gesprek met Sanne over tournees erg leuk', { moment: 'het gesprek met u over tournees' }],
    ['Wat me aantrok was het werk aan landingsgestellen', { draw: 'het werk aan landingsgestellen' }],
    ['Hun aanpak van leren trok me aan', { draw: 'uw aanpak van leren' }],
    ['Ik heb gesolliciteerd vanwege de projecten op zee', { draw: 'de projecten op zee' }],
    ['Ik wilde heel graag aan de hoogwaterkaarten werken.', { wish: 'aan de hoogwaterkaarten werken' }],
    ['Gesprek met Bram en mevrouw Visser', { people: 'Bram and mevrouw Visser' }],
    ['De proefles was leuk, maar ik was zenuwachtig', { moment: 'de proefles' }],
  ])('“%s”', (note, expected) => {
    expect(told(note)).toEqual(expected);
  });

  it('and says “jou” to whom it says je', () => {
    expect(told('Ik vond het gesprek met Sanne over tournees erg leuk', true)).toEqual({
      moment: 'het gesprek met jou over tournees',
    });
  });

  it.each([
    'De rondleiding was niet leuk',
    'Het salaris was goed',
    'Mijn vriend vond de rondleiding leuk',
    'Het gesprek was leuk',
    'Was de rondleiding leuk?',
    'I loved the tour',
  ])('nothing in “%s”', (note) => {
    expect(told(note)).toEqual({});
  });
});

describe('what they missed, in Dutch', () => {
  it.each([
    ['iemand met meer ervaring met grote installaties.', 'ervaring met grote installaties'],
    ['iemand met meer kennis van Python, en', 'kennis van Python'],
    ['een kandidaat die meer ervaring in de zorg heeft', 'ervaring in de zorg'],
    ['iemand met meer ervaring in dit vakgebied', null],
    ['uw ervaring sprak ons aan', null],
  ])('“%s”: %s', (text, expected) => {
    expect(lackingIn(dutch(text))).toBe(expected);
  });
});

it.each([
  ['Ik ben het niet eens, dit is een verkeerde keuze', 'argument'],
  ['Dit is oneerlijk', 'bitterness'],
  ['Het was mijn laatste kans', 'pleading'],
  ['Uw toonaangevende organisatie', 'flattery'],
  ['Graag zo snel mogelijk', 'pressure'],
  ['Ik ben gepassioneerd', 'jargon'],
  ['Bij voorbaat dank', 'cliché'],
])('“%s” is %s', (text, kind) => {
  expect(toneOf(text).map((finding) => finding.kind)).toContain(kind);
});

it.each([
  ['De voorbeelden bleven algemeen.', 'de voorbeelden die ik koos'],
  ['Bereid u beter voor: uw voorbereiding viel tegen.', 'mijn voorbereiding'],
  ['De commissie twijfelde.', null],
])('thanks for “%s” by naming %s', (text, point) => {
  const told = Array.from({ length: 6 }, (_, at) =>
    dutch('Beste Sam,', { id: `c${at}`, happened: [{ at: now, kind: 'feedback', text }] }),
  );
  for (const { body } of told.map((one) => drafted(one, 'thank-for-feedback'))) {
    if (point === null) expect(body).not.toMatch(/voorbeelden|voorbereiding/);
    else expect(body).toContain(point);
  }
});

it('takes the member’s Dutch texts, small after a colon, and leaves English ones', () => {
  const withLesson = (text: string) =>
    drafted(
      dutch('Beste Sam,', { happened: [{ at: now, kind: 'lesson', about: 'interview', text, action: null }] }),
      'thank-for-feedback',
    ).body;
  expect(withLesson('Ik antwoord voordat ik nadenk.')).toContain(' ik antwoord voordat ik nadenk.');
  expect(withLesson('Think first')).not.toContain('Think first');
});

it('reads a long Dutch story in little time, whatever it holds', () => {
  const reader = { contact: 'Sanne de Vries', company: 'X', agency: false, familiar: false, language: 'nl' };
  for (const note of [
    'we hebben over de '.repeat(5000),
    'de rondleiding van '.repeat(5000),
    'met Bram en '.repeat(5000),
  ]) {
    const start = performance.now();
    tellsOf([note], reader);
    expect(performance.now() - start).toBeLessThan(500);
  }
});
