import { describe, expect, it } from 'vitest';
import { named, type Row } from './facts-case.ts';

type Mail = Pick<Row, 'body' | 'subject' | 'from'>;

const no = 'Hi Sam,\n\nWe will not be moving forward.\n\nBest wishes';
const nein = 'Hallo Sam,\n\nwir müssen dir leider mitteilen, dass wir dich nicht weiter berücksichtigen können.';

/** Language, mail, company. */
const mails: [string, string, Mail, string | null][] = [
  ['behind @ in a subject', 'de', { subject: 'Deine Bewerbung @ nordhafen GmbH', body: nein }, 'nordhafen GmbH'],
  ['behind @ in a subject', 'de', { subject: 'Bewerbung @ Blauwerk', body: nein }, 'Blauwerk'],
  ['behind @ in a subject', 'en', { subject: 'Your application @ Copperline', body: no }, 'Copperline'],
  [
    'behind @ in a subject',
    'fr',
    { subject: 'Votre candidature @ Verrenord', body: 'Bonjour,\n\nVotre profil ne correspond pas.\n\nCordialement' },
    'Verrenord',
  ],
  [
    'behind @ in a subject',
    'es',
    {
      subject: 'Tu candidatura @ Altavista Foods',
      body: 'Hola:\n\nHemos decidido seguir con otros perfiles.\n\nSaludos',
    },
    'Altavista Foods',
  ],
  [
    'behind @ in a subject',
    'nl',
    { subject: 'Je sollicitatie @ Dijkzicht', body: 'Hoi Sam,\n\nHelaas gaan we niet met je verder.\n\nGroet' },
    'Dijkzicht',
  ],
  [
    'behind @ in a subject',
    'it',
    { subject: 'La tua candidatura @ Rombo', body: 'Ciao,\n\npurtroppo non andremo avanti.\n\nUn saluto' },
    'Rombo',
  ],
  [
    'behind @ in a subject',
    'pt',
    { subject: 'A sua candidatura @ Solmar', body: 'Olá,\n\nInfelizmente não vamos avançar.\n\nCumprimentos' },
    'Solmar',
  ],
  [
    'beside the applicant in a subject',
    'de',
    { subject: 'Norval x Jonas Rieck – Absage', body: nein.replace('Sam', 'Jonas Rieck') },
    'Norval',
  ],
  [
    'beside the applicant in a subject',
    'en',
    { subject: 'Dana Whitlock x Copperline: your application', body: no.replace('Sam', 'Dana') },
    'Copperline',
  ],
  [
    'before what a subject says of the application',
    'en',
    {
      subject: 'Copperline Application Status - Job Requisition 2031-44821',
      body: 'We are sorry to inform you that you do not meet the requirements for this position.',
    },
    'Copperline',
  ],
  [
    'before what a subject says of the application',
    'de',
    { subject: 'Blauwerk - Vielen Dank für Ihre Bewerbung', body: nein },
    'Blauwerk',
  ],
  [
    'before what a subject says of the application',
    'en',
    { subject: 'Copperline | Thank you for your application', body: no },
    'Copperline',
  ],
  [
    'before what a subject says of the application',
    'en',
    { subject: 'Copperline: Update on your application', body: no },
    'Copperline',
  ],
  [
    'before what a subject says of the application',
    'fr',
    { subject: 'Verrenord - Votre candidature', body: 'Bonjour,\n\nVotre profil ne correspond pas.\n\nCordialement' },
    'Verrenord',
  ],
  [
    'before what a subject says of the application',
    'it',
    {
      subject: 'Rombo — Esito della sua candidatura',
      body: 'Buongiorno,\n\npurtroppo non andremo avanti.\n\nCordiali saluti',
    },
    'Rombo',
  ],
  // What is no name there.
  ['no label', 'de', { subject: 'Fahrdienstleiter:in (m/w/d), Referenznummer: 14/27', body: nein }, null],
  ['no label', 'de', { subject: 'Buchhalter (m/w/d), Kennziffer: 2024-17', body: nein }, null],
  ['no label', 'en', { subject: 'Buyer, Requisition: 4471', body: no }, null],
  ['no label', 'en', { subject: 'Absence cover - Ref 88/12', body: no }, null],
  ['no applicant', 'de', { subject: 'Jonas Rieck – Ihre Bewerbung', body: nein.replace('Sam', 'Jonas') }, null],
  ['no field of work', 'en', { subject: 'Marketing – Your application', body: no }, null],
  ['no field of work', 'de', { subject: 'Logistik - Ihre Bewerbung', body: nein }, null],
  ['no word of the course', 'en', { subject: 'Rejection – your application', body: no }, null],
  [
    'no word of the course',
    'es',
    { subject: 'Seguimiento - Tu candidatura', body: 'Hola:\n\nNo seguimos.\n\nSaludos' },
    null,
  ],
  // Signatures.
  [
    'in small letters below a person',
    'de',
    {
      subject: 'Softwareentwickler:in (m/w/d), Referenznummer: 10/25',
      body: 'Hallo Sam,\n\nleider muss ich dir absagen.\n\nMit freundlichen Grüßen,\n\nIlse Brandt\nfeldspat Custom Software Solutions',
    },
    'feldspat Custom Software Solutions',
  ],
  [
    'in small letters below a person',
    'en',
    { body: 'Hi Sam,\n\nWe went with somebody else.\n\nBest,\n\nDana Whitlock\nnorthbound Design Studio' },
    'northbound Design Studio',
  ],
  [
    'in small letters below a person',
    'nl',
    {
      body: 'Beste Sam,\n\nHelaas gaan we niet met je verder.\n\nMet vriendelijke groet,\n\nFemke Visser\nstudio Dijkzicht',
    },
    'studio Dijkzicht',
  ],
  [
    'with departments in any mixture',
    'de',
    {
      from: 'KV Talent Acquisition',
      body: `${nein}\n\nFreundliche Grüße\n\nKV Talent Attraction and Acquisition Team`,
    },
    'KV',
  ],
  [
    'with departments in any mixture',
    'en',
    { body: `${no}\n\nBrackwell People Attraction & Onboarding Team` },
    'Brackwell',
  ],
  ['an agency in full', 'en', { body: `${no}\n\nArden Talent Solutions` }, 'Arden Talent Solutions'],
  [
    'in capitals below the text',
    'de',
    {
      subject: 'NRV x Jonas Rieck – Absage/Rejection Netzwerktechniker (m/w/d)',
      body: 'Guten Tag Jonas Rieck!\n\nWir können Ihnen leider keine Position in unserem Unternehmen anbieten.\n\nWir wünschen Ihnen für Ihre berufliche Zukunft alles Gute und viel Erfolg.\n\nNRV TECHNICAL CONSULTANTS LINZ',
    },
    'NRV TECHNICAL CONSULTANTS LINZ',
  ],
  [
    'alone behind a farewell that goes on in small letters',
    'de',
    {
      body: 'Guten Tag Jonas Rieck,\n\nleider können wir Sie nicht in die engere Auswahl einbeziehen.\n\nWir hoffen auf Ihr Verständnis und verbleiben\n\nmit freundlichen Grüßen\n\nNORVAL Arbeit Austria GmbH',
    },
    'NORVAL Arbeit Austria GmbH',
  ],
  // Slogans.
  [
    'without the slogan beside it',
    'en',
    {
      body: 'Dear Sam,\n\nThank you for your interest in BrixLab. We decided not to choose you.\n\nKind regards,\n\nHR Assistant\n\nBrixLab eDiscovery & Intelligent Information Governance',
    },
    'BrixLab',
  ],
  [
    'with all that a signature says it is called',
    'en',
    {
      body: 'Dear Sam,\n\nThank you for your interest in Brackwell. We chose another candidate.\n\nKind regards,\n\nBrackwell Borough Council',
    },
    'Brackwell Borough Council',
  ],
  // Where hardly anything else can stand.
  [
    'made of words that name nothing by themselves',
    'en',
    {
      body: 'Thank you for applying to the Junior Software Developer position at MSC Technology.\nUnfortunately, MSC Technology has moved to the next step in their hiring process.',
    },
    'MSC Technology',
  ],
  ['no degree', 'en', { body: 'Dear Sam,\n\nThe position at MSc level is filled.\n\nBest' }, null],
  [
    'before the agency that signs',
    'es',
    {
      body: 'Hola Ana:\n\nAgradecemos tu participación en el proceso de selección para la posición de Analista de Costos en Grupo Altamira Sur. Hemos decidido continuar con otros candidatos.\n\nSaludos cordiales,\nEquipo K&D Talent Consulting',
    },
    'Grupo Altamira Sur',
  ],
  [
    'before the agency that signs',
    'en',
    {
      body: 'Hi Sam,\n\nThank you for applying for the Cost Analyst position at Copperline. They chose another candidate.\n\nBest,\nK&D Talent Consultants',
    },
    'Copperline',
  ],
  [
    'the client that is named',
    'es',
    {
      from: 'Nuria Ibáñez <nibanez@ibanez-consulting.com>',
      body: 'Hola Iker:\n\nMe ha dicho el cliente, Construcciones Erlo, que para la posición de Jefe de Obra prefieren a alguien de allí.\n\nUn saludo\nNuria Ibáñez\nIbáñez Consulting',
    },
    'Construcciones Erlo',
  ],
  [
    'beside who signs with a team',
    'de',
    { body: 'Hey Livia\n\nleider hat es nicht geklappt.\n\nReto & das Talvo-Team' },
    'Talvo',
  ],
  [
    'no kind of house',
    'de',
    { body: 'Hallo Kevin,\n\nleider nein.\n\nGruß Thomas\n\nHarder Bedachungen\nMeisterbetrieb' },
    'Harder Bedachungen',
  ],
  [
    'behind the word that opens a sentence',
    'es',
    { body: 'Hola:\n\nDesde Grupo Solmar queremos darte las gracias por participar en el proceso.\n\nGrupo Solmar' },
    'Grupo Solmar',
  ],
  [
    'no holder of a degree',
    'de',
    {
      body: 'Sehr geehrter Herr Steiner,\n\nunsere Wahl ist auf eine andere Person gefallen.\n\nMit freundlichen Grüßen\n\nMag.a Frauke Ohm\nBereich Personal\nKrankenversicherung Auental',
    },
    'Krankenversicherung Auental',
  ],
  [
    'signed for in capitals',
    'en',
    {
      body: 'Dear Mr. Otieno,\n\nWe regret to inform you that you were not successful.\n\nYours faithfully,\nFOR: TAMBUZI DAIRIES LIMITED\n\nJANE WANJIRU\nHUMAN RESOURCE OFFICER',
    },
    'TAMBUZI DAIRIES LIMITED',
  ],
  [
    'from whose house somebody writes',
    'fr',
    { from: 'Mathilde de chez Pépin', body: "Coucou Sacha,\n\nOn part avec quelqu'un d'autre.\n\nBises,\nMathilde" },
    'Pépin',
  ],
  [
    'that says no to who is put forward',
    'en',
    {
      body: 'Hi Sam. Harwick Elevators said no to you for the Lift Engineer one, no reason given. On to the next.\n\nSwitchgear Technical Recruitment Ltd',
    },
    'Harwick Elevators',
  ],
  [
    'whose work one is interested in',
    'de',
    {
      body: 'Sehr geehrte Frau Brandt,\n\nwir danken Ihnen für Ihr Interesse an der Arbeit des Steg e.V. Leider können wir Ihnen keine Stelle anbieten.',
    },
    'Steg e.V.',
  ],
  [
    'whose work one is interested in',
    'de',
    {
      body: 'Sehr geehrte Frau Brandt,\n\nwir danken Ihnen für Ihr Interesse an der Tätigkeit der Stiftung Weitblick. Leider müssen wir absagen.',
    },
    'Stiftung Weitblick',
  ],
  [
    'whose work one is interested in',
    'en',
    {
      body: 'Dear Sam,\n\nThank you for your interest in the work of the Larchmere Trust. Sadly we cannot offer you a place.',
    },
    'Larchmere Trust',
  ],
  [
    'whose work one is interested in',
    'fr',
    {
      body: "Bonjour,\n\nMerci de l'intérêt que vous portez aux activités de la Fondation Larnay. Nous ne donnerons pas suite.",
    },
    'Fondation Larnay',
  ],
  [
    'taken an interest in, with an article',
    'fr',
    {
      body: "Bonjour,\n\nNous vous remercions de l'intérêt que vous portez au GIE SINAPIS. Votre profil ne correspond pas.\n\nCordialement,",
    },
    'GIE SINAPIS',
  ],
  [
    'taken an interest in, with an article',
    'fr',
    {
      body: "Bonjour,\n\nNous vous remercions de l'intérêt que vous portez à la Maison Ferrand. Votre profil ne correspond pas.",
    },
    'Maison Ferrand',
  ],
  [
    'not our own work',
    'fr',
    {
      body: "Bonjour,\n\nNous vous remercions de l'intérêt que vous portez au Groupe. Votre profil ne correspond pas.",
    },
    null,
  ],
  [
    'before the next sentence in one line',
    'en',
    {
      subject: 'Application status update - Python Engineer at Brack',
      body: 'Dear Robert, Thank you for your interest in the position of Python Engineer. You have not been selected. Best of luck with your career search. Brack Recruitment Team Replies to this message are undeliverable.',
    },
    'Brack',
  ],
  [
    'without the programme that is applied to',
    'en',
    {
      from: 'Brackwell Graduate Academy <no-reply@greenhouse.io>',
      subject: 'Brackwell Graduate Academy Application Outcome',
      body: 'Dear Sam, Thank you for taking part in our Graduate Academy recruitment process. Your application has been unsuccessful.',
    },
    'Brackwell',
  ],
  [
    'not the committee',
    'en',
    {
      body: 'Dear Professor Coyle:\nWe have completed our search for a Medieval Art specialist. We can only hire one person.\n[Chair of the Medieval Art Search Committee]',
    },
    null,
  ],
  [
    'not the department',
    'en',
    { body: 'The Library Services Department has advised us that they have made a decision.' },
    null,
  ],
  ['a department that is a house', 'en', { body: `${no}\n\nHarrow Police Department` }, 'Harrow Police Department'],
];

describe('an employer is told by where its name stands', () => {
  it.each(mails)('%s (%s, %j)', (_, code, mail, company) => {
    expect(named(code, { ...mail, company: null, role: null }).company).toBe(company);
  });
});
