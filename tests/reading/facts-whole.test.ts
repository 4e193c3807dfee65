import { describe, expect, it } from 'vitest';
import { named, type Row } from './facts-case.ts';

type Mail = Pick<Row, 'body' | 'subject' | 'from'>;

/** Whole mails as employers send them: language, mail, company, role, contact. */
const mails: [string, Mail, string | null, string | null, string | null][] = [
  [
    'en',
    {
      subject: 'Your Deloitte application',
      body: 'Dear Sam,\n\nThank you for the interest you have shown in the role of Tax Consultant, Global Mobility (London). Regrettably you have not been successful on this occasion.\n\nKind regards\n\nDeloitte Recruitment',
    },
    'Deloitte',
    'Tax Consultant, Global Mobility (London)',
    null,
  ],
  [
    'en',
    {
      subject: 'Application Status - R-104533 Senior Buyer',
      body: 'Hello,\nWe appreciate your interest in Senior Buyer. At this time another candidate was selected.\n\nGood luck,\nTalent Team\nUnilever',
    },
    'Unilever',
    'Senior Buyer',
    null,
  ],
  [
    'en',
    {
      from: 'Stripe <no-reply@stripe.com>',
      subject: 'Your application to Stripe',
      body: 'Hi Sam, Thanks for applying for the Account Executive, Grower role at Stripe. We will not proceed.',
    },
    'Stripe',
    'Account Executive, Grower',
    null,
  ],
  [
    'en',
    {
      from: 'Emily Chen <echen@figma.com>',
      subject: 'Re: Product Designer interview',
      body: 'Hi Sam,\n\nI really enjoyed our chat. Unfortunately the team has chosen another finalist for the Product Designer role. I would be happy to hop on a call.\n\nBest,\nEmily\n\n--\nEmily Chen\nTalent @ Figma',
    },
    'Figma',
    'Product Designer',
    'Emily Chen',
  ],
  [
    'en',
    {
      body: 'Dear Applicant,\n\nThe University of Leeds received many applications for the post of Research Fellow in Machine Learning (ref EPSCP1234). The panel has now met and you have not been shortlisted.\n\nYours sincerely,\nHuman Resources\nUniversity of Leeds',
    },
    'University of Leeds',
    'Research Fellow in Machine Learning',
    null,
  ],
  [
    'en',
    {
      subject: 'NHS Jobs: your application',
      body: 'Thank you for applying for the vacancy of Staff Nurse - Band 5 at Royal Free London NHS Foundation Trust. We are sorry to inform you that you have not been shortlisted.',
    },
    'Royal Free London NHS Foundation Trust',
    'Staff Nurse - Band 5',
    null,
  ],
  [
    'en',
    {
      body: 'Thank you for your interest in the 2026 Summer Analyst Program at Goldman Sachs. After careful consideration, we are unable to offer you a place.',
    },
    'Goldman Sachs',
    '2026 Summer Analyst Program',
    null,
  ],
  [
    'en',
    {
      body: 'Thank you for your interest in opportunities at H&M. Your application for Sales Advisor Part-Time was not selected.',
    },
    'H&M',
    'Sales Advisor Part-Time',
    null,
  ],
  [
    'de',
    {
      from: 'Zalando Talent Acquisition <noreply@zalando.de>',
      body: 'Hi Sam,\n\ndanke für deine Bewerbung als Senior Software Engineer - Fashion Store (all genders). Leider ...',
    },
    'Zalando',
    'Senior Software Engineer - Fashion Store (all genders)',
    null,
  ],
  [
    'de',
    {
      body: 'Sehr geehrte Frau Kern,\n\nfür Ihr Interesse an einer Mitarbeit in der Stadtverwaltung Bonn als Verwaltungsfachangestellte danken wir Ihnen. Leider müssen wir Ihnen mitteilen, dass die Wahl nicht auf Sie gefallen ist.\n\nMit freundlichen Grüßen\nIm Auftrag\n\nSchulze',
    },
    'Stadtverwaltung Bonn',
    'Verwaltungsfachangestellte',
    'Schulze',
  ],
  [
    'fr',
    {
      subject: 'Votre candidature - Data Analyst H/F',
      body: 'Bonjour,\n\nVous avez postulé à notre offre de Data Analyst H/F et nous vous remercions de votre intérêt pour Decathlon. Nous ne pouvons donner une suite favorable.\n\nCordialement,\nL’équipe Recrutement Decathlon',
    },
    'Decathlon',
    'Data Analyst H/F',
    null,
  ],
  [
    'es',
    {
      subject: 'Proceso de selección: Ingeniero de Sistemas',
      body: 'Hola Sam:\n\nQueremos agradecerte tu participación en el proceso de selección de Ingeniero de Sistemas en Telefónica. Lamentamos comunicarte que hemos seleccionado a otra persona.\n\nUn saludo,\nMarta Ruiz\nPeople Telefónica',
    },
    'Telefónica',
    'Ingeniero de Sistemas',
    'Marta Ruiz',
  ],
  [
    'nl',
    {
      body: 'Beste Sam,\n\nBedankt voor je sollicitatie op de functie Data Scientist bij bol. Helaas hebben we besloten niet met je verder te gaan.\n\nGroetjes,\nLotte\nRecruiter bij bol',
    },
    'bol',
    'Data Scientist',
    'Lotte',
  ],
  [
    'it',
    {
      subject: 'Esito candidatura Export Manager',
      body: 'Gentile Sam,\n\nla ringraziamo per aver partecipato alla selezione per il ruolo di Export Manager presso Barilla. Purtroppo abbiamo deciso di proseguire con altri candidati.\n\nCordiali saluti,\nHR Barilla',
    },
    'Barilla',
    'Export Manager',
    null,
  ],
  [
    'pt',
    {
      body: 'Olá Sam,\n\nAgradecemos sua participação no processo seletivo para a vaga de Desenvolvedor Full Stack Pleno no Nubank. Infelizmente não seguiremos com você.\n\nAbraços,\nTime de Talentos Nubank',
    },
    'Nubank',
    'Desenvolvedor Full Stack Pleno',
    null,
  ],
];

describe('facts of whole mails', () => {
  it.each(mails)('in %s: $subject $body', (code, mail, company, role, contact) => {
    expect(named(code, { ...mail, company, role })).toEqual({ company, role, contact });
  });
});
