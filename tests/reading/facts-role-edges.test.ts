import { describe, expect, it } from 'vitest';
import { named, type Row } from './facts-case.ts';

type Mail = Pick<Row, 'body' | 'subject' | 'from'>;

const no = 'Hi Sam,\n\nWe will not be moving forward.\n\nBest wishes';

/** What is shown, language, mail, role. */
const mails: [string, string, Mail, string | null][] = [
  // What was done with an application stands behind the title.
  [
    'adverb behind the title',
    'de',
    { body: 'Wir haben deine Bewerbung für die Position Netzplaner (m/w/d) - Region Nord aufmerksam angesehen.' },
    'Netzplaner (m/w/d) - Region Nord',
  ],
  [
    'adverb behind the title',
    'de',
    { body: 'Wir haben Ihre Bewerbung als Netzplanerin eingehend geprüft und uns anders entschieden.' },
    'Netzplanerin',
  ],
  [
    'adverb behind the title',
    'de',
    { body: 'Wir haben Ihre Unterlagen für die Stelle Sachbearbeiter Einkauf (m/w/d) gründlich durchgesehen.' },
    'Sachbearbeiter Einkauf (m/w/d)',
  ],
  [
    'no adverb',
    'de',
    { body: 'Wir danken Ihnen für Ihre Bewerbung als staatlich geprüfte Technikerin und wünschen Ihnen viel Erfolg.' },
    'staatlich geprüfte Technikerin',
  ],
  // What stands before the mark of all genders belongs to the title.
  [
    'up to the mark',
    'de',
    { body: 'Danke für Ihre Bewerbung für die Position Netzplaner/in mit Erfahrung (m/w/d) und Ihr Vertrauen.' },
    'Netzplaner/in mit Erfahrung (m/w/d)',
  ],
  [
    'up to the mark',
    'de',
    { subject: 'Ihre Bewerbung als Elektriker ohne Schichtdienst (m/w/d)', body: 'Leider müssen wir absagen.' },
    'Elektriker ohne Schichtdienst (m/w/d)',
  ],
  [
    'up to the mark',
    'de',
    { body: 'Danke für Ihre Bewerbung als Verkäuferin ab 18 Stunden (w/m/d). Leider müssen wir absagen.' },
    'Verkäuferin ab 18 Stunden (w/m/d)',
  ],
  [
    'up to the mark',
    'fr',
    {
      body: 'Nous avons bien reçu votre candidature au poste de Vendeur avec expérience (H/F). Votre profil ne correspond pas.',
    },
    'Vendeur avec expérience (H/F)',
  ],
  [
    'not over another clause',
    'de',
    { body: 'Danke für Ihre Bewerbung als Koch bei uns. Wir suchen weiter einen Kellner (m/w/d).' },
    'Koch',
  ],
  // A subject in two languages.
  [
    'in two languages',
    'de',
    {
      subject: 'NRV – Absage/Rejection Netzwerktechniker (m/w/d)',
      body: 'Wir können Ihnen leider keine Position anbieten.',
    },
    'Netzwerktechniker (m/w/d)',
  ],
  [
    'in two languages',
    'de',
    { subject: 'Bewerbung/Application: Netzplaner (m/w/d)', body: 'Leider nein.' },
    'Netzplaner (m/w/d)',
  ],
  [
    'in two languages',
    'fr',
    { subject: 'Candidature/Application – Vendeuse', body: 'Malheureusement non.' },
    'Vendeuse',
  ],
  // Many posts are no title.
  [
    'one of many posts',
    'en',
    {
      subject: 'Your application for Intern Data Scientist at Copperline',
      body: 'Thank you for your interest. We have filled all our entry level and internship positions for the year.',
    },
    'Intern Data Scientist',
  ],
  [
    'one of many posts',
    'en',
    {
      body: 'Thank you for applying to our Internal Medicine Residency Program. We receive thousands of applications for only 12 residency positions.',
    },
    'Internal Medicine Residency Program',
  ],
  [
    'one of many posts',
    'en',
    {
      body: 'Thank you for applying for the Rural Health Fellowship. There were 300 applications for our 3 fellowship positions.',
    },
    'Rural Health Fellowship',
  ],
  ['the only post', 'en', { body: 'Hi Sam, we have filled all of our barista positions. Good luck.' }, 'barista'],
  // "New" is part of some titles.
  [
    'new',
    'en',
    { body: 'Thank you for your interest in our new graduate residency program. We chose others.' },
    'new graduate residency program',
  ],
  ['new', 'en', { body: 'Thank you for applying for the new grad nurse position. We chose others.' }, 'new grad nurse'],
  [
    'new',
    'en',
    { body: 'Thank you for applying for our new warehouse operative position. We chose others.' },
    'warehouse operative',
  ],
  [
    'new',
    'en',
    { body: 'Thank you for applying for the New Business Executive position. We chose others.' },
    'New Business Executive',
  ],
  // Not which one.
  [
    'not which',
    'en',
    {
      body: 'WE REGRET TO INFORM YOU THAT YOU WERE NOT CHOSEN FOR THIS PARTICULAR ROLE. WE WISH YOU THE BEST OF LUCK.',
    },
    null,
  ],
  ['not which', 'en', { body: 'You were not chosen for this particular role.' }, null],
  ['not which', 'en', { body: 'You were not chosen for the specific position.' }, null],
  [
    'in capitals',
    'en',
    {
      body: 'THANK YOU FOR APPLYING FOR THE WAREHOUSE OPERATIVE POSITION. WE REGRET TO INFORM YOU THAT YOU WERE NOT CHOSEN.',
    },
    'WAREHOUSE OPERATIVE',
  ],
  [
    'in capitals',
    'de',
    { body: 'WIR BEDAUERN, IHNEN FÜR DIE AUSGESCHRIEBENE STELLE ABSAGEN ZU MÜSSEN. ALLES GUTE FÜR IHRE ZUKUNFT.' },
    null,
  ],
  [
    'in capitals',
    'es',
    { body: 'LAMENTAMOS COMUNICARLE QUE NO HA SIDO SELECCIONADO PARA EL PUESTO SOLICITADO. MUCHAS GRACIAS.' },
    null,
  ],
  [
    'in capitals',
    'fr',
    { body: 'NOUS SOMMES AU REGRET DE VOUS INFORMER QUE VOTRE CANDIDATURE POUR CE POSTE PRECIS EST REFUSEE.' },
    null,
  ],
  // As what somebody applied.
  [
    'as what',
    'fr',
    {
      body: "Nous vous remercions d'avoir postulé pour rejoindre Verrenord en tant qu'enseignant(e). Nous ne donnerons pas suite.",
    },
    'enseignant(e)',
  ],
  [
    'as what',
    'fr',
    { body: "Merci pour votre candidature en tant qu'infirmière de nuit. Nous ne donnerons pas suite." },
    'infirmière de nuit',
  ],
  [
    'as what',
    'fr',
    { body: 'Merci pour votre candidature en qualité d’assistant comptable. Nous ne donnerons pas suite.' },
    'assistant comptable',
  ],
  [
    'not as what',
    'fr',
    { body: "En tant qu'entreprise responsable, nous vous répondons : votre profil ne correspond pas." },
    null,
  ],
  // What was left blank.
  [
    'before a blank',
    'en',
    {
      body: 'Thank you for submitting your resume for the position of Assistant Professor of _________. You were not selected.',
    },
    'Assistant Professor',
  ],
  [
    'before a blank',
    'en',
    { body: 'Thank you for applying for the position of Staff Nurse, ______ ward. You were not selected.' },
    'Staff Nurse',
  ],
  [
    'nothing but a blank',
    'en',
    { body: 'Thank you for applying for the position of __________. You were not selected.' },
    null,
  ],
  // A field that is applied for.
  [
    'field at a house',
    'en',
    {
      body: 'Thank you for your interest in FPGA Engineering at Copperline. We will not be moving forward with your candidacy for FPGA Engineering at this time.',
    },
    'FPGA Engineering',
  ],
  [
    'field at a house',
    'en',
    { body: 'Thank you for your interest in Quantitative Research at Copperline. We chose others.' },
    'Quantitative Research',
  ],
  ['no field', 'en', { body: 'Thank you for your interest in Brackwell. We chose others.' }, null],
  ['no field', 'en', { body: 'Thank you for your interest in working at Brackwell. We chose others.' }, null],
  ['no field', 'en', { body: 'Thank you for your interest in Careers at Brackwell. We chose others.' }, null],
  [
    'advertised',
    'en',
    {
      body: 'This is in reply to your email responding to our advertisement for an assistant editor. We cannot offer you an interview.',
    },
    'assistant editor',
  ],
  ['advertised', 'en', { body: 'Thanks for answering our ad for a line cook. We found somebody.' }, 'line cook'],
  // The employer in a subject.
  [
    'behind the house',
    'en',
    {
      subject: 'Your Application for Copperline Metals - Web Developer',
      body: 'Dear Kevin,\n\nThank you for applying for a new career opportunity within Copperline. We have chosen to pursue other applicants.\n\nBest Regards,\nYour Copperline Careers Team',
    },
    'Web Developer',
  ],
  // Titles with a part behind them.
  ['languages', 'en', { subject: 'Application for Translator (EN>DE)', body: no }, 'Translator (EN>DE)'],
  [
    'languages',
    'en',
    { body: 'Thank you for applying for the Freelance Translator (EN>DE) role. We chose others.' },
    'Freelance Translator (EN>DE)',
  ],
  [
    'in test',
    'en',
    { body: 'Thank you for applying for the Software Development Engineer in Test position. We chose others.' },
    'Software Development Engineer in Test',
  ],
  [
    'in test',
    'en',
    {
      body: 'Thank you for your application to the role of Senior Software Engineer in Test at Copperline. We chose others.',
    },
    'Senior Software Engineer in Test',
  ],
  [
    'apprenticeship of a kind',
    'it',
    {
      body: 'Grazie per la candidatura per lo Stage curriculare in Risorse Umane. Purtroppo abbiamo scelto un altro profilo.',
    },
    'Stage curriculare in Risorse Umane',
  ],
  [
    'service',
    'de',
    { body: 'Danke für Ihre Bewerbung für ein FSJ im Rettungsdienst. Leider sind alle Plätze vergeben.' },
    'FSJ im Rettungsdienst',
  ],
  [
    'service',
    'de',
    { body: 'Danke für deine Bewerbung für das FÖJ im Nationalpark. Leider sind alle Plätze vergeben.' },
    'FÖJ im Nationalpark',
  ],
  // Words of the language around the title.
  [
    'what we do with the post',
    'de',
    { body: 'Besten Dank für Ihr Dossier. Für die Funktion Pflegefachfrau setzen wir mehrjährige Erfahrung voraus.' },
    'Pflegefachfrau',
  ],
  [
    'how much the work is',
    'de',
    { body: 'Danke für Ihre Bewerbung als Reinigungskraft (m/w/d) auf 538-Euro-Basis. Leider müssen wir absagen.' },
    'Reinigungskraft (m/w/d) auf 538-Euro-Basis',
  ],
  [
    'when it begins',
    'de',
    { subject: 'Ihre Bewerbung für das Pflichtpraktikum Logistik ab März 2026', body: 'Leider müssen wir absagen.' },
    'Pflichtpraktikum Logistik ab März 2026',
  ],
  [
    'not when it begins',
    'de',
    { body: 'Danke für Ihre Bewerbung als Koch ab 1. März 2026. Leider müssen wir absagen.' },
    'Koch',
  ],
  [
    'how it is learnt',
    'fr',
    {
      body: 'Merci pour votre candidature au poste d’assistant comptable en alternance. Votre profil ne correspond pas.',
    },
    'assistant comptable en alternance',
  ],
  [
    'what it is about',
    'pt',
    {
      subject: 'Candidatura – Estágio Profissional - Comunicação',
      body: 'Agradecemos a candidatura ao Estágio Profissional - Comunicação. Infelizmente não foi selecionado.',
    },
    'Estágio Profissional - Comunicação',
  ],
  [
    'what it is about',
    'pt',
    {
      body: 'Agradecemos a sua candidatura à vaga de Assistente de Apoio ao Cliente. Infelizmente não foi selecionado.',
    },
    'Assistente de Apoio ao Cliente',
  ],
  [
    'not what it is about',
    'it',
    {
      body: 'Oggetto: Avviso pubblico per il conferimento di incarichi di Operatore Socio Sanitario - Comunicazione di non ammissione.',
    },
    'Operatore Socio Sanitario',
  ],
  [
    'what is studied',
    'it',
    {
      body: 'La ringraziamo per la candidatura come Assegnista di ricerca in Biologia Marina. Purtroppo non è stata selezionata.',
    },
    'Assegnista di ricerca in Biologia Marina',
  ],
  [
    'behind a colon',
    'en',
    { body: 'We have decided to pursue other candidates for this particular role: Mystery Shopper.' },
    'Mystery Shopper',
  ],
  [
    'somebody of a trade',
    'en',
    { body: 'Thank you for taking the time to speak with me about our School Governor opportunity. We chose others.' },
    'School Governor',
  ],
  [
    'somebody of a trade',
    'en',
    { body: 'Thank you for your application to be a Volunteer Befriender. We chose others.' },
    'Volunteer Befriender',
  ],
  [
    'somebody of a trade',
    'nl',
    { body: 'Bedankt voor je sollicitatie als Salarisadministrateur. Helaas gaan we niet met je verder.' },
    'Salarisadministrateur',
  ],
  [
    'somebody of a trade',
    'it',
    { body: 'Grazie per la sua candidatura come capocantiere. Purtroppo abbiamo scelto un altro profilo.' },
    'capocantiere',
  ],
  [
    'somebody of a trade',
    'de',
    { body: 'Danke für Ihre Bewerbung als Maskenbildnerin. Leider müssen wir absagen.' },
    'Maskenbildnerin',
  ],
  [
    'somebody of a trade',
    'fr',
    { body: 'Merci pour votre candidature au poste de charcutière. Votre profil ne correspond pas.' },
    'charcutière',
  ],
  [
    'somebody of a trade',
    'es',
    { body: 'Gracias por postularte como tapicero. Hemos elegido a otra persona.' },
    'tapicero',
  ],
  // The text has a title whole, where its subject cuts it short.
  [
    'cut short in the subject',
    'fr',
    {
      subject: 'Réponse à votre candidature – Assistant(e) RH',
      body: "Nous avons reçu votre candidature au poste d'Assistant(e) de gestion RH et ne pouvons la retenir.",
    },
    'Assistant(e) de gestion RH',
  ],
  // Platforms put who employs below the title.
  ['on a card', 'fr', { body: 'Bonjour,\n\nServeur H/F\nBrellan - Nîmes\n\nCandidature refusée.' }, 'Serveur H/F'],
  [
    'on a card',
    'de',
    { body: 'Wir haben Ihre Bewerbung für\n\nQuereinsteiger:in Weichenbau (w/m/d)\nStandort: Gera\n\ngeprüft.' },
    'Quereinsteiger:in Weichenbau (w/m/d)',
  ],
  // What is said of the house or its numbers is none of the title.
  [
    'with its number',
    'nl',
    { body: 'Bedankt voor uw sollicitatie naar de functie van Logopedist (vacaturenummer 47.12.25.B). Helaas.' },
    'Logopedist',
  ],
  [
    'with its house',
    'de',
    {
      subject: 'Ihre Bewerbung: Sachbearbeiterin Finanzen (Stadt Brellan)',
      body: 'Wir haben uns anders entschieden.\n\nStadt Brellan\nPersonal',
    },
    'Sachbearbeiterin Finanzen',
  ],
  [
    'with its house',
    'en',
    { subject: 'Teacher of Physics - Brellan Academy', body: 'You were not among those shortlisted.' },
    'Teacher of Physics',
  ],
  ['no title', 'de', { subject: 'Ihre Bewerbung für unseren Mandanten', body: 'Leider nein.' }, null],
  [
    'a number, and no pronoun',
    'en',
    { body: 'Thank you for your application for Lab Associate I in the Cell Program. We went with others.' },
    'Lab Associate I',
  ],
  [
    'a pronoun',
    'en',
    { body: 'Regarding the Lab Associate I mentioned last week, we went with somebody else.' },
    'Lab Associate',
  ],
  // A trade that is said for both genders is one title.
  [
    'for both',
    'fr',
    {
      body: 'Merci de votre candidature au poste de Technicienne ou technicien en métrologie. Nous ne la retenons pas.',
    },
    'Technicienne ou technicien en métrologie',
  ],
  [
    'for both',
    'es',
    { body: 'Gracias por tu interés en el puesto de Enfermero o enfermera. Hemos elegido a otra persona.' },
    'Enfermero o enfermera',
  ],
  [
    'two posts',
    'fr',
    { body: 'Merci de votre candidature au poste de Technicienne ou un autre. Nous ne la retenons pas.' },
    'Technicienne',
  ],
  // A trade for all genders in one word says what somebody is to be.
  [
    'in one word',
    'de',
    { body: 'Besten Dank für die Zeit bei der Abklärung für die Ausbildung Stellwerker:in. Leider reicht es nicht.' },
    'Stellwerker:in',
  ],
  ['in one word', 'de', { body: 'Uns fehlt ein Content Manager*in nicht mehr. Leider nein.' }, 'Content Manager*in'],
  ['anybody', 'de', { body: 'Wir haben uns für eine andere Bewerber:in entschieden.' }, null],
];

describe('where a title begins and ends', () => {
  it.each(mails)('%s (%s, %j)', (_, code, mail, role) => {
    expect(named(code, { ...mail, company: null, role: null }).role).toBe(role);
  });
});
