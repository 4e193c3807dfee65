import { describe, expect, it } from 'vitest';
import { factsOf, type Row } from './facts-case.ts';

type Mail = Pick<Row, 'body' | 'subject' | 'from'>;

/** What is shown, language, mail, employer. */
const houses: [string, string, Mail, string | null][] = [
  [
    'a platform that hires: somebody writes from a mailbox of its own',
    'en',
    {
      subject: 'Freshworks - Interview feedback',
      from: 'Ada Lind <ada.lind@freshworks.com>',
      body: 'Greetings from Freshworks.\n\nThank you for your time. We will not take your candidature forward.\n\nRegards,\nAda Lind',
    },
    'Freshworks',
  ],
  [
    'who a platform sends for and names in the text, though the words are a trade’s',
    'en',
    {
      from: 'Mia The Plumber Heating & Air <notifications@applytojob.com>',
      body: 'Thanks for applying with Mia The Plumber Heating & Air. We chose somebody else.\n\nHR Dept',
    },
    'Mia The Plumber Heating & Air',
  ],
  [
    'a shop whose mailbox is called as it signs',
    'pt',
    {
      from: 'Belmira Hairstyle <belmirahairstyle.porto@gmail.com>',
      body: 'Bom dia Carla, já temos a equipa completa e não vou poder avançar.\n\nBeijinho\nFátima\nBelmira Hairstyle',
    },
    'Belmira Hairstyle',
  ],
  [
    'by way of a platform, in other words than via',
    'es',
    {
      from: 'Talleres Rueda por InfoJobs <avisos@push.infojobs.net>',
      body: 'Talleres Rueda ha descartado tu candidatura.',
    },
    'Talleres Rueda',
  ],
  [
    'a house with a name in two languages',
    'en',
    {
      from: 'Una Daly <una.daly@oakhart.example>',
      body: 'You applied for the post of Clerk with Oakhart City Council. You were not placed on the panel.\n\nRegards\nUna Daly\nCathair Oakhart / Oakhart City Council',
    },
    'Oakhart City Council',
  ],
  [
    'applied to by a short name, the legal one in the small print',
    'de',
    {
      from: 'Recruiting <recruiting@oakhart.example>',
      body: 'Leider haben wir uns anders entschieden.\n\nFreundliche Grüße\nIhr Oakhart-Recruiting\n\nOakhart Vertriebs-GmbH & Co. KG\nHafenstraße 1',
    },
    'Oakhart',
  ],
  [
    'named all through, and once in full below',
    'fr',
    {
      subject: 'Brellan – Votre candidature',
      from: 'Brellan Recrutement <brellan@noreply.jobs2web.com>',
      body: "Nous vous remercions de l'intérêt porté à Brellan. Votre profil n'a pas été retenu.\n\nCordialement,\nL'équipe Recrutement Brellan\n\nManufacture Française des Tissages Brellan\n23 place des Carmes",
    },
    'Brellan',
  ],
  [
    'with its place where it sends alone',
    'es',
    {
      from: 'Colegio Brellan Valladolid <secretaria@brellanvalladolid.example>',
      body: 'Hemos elegido a otra persona.\n\nUn saludo,\nÁngel Revilla\nDirector Titular\nColegio Brellan',
    },
    'Colegio Brellan',
  ],
  [
    'a university whose personnel signs, and no agency',
    'de',
    {
      from: 'Personalabteilung <personal@uni-brellan.example>',
      body: 'Die Ausschreibung 2025-113 Wissenschaftlicher Mitarbeiter (m/w/d) am Institut für Gezeitenkunde wurde aufgehoben. Wir danken Ihnen.\n\nMit freundlichen Grüßen\n\nUniversität Brellan\nDezernat Personal\nRitterstraße 24',
    },
    'Universität Brellan',
  ],
  [
    'the house of the post, where a service of the government sends that is called so too',
    'en',
    {
      subject: 'Civil Service Jobs: Update on application 9842210',
      from: 'Civil Service Jobs <noreply@civilservicejobs.service.gov.uk>',
      body: 'Civil Service Jobs\n\nDear Harpreet,\n\nThank you for your application for the role of Administrative Officer at HM Harbours and Lights Service, vacancy reference 391204. You were not successful.\n\nGovernment Recruitment Service',
    },
    'HM Harbours and Lights Service',
  ],
  [
    'the department that a post is in',
    'en',
    {
      from: 'publicjobs <noreply@publicjobs.ie>',
      body: 'I refer to your application for the position of Temporary Clerical Officer in the Department of Coastal Works, Sligo.\n\nYou have not been called forward. A review may be requested in accordance with the Code of Practice published by the Commission.\n\nAssignment Team\npublicjobs',
    },
    'Department of Coastal Works',
  ],
  [
    'not the board’s own house below',
    'en',
    {
      subject: 'Application: Class Music Teacher',
      from: 'TES Jobs <noreply@tes.com>',
      body: 'Hi Rebecca,\n\nBrellan Prep Oakhart has updated the status of your application.\n\nStatus: Unsuccessful\n\nThe Tes Jobs team\n\nTes Global Ltd, Building 3, Norfolk Street',
    },
    'Brellan Prep Oakhart',
  ],
  [
    'nobody where a known agency keeps its client to itself',
    'en',
    {
      subject: 'Your application with Hays - Credit Controller',
      from: 'Bethany Crowe <bethany.crowe@hays.com>',
      body: 'Hi Sanjay,\n\nThank you for applying for the Credit Controller role I am recruiting for with my client in Slough. They won’t be taking your CV forward.\n\nKind regards,\nBethany Crowe\nHays, 2 Brunel Way',
    },
    null,
  ],
  [
    'in full as From has it, whatever words a name goes on with',
    'de',
    {
      subject: 'Ihre Bewerbung bei Brella con Rieck',
      from: 'Brella con Rieck <no-reply@recruiting.personio.de>',
      body: 'Moin Jonas,\n\ndanke für deine Bewerbung als Werkstudent*in Social Media bei Brella con Rieck. Wir müssen dir absagen.',
    },
    'Brella con Rieck',
  ],
  [
    'the same behind a legal form',
    'de',
    {
      from: 'Fürsorgebund für die Stadt Brellen e. V. <noreply@concludis.de>',
      body: 'Wir danken für Ihr Interesse an einer Mitarbeit im Fürsorgebund für die Stadt Brellen. Leider haben wir die Stelle intern besetzt.',
    },
    'Fürsorgebund für die Stadt Brellen',
  ],
  [
    'with Spanish articles within',
    'es',
    {
      from: 'Universidad de los Robles - Gestión Humana <noreply@unirobles.example>',
      body: 'Apreciada Valentina:\n\nLe informamos que usted no continúa en el proceso de selección.\n\nCordialmente,\n\nDirección de Gestión Humana\nUniversidad de los Robles\nBogotá',
    },
    'Universidad de los Robles',
  ],
  [
    'the university, where a department stands before it without a joint',
    'en',
    {
      from: 'Kim Chen <kim@brellan.example>',
      body: 'I have decided to offer the Postdoctoral Fellow position to somebody else.\n\nBest wishes,\nKim Chen, PhD\nAssociate Professor, Department of Tidal Studies & Hydrology\nUniversity of Brellan',
    },
    'University of Brellan',
  ],
  [
    'without the field that its recruiters are for',
    'en',
    {
      from: 'Brellan Leuth Academic Recruitment <noreply@brellan.example>',
      body: 'I regret to inform you that your application has not been retained.\n\nThank you for the interest you have shown in Brellan Leuth.',
    },
    'Brellan Leuth',
  ],
  [
    'without its place, where it is mostly said so',
    'de',
    {
      subject: 'Ihre Bewerbung beim Brellen-Institut',
      from: 'Brellen-Institut Bereich Personal <bewerbung@brellen.example>',
      body: 'Wir können zurzeit niemanden aufnehmen.\n\nMit freundlichen Grüßen\nDr. Henrike Maas\nLeitung Sprachabteilung\nBrellen-Institut Frankfurt',
    },
    'Brellen-Institut',
  ],
  [
    'without its legal form, where it is mostly said so',
    'de',
    {
      subject: 'Deine Bewerbung bei uns',
      from: 'Personio <noreply@m.personio.de>',
      body: 'danke für deine Bewerbung als Schichtleiter Logistik (m/w/d) bei Rieckenpost. Wir haben uns anders entschieden.\n\nViele Grüße\nJana aus dem Recruiting\n\nRieckenpost SE · Speicher 1 · Münster',
    },
    'Rieckenpost',
  ],
  [
    'by a word that is a trade as well, where the domain is that word',
    'fr',
    {
      subject: 'Alternance Assistant RH - votre candidature',
      from: 'Camille Perrot <camille.perrot@boulanger.com>',
      body: 'Nous avons choisi une candidate dont le rythme nous convient mieux.\n\nJe vous remercie de l’intérêt porté à Boulanger.\n\nBien cordialement,\nCamille Perrot',
    },
    'Boulanger',
  ],
  [
    'with letters that its domain leaves the strokes of',
    'en',
    {
      from: 'jobs@brollan.example',
      body: 'We can not offer you a position. There is more about us at www.brollan.example and in the Brøllan magazine.',
    },
    'Brøllan',
  ],
  [
    'without its place, where the team is called so too',
    'it',
    {
      from: 'BREX Italia <noreply@smartrecruiters.com>',
      body: 'Grazie per l’interesse dimostrato per la posizione Addetto/a Vendita presso BREX Brescia. Abbiamo deciso di andare avanti con altre persone.\n\nIl Team Recruitment BREX',
    },
    'BREX',
  ],
  [
    'above a notice of the machine that sends',
    'fr',
    {
      from: 'Talentsoft <no-reply@talent-soft.com>',
      body: 'Malheureusement, nous ne sommes pas en mesure d’y donner une suite positive.\n\nL’équipe Recrutement\nBrellan Voyageurs\n\nMerci de ne pas répondre à cet e-mail.',
    },
    'Brellan Voyageurs',
  ],
  [
    'as far as it goes: not as what somebody wished to join',
    'fr',
    {
      from: 'Crédit Brellan Recrutement <no-reply@talent-soft.com>',
      body: 'Vous avez bien voulu nous faire part de votre souhait de rejoindre le Crédit Brellan en qualité de Conseiller clientèle de proximité H/F. Nous ne pouvons y réserver une suite favorable.',
    },
    'Crédit Brellan',
  ],
  [
    'at the head of the mail, which greets nobody there',
    'en',
    {
      from: 'noreply@adp.com',
      body: 'Kwick Trap, Inc.\n\nThank you for applying for Guest Service Coworker at Kwick Trap. You have not been selected.\n\nThank you,\nKwick Trap Hiring Team',
    },
    'Kwick Trap',
  ],
  [
    'from a domain that is for applicants',
    'es',
    {
      from: 'Brellex Careers <noreply@brellexcareers.com>',
      body: 'Tras valorar todas las candidaturas, hemos decidido continuar con otras personas. Consulta brellexcareers.com.\n\nEquipo de Talento',
    },
    'Brellex',
  ],
  [
    'of a government, with all that it is for',
    'en',
    {
      body: 'Thank you for your interest in the role of Senior Policy Officer with the Department of Planning, Housing and Infrastructure (Requisition 000A9XK). You have not progressed.',
    },
    'Department of Planning, Housing and Infrastructure',
  ],
];

describe('whom a usual mail names', () => {
  it.each(houses)('%s (%s)', (_, code, mail, company) => {
    expect(factsOf(code, mail).company?.value ?? null).toBe(company);
  });
});

/** What is shown, language, mail, role. */
const roles: [string, string, Mail, string][] = [
  [
    'in the subject, and no reference',
    'en',
    {
      subject: 'Application outcome: Research Associate in Tidal Biology (Ref: 48213)',
      body: 'Dear Dr Nakamura\n\nResearch Associate in Tidal Biology\nFaculty of Biology\nReference: FBSMB1187\n\nThank you for your application for the above position. You have not been shortlisted.',
    },
    'Research Associate in Tidal Biology',
  ],
  [
    'on a line above its number',
    'en',
    {
      from: 'Civil Service Jobs <noreply@civilservicejobs.service.gov.uk>',
      body: 'Dear Eleanor,\n\nHM Sea Registry\nCaseworker\nReference: 354120\n\nThank you for your application for the above vacancy. You have not been successful.',
    },
    'Caseworker',
  ],
  [
    'without the place that a bracket names',
    'en',
    {
      body: 'Your application for the position of Relationship Manager - Commercial Banking (Location: Pune) was not shortlisted.',
    },
    'Relationship Manager - Commercial Banking',
  ],
  [
    'up to the mark for all genders, over a field',
    'de',
    {
      body: 'wir beziehen uns auf Ihre Bewerbung als Kundenberater im Privatkundengeschäft (m/w/d) und das Gespräch am 14. Mai. Leider nein.',
    },
    'Kundenberater im Privatkundengeschäft (m/w/d)',
  ],
  [
    'with an adjective for all genders',
    'de',
    { body: 'Ihre Bewerbung vom 11.03.2025 als Medizinische:r Technolog:in für Radiologie war nicht erfolgreich.' },
    'Medizinische:r Technolog:in für Radiologie',
  ],
  [
    'up to what somebody did besides',
    'fr',
    { body: 'Merci d’avoir pris le temps de postuler au poste de Care Expert et d’avoir répondu à nos questions.' },
    'Care Expert',
  ],
  [
    'with the field of a researcher',
    'es',
    {
      subject: 'Convocatoria plaza Investigador/a Postdoctoral',
      body: 'Le agradecemos su solicitud para la plaza de Investigador/a Postdoctoral en Genómica Computacional. No ha sido preseleccionado.',
    },
    'Investigador/a Postdoctoral en Genómica Computacional',
  ],
  [
    'with its methods in capitals, which the subject leaves out',
    'fr',
    {
      subject: 'Poste de soudeur - suite à votre essai',
      body: 'Merci d’être venu faire l’essai à l’atelier mardi pour le poste de soudeur TIG/MIG. On va prendre quelqu’un d’autre.',
    },
    'soudeur TIG/MIG',
  ],
  [
    'not with the house that a subject puts before it',
    'en',
    {
      subject: 'Your application to the University of Brellan: Postdoctoral Research Fellow',
      body: 'Thank you for your application for the position of Postdoctoral Research Fellow in the Marine Ecology group at the University of Brellan. I regret to say no.',
    },
    'Postdoctoral Research Fellow',
  ],
  [
    'on a board’s card, above who employs, whom the mail names before',
    'en',
    {
      from: 'Oakhart Regional Council <noreply@seek.com.au>',
      subject: 'Seek: Update on your application',
      body: 'Hi Jacinta,\n\nOakhart Regional Council has updated the status of your application.\n\nTide Pool Warden Level 2\nOakhart Regional Council\nOakhart, NSW\n\nYour application was unsuccessful',
    },
    'Tide Pool Warden Level 2',
  ],
];

/** What is shown, language, mail, contact. */
const contacts: [string, string, Mail, string | null][] = [
  [
    'who signs for a team',
    'de',
    { body: 'Das ist uns nicht leicht gefallen.\n\nHerzliche Grüße\nJutta für das Team vom Kinderladen Brellen' },
    'Jutta',
  ],
  [
    'who signs for a team whose name follows',
    'fr',
    {
      subject: 'Votre candidature chez Brellan',
      body: 'Nous ne poursuivons pas avec ta candidature.\n\nBonne suite,\nCapucine de l’équipe Brellan',
    },
    'Capucine',
  ],
  [
    'who signs from a department',
    'de',
    { body: 'Leider haben wir uns anders entschieden.\n\nViele Grüße\nJana aus dem Recruiting' },
    'Jana',
  ],
  [
    'by an initial, behind a form of address',
    'en',
    {
      from: 'Mrs A Conway <head.pa@brellan.example>',
      body: 'You have not been selected.\n\nYours sincerely\n\nMrs A Conway\nPA to the Headteacher',
    },
    'A Conway',
  ],
  [
    'below a closing with an exclamation mark',
    'it',
    { body: 'Per ora siamo al completo.\n\nIn bocca al lupo!\nDavide\nCaffè Brellano - Corso Rieck' },
    'Davide',
  ],
  [
    'not the title of a job that a board advertises below',
    'en',
    {
      from: 'LinkedIn <jobs-noreply@linkedin.com>',
      body: 'Brellan will not be moving forward with your application.\n\nRegards,\n\nBrellan\n\nTop jobs looking for your skills\nStore Lead - Oakhart - Halifax, NS\nKey Holder - Rieck - Dartmouth, NS',
    },
    null,
  ],
  [
    'not the town of an address',
    'en',
    {
      from: 'Indeed <noreply@indeed.com>',
      body: 'Your application was not selected at this time.\n\nWe know how hard job hunting can be.\n\n© 2024 Indeed, Inc. 6433 Champion Grandview Way, Austin, TX 78750',
    },
    null,
  ],
  [
    'not a building, nor a box for letters',
    'en',
    {
      from: 'publicjobs <noreply@publicjobs.ie>',
      body: 'You have not been called forward.\n\nAssignment Team\npublicjobs\nChapter House, 26-30 Abbey Street Upper\nPrivate Bag, Oakhart',
    },
    null,
  ],
  [
    'not the branch of a house in a country',
    'en',
    {
      from: 'Brellan Ireland <jobs@brellan.example>',
      body: 'You have not been selected, as our client is looking for somebody else.\n\nKind Regards,\nBrellan Ireland',
    },
    null,
  ],
  [
    'not what the mail is about, in another language',
    'en',
    { from: 'Bewerbung Brellan Leuth <jobs.leuth@brollan.example>', body: 'We can not offer you a position.' },
    null,
  ],
  [
    'with a surname that mails are about as well',
    'en',
    {
      from: 'Thomas More <thomas.more@brellan.example>',
      body: 'We chose somebody else.\n\nBest,\nThomas More\nHR Manager',
    },
    'Thomas More',
  ],
  [
    'not the house that is called like somebody, and has a legal form further on',
    'nl',
    {
      from: 'Albert Rieck <noreply@werk.ar.nl>',
      body: 'Bedankt voor je sollicitatie bij Albert Rieck Kanaleneiland. We kunnen je geen plek aanbieden.\n\nTeam Albert Rieck\n\nAlbert Rieck B.V., Provincialeweg 11',
    },
    null,
  ],
  [
    'by a first name on the last line, before “@” and the house',
    'en',
    {
      from: 'Oyster & Rieck <jobs@oysterandrieck.example>',
      body: 'Hi Nico, thanks for doing the stage on Saturday. Chef decided to go with another cook.\n\n- Mel @ Oyster & Rieck',
    },
    'Mel',
  ],
  [
    'not the house below a department, though people are called so',
    'es',
    { body: 'Hemos decidido continuar el proceso con otras personas.\n\nUn saludo,\nEquipo de Talento\nZara' },
    null,
  ],
  [
    'who answers, and not who had written before',
    'de',
    {
      subject: 'Re: Ausbildung Tischler 2025',
      from: 'Holzwerk Brandl <info@holzwerk-brandl.example>',
      body: 'Servus Felix,\ndie Lehrstelle haben wir schon vergeben.\nLiebe Grüße\nChristian Brandl\n\nGesendet: Mittwoch, 26. Februar 2025 um 18:02\nVon: "Felix Steiner" <felix.steiner@mail.example>\nAn: info@holzwerk-brandl.example\nBetreff: Ausbildung Tischler 2025\nSehr geehrter Herr Brandl, haben Sie sich schon entschieden?\nMit freundlichen Grüßen, Felix Steiner',
    },
    'Christian Brandl',
  ],
];

describe('who writes a usual mail', () => {
  it.each(contacts)('%s (%s)', (_, code, mail, contact) => {
    expect(factsOf(code, mail).contact?.value.name ?? null).toBe(contact);
  });
});

describe('what a usual mail is about', () => {
  it.each(roles)('stands %s (%s)', (_, code, mail, role) => {
    expect(factsOf(code, mail).role?.value).toBe(role);
  });

  it('is none of the jobs that a board advertises below', () => {
    const body = `Rieck hat auf Ihre Bewerbung als Visual Merchandiser (m/w/d) geantwortet: leider nein.

Diese Jobs könnten zu Ihnen passen:

- Visual Merchandiser (m/w/d), Oakhart, Gera
- Visual Merchandiser (m/w/d), Brellan, Suhl`;
    expect(factsOf('de', { from: 'StepStone <noreply@stepstone.de>', body }).role?.value).toBe(
      'Visual Merchandiser (m/w/d)',
    );
  });
});
