import { describe, expect, it } from 'vitest';
import { factsOf, named, type Row } from './facts-case.ts';

const french: Row[] = [
  {
    body: "Votre candidature au poste d'assistant administratif et comptable n'a pas été retenue.",
    company: null,
    role: 'assistant administratif et comptable',
  },
  {
    body: 'Le poste de Magasinier Cariste n’est plus disponible.',
    company: null,
    role: 'Magasinier Cariste',
  },
  {
    body: 'Merci d’avoir soumis votre candidature à titre de Conseillère à la clientèle.',
    company: null,
    role: 'Conseillère à la clientèle',
  },
  {
    subject: 'Votre candidature au poste 4471-B de Régulatrice médicale',
    body: 'Nous ne donnerons pas suite.',
    company: null,
    role: 'Régulatrice médicale',
  },
  {
    subject: 'Candidature technicien',
    body: 'Le poste de technicien de maintenance est pourvu.',
    company: null,
    role: 'technicien de maintenance',
  },
  {
    body: 'L’entreprise BOULANGERIE LAMY n’a pas retenu votre candidature.\n\nVotre conseiller',
    company: 'BOULANGERIE LAMY',
    role: null,
  },
  {
    body: 'Sans suite.\n\nTrès belle journée,\n\nLaure\nDirectrice du Multi-accueil Les Loupiots',
    company: 'Multi-accueil Les Loupiots',
    role: null,
    contact: 'Laure',
  },
  {
    from: 'Mairie de Saint-Brandan <rh@mairie.example>',
    body: 'Sans suite.\n\nSalutations distinguées.\n\nLe Maire,\nYves KERLOCH',
    company: 'Mairie de Saint-Brandan',
    role: null,
    contact: 'Yves KERLOCH',
  },
  {
    body: 'Sans suite.\n\nVotre bien dévouée,\n\nMaître Diane Perret\nAvocate',
    company: null,
    role: null,
    contact: 'Diane Perret',
  },
  // what follows "et" may be said of the mail
  {
    body: 'Nous avons lu votre candidature au poste de comptable et regrettons de ne pas y donner suite.',
    company: null,
    role: 'comptable',
  },
];

const italian: Row[] = [
  {
    body: 'La ringraziamo per la candidatura per la posizione di Responsabile acquisti e logistica presso Boreale S.p.A.',
    company: 'Boreale S.p.A.',
    role: 'Responsabile acquisti e logistica',
  },
  {
    body: 'In riferimento alla Sua candidatura quale addetto alle vendite, Le comunichiamo che il posto è coperto.',
    company: null,
    role: 'addetto alle vendite',
  },
  {
    body: 'Grazie per aver svolto il test per Product Manager.',
    company: null,
    role: 'Product Manager',
  },
  {
    body: 'Non ha superato la selezione "Capo Treno - Regione Alta".',
    company: null,
    role: 'Capo Treno - Regione Alta',
  },
  {
    body: 'Per il profilo Esperto in appalti pubblici abbiamo scelto altri.',
    company: null,
    role: 'Esperto in appalti pubblici',
  },
  {
    from: 'Lavorami <notifiche@lavorami.example>',
    body: "L'azienda Officina Rombo di Mare ha chiuso l'annuncio.\n\nLavorami",
    company: 'Officina Rombo di Mare',
    role: null,
  },
  {
    body: 'Distinti saluti\n\nIl Responsabile del procedimento\nDott.ssa Marta Gentilini',
    company: null,
    role: null,
    contact: 'Marta Gentilini',
  },
  {
    body: 'In merito alla posizione Buyer Junior (rif. 55812) La informiamo che la ricerca è chiusa.',
    company: null,
    role: 'Buyer Junior',
  },
  { body: 'Cordiali saluti\n\nEdilnova s.n.c.', company: 'Edilnova s.n.c.', role: null },
  // who is sought is no title where anybody could be meant
  { body: 'Abbiamo scelto un altro candidato con più esperienza.', company: null, role: null },
  {
    from: 'Hotel Miramonti <info@miramonti.example>',
    body: 'Saluti\nFam. Tondini',
    company: 'Hotel Miramonti',
    role: null,
  },
];

describe('what French and Italian mails say', () => {
  it.each(french)('fr: $subject $from $body', (row) => {
    expect(named('fr', row)).toEqual({ company: row.company, role: row.role, contact: row.contact ?? null });
  });
  it.each(italian)('it: $subject $from $body', (row) => {
    expect(named('it', row)).toEqual({ company: row.company, role: row.role, contact: row.contact ?? null });
  });
});

/** Language, display name, and the employer in it. */
const displays: [string, string, string | null][] = [
  ['fr', 'Boréal Ouest - Acquisition de talents', 'Boréal Ouest'],
  ['fr', 'Service RH Boréal Ouest', 'Boréal Ouest'],
  ['fr', "L'équipe Boréal", 'Boréal'],
  ['fr', 'Carrières chez Boréal', 'Boréal'],
  ['fr', 'Boréal (Recrutement)', 'Boréal'],
  ['fr', 'Ne pas répondre - Boréal', 'Boréal'],
  ['it', 'Ufficio Selezione Corvali', 'Corvali'],
  ['it', 'Corvali - Risorse Umane', 'Corvali'],
  ['it', 'Lavora con noi Corvali', 'Corvali'],
  ['it', 'Il Team di Corvali', 'Corvali'],
  // what is only a department, and names that begin like one
  ['fr', 'Service RH', null],
  ['it', 'Ufficio Selezione', null],
  ['fr', 'Groupe Boréal', 'Groupe Boréal'],
];

describe('a display name with a department', () => {
  it.each(displays)('%s: %s', (code, display, company) => {
    const facts = factsOf(code, { from: `${display} <no-reply@mailing.example>`, body: 'Bonjour, sans suite.' });
    expect(facts.company?.value ?? null).toBe(company);
  });
});
