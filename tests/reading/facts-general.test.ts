import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framesOf } from '../../shared/reading/facts/frames.ts';
import { runStart } from '../../shared/reading/facts/name/name-start.ts';
import { isOrganisation } from '../../shared/reading/facts/name/organisation.ts';
import { isPlaceholder } from '../../shared/reading/facts/name/placeholder.ts';
import { wordEnd } from '../../shared/reading/facts/name/token.ts';
import { namesPeople, peopleOf } from '../../shared/reading/facts/people.ts';
import { en } from '../../shared/reading/facts/wording/en.ts';
import { es } from '../../shared/reading/facts/wording/es.ts';
import { factsOf, named, type Row } from './facts-case.ts';

/** Mails of no particular platform, in the ways that people word them. */
const rows: [string, Row][] = [
  // whose job it is
  [
    'en',
    {
      body: "Thanks for applying to Harbour Foods' Senior Analyst role. We chose somebody else.",
      company: 'Harbour Foods',
      role: 'Senior Analyst',
    },
  ],
  [
    'en',
    {
      body: "Thank you for your interest in Pebble's editorial internship. We had many applicants.",
      company: 'Pebble',
      role: 'editorial internship',
    },
  ],
  [
    'en',
    {
      body: "Thank you for your interest in the Driver's Mate position at Northwind.",
      company: 'Northwind',
      role: "Driver's Mate",
    },
  ],
  [
    'en',
    {
      body: "Thank you for your interest in the Night Shift Assistant role at McAllister's. It has been filled.",
      company: "McAllister's",
      role: 'Night Shift Assistant',
    },
  ],
  // what somebody would have become
  ['en', { body: 'At this time we are not hiring a law clerk.', company: null, role: 'law clerk' }],
  [
    'en',
    {
      body: 'Thank you for your application to join J. Harlow & Sons as a Warehouse Operative. You were unsuccessful.',
      company: 'J. Harlow & Sons',
      role: 'Warehouse Operative',
    },
  ],
  [
    'en',
    {
      body: 'Thank you for your interest in becoming Cabin Crew with Peregrine Air.',
      company: 'Peregrine Air',
      role: 'Cabin Crew',
    },
  ],
  [
    'en',
    {
      body: 'Unfortunately we are unable to offer you a summer associate position with Mercer & Vale this year.',
      company: 'Mercer & Vale',
      role: 'summer associate',
    },
  ],
  ['en', { body: 'You have not been chosen to fill the position as an employee.', company: null, role: null }],
  // institutions say what they are
  [
    'en',
    {
      body: 'The University of Harrow has completed its search for the tenure-track position in Mathematics Education.',
      company: 'The University of Harrow',
      role: 'tenure-track position in Mathematics Education',
    },
  ],
  [
    'en',
    {
      body: 'Thank you for interviewing for the 4th grade teacher position in Oak Vale Elementary School District 97.',
      company: 'Oak Vale Elementary School District 97',
      role: '4th grade teacher',
    },
  ],
  [
    'en',
    {
      body: 'You need a degree from Harrow University or a High School diploma for the Clerk role.',
      company: null,
      role: 'Clerk',
    },
  ],
  [
    'de',
    {
      body: 'Sie haben sich um die beim Landratsamt Rosenau ausgeschriebene Stelle als Verwaltungsfachangestellter beworben.',
      company: 'Landratsamt Rosenau',
      role: 'Verwaltungsfachangestellter',
    },
  ],
  [
    'nl',
    {
      body: 'Dank voor uw sollicitatie naar de functie van promovendus aan de Universiteit Zeestad.',
      company: 'Universiteit Zeestad',
      role: 'promovendus',
    },
  ],
  // names
  [
    'en',
    {
      body: "Thank you for your interest in joining Trader Bill's as a Crew Member.",
      company: "Trader Bill's",
      role: 'Crew Member',
    },
  ],
  [
    'en',
    {
      subject: 'NWR Application Outcome',
      body: 'We will not take your application further.',
      company: 'NWR',
      role: null,
    },
  ],
  [
    'en',
    {
      body: 'This is about the application that you submitted. Position: Rocket Technologist, Announcement JS-10-1234. Agency: NOSA. Others were chosen.',
      company: 'NOSA',
      role: 'Rocket Technologist',
    },
  ],
  [
    'es',
    {
      body: 'Gracias por tu interés en formar parte de Grupo Altavista. La vacante de Técnico de Calidad está cubierta.',
      company: 'Grupo Altavista',
      role: 'Técnico de Calidad',
    },
  ],
  [
    'fr',
    {
      body: "Votre candidature pour un poste d'Agent d'escale au sein d'Air Loire n'a pas été retenue.",
      company: 'Air Loire',
      role: "Agent d'escale",
    },
  ],
  [
    'de',
    {
      subject: 'Ihre Bewerbung bei der Norddeutschen Werft',
      body: 'Leider müssen wir Ihnen absagen.',
      company: 'Norddeutsche Werft',
      role: null,
    },
  ],
  [
    'de',
    {
      body: 'Unsere Jury hat entschieden. Vielleicht ist ein anderes Programm besser. Danke für Ihre Geduld.',
      company: null,
      role: null,
    },
  ],
  [
    'en',
    {
      subject: 'Warehouse Lead - Pelham Stores',
      from: 'Jobs <jobs@pelham.example>',
      body: 'Your application was not successful.',
      company: 'Pelham Stores',
      role: 'Warehouse Lead',
    },
  ],
  [
    'en',
    {
      body: 'Thank you for applying. Northwind Group is sorry that the Northwind Group Data Engineer role has been filled.',
      company: 'Northwind Group',
      role: 'Data Engineer',
    },
  ],
  // titles
  [
    'de',
    {
      body: 'vielen Dank für Ihre Bewerbung um eine Ausbildung zum Industriemechaniker (m/w/d) bei Rheinblick.',
      company: 'Rheinblick',
      role: 'Ausbildung zum Industriemechaniker (m/w/d)',
    },
  ],
  [
    'de',
    {
      body: 'Sie haben sich bei uns als Burgvogt beworben. Leider hat es nicht gereicht.',
      company: null,
      role: 'Burgvogt',
    },
  ],
  [
    'de',
    {
      body: 'vielen Dank für Ihre Bewerbung auf die Stelle Mitarbeiter im Bereich Mobilität.',
      company: null,
      role: 'Mitarbeiter im Bereich Mobilität',
    },
  ],
  [
    'it',
    {
      body: 'La Sua candidatura per la posizione di Addetto al magazzino presso Officine Bertoldi non prosegue.',
      company: 'Officine Bertoldi',
      role: 'Addetto al magazzino',
    },
  ],
  [
    'nl',
    {
      body: 'Voor de rol van Backend Developer (PHP) zoeken we iemand met meer ervaring.',
      company: null,
      role: 'Backend Developer (PHP)',
    },
  ],
  [
    'en',
    {
      body: 'You have not been chosen for our 2009 summer intern program.',
      company: null,
      role: 'summer intern program',
    },
  ],
  // what only holds a place
  [
    'en',
    {
      body: 'Dear [Candidate Name],\nThank you for your interest in the {{job_title}} position at [Company].',
      company: null,
      role: null,
    },
  ],
  [
    'en',
    { body: 'Thank you for your interest in the position of xxxxx xxxx with the XXX.', company: null, role: null },
  ],
  ['en', { body: 'Thank you for considering [local city] ISD. We wish you well.', company: null, role: null }],
  // who signs
  [
    'en',
    {
      body: 'We chose somebody else.\n\nCheers,\nMegan and the Pebble Talent team',
      company: 'Pebble',
      role: null,
      contact: 'Megan',
    },
  ],
  [
    'en',
    { body: 'We chose somebody else.\n\nKind regards,\n\nMr A. Nogo.', company: null, role: null, contact: 'A. Nogo' },
  ],
  [
    'nl',
    {
      body: 'Wij gaan met iemand anders verder.\n\nMet vriendelijke groet,\nMarloes Bakker\nHR-adviseur',
      company: null,
      role: null,
      contact: 'Marloes Bakker',
    },
  ],
  [
    'de',
    {
      body: 'Die Stelle ist vergeben. Freundliche Grüße Ferrotec Anlagenbau',
      company: 'Ferrotec Anlagenbau',
      role: null,
    },
  ],
  // titles and employers side by side
  [
    'en',
    {
      body: 'Thank you for your application to Pebble - Data Engineer III. The position has been filled.',
      company: 'Pebble',
      role: 'Data Engineer III',
    },
  ],
  [
    'en',
    {
      body: 'We will not move forward with your candidacy for the Senior Software Engineer II, Search role.',
      company: null,
      role: 'Senior Software Engineer II, Search',
    },
  ],
  [
    'en',
    {
      body: 'Thank you for your interest in our New Grad Software Engineer position.',
      company: null,
      role: 'New Grad Software Engineer',
    },
  ],
  [
    'en',
    {
      body: 'Thank you for applying to be a Trainee Reporter with the Guardian.',
      company: 'Guardian',
      role: 'Trainee Reporter',
    },
  ],
  [
    'en',
    {
      body: 'Your interest in the Buyer role with the Marsh & Marsh Family of Companies is appreciated.',
      company: 'Marsh & Marsh',
      role: 'Buyer',
    },
  ],
  [
    'en',
    {
      body: 'I would love to stay in touch, and when the Helsinki team opens up please send me a note.',
      company: null,
      role: null,
    },
  ],
  [
    'en',
    {
      subject: 'Site Manager Application - Your SMSTS',
      body: 'Your card has lapsed.',
      company: null,
      role: 'Site Manager',
    },
  ],
  [
    'es',
    {
      subject: 'Candidatura Trabajadora Social - Cruz Blanca',
      body: 'El proceso para Trabajadora Social ha finalizado.',
      company: 'Cruz Blanca',
      role: 'Trabajadora Social',
    },
  ],
  [
    'it',
    {
      body: 'Grazie per aver partecipato alla selezione per la posizione di Gestore Privati in Banca Lariana.',
      company: 'Banca Lariana',
      role: 'Gestore Privati',
    },
  ],
  [
    'nl',
    {
      body: 'U heeft gesolliciteerd naar de functie van suppoost in het Zeemuseum.',
      company: 'Zeemuseum',
      role: 'suppoost',
    },
  ],
  [
    'nl',
    {
      subject: 'Terugkoppeling gesprek Verzorgende IG',
      body: 'We hebben voor een ander gekozen.',
      company: null,
      role: 'Verzorgende IG',
    },
  ],
  [
    'de',
    {
      body: 'Haben Sie Dank für Ihr Interesse, als Sozialpädagoge beim Wohlverband Rosenau tätig zu werden.',
      company: 'Wohlverband Rosenau',
      role: 'Sozialpädagoge',
    },
  ],
  [
    'de',
    {
      subject: 'Texter:in',
      from: 'Nele aus der Wortwerkstatt <hallo@wortwerkstatt.teamtailor.com>',
      body: 'Es war eng.\n\nBleib frech!\nNele',
      company: 'Wortwerkstatt',
      role: 'Texter:in',
      contact: 'Nele',
    },
  ],
  [
    'pt',
    {
      body: 'Informamos que a vaga foi preenchida.\n\nAtenciosamente,\nRH Construtora Alvorada',
      company: 'Construtora Alvorada',
      role: null,
    },
  ],
];

describe('facts of mails of every kind', () => {
  it.each(rows)('%s: $body', (language, row) => {
    const { company, role, contact } = named(language, row);
    expect({ company, role, contact }).toEqual({ company: row.company, role: row.role, contact: row.contact ?? null });
  });

  it.each([
    ['pebblelabs@myworkday.com', 'We at Pebble Labs chose others.', 'Pebble Labs'],
    ['no-reply@pebblelabs.teamtailor-mail.com', 'Pebble Labs says no.', 'Pebble Labs'],
    ['pebblelabs-jobs@m.personio.de', 'Pebble Labs says no.', 'Pebble Labs'],
    ['jane@hire.lever.co', 'It is a no from us.\n\nJane', null],
  ])('%s is the address of whom the mail spells', (from, body, company) => {
    expect(factsOf('en', { from, body }).company?.value ?? null).toBe(company);
  });
});

describe('the parts of facts', () => {
  it.each([
    ['[Company]', true],
    ['{{company}}', true],
    ["[Nom de l'entreprise]", true],
    ['XXX', true],
    ['_____', true],
    ['X', true],
    ['Company Name', true],
    ['[Company_A]', false],
    ['Maxx Foods', false],
    ['The Naming Company', false],
  ])('%s is a placeholder: %s', (value, expected) => {
    expect(isPlaceholder(value)).toBe(expected);
  });

  it.each([
    ['en', "Trader Bill's", true],
    ['en', 'Baker Harbour', true],
    ['en', 'Senior Data Engineer', false],
    ['en', 'Head of Biology', false],
    ['es', 'Grupo Altavista', true],
    ['es', 'Técnico de Calidad', false],
    ['en', '386-AHP-6120443', false],
  ])('%s: %s can be an organisation: %s', (language, name, expected) => {
    expect(isOrganisation(name, framesOf(language === 'es' ? es : en))).toBe(expected);
  });

  it('tells single words for people from phrases', () => {
    const people = peopleOf('cook|(?:crew|team) member|co-pilot|\\p{L}{3,9}smith');
    const answers = ['Sous Cook', 'crew member', 'Co-Pilot', 'Goldsmith', 'member', 'cooking'].map((words) =>
      namesPeople(words, people),
    );
    expect(answers).toEqual([true, true, true, true, false, false]);
  });

  it('knows the words of a group that has one with any beginning, and their endings', () => {
    const people = peopleOf('(?:tut[oó]r|(?!bau)\\p{L}{4,9}ista|guía)(?:es|s)?|chef');
    const answers = ['Tutores', 'TUTÓR', 'guía', 'Florista', 'floristas', 'Bauvista', 'ista', 'tuto', 'chefs'].map(
      (word) => people.isOne(word),
    );
    expect(answers).toEqual([true, true, true, true, true, false, false, false, false]);
  });

  it('walks back over words with capitals', () => {
    const text = 'with us, the University of Harrow Talent';
    expect(text.slice(runStart(text, text.length))).toBe('University of Harrow Talent');
    expect(runStart('in lower case', 13)).toBe(-1);
  });

  it('ends words within any text, and at no character twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(60), (text, at) => {
        const end = wordEnd(text, Math.min(at, text.length));
        expect(end).toBeGreaterThanOrEqual(Math.min(at, text.length));
        expect(end).toBeLessThanOrEqual(text.length);
        expect(/[ \n,;!?()"]/.test(text.slice(Math.min(at, text.length), end))).toBe(false);
      }),
    );
  });
});
