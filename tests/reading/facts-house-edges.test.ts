import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-case.ts';

const no: Record<string, string> = {
  en: 'Thank you for coming in. We have given the job to somebody else.',
  de: 'danke für das Gespräch. Wir haben uns leider anders entschieden.',
  es: 'gracias por la entrevista. Al final hemos elegido a otra persona.',
  fr: "merci pour l'entretien. Nous avons malheureusement choisi quelqu'un d'autre.",
  it: 'grazie per il colloquio. Purtroppo abbiamo scelto un altro candidato.',
  nl: 'bedankt voor het gesprek. Helaas hebben we voor iemand anders gekozen.',
  pt: 'obrigado pela entrevista. Infelizmente escolhemos outra pessoa.',
};

/** Language, From, what stands above and below the words of refusal, company. */
const mails: [string, string, string, string, string | null][] = [
  // a legal form ends with its line, and is none in an address
  [
    'es',
    '',
    '',
    'Atentamente,\nMarta Ibáñez\nAdministración\nBrellan Tamsen, S.A.\nC/ Mayor, 14',
    'Brellan Tamsen, S.A.',
  ],
  // a domain spells umlauts with an e; a platform's host names its tenant
  [
    'de',
    'Redaktion <post@kuepper-bote.example>',
    '',
    'Ihr\nJost Rieck\n\nKüpper-Bote – Ihre Wochenzeitung',
    'Küpper-Bote',
  ],
  ['en', 'no-reply@brel9two.recruitee.com', '', 'brel9two\nelkford / leeds', 'brel9two'],
  // who sends and a legal form below both name the longer form
  [
    'en',
    'Brellan Payments <no-reply@hire.lever.co>',
    'your application was read by the Brellan team.\n\n',
    'Take care,\nRecruiting at Brellan\n\nBrellan Payments, Inc. · 2 Harbor Sq',
    'Brellan Payments, Inc.',
  ],
  // behind and around a house
  [
    'en',
    '',
    '',
    'Regards,\nDana Whitlock\nHead Guide - Brellan Safaris t/a Tamsen & Beyond (Pty) Ltd',
    'Brellan Safaris',
  ],
  [
    'en',
    '',
    '',
    'Regards,\nDana Whitlock\nPA to Odile Tamsen\nOdile Tamsen Interiors, 14 Dock Mews',
    'Odile Tamsen Interiors',
  ],
  // whom somebody signs for
  ['en', '', '', 'Regards,\nDana Whitlock | HR Adviser\nfor Brellan Tamsen LLP', 'Brellan Tamsen LLP'],
  ['fr', '', '', 'Bonne continuation,\nÉlodie\npour Brellan architectes – Liège', 'Brellan architectes'],
  ['nl', '', '', 'Groet\n\nBert\nplanning Van Brellan Transport BV', 'Van Brellan Transport BV'],
  ['en', '', '', 'Regards,\nfor Dana Whitlock', null],
  // somebody's house, and somebody
  ['pt', '', '', 'Cumprimentos,\n\nA Presidente do Júri,\nEng.ª Lurdes Tamsen', null],
  // notices and languages
  ['en', '', '', 'Talent Acquisition\nEOE/Vet/Disability', null],
  ['en', '', '', 'Regards,\nDana Whitlock, C. Tr.\nFounder, Brellan\nEnglish / Français / Deutsch', 'Brellan'],
  // letterheads and labels
  ['de', '', 'Rechnungshof Brellan\n- Präsidialabteilung -\n\n', 'Im Auftrag\nDr. Rieck', 'Rechnungshof Brellan'],
  [
    'en',
    'USA Staffing <usastaffing@usastaffing.gov>',
    'Position: Clerk\nAgency: Brellan Ranger Administration\n\n',
    '',
    'Brellan Ranger Administration',
  ],
  // the whole of a display name
  ['it', 'Comune di Brellan sul Sile <protocollo@comune.example>', '', '', 'Comune di Brellan sul Sile'],
  [
    'de',
    'Tischlerei Brellan u. Söhne <tischlerei@t-online.de>',
    '',
    'Gruß\nHauke Brellan',
    'Tischlerei Brellan u. Söhne',
  ],
  ['en', 'The Gables at Brellan <noreply@indeedemail.com>', '', '', 'The Gables at Brellan'],
  ['nl', 'Werken bij Brellan Zorg <noreply@homerun.co>', '', '', null],
  ['en', 'Moe from brellan <moe@brellan.example>', '', 'Moe\nbrellan', 'brellan'],
  // who signs below somebody else, and sends
  ['nl', 'Sanne Tamsen <jobs@homerun.co>', '', 'Groet,\nPim\nSanne Tamsen', 'Sanne Tamsen'],
  // who governs a house, and what is a part of another
  [
    'en',
    '',
    'The Board of Trustees of the Brellan Library has appointed another applicant. ',
    'Regards,\nDana Whitlock',
    'Brellan Library',
  ],
  // names go on
  ['en', '', 'Thank you for applying to the Analyst role at Teach For Brellan. ', '', 'Teach For Brellan'],
  ['en', '', 'Thank you for applying to the Analyst role at E. & J. Brellan Winery. ', '', 'E. & J. Brellan Winery'],
  ['fr', '', "Vous avez postulé au poste de comptable chez Brellan's et nous vous en remercions. ", '', "Brellan's"],
  ['it', '', 'Grazie per la candidatura presso brellan per la posizione di contabile. ', '', 'brellan'],
  // houses by their kind
  ['de', '', '', 'MfG\nBirte Ramm\nHauke Ramm Gleisbau', 'Hauke Ramm Gleisbau'],
  ['en', 'Brellan Wool Co-op <office@brwool.example>', '', 'Bev', 'Brellan Wool Co-op'],
  // an agency's client
  ['en', '', '', 'Regards,\nDana Whitlock\nBrellan People\nBrellan People acts as an employment agency.', null],
  // a department of personnel is no agency, and an institute no university
  [
    'de',
    'Personalabteilung <personal@uni-brellan.example>',
    'Die Stelle am Institut für Gezeitenkunde musste entfallen. ',
    'Universität Brellan\nDezernat Personal\nHafenstraße 24',
    'Universität Brellan',
  ],
  // a name in the small print, where another is used all through
  [
    'fr',
    'Brellan Recrutement <brellan@noreply.jobs2web.com>',
    'Merci de l’intérêt porté à Brellan et de votre candidature chez Brellan. ',
    "L'équipe Recrutement Brellan\n\nManufacture des Tissages Brellan, SA au capital de 10 000 euros",
    'Brellan',
  ],
  // by way of a platform, and a team in one word
  ['de', 'Rieck & Brellan über StepStone <noreply@stepstone.de>', '', '', 'Rieck & Brellan'],
  ['de', 'Brellan12 Praxisteam <bewerbung@brellan12.example>', '', 'Kerstin', 'Brellan12'],
  // who reports an answer
  [
    'en',
    'SEEK <noreply@s.seek.com.au>',
    'Brellan has told us that your application for Fitter is unlikely to progress. ',
    'The SEEK team',
    'Brellan',
  ],
  [
    'en',
    'Reed.co.uk <noreply@mail.reed.co.uk>',
    'The Grand Brellan has reviewed your application for Night Porter. ',
    'The new jobs are waiting. Here are some you may like:\n\nPorter, Hove',
    'The Grand Brellan',
  ],
  // what a name goes on with behind a dash, said twice; not a department, and not what is said once
  [
    'de',
    'Brellan Karriere <jobs@brellan.example>',
    'danke für Ihr Interesse an der Brellan – Tagesklinik Gera. ',
    'Ihre Personalabteilung\nBrellan – Tagesklinik Gera',
    'Brellan - Tagesklinik Gera',
  ],
  [
    'de',
    'Brellan Karriere <jobs@brellan.example>',
    'danke für Ihr Interesse an der Brellan. ',
    'Ihre Personalabteilung\nBrellan – Tagesklinik Gera',
    'Brellan',
  ],
  [
    'en',
    'Brellan - Human Resources <jobs@brellan.example>',
    'Thank you for your interest in Brellan. ',
    'Brellan - Human Resources',
    'Brellan',
  ],
  // who decides with an article is no house
  ['en', '', 'The Plant Manager has decided against it. ', 'Brellan Foods', 'Brellan Foods'],
];

describe('where a house begins and ends', () => {
  it.each(mails)('%s: %j %j %j', (language, from, above, below, company) => {
    const body = `${above}${no[language]}\n\n${below}`;
    expect(factsOf(language, { body, from }).company?.value ?? null).toBe(company);
  });
});

/** Language, subject: what is only asked for in it is no house. */
const matters: [string, string][] = [
  ['de', 'Ihre Anfrage'],
  ['de', 'Ihr Anliegen'],
  ['en', 'Your enquiry'],
  ['fr', 'Votre demande'],
];

describe('a subject that names a matter', () => {
  it.each(matters)('%s: %s', (language, subject) => {
    expect(factsOf(language, { subject, body: `${no[language]}\n\nTamsen` }).company).toBeNull();
  });
});
