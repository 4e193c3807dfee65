import { describe, expect, it } from 'vitest';
import { named, type Row } from './facts-case.ts';

const rows: Row[] = [
  {
    body: 'Bedankt voor je sollicitatie naar de functie van Beleidsadviseur bij Waterkant.',
    company: 'Waterkant',
    role: 'Beleidsadviseur',
  },
  {
    body: 'Hartelijk dank voor uw sollicitatie op de vacature Medewerker Klantenservice bij De Gouden Appel B.V.',
    company: 'De Gouden Appel B.V.',
    role: 'Medewerker Klantenservice',
  },
  {
    body: 'Je hebt gesolliciteerd als Senior Java Developer. Helaas gaan we niet met je verder.',
    company: null,
    role: 'Senior Java Developer',
  },
  {
    body: 'Dank voor je interesse in Fietsfabriek. We gaan verder met andere kandidaten.',
    company: 'Fietsfabriek',
    role: null,
  },
  { body: 'Voor de rol van Productmanager hebben we iemand anders gekozen.', company: null, role: 'Productmanager' },
  {
    body: 'Helaas gaan we niet verder.\n\nMet vriendelijke groet,\n\nSanne de Wit\nRecruiter\nWaterkant',
    company: 'Waterkant',
    role: null,
    contact: 'Sanne de Wit',
  },
  {
    body: 'Helaas gaan we niet verder.\n\nMet vriendelijke groet,\nAfdeling Personeelszaken',
    company: null,
    role: null,
  },
  { body: 'Helaas gaan we niet verder.\n\nGroeten,\nTeam Waterkant', company: 'Waterkant', role: null },
  { subject: 'Je sollicitatie bij Waterkant', body: 'Helaas gaan we niet verder.', company: 'Waterkant', role: null },
  {
    subject: 'Sollicitatie Projectleider Infra',
    body: 'Helaas gaan we niet verder.',
    company: null,
    role: 'Projectleider Infra',
  },
  {
    body: 'Geachte heer Jansen,\n\nHelaas hebben wij voor ons bedrijf een andere kandidaat gekozen.\n\nHoogachtend,\nDirectie',
    company: null,
    role: null,
  },
  {
    body: 'Onze opdrachtgever, Havenbedrijf Noord, heeft gekozen voor een andere kandidaat.',
    company: 'Havenbedrijf Noord',
    role: null,
  },
];

describe('facts of Dutch mails', () => {
  it.each(rows)('$subject $from $body', ({ contact = null, company, role, ...mail }) => {
    expect(named('nl', { contact, company, role, ...mail })).toEqual({ company, role, contact });
  });
});
