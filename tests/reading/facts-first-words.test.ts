import { describe, expect, it } from 'vitest';
import { named, type Row } from './facts-case.ts';

type Stated = [code: string, mail: Partial<Row>, company: string | null, role: string | null];

/** Mails in which other words stand where names stand: at a sentence's beginning, beside a team, in the subject. */
const cases: Stated[] = [
  // a sentence's first word, where no employer is stated
  [
    'nl',
    { body: 'Beste,\n\nHartelijk bedankt voor je sollicitatie. Helaas is de plek vergeven.\n\nGroeten' },
    null,
    null,
  ],
  ['nl', { body: 'Dag,\n\nSuper bedankt voor je mail! Jammer genoeg zoeken wij niemand meer.' }, null, null],
  [
    'nl',
    {
      body: 'Dit is geen gemakkelijk bericht. Daarom hebben we lang getwijfeld. Toch is de keuze op een ander gevallen.',
    },
    null,
    null,
  ],
  [
    'es',
    { body: '¡Hola!\n\nEso no quiere decir que tu perfil sea malo. Simplemente hemos elegido a otra persona.' },
    null,
    null,
  ],
  [
    'es',
    { body: 'Buenas:\n\nAlgunos es posible que tarden. Hoy no seguiremos contigo. Quizá te escribamos más adelante.' },
    null,
    null,
  ],
  ['es', { body: 'Nada es definitivo, pero esta vez otra persona ocupará la plaza. Ánimo.' }, null, null],
  [
    'fr',
    { body: 'Bonjour,\n\nCela ne remet pas en cause vos qualités. Rien ne vous empêche de postuler à nouveau.' },
    null,
    null,
  ],
  [
    'fr',
    { body: 'Chacun a sa chance, mais plusieurs ont une expérience plus proche. Notre choix est fait.' },
    null,
    null,
  ],
  [
    'de',
    { body: 'Hallo,\n\nDas ist keine leichte Nachricht: Manche haben mehr Erfahrung. Wir sagen daher ab.' },
    null,
    null,
  ],
  [
    'it',
    { body: 'Ciao,\n\nQuesto non significa che il tuo profilo non sia valido. Abbiamo scelto altri.' },
    null,
    null,
  ],
  [
    'pt',
    { body: 'Olá,\n\nIsso não significa que não valorizamos você. Seguimos com outra pessoa. Sucesso!' },
    null,
    null,
  ],
  [
    'en',
    { body: 'Several students had applied already. Many applicants have years of practice. We chose two of those.' },
    null,
    null,
  ],
  [
    'en',
    { body: 'Nothing is final in life. Each has strengths. Yet neither was enough this time, and we picked another.' },
    null,
    null,
  ],
  ['en', { body: 'Both jobs are gone. Somebody has accepted. Hopefully things are better next year.' }, null, null],
  [
    'en',
    { body: 'Applications were many. Competition was fierce. Places are limited. We could not offer you one.' },
    null,
    null,
  ],
  [
    'en',
    { body: 'Such careers are rare, and few students have your patience. It is a no this year, sadly.' },
    null,
    null,
  ],
  // shares, numbers and rules of the house
  [
    'en',
    { body: 'Thanks for writing. The way we work is not compatible with 80% homeworking, so we pass.' },
    null,
    null,
  ],
  [
    'en',
    { body: 'We are at 120 applications with 3 places, and are closing. Yours was not among those taken.' },
    null,
    null,
  ],
  [
    'de',
    { body: 'Wir suchen jemanden bei 100 % Präsenz. Daher können wir Ihre Bewerbung nicht berücksichtigen.' },
    null,
    null,
  ],
  [
    'en',
    { body: 'The post comes with 24/7 standby and we need somebody close by. We went with another candidate.' },
    null,
    null,
  ],
  // the stop before the next sentence is lost
  [
    'en',
    {
      body: 'Thank you for your interest in a career with Tansy Valley\nAlthough your history is strong, we chose others.',
    },
    'Tansy Valley',
    null,
  ],
  [
    'en',
    { body: 'Thanks for applying to Corbel Freight\nWe regret that others were closer to what we need.' },
    'Corbel Freight',
    null,
  ],
  [
    'en',
    { body: 'Thank you for your interest in Osier Optics Unfortunately, we will not be moving forward.' },
    'Osier Optics',
    null,
  ],
  [
    'en',
    {
      body: 'Thank you for taking the time to apply for a position at Quillon Foundry After careful review, we have decided to pursue others.',
    },
    'Quillon Foundry',
    null,
  ],
  [
    'de',
    { body: 'vielen Dank für Ihre Bewerbung bei Sternberg Optik Leider müssen wir Ihnen heute absagen.' },
    'Sternberg Optik',
    null,
  ],
  [
    'fr',
    {
      body: "Merci de l'intérêt que vous portez à Atelier Brumaire Malheureusement, nous ne retenons pas votre candidature.",
    },
    'Atelier Brumaire',
    null,
  ],
  [
    'es',
    { body: 'Gracias por tu interés en Molinos Alcor Lamentablemente, hemos seguido con otros perfiles.' },
    'Molinos Alcor',
    null,
  ],
  // who signs for a team
  [
    'de',
    { body: 'Leider müssen wir absagen.\n\nViele Grüße\nDas Team der Kletterhalle Nordwand' },
    'Kletterhalle Nordwand',
    null,
  ],
  [
    'de',
    { body: 'Leider müssen wir absagen.\n\nHerzliche Grüße,\nDein Team vom Ruderverein Elbe' },
    'Ruderverein Elbe',
    null,
  ],
  [
    'fr',
    { body: "Votre candidature n'a pas été retenue.\n\nCordialement,\nL'équipe du Théâtre des Lices" },
    'Théâtre des Lices',
    null,
  ],
  [
    'nl',
    { body: 'Helaas gaan we niet met je verder.\n\nGroeten,\nHet team van Zeilschool De Kaag' },
    'Zeilschool De Kaag',
    null,
  ],
  [
    'it',
    { body: 'Purtroppo abbiamo scelto un altro candidato.\n\nCordiali saluti,\nIl team di Libreria Argo' },
    'Libreria Argo',
    null,
  ],
  [
    'pt',
    { body: 'Infelizmente seguimos com outros candidatos.\n\nAtenciosamente,\nA equipe da Padaria Jacarandá' },
    'Padaria Jacarandá',
    null,
  ],
  [
    'es',
    { body: 'No continúas en el proceso.\n\nUn saludo,\nEquipo de Talento · Grupo Sarmiento' },
    'Grupo Sarmiento',
    null,
  ],
  [
    'es',
    { body: 'No continúas en el proceso.\n\nCordialmente,\nEquipo de Cultura | Corporación Andina' },
    'Corporación Andina',
    null,
  ],
  [
    'pt',
    { body: 'Seguiremos com outros candidatos.\n\nAtenciosamente,\nEquipe de Atração · Organização Ipê' },
    'Organização Ipê',
    null,
  ],
  [
    'de',
    { body: 'Leider hat Frostwerk sich für eine andere Person entschieden. Viele Grüße\nDein Frostwerk-Team' },
    'Frostwerk',
    null,
  ],
  // a subject about a test
  [
    'en',
    { subject: 'Excel Quiz Result', body: 'You did not reach the mark that we set, so this ends here.' },
    null,
    null,
  ],
  [
    'en',
    { subject: 'AWS Assessment Update', body: 'Thank you for doing the AWS assessment. You did not pass.' },
    null,
    null,
  ],
  ['en', { subject: 'UX Homework', body: 'Thanks for the homework. We will not be taking this further.' }, null, null],
  [
    'en',
    { subject: 'Typing Test Outcome', body: 'You were below the speed we ask for. We cannot proceed.' },
    null,
    null,
  ],
  // titles with numbers, places and fields
  [
    'en',
    { body: 'Thank you for applying for the position of Depot Training Specialist L3-448120 at Fenwater Rail.' },
    'Fenwater Rail',
    'Depot Training Specialist',
  ],
  [
    'en',
    { body: 'You applied for the position of Claims Handler B4_77120 at Holmgate Mutual.' },
    'Holmgate Mutual',
    'Claims Handler',
  ],
  [
    'en',
    {
      body: 'We will not move forward with you for the Partner Manager, Retail – Lisbon, Porto, Braga and Faro role.',
      subject: 'An update from Tresco',
    },
    'Tresco',
    'Partner Manager, Retail',
  ],
  [
    'en',
    { body: 'We chose another for the Support Engineer - Dallas, Tulsa, Austin or Reno position.' },
    null,
    'Support Engineer',
  ],
  [
    'en',
    { body: 'We chose another for the Program Manager – Diversity, Equity and Inclusion position.' },
    null,
    'Program Manager - Diversity, Equity and Inclusion',
  ],
  [
    'en',
    {
      subject: 'Brightloom: Director, Brand Strategy Application Update',
      from: 'no-reply@brightloom.com',
      body: 'We have decided not to move forward.',
    },
    'Brightloom',
    'Director, Brand Strategy',
  ],
  [
    'en',
    {
      subject: 'Kestrelworks: Head, Field Research Application Status',
      from: 'jobs@kestrelworks.com',
      body: 'We are not moving forward.',
    },
    'Kestrelworks',
    'Head, Field Research',
  ],
  // papers with an article
  [
    'en',
    {
      body: 'Thank you for your interest in an internship at The Tidewater-Pilot. We chose others.\n\nRuth Oakes\nThe Tidewater-Pilot',
    },
    'The Tidewater-Pilot',
    null,
  ],
  [
    'en',
    { body: 'Thank you for applying for a reporter job at The Evening Courier. The job went to another.' },
    'The Evening Courier',
    'reporter',
  ],
  [
    'en',
    {
      body: 'Some staff are leaving The Harrow Guardian, but we have no opening now.\n\nLou Marsh\nThe Harrow Guardian',
    },
    'The Harrow Guardian',
    null,
  ],
  // tools, places, former employers and feasts that a mail names besides
  [
    'en',
    { body: 'We loved your work with Figma and Photoshop, but we need somebody with Blender. Best of luck!' },
    null,
    null,
  ],
  [
    'en',
    { body: 'Your time at Deloitte is impressive, yet we need somebody who has run a kitchen. Kind regards, Tom' },
    null,
    null,
  ],
  [
    'en',
    { body: 'We will be recruiting again after the Easter holidays. Kindly look at Indeed for openings.' },
    null,
    null,
  ],
  ['en', { body: 'Merry Christmas from all of us. Unfortunately we cannot offer you the job.' }, null, null],
  ['en', { body: 'Perhaps you could try Randstad or Adecco. Our own list is full.' }, null, null],
  ['en', { body: 'GREAT NEWS for others, I am afraid, and not for you. The post is FILLED.' }, null, null],
  ['en', { body: 'Hi Priya\n\nNo luck this time. Feedback is attached as a PDF.\n\nWarmly\nJo' }, null, null],
  [
    'en',
    {
      body: 'Dear Applicant,\n\nThank You For Applying. We Have Decided To Pursue Other Candidates.\n\nHuman Resources',
    },
    null,
    null,
  ],
  [
    'en',
    { body: 'Your degree from Leeds Beckett University is an asset. Our budget, however, is not there this quarter.' },
    null,
    null,
  ],
  [
    'en',
    { body: 'We spoke to your referee at Boots. Sadly, the reference did not arrive in time. Post filled.' },
    null,
    null,
  ],
  ['en', { body: 'Yes, the listing on Gumtree is still up, but the job has gone. Apologies for that.' }, null, null],
  [
    'en',
    { body: 'With Brexit the rules changed, and we can no longer sponsor a Skilled Worker visa. Sorry.' },
    null,
    null,
  ],
  ['en', { body: 'Round 2 is over. Team A has chosen. You came third. Chin up!' }, null, null],
  ['en', { subject: 'Re: Saturday Shift', body: 'Sorry love, filled it this morning. x' }, null, null],
  ['en', { subject: 'RE: Your CV', body: 'Nothing at the moment. Try again in Spring.' }, null, null],
  [
    'en',
    { subject: 'Panel Decision', body: 'The panel has met. It was not unanimous, but another candidate was chosen.' },
    null,
    null,
  ],
  ['en', { subject: 'Bad News', body: 'Hello Kim, we went with another person. Regards, Sue' }, null, null],
  ['en', { subject: 'Not This Time', body: 'We are sorry. Others had more of what we were after.' }, null, null],
  [
    'en',
    { subject: 'Spring Intake Results', body: 'You are not among those taken for Spring. Please apply in Autumn.' },
    null,
    null,
  ],
  [
    'de',
    {
      subject: 'Ihre Unterlagen',
      body: 'Anbei Ihre Unterlagen zurück. Die Stelle wurde intern besetzt. Mit freundlichen Grüßen Sabine Kolb',
    },
    null,
    null,
  ],
  [
    'de',
    { body: 'Nach dem Probetag bei uns im Laden haben wir uns für eine andere Person entschieden. Kopf hoch!' },
    null,
    null,
  ],
  [
    'de',
    { body: 'Die Stelle in München ist vergeben. Auf StepStone finden Sie weitere Angebote. Alles Gute!' },
    null,
    null,
  ],
  ['de', { body: 'Ihre Zeit bei Siemens hat uns beeindruckt. Dennoch ging die Stelle an jemand anderen.' }, null, null],
  [
    'fr',
    { body: 'Votre parcours chez Carrefour nous a plu. Malheureusement le poste est pourvu. Courage !' },
    null,
    null,
  ],
  [
    'fr',
    { subject: 'Réponse négative', body: "Bonjour, nous avons choisi quelqu'un d'autre. Bonne continuation. Sophie" },
    null,
    null,
  ],
  ['es', { body: 'Tu experiencia en Mercadona es valiosa, pero la plaza ya está cubierta. Suerte.' }, null, null],
  ['nl', { body: 'Je tijd bij Jumbo spreekt ons aan, maar we kozen een ander. Succes!' }, null, null],
  [
    'it',
    { body: 'La tua esperienza presso Esselunga è preziosa, ma abbiamo scelto un altro. In bocca al lupo.' },
    null,
    null,
  ],
  ['pt', { body: 'Sua passagem pela Renner chamou atenção, mas a vaga foi preenchida. Boa sorte.' }, null, null],
];

describe('facts among words that stand like names', () => {
  it.each(cases)('of %s %o are %s and %s', (code, row, company, role) => {
    const found = named(code, { company: null, role: null, body: '', ...row });
    expect({ company: found.company, role: found.role }).toEqual({ company, role });
  });
});
