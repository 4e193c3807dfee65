import { describe, expect, it } from 'vitest';
import { aboutIn, mentionedIn, namedIn } from '../../shared/case/match/named.ts';
import { aCase } from '../support/cases.ts';

const named = (id: string, company: string, role: string) => aCase({ id, reading: { company, role } });
const trust = named('trust', 'Open Fields Trust', 'Programme Coordinator');
const nord = named('nord', 'Nordlager SE', 'Lagerleitung');
const first = named('first', 'Northwind GmbH', 'Data Analyst');
const second = named('second', 'Northwind', 'Platform Engineer');
const cases = [trust, nord, first, second];
const ids = (found: readonly { id: string }[] = []) => found.map(({ id }) => id).join(' ');

describe('a case that a member names as the one which a mail belongs to', () => {
  it.each([
    ['this is about Open Fields Trust, they want me back!!', 'trust', 'they want me back!!'],
    ['Hi, it is about the case at Open Fields Trust. Thanks', 'trust', 'Thanks'],
    ['about openfields trust', 'trust', ''],
    ['It belongs to the Programme Coordinator job', 'trust', ''],
    ['Das gehört zu Nordlager. Es ist eine Rückmeldung.', 'nord', 'Es ist eine Rückmeldung.'],
    ['Es geht um die Stelle bei Nordlager', 'nord', ''],
    ['It is about Open Fields, they rang me', 'trust', 'they rang me'],
    ["C'est à propos de Nordlager", 'nord', ''],
    ['Es sobre Nordlager', 'nord', ''],
    ['Het gaat over Nordlager', 'nord', ''],
    ['Riguarda Nordlager', 'nord', ''],
    ['É sobre a Nordlager', 'nord', ''],
    ['It is about Northwind', 'first second', ''],
    ['It is about the Data Analyst role at Northwind', 'first', ''],
  ])('is found: %s', (text, expected, rest) => {
    const found = namedIn(text, cases);
    expect([ids(found?.cases), found?.rest.replace(/^Hi, +/, '')]).toEqual([expected, rest]);
  });

  it.each([
    'Is it about Open Fields Trust?',
    'It is not about Open Fields Trust',
    'Ann told me about Open Fields Trust',
    'It is about a friend of mine who works for Open Fields Trust',
    'Open Fields Trust want me back',
    'It is about Fields',
    'It is about Open',
    'It is about the open fields behind our house',
    'Es geht nicht um Nordlager',
    'It is about time',
    'Thanks\n\nOn Tue, 6 Oct 2026 at 09:40, Onfile <onfile@onfile.example> wrote:\n> It is about Nordlager',
    '',
  ])('is told from other words: %s', (text) => expect(namedIn(text, cases)).toBeNull());

  it('is asked about where its company is only mentioned', () => {
    expect(ids(mentionedIn('Open Fields Trust want me back!! Nordlager do not.', cases))).toBe('trust nord');
    expect(ids(mentionedIn('Open Fields Trust?', cases))).toBe('trust');
    expect(ids(mentionedIn('I trust the open fields.', cases))).toBe('');
    expect(ids(mentionedIn('They want me back.', cases))).toBe('');
  });

  it.each([
    ['It is about Haldenbank.', 'Haldenbank'],
    ['Hi, das gehört zu Contoso AG, danke', 'Contoso AG'],
    ['Is it about Contoso?', null],
    ['They told me about Contoso', null],
    ['It is about a friend of mine who works for the Contoso company', null],
    ['It is a no', null],
  ])('is told by name, whether there is such a case or not: %s', (text, name) => expect(aboutIn(text)).toBe(name));

  it('is read in bounded time', () => {
    expect(aboutIn('it is about the '.repeat(100_000))).toBeNull();
    expect(namedIn('it is about the '.repeat(100_000), cases)).toBeNull();
  });
});
