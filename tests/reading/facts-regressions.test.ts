import { describe, expect, it } from 'vitest';
import { factsOf, type Row } from './facts-case.ts';

type Mail = Pick<Partial<Row>, 'subject' | 'from' | 'body'>;

const no: Record<string, string> = {
  en: 'Dear Sam,\n\nUnfortunately we will not be moving forward with your application.\n\nKind regards,\n',
  de: 'Hallo Sam,\n\nleider können wir deine Bewerbung nicht berücksichtigen.\n\nViele Grüße\n',
  fr: 'Bonjour,\n\nMalheureusement, votre candidature n’a pas été retenue.\n\nCordialement,\n',
  es: 'Hola,\n\nLamentablemente tu candidatura no ha sido seleccionada.\n\nUn saludo,\n',
  it: 'Buongiorno,\n\npurtroppo la sua candidatura non è stata selezionata.\n\nCordiali saluti,\n',
  nl: 'Beste Sam,\n\nHelaas gaan we niet verder met je sollicitatie.\n\nGroet,\n',
  pt: 'Olá,\n\nInfelizmente a sua candidatura não foi selecionada.\n\nAtenciosamente,\n',
};
const from = 'HR <no-reply@mail.example>';
const titled = (code: string, subject: string): [string, Mail] => [code, { from, subject, body: `${no[code]}HR` }];
const ended = (code: string, ...lines: string[]): [string, Mail] => [
  code,
  { from, subject: 'Sam', body: `${no[code]}${lines.join('\n')}` },
];
const behindAt = (words: string): [string, Mail] => [
  'en',
  {
    from,
    subject: 'Sam',
    body: `Thank you for your interest in the Driver position at ${words}. Unfortunately you were not selected.`,
  },
];
const signedBy = (team: string): [string, Mail] => [
  'en',
  { from: `${team} <no-reply@mail.example>`, subject: 'Sam', body: `${no.en}${team}` },
];

/** Words of mails that name no employer, in places where one often stands. */
const nobody: [string, Mail][] = [
  titled('en', 'Speculative Application'),
  titled('en', 'Withdrawn application'),
  titled('fr', 'Ta candidature'),
  titled('fr', 'Suivi candidature'),
  titled('fr', 'Nouvelle candidature'),
  titled('es', 'Nueva candidatura'),
  titled('it', 'Conferma candidatura'),
  titled('it', 'Vostra candidatura'),
  titled('nl', 'Jullie sollicitatie'),
  titled('pt', 'Nova candidatura'),
  signedBy('Global Recruiting Team'),
  signedBy('Shared Services Recruitment Team'),
  signedBy('Regional Recruiting Team'),
  signedBy('London Recruitment Team'),
  signedBy('EMEA Recruiting Team'),
  signedBy('Recruiting Team Deutschland'),
  signedBy('L’équipe Acquisition de Talents'),
  behindAt('HQ in Berlin'),
  behindAt('Entry Level'),
  behindAt('Grade 7'),
  behindAt('Store 44'),
  behindAt('Full-Time'),
  behindAt('a Fortune 500 Company'),
  behindAt('a Leading Bank'),
  ended('en', 'Carol Bennett', 'HR Manager', 'Monday to Friday'),
  ended('en', 'Carol Bennett', 'HR Manager', 'Ground Floor'),
  ended('en', 'Carol Bennett', 'HR Manager', 'Investor in People'),
  ended('en', 'Carol Bennett', 'HR Manager', 'Mon-Fri 9-5'),
  ended('de', 'Jens Holm', 'Personalreferent', 'Montag bis Freitag'),
  ended('de', 'Jens Holm', 'Personalreferent', 'Gebäude 4'),
  ended('de', 'Personalabteilung', 'Durchwahl'),
  ended('de', 'Jens Holm', 'Personalreferent', 'Standort Süd'),
  ended('en', 'Carol Bennett', 'HR Manager', 'North West'),
  ended('fr', 'Luc Bernard', 'Chargé de recrutement', 'Pièce jointe'),
  ended('es', 'Pilar Soto', 'Técnica de Selección', 'Planta Baja'),
  ended('it', 'Dario Conti', 'HR Specialist', 'Allegato'),
  ended('nl', 'Iris Mol', 'HR-adviseur', 'Maandag t/m Donderdag'),
  ended('pt', 'Hugo Reis', 'Analista de RH', 'Anexo'),
];

/** Houses that are called much like those. */
const houses: [string, Mail, string][] = [
  [...titled('en', 'Brellan Application'), 'Brellan'],
  [...titled('it', 'Brellan candidatura'), 'Brellan'],
  [...signedBy('Global Brellan Recruiting Team'), 'Global Brellan'],
  [...behindAt('Level Nine Studios'), 'Level Nine Studios'],
  [...behindAt('Monday Coffee'), 'Monday Coffee'],
  [...behindAt('Leading Edge Bank'), 'Leading Edge Bank'],
  [...ended('en', 'Carol Bennett', 'HR Manager', 'Next'), 'Next'],
  [...ended('de', 'Jens Holm', 'Personalreferent', 'Freitag & Kollegen'), 'Freitag & Kollegen'],
];

describe('what is no house', () => {
  it.each(nobody)('names nobody in %s: %j', (code, mail) => {
    expect(factsOf(code, mail).company?.value ?? null).toBeNull();
  });

  it.each([
    ended('en', 'Human Resources', 'Award Winner'),
    ended('it', 'Ufficio Personale', 'Piano Terra'),
    ended('nl', 'Afdeling HR', 'Begane Grond'),
    ended('pt', 'Recursos Humanos', 'Minas Gerais'),
  ])('takes it for nobody who writes either in %s: %j', (code, mail) => {
    expect(factsOf(code, mail).contact).toBeNull();
  });

  it.each(houses)('leaves houses that are called alike in %s: %j', (code, mail, company) => {
    expect(factsOf(code, mail).company?.value).toBe(company);
  });
});
