import { describe, expect, it } from 'vitest';
import { named, type Row } from './facts-case.ts';

/** What subject, sender, text and signature say of a fact together, and what none of them says well enough alone. */
const companies: [string, Partial<Row>, string | null][] = [
  // one house in two spellings
  [
    'de',
    {
      subject: 'Fachhochschule Technikum Arden',
      body: 'Leider nein.\n\nMit freundlichen Grüßen\nNora Feld\nFH Technikum Arden',
    },
    'FH Technikum Arden',
  ],
  // whom the mail is to, what a subject labels, and one department beside another
  [
    'en',
    {
      to: 'Brian Foley <brian@home.example>',
      subject: 'Brian Foley',
      body: 'Hi Brian Foley,\n\nThank you for your application to Brian Foley. We chose others.',
    },
    null,
  ],
  [
    'de',
    {
      subject: 'Ihre Bewerbung als Netzplaner (m/w/x), Ausschreibungsnummer: req2254',
      body: 'Leider haben wir uns anders entschieden.',
    },
    null,
  ],
  ['de', { from: 'HR & Projektkoordination <jobs@mail.example>', body: 'Leider nein.' }, null],
  // the sender's own domain
  ['en', { from: 'donotreply@bp.com', body: 'We have decided not to progress your application.' }, 'BP'],
  ['en', { from: 'x <x@bp.com>', subject: 'Update on your bp application', body: 'Thank you for joining bp.' }, 'bp'],
  ['en', { from: 'Beth <beth@corvidgames.com>', body: "It's a no this time, they've said yes." }, 'Corvid Games'],
  ['en', { from: 'Dana <dana@brookfieldzoo.org>', body: 'Sorry, we had a very large turnout.' }, 'Brookfield Zoo'],
  ['en', { from: 'office@stmarks-harpenden.org', body: 'We have appointed another candidate.' }, null],
  ['en', { from: 'Pepper <pepper@kestrel.io>', body: "We've gone with another candidate. Sorry! Pepper" }, 'Kestrel'],
  [
    'fr',
    { from: 'drh@ch-pau.fr', body: "Vous avez postulé au poste d'agent au Centre Hospitalier de Pau." },
    'Centre Hospitalier de Pau',
  ],
  // whose mail a platform sends
  ['en', { from: 'purple@myworkday.com', body: 'We have decided to move forward with others.' }, 'Purple'],
  ['en', { from: 'wdsetup@myworkday.com', subject: 'Thank you for your interest in Epicor', body: '' }, 'Epicor'],
  ['en', { from: 'rhe@myworkday.com', body: 'We have decided to move forward with others.' }, null],
  ['en', { from: 'no-reply@ashbyhq.com', subject: 'Sourcery: update on Developer Educator', body: '' }, 'Sourcery'],
  ['en', { from: 'no-reply@ashbyhq.com', subject: 'Jason - Update from Abridge', body: '' }, 'Abridge'],
  ['de', { from: 'Nina von Personio <nina@personio.com>', body: 'Leider eine Absage.' }, 'Personio'],
  [
    'de',
    {
      from: 'noreply@indeed.com',
      subject: 'Neuigkeiten zu Ihrer Bewerbung von koenig.solutions',
      body: 'Leider nein.',
    },
    'koenig.solutions',
  ],
  // names of odd shapes where a house is sure to stand
  ['en', { body: 'We chose others.\n\nBest,\nThe Palmgreen Team' }, 'Palmgreen'],
  ['en', { body: 'Thank you for applying to Q-E-B. We chose others.' }, 'Q-E-B'],
  ['en', { body: 'Thank you for applying to TU Arden. We chose others.' }, 'TU Arden'],
  ['en', { from: 'Humana Careers <no-reply@myworkday.com>', body: 'We chose others.' }, 'Humana'],
  ['en', { body: 'Thank you for applying to xqt Labs, where many apply. We chose others.' }, 'xqt Labs'],
  ['en', { body: 'zippyJet has decided to move forward with others.' }, 'zippyJet'],
  ['en', { body: 'We chose others.\n\nBest,\nThe Arden + Vogel Team' }, 'Arden + Vogel'],
  ['en', { from: 'Arden University Careers <no-reply@pageup.com>', body: 'We chose others.' }, 'Arden University'],
  // whose own department, institute or agency it is that writes
  [
    'en',
    {
      from: 'Corva Recruitment <corva@smartrecruiters.com>',
      subject: 'Your application for Care Assistant at Corva',
      body: 'Your application for Care Assistant at Oak Lodge cannot go further.\n\nCorva Recruitment',
    },
    'Corva',
  ],
  [
    'de',
    {
      from: 'Sekretariat AG Lehr <sek@uni-arden.example>',
      body: 'Ihre Bewerbung um die Stelle als Laborant (m/w/d) am Institut für Kunde der Arden-Universität Hafen blieb ohne Erfolg.',
    },
    'Arden-Universität Hafen',
  ],
  [
    'es',
    {
      body: 'El cargo se ofreció a otra persona. Postula a otros concursos de la Universidad Arden del Sur.\n\nSaludos,\nAna Ruiz\nInstituto de Ciencias Marinas',
    },
    'Universidad Arden del Sur',
  ],
  ['nl', { body: 'We kiezen voor iemand anders.\n\nVriendelijke groeten,\nBank Vosland Rekrutering' }, 'Bank Vosland'],
  // what is said for short, and what a long name is
  [
    'en',
    {
      from: 'UOT HR <careers@uot.example>',
      subject: '[UOT] Application outcome',
      body: 'Thank you for your interest in the University of Tharland. We chose others.\n\nUniversity of Tharland',
    },
    'University of Tharland',
  ],
  // a partner is no title, and who said no is named behind "by"
  ['de', { from: 'Kanzlei Arden & Partner <kanzlei@arden.example>', body: 'Leider nein.' }, 'Kanzlei Arden & Partner'],
  ['en', { body: 'Your application has been marked as unsuccessful by Aldo & Holm.' }, 'Aldo & Holm'],
  // who sends for a house, and whom one meets there
  ['en', { from: 'Arden Group Workday <ardengroup@myworkday.com>', body: 'We chose others.' }, 'Arden Group'],
  [
    'en',
    { body: 'Thank you for your interviews with Brant and Shia. We value your interest in Kettle. We chose others.' },
    'Kettle',
  ],
  // what is written behind a name, or before it
  [
    'en',
    { from: 'no-reply@hire.lever.co', subject: 'Angel Studios Application — Data Scientist', body: '' },
    'Angel Studios',
  ],
  [
    'en',
    { subject: 'Airtable Interview Follow Up', body: 'Unfortunately no.\n\nBest,\nAirtable Recruiting' },
    'Airtable',
  ],
  ['en', { body: 'We chose others.\n\nThe North America Digital Lumen Campus Recruiting Team' }, 'Digital Lumen'],
  ['nl', { body: 'Helaas.\n\nGroet,\nNadia el Idrissi\nRecruiter Albert Heijn' }, 'Albert Heijn'],
  [
    'nl',
    { body: 'Helaas.\n\nHartelijke groet,\nMarleen Visser\nDirecteur Basisschool De Regenboog' },
    'Basisschool De Regenboog',
  ],
  ['it', { body: 'Purtroppo no.\n\nElena Ferraris\nTalent Acquisition Lavazza' }, 'Lavazza'],
  [
    'en',
    { body: 'As Exyn continues to grow, we will keep your details. Thank you for your interest in Exyn.' },
    'Exyn',
  ],
  // names that are long, short, or several
  [
    'en',
    { body: 'Thank you for applying to be an associate at Cleary, Gottlieb, Steen & Hamilton.' },
    'Cleary, Gottlieb, Steen & Hamilton',
  ],
  [
    'en',
    { body: 'Your interest in the National Security Agency (NSA) is appreciated.\n\nThe NSA Talent Acquisition Team' },
    'National Security Agency',
  ],
  [
    'en',
    { from: 'M&S Careers <x@mscareers.com>', body: 'Thank you for applying to join Marks & Spencer as a Cook.' },
    'Marks & Spencer',
  ],
  [
    'en',
    {
      body: 'You applied to the lab.\n\nSincerely,\nAnn Brandt, Ph.D.\nProfessor\nDepartment of Biology\nUniversity of California, Davis',
    },
    'University of California, Davis',
  ],
  [
    'en',
    { body: 'Thank you for your interest in Federal employment with the Department of the Navy.' },
    'Department of the Navy',
  ],
  ['en', { subject: 'The Trade Desk | Update', body: 'Thanks for applying to The Trade Desk.' }, 'The Trade Desk'],
  [
    'de',
    { from: 'dm-drogerie markt <noreply@dm-jobs.de>', body: 'Danke für Ihr Interesse bei dm-drogerie markt.' },
    'dm-drogerie markt',
  ],
  [
    'en',
    { body: 'Sadly no.\n\nYours sincerely\n\nPhilip Dean\nPartner\nFor and on behalf of Ashworth & Dean' },
    'Ashworth & Dean',
  ],
  // what is no employer
  ['en', { body: 'You were found ineligible.\n\nPLEASE DO NOT RESPOND. IT IS AUTOMATICALLY GENERATED.' }, null],
  ['en', { body: 'We do not have a need.\n\nSincerely,\nO.B. Lloyd, Jr.\nDirector\nPublic Information' }, null],
  ['en', { body: 'Please take this not as a rejection, but as from the Lord.' }, null],
  ['en', { body: 'I have not short-listed you, although I liked your file.\n\nBest wishes, Jocelyn' }, null],
  [
    'en',
    { body: 'Thank you for your interest in BluJay Solutions. The Semi should be extended with the SUV.' },
    'BluJay Solutions',
  ],
  ['de', { subject: 'TC - Vielen Dank für Ihre Bewerbung', body: 'Leider müssen wir absagen.' }, null],
  ['en', { body: 'I chose somebody else.\n\nBest,\nT. J. Abara\nVP Engineering' }, null],
];

const roles: [string, Partial<Row>, string | null][] = [
  // numbers of any shape, also in a platform's own sentence
  ['en', { subject: 'Your application for Ward Clerk (196-EVL7732)', body: 'We chose others.' }, 'Ward Clerk'],
  ['en', { body: 'RE: Eligibility Worker I, Recruitment #2402-EW1\n\nYou were not selected.' }, 'Eligibility Worker I'],
  ['pt', { body: 'O concurso para Bolseiro de Campo (BL86/2024) terminou sem sucesso.' }, 'Bolseiro de Campo'],
  [
    'fr',
    { body: "Vous avez postulé à l'offre n° 093-1187 : Animateur de rue. Nous avons choisi." },
    'Animateur de rue',
  ],
  ['en', { body: 'We chose others for the Java Developer (2025) position.' }, 'Java Developer (2025)'],
  [
    'en',
    {
      from: 'corva@myworkday.com',
      body: 'Thank you for applying to the Trial Coordinator (R-348891) position at Corva. We chose others.',
    },
    'Trial Coordinator',
  ],
  [
    'en',
    { body: 'Thank you for applying to the R208798 Sr. Distinguished Engineer - Network Security role.' },
    'Sr. Distinguished Engineer - Network Security',
  ],
  [
    'en',
    { subject: "Update on Lumen's Software Engineering AMTS (College Grad) Role", body: '' },
    'Software Engineering AMTS (College Grad)',
  ],
  ['en', { body: 'Thank you for applying to the Threat Analyst (Open) opportunity.' }, 'Threat Analyst'],
  ['en', { body: 'Thank you for your interest in the Recruiter position.' }, 'Recruiter'],
  [
    'en',
    { body: 'You interviewed for the Staff Engineer, Datacenter role.\n\nThe Staff Engineer role went to another.' },
    'Staff Engineer, Datacenter',
  ],
  [
    'en',
    { body: 'We could not take you for the Senior Engineer I - Search Ranking opening.' },
    'Senior Engineer I - Search Ranking',
  ],
  [
    'en',
    { body: 'You applied for the position of Research Associate in Bayesian Statistics at Harrow College.' },
    'Research Associate in Bayesian Statistics',
  ],
  [
    'en',
    { body: 'You applied for the Analyst - Entry to Experienced Level position.' },
    'Analyst - Entry to Experienced Level',
  ],
  [
    'en',
    { body: "For Product Engineer we've decided to go with others.", subject: 'Your application: Product Engineer' },
    'Product Engineer',
  ],
  ['en', { body: 'We do not have a need.\n\nGood luck.\n\nfor Associate Recruitment Specialist' }, null],
  ['en', { from: 'The New York Times <x@nytimes.com>', body: 'Thank you from The New York Times.' }, null],
  [
    'de',
    { body: 'Wir haben deine Bewerbung als Teamleiter:in Logistik geprüft und müssen absagen.' },
    'Teamleiter:in Logistik',
  ],
  [
    'de',
    { body: 'Sie hatten sich als Wiss. Mitarbeiterin (Praedoc) (m/w/d) beworben.' },
    'Wiss. Mitarbeiterin (Praedoc) (m/w/d)',
  ],
  [
    'de',
    { body: 'Für die Stelle als Servicekraft (m/w/d) auf Minijob-Basis haben wir jemanden.' },
    'Servicekraft (m/w/d) auf Minijob-Basis',
  ],
  [
    'de',
    { body: 'Wir können dich für die Ausbildung zum Koch (m/w/d) nicht einladen.' },
    'Ausbildung zum Koch (m/w/d)',
  ],
  [
    'fr',
    { body: 'Nous avons pris une autre personne pour le poste de vendeuse en boulangerie.' },
    'vendeuse en boulangerie',
  ],
  ['pt', { body: 'Não foi selecionada para a vaga de Vendedor(a) de Loja.' }, 'Vendedor(a) de Loja'],
  [
    'nl',
    { subject: 'Sollicitatie leerkracht groep 5', body: 'Wij kozen iemand met meer ervaring als leerkracht groep 5.' },
    'leerkracht groep 5',
  ],
];

const contacts: [string, Partial<Row>, string | null][] = [
  [
    'en',
    { body: 'Thanks for your interest in Fritz AI. We are unable to offer you a position.\n\nBest,\nJameson' },
    'Jameson',
  ],
  [
    'en',
    { body: 'My name is Mike Chisholm. I received your tape. Unfortunately we have no opening.' },
    'Mike Chisholm',
  ],
  ['en', { body: "Hi Ellie, it's Marta from The Body Shop. Somebody else has more hours." }, 'Marta'],
  ['en', { body: 'No programme exists.\n\nSincerely,\nO.B. Lloyd, Jr.\nDirector' }, 'O.B. Lloyd, Jr.'],
  [
    'en',
    { from: 'Riverbend Vet <desk@riverbendvet.com>', body: 'It is filled.\nBest of luck!\nDr. Alice Munro-Katz, DVM' },
    'Alice Munro-Katz',
  ],
  ['en', { body: 'Now filled.\n\nWith best wishes\n\nNat Rose RIBA\nPike & Rose Architects' }, 'Nat Rose'],
  ['en', { body: 'Jayden,\n\nThanks for applying. We chose others.\n\nThanks, Jayden.' }, null],
  ['en', { from: 'noreply@costco.com', body: 'We cannot offer you employment. Costco Wholesale' }, null],
  ['de', { from: 'Fraunhofer ISE <personal@ise.fraunhofer.de>', body: 'Leider nein.' }, null],
];

describe('facts from several witnesses', () => {
  it.each(companies)('the company of %s %o', (code, row, company) => {
    expect(named(code, { company: null, role: null, body: '', ...row }).company).toBe(company);
  });
  it.each(roles)('the role of %s %o', (code, row, role) => {
    expect(named(code, { company: null, role: null, body: '', ...row }).role).toBe(role);
  });
  it.each(contacts)('the contact of %s %o', (code, row, contact) => {
    expect(named(code, { company: null, role: null, body: '', ...row }).contact).toBe(contact);
  });
});
