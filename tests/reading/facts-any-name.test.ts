import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-case.ts';

/** Where hardly anything but an employer stands, by language; `§` is the employer. */
const places: [string, string][] = [
  ['en', 'Thank you for your interest in the Data Engineer position at §.'],
  ['en', 'Thank you for applying for the Data Engineer role at § and for your time.'],
  ['de', 'Vielen Dank für Ihre Bewerbung als Köchin bei § und Ihr Interesse.'],
  ['fr', 'Merci de votre candidature au poste de Comptable chez §.'],
  ['nl', 'Bedankt voor je sollicitatie bij §.'],
  ['it', 'Grazie per la tua candidatura presso §.'],
];

const names = [
  // words of every day, tools and places
  'Next',
  'Sunday',
  'Docker',
  'GitLab',
  'Zurich',
  'Munich Re',
  'OPEN TO YOU',
  'We Grow Trees',
  // trades that are surnames, or that a name begins with
  'Dennis Cook',
  'Edith Baker',
  'Porter Trams',
  'Baker Lindqvist',
  'Judge Group',
  'Kanzlei Dr. Weber & Partner',
  // names that go on behind small words and marks
  'Ottmar Lehr and Company',
  "Grendon's and St Olaf's Hospital Trust",
  "Sailors' Aid Society",
  'Verda &Co',
  'Teatro alla Riva',
  // small letters before a legal form
  'dunfeld GmbH',
  'Lehrwerk electronic SE & Co. KG',
  'ostrova N.V.',
];

describe('an employer of any name', () => {
  it.each(places.flatMap(([code, text]) => names.map((name) => [code, text, name] as const)))(
    '%s: %s (%s)',
    (code, text, name) => {
      expect(factsOf(code, { body: text.replace('§', () => name) }).company?.value).toBe(name);
    },
  );

  it('is told in small letters, and without vowels', () => {
    for (const name of ['qp', 'z2', 'ovaro'])
      expect(factsOf('en', { body: `Thank you for applying to ${name}.` }).company?.value).toBe(name);
  });

  it('is the same with what it is called for short behind it', () => {
    const body = 'Thank you for applying to Dunfeld Wasserwerke (DWW). Dunfeld Wasserwerke has chosen somebody else.';
    expect(factsOf('en', { body }).company?.value).toBe('Dunfeld Wasserwerke');
  });
});

describe('what is no employer, whatever stands before it', () => {
  it.each([
    ['en', 'Thank you for applying to Senior Data Analyst.'],
    ['en', 'Thank you for applying to Competition 2031-118.'],
    ['en', 'Thank you for your application to HR.'],
    ['en', 'Thank you for applying to this position. Next steps follow.'],
    ['en', 'Your Application To Our Team'],
    ['en', 'Sunday is when we decide. Docker is what we use.'],
    ['de', 'Ihre Bewerbung bei Interesse an Teilzeit haben wir erhalten.'],
    ['es', 'Gracias por tu candidatura al puesto de Contable en Zaragoza.'],
  ])('%s: %s', (code, body) => {
    expect(factsOf(code, { body }).company?.value ?? null).toBeNull();
  });
});

describe('whoever decides on an application', () => {
  it.each([
    ['en', 'Unfortunately, § has decided to move forward with other candidates.'],
    ['en', 'After a review § will not be moving forward with your application. Hello Sam, § has chosen somebody else.'],
    ['de', 'Leider hat es nicht gereicht. § hat sich für jemand anderen entschieden.'],
    ['fr', '§ a choisi un autre profil.'],
    ['nl', 'Helaas, § heeft besloten om met anderen verder te gaan.'],
    ['pt', 'Infelizmente, § optou por outro perfil.'],
  ])('is the employer in %s: %s', (code, body) => {
    for (const name of ['Ovaro', 'Larch & Finch', 'qVido'])
      expect(factsOf(code, { body: body.replaceAll('§', () => name) }).company?.value).toBe(name);
  });

  it.each([
    ['en', 'Sarah has decided to go with somebody else.'],
    ['en', 'The Panel has decided to move forward with others.'],
    ['de', 'Das Gremium hat sich für jemand anderen entschieden.'],
  ])('is nobody by the name of it in %s: %s', (code, body) => {
    expect(factsOf(code, { body }).company?.value ?? null).toBeNull();
  });
});

/** Language, what the mail is, and the employer that is meant. */
const mails: [string, { subject?: string; from?: string; body?: string }, string | null][] = [
  // platforms hire too, by themselves and by one another
  ['en', { body: 'You were not selected.\n\nBest,\nThe LinkedIn Recruiting Team' }, 'LinkedIn'],
  ['en', { from: 'Personio Recruiting <no-reply@us.greenhouse-mail.io>', body: 'It is a no.' }, 'Personio'],
  ['en', { from: 'Greenhouse <no-reply@us.greenhouse-mail.io>', body: 'It is a no.' }, null],
  ['en', { body: 'You were not selected. Follow us on LinkedIn.' }, null],
  // tools hire by their departments
  ['en', { body: 'You were not selected.\n\nThe Docker Talent Acquisition Team' }, 'Docker'],
  ['en', { body: 'You were not selected.\n\nThe Java Team' }, null],
  ['en', { body: 'You were not selected.\n\nThe London Recruiting Team' }, null],
  // who signs before whose house
  ['de', { body: 'Leider nein.\n\nViele Grüße\nIhr Recruiting-Team von Dunfeld GmbH' }, 'Dunfeld GmbH'],
  ['nl', { body: 'Helaas.\n\nGroet,\nHet recruitmentteam van Dunfeld B.V.' }, 'Dunfeld B.V.'],
  ['de', { body: 'Leider nein.\n\nViele Grüße\nJana Ohm\nPersonalreferentin dunfeld GmbH' }, 'dunfeld GmbH'],
  ['fr', { from: 'Ovaro Recrutement <no-reply@smartrecruiters.com>', body: 'Sans suite.' }, 'Ovaro'],
  ['en', { body: 'Thank you for applying to Human Rivers Watch.' }, 'Human Rivers Watch'],
  ['en', { body: 'You were not selected.\n\nHuman Resources Dunfeld Ltd' }, 'Dunfeld Ltd'],
  // what interest is taken in
  ['de', { body: 'Vielen Dank für Ihr Interesse an Ovaro. Leider nein.' }, 'Ovaro'],
  ['de', { body: 'Vielen Dank für Ihr Interesse an Forschung. Leider nein.' }, null],
  ['en', { body: 'Thank you for your interest in joining ovaro.' }, 'ovaro'],
  ['en', { body: 'Thank you for joining us today.' }, null],
];

describe('an employer by what stands around its name', () => {
  it.each(mails)('%s: %j', (code, mail, company) => {
    expect(factsOf(code, mail).company?.value ?? null).toBe(company);
  });
});
