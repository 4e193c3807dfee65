import { describe, expect, it } from 'vitest';
import { factsOf, type Row } from './facts-case.ts';

type Mail = Pick<Partial<Row>, 'subject' | 'from' | 'body'>;

const no: Record<string, string> = {
  en: 'Dear Sam,\n\nwe have looked at everything and will not be moving forward.',
  de: 'Hallo Sam,\n\nwir haben uns leider anders entschieden.',
  fr: 'Bonjour Sam,\n\nvotre candidature n’a pas été retenue.',
};

const signed = (code: string, ...lines: string[]): Mail => ({
  body: `${no[code]}\n\n${bye[code]}\n${lines.join('\n')}`,
});
const bye: Record<string, string> = { en: 'Best regards,', de: 'Viele Grüße', fr: 'Cordialement,' };

/** Names that are words, degrees, titles, people or hardly letters, in places where whoever stands is the employer. */
const sure: [string, Mail, string][] = [
  // behind "at" and "@"
  ['en', { body: 'Thank you for your interest in the Data Engineer position at MVR. It is a no.' }, 'MVR'],
  ['en', { body: 'Thank you for your interest in the Data Engineer position at Parcel Driver.' }, 'Parcel Driver'],
  ['en', { subject: 'Data Engineer @ EQ', body: no.en ?? '' }, 'EQ'],
  ['en', { subject: 'Data Engineer @ Sunday', body: no.en ?? '' }, 'Sunday'],
  ['de', { body: 'Vielen Dank für Ihre Bewerbung als Koch bei MIT. Leider nein.' }, 'MIT'],
  ['fr', { body: 'Merci de votre candidature au poste de Comptable chez La Caisse.' }, 'La Caisse'],
  ['en', { body: 'Thank you for your application to join dunfeld as a Junior Cook.' }, 'dunfeld'],
  ['en', { body: 'Thanks for your interest in joining us at dunfeld as we grow.' }, 'dunfeld'],
  // names that go on
  [
    'de',
    { body: 'Vielen Dank für Ihre Bewerbung bei Institut für Luft- und Seefahrt.' },
    'Institut für Luft- und Seefahrt',
  ],
  [
    'en',
    { body: 'Thank you for applying to The University of Arden at Elkford.' },
    'The University of Arden at Elkford',
  ],
  ['en', { body: 'Thank you for applying to Brellan & Sohn a/s.' }, 'Brellan & Sohn a/s'],
  ['de', { body: 'Vielen Dank für Ihre Bewerbung bei d.orvel AG.' }, 'd.orvel AG'],
  // below who signs
  ['en', signed('en', 'Dana Whitlock', 'Talent Partner', 'Next'), 'Next'],
  ['en', signed('en', 'Dana Whitlock', 'Talent Partner', 'dunfeld'), 'dunfeld'],
  ['en', signed('en', 'Dana Whitlock', 'Talent Partner', 'Ottmar Lehr'), 'Ottmar Lehr'],
  ['en', signed('en', 'Dana Whitlock', 'Talent Partner', '343 Foundries'), '343 Foundries'],
  ['en', signed('en', 'Dana Whitlock', 'EQ'), 'EQ'],
  ['en', signed('en', 'Dana Whitlock | Recruiter | Greenhouse'), 'Greenhouse'],
  ['en', signed('en', 'Dana Whitlock', 'Talent Partner at EQ'), 'EQ'],
  ['en', signed('en', 'Dana Whitlock | Recruiter | A.R. Brellan'), 'A.R. Brellan'],
  ['en', signed('en', 'Human Resources', 'Personio'), 'Personio'],
  ['de', signed('de', 'Jana Rieck', 'Personalreferentin', 'dunfeld'), 'dunfeld'],
  ['fr', signed('fr', 'Marie Duval', 'Chargée de recrutement', 'dunfeld SE'), 'dunfeld SE'],
  ['en', signed('en', 'Dana Whitlock', 'Talent Partner', 'Brellan Inc. (Software for Foundries)'), 'Brellan Inc.'],
  // before and behind departments
  ['en', signed('en', 'The dunfeld Recruiting Team'), 'dunfeld'],
  ['en', signed('en', "The Brellan's Recruiting Team"), 'Brellan'],
  ['en', signed('en', 'The Next Talent Acquisition Team'), 'Next'],
  ['en', signed('en', 'The dunfeld AG Recruiting Team'), 'dunfeld AG'],
  ['en', signed('en', 'Brellan College Recruiting Team'), 'Brellan'],
  ['de', signed('de', 'Dein EQ-Team'), 'EQ'],
  ['de', signed('de', 'Dein Recruiting-Team von EQ'), 'EQ'],
  ['fr', signed('fr', "L'équipe recrutement de dunfeld"), 'dunfeld'],
  ['en', signed('en', 'Recruiting Team, Sunday'), 'Sunday'],
  ['en', signed('en', 'Resourcing Team', 'Next, Reservoir House, Elkford'), 'Next'],
  ['en', signed('en', 'Dana Whitlock', 'Chair, Ovaro'), 'Ovaro'],
  [
    'fr',
    { from: 'École doctorale SVO <ed@univ.example>', ...signed('fr', 'Gaël Bihan', "Directeur de l'ED SVO", 'Ovaro') },
    'Ovaro',
  ],
  ['en', { from: 'Ovaro <ovaro@jobs.example>', ...signed('en', 'Human Resources', 'Ovaro') }, 'Ovaro'],
  ['en', signed('en', 'The dunfeld Team'), 'dunfeld'],
  ['de', signed('de', 'Dein dunfeld-Team'), 'dunfeld'],
  // who writes
  ['en', { from: 'Nina from Talent Orchard <no-reply@us.greenhouse-mail.io>', body: no.en ?? '' }, 'Talent Orchard'],
  ['en', { from: 'Next Careers <no-reply@us.greenhouse-mail.io>', body: no.en ?? '' }, 'Next'],
  ['en', { from: 'Dana from Docker <no-reply@us.greenhouse-mail.io>', body: no.en ?? '' }, 'Docker'],
  ['en', { from: 'EQ <no-reply@us.greenhouse-mail.io>', body: no.en ?? '' }, 'EQ'],
  ['de', { from: 'Lea von Banda Ovaro <lea@ovaro.example>', body: no.de ?? '' }, 'Banda Ovaro'],
  // who decides, and whose application it is
  ['en', { body: 'It is a no.\n\nOvaro is an Equal Opportunity Employer M/F/D/V' }, 'Ovaro'],
  ['es', { body: 'Ovaro finalizó el aviso Cajera al que te postulaste.' }, 'Ovaro'],
  ['de', { body: 'Ihre Bewerbung wurde vom Unternehmen Ovaro abgelehnt.' }, 'Ovaro'],
  ['de', { body: 'Danke, dass du uns dein Interesse an 8x9 nähergebracht hast. Leider nein.' }, '8x9'],
  ['en', { body: 'Unfortunately, EQ has decided to move forward with others.' }, 'EQ'],
  ['en', { body: 'Unfortunately, AR&B has decided to move forward with others.' }, 'AR&B'],
  ['en', { body: 'Thank you for your Brellan application. It is a no.' }, 'Brellan'],
  ['en', { body: 'Thank you for your Brellan & Company application. It is a no.' }, 'Brellan & Company'],
  ['en', { subject: 'Your Ottmar Lehr Application for R1560783 Cook', body: no.en ?? '' }, 'Ottmar Lehr'],
];

/** What stands in such places besides, and is no employer. */
const other: [string, Mail][] = [
  ['en', { body: 'Thank you for applying for a position at Director level. It is a no.' }],
  ['en', { body: 'Thank you for your application to Senior Data Analyst.' }],
  ['en', { body: 'Thank you for your interest in the role at HR.' }],
  ['en', signed('en', 'Dana Whitlock', 'Talent Partner', 'London')],
  ['en', signed('en', 'Dana Whitlock', 'Talent Partner', 'LinkedIn')],
  ['en', signed('en', 'Dana Whitlock', 'Talent Partner', '12 Coleman Street')],
  ['en', signed('en', 'Dana Whitlock', 'Talent Partner', 'Mobile')],
  ['en', signed('en', 'Dana Whitlock', 'Ottmar Lehr')],
  ['en', signed('en', 'Human Resources', 'Ottmar Lehr')],
  ['en', signed('en', 'Human Resources', 'Red Elk OH')],
  ['en', signed('en', 'Human Resources', 'Southeast Region')],
  ['de', signed('de', 'Der Vorstand')],
  ['de', signed('de', 'Personalabteilung', 'FD 10')],
  ['de', signed('de', 'Jana Rieck', 'Strandpromenade 2')],
  ['en', signed('en', 'Director,', 'Ottmar Lehr')],
  ['en', signed('en', 'The whole Recruiting Team')],
  ['en', signed('en', 'The whole Team')],
  ['en', signed('en', 'The London Recruiting Team')],
  ['en', { body: 'Thank you for your Software Engineer application.' }],
  ['en', { body: 'Thank you for your Engineering application.' }],
  ['en', { body: 'Thank you for your Junior Kotlin application.' }],
  ['en', { body: 'Thank you for your Summer application.' }],
  ['en', { body: 'Thank you for your London application.' }],
  ['en', { body: 'Unfortunately, Germany has decided to change its rules.' }],
];

describe('an employer where one is sure to stand', () => {
  it.each(sure)('%s: %j', (code, mail, company) => {
    expect(factsOf(code, mail).company?.value).toBe(company);
  });

  it.each(other)('is not what stands there besides, %s: %j', (code, mail) => {
    expect(factsOf(code, mail).company?.value ?? null).toBeNull();
  });

  it('is no person who writes', () => {
    const from = 'Brellan Graduates <graduates@mail.example>';
    expect(factsOf('en', { from, body: no.en ?? '' }).contact).toBeNull();
  });
});
