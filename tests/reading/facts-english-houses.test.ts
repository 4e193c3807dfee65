import { describe, expect, it } from 'vitest';
import { factsOf, type Row } from './facts-case.ts';

type House = Partial<Row> & { company: string | null };

const named: House[] = [
  // what people are may be part of what a university or a hospital is called
  {
    body: 'Thank you for the interest you have shown in working at Ann Cook University.',
    company: 'Ann Cook University',
  },
  // a house that is called after where it is
  {
    body: 'Thank you for applying for the Lab Technician position at University of Arden at Fairbrook.',
    company: 'University of Arden at Fairbrook',
  },
  {
    body: 'Thank you for applying for the Head Greenkeeper opening at Fairways at Hollowell.',
    company: 'Fairways at Hollowell',
  },
  // graduates are hired as well as taught
  {
    body: 'I refer to your application for the post of Graduate Radiographer at Brannick Hospital. You were not shortlisted.',
    company: 'Brannick Hospital',
  },
  // legal forms of many countries
  {
    body: 'Unfortunately we chose somebody else.\n\nBest regards,\nMarta Nowak\nArdent Consult Sp. z o.o.',
    company: 'Ardent Consult Sp. z o.o.',
  },
  { body: 'Thank you for applying to Seng Lee Logistics Pte. Ltd. in March.', company: 'Seng Lee Logistics Pte. Ltd.' },
  { body: 'Thank you for applying to Grupo Altamar S.A. de C.V. in March.', company: 'Grupo Altamar S.A. de C.V.' },
  { body: 'Thank you for applying to Kovar Systems s.r.o. in March.', company: 'Kovar Systems s.r.o.' },
  {
    body: 'Thank you for applying to Ardent Infotech Private Limited in March.',
    company: 'Ardent Infotech Private Limited',
  },
  // departments are taken off
  {
    body: 'We regret to inform you that you were not selected.\n\nHR Section\nBoyle Valley Training Board',
    company: 'Boyle Valley Training Board',
  },
  {
    body: 'We regret to inform you that you were not selected.\n\nRegards,\nHR Shared Services\nArdent Regional Council',
    company: 'Ardent Regional Council',
  },
  // one of many says nothing against which one
  {
    body: 'The position has been filled.\n\nHuman Resources\nHarlow Ridge Medical Center\nA Critical Access Hospital',
    company: 'Harlow Ridge Medical Center',
  },
  // what a house is within, and what it is said to have done
  {
    body: 'Thank you for your interest in the Cleaner (Evenings) vacancy within Swiftwing Ground Services. You were not selected.',
    company: 'Swiftwing Ground Services',
  },
  {
    body: 'This is to inform you that Ardent Packaging Corporation has concluded its selection for the position of Hygienist.',
    company: 'Ardent Packaging Corporation',
  },
  // who signs with a team is not part of what the team is called
  {
    body: 'We will not move ahead with you for this one.\n\nCheers,\nBonnie & the Lumora Hiring Team',
    company: 'Lumora',
  },
  // a list of other jobs, and the board that sends it
  {
    subject: 'Wellfound: Update from Loombird',
    from: 'Wellfound <team@hi.wellfound.com>',
    body: `Unfortunately, Loombird has decided not to move forward with your application.\n
· Head of Growth at Mossy (Remote)\n· Lifecycle Marketer at Tandem Foods (NYC)\n· Performance Marketer at Quill & Co`,
    company: 'Loombird',
  },
  {
    from: 'SEEK <noreply@s.seek.com.au>',
    body: 'Thanks for your interest in the role of Chef at Merrivale.\n\nKeep your SEEK Profile up to date.\n\nGood luck!\nThe SEEK Team',
    company: 'Merrivale',
  },
  // in full below the text
  {
    from: 'Harbour Heritage Centre <info@hhc.example>',
    body: 'We chose somebody else.\n\nBest,\nFiona MacAllan\nCurator\nHarbour Heritage Centre Society',
    company: 'Harbour Heritage Centre Society',
  },
  // what a firm is called may be a word for who works there
  { body: 'Thank you for applying to The Carpenter Group in March.', company: 'The Carpenter Group' },
  { body: 'Unfortunately we cannot offer you the Buyer position at WHSmith.', company: 'WHSmith' },
  {
    body: 'We have chosen somebody else.\n\nKind regards,\nMolly\nGilded Hazel Florist',
    from: 'molly@gildedhazelflorist.com',
    company: 'Gilded Hazel Florist',
  },
  // called after an owner
  { body: "Thank you for your interest in the McDonald's internship. We chose somebody else.", company: "McDonald's" },
  {
    body: "You have not been picked.\n\nTa-ra for now,\nBriggor's",
    from: "Briggor's Talent <jobs@briggorsbakes.com>",
    company: "Briggor's",
  },
  {
    body: 'Thank you for applying to the University of California, Davis for the position of Lab Technician.',
    company: 'University of California, Davis',
  },
  // below a mail that nobody closes, or beside where it is
  {
    body: 'Thank you for your patience. We decided to take a person who lives nearer.\n\nYusuf Demirel\nDemirel Dental Practice, Arden',
    company: 'Demirel Dental Practice',
  },
  {
    body: 'boss says no, the insurance will not cover you under 18\n\npidge\nCascadia Courier Co.',
    company: 'Cascadia Courier Co.',
  },
  {
    body: 'I am sorry to tell you that we chose another candidate.\n\nMrs Pauline Strand\nPractice Manager\nfor Elkhart & Daly Solicitors',
    company: 'Elkhart & Daly Solicitors',
  },
  // a domain that many share
  {
    body: 'Unfortunately you have not been selected.\n\nRegards',
    from: 'myjob@fairbrook.gov.example',
    company: 'Fairbrook',
  },
  // who one met, where one worked, and what is praised are no employers
  {
    body: 'It was great to meet with Rob, Helen and the team and to hear about your years at Carlow Brands. We chose somebody else. We appreciate your interest in Granby Partners.',
    company: 'Granby Partners',
  },
  {
    body: "Your GitHub is super cool. We're only set up to employ people in Ontario.\n\nThe People people at Bricola",
    company: 'Bricola',
  },
  // jobs by their initials, ranks, greetings of other languages
  { body: 'We need someone faster on the line.\n\nMarisol\nGM, Café Lunara', company: 'Café Lunara' },
  { body: 'You were not selected.\n\nRegards,\n\nR. Hewes\nLt Cdr RNR\nSea Cadet Trust', company: 'Sea Cadet Trust' },
  {
    body: "We're full for harvest already.\n\nGroete\nPieter\n\nPieter Joubaert | Winemaker | Stellenbos Estate",
    company: 'Stellenbos Estate',
  },
  {
    body: 'Your profile is not matching.\n\nRgds\nHR Dept.\nElysia Property Brokers | RERA ORN 00000 | JLT Cluster Q',
    company: 'Elysia Property Brokers',
  },
  // of two that are said equally well, the first
  {
    body: 'Thank you for your interest in Lumora. We chose somebody else, and hope that you will follow Brindlemark as well.',
    company: 'Lumora',
  },
  // above the text, and behind labels there
  {
    from: 'Trac <noreply@trac.jobs>',
    body: 'Royal Arden Hospitals\nJob Reference: 259\n\nDear Ms Solaris\n\nYou have not been shortlisted for the above vacancy.',
    company: 'Royal Arden Hospitals',
  },
  {
    body: 'Job: Executive Officer\nDepartment: Department for Housing and Land\n\nDear Sam,\n\nYou have not passed the test.',
    company: 'Department for Housing and Land',
  },
  {
    from: 'GulfTalent <alerts@gulftalent.com>',
    body: 'Your application was not selected.\n\nInspector (Piping)\nAl Bareen Contracting LLC, Abu Dhabi\n\nView matching jobs',
    company: 'Al Bareen Contracting LLC',
  },
];

const unnamed: House[] = [
  { body: 'Department: Sales\nJob: Buyer\n\nDear Sam,\n\nYou have not been selected.', company: null },
  { body: 'Dear Hiring Group\n\nHello Everyone\n\nYou have not been selected.', company: null },
  // agencies that are known by name
  { body: 'They chose somebody else.\n\nRegards,\nSam Lowden\nBadenoch + Clark', company: null },
  { body: 'The position has been filled.\n\nRegards,\nAna Moss\nBeacon Hill Staffing', company: null },
  { body: 'We chose somebody else.\n\nThanks,\nMorag Sillard\nHR / Payroll', company: null },
  { body: 'OFFICE OF HUMAN RESOURCES\n\nYou are not eligible for further consideration.', company: null },
  { body: 'Unfortunately you have not been selected.\n\nRegards', from: 'tomb@example.com', company: null },
  { body: 'We chose somebody else.\n\nBest,\nAna Moss\nCustomer Care\nHelp Center | Privacy Policy', company: null },
  { body: 'We chose somebody else.\n\nBest,\nAna Moss\nSales & Marketing\nSupply Chain Management', company: null },
  { body: "Your driver's licence is not valid. We chose somebody else.", company: null },
  { body: 'We chose somebody else.\n\nSincerely,\nTrevor Nyberg\nChief of Staff', company: null },
  { body: 'The Archdeacon has asked me to thank you for your application.\n\nTimothy Marsden', company: null },
  { body: 'Thank you for applying to Competition 2024-221. You were not selected.', company: null },
  {
    body: 'Thank you for your application. The post has been filled.\n\nKind regards,\nThe Practice Team',
    company: null,
  },
  { body: 'We have chosen someone else for the job.\n\nGod bless,\nRita\nParish Office', company: null },
  { body: 'We had people come forward with HACCP level 4, and so we will not ask you in.', company: null },
  { body: 'You may apply at any other University or at another Hospital of your choice.', company: null },
];

describe('English houses', () => {
  it.each(named)('names $company', ({ company, ...mail }) => {
    expect(factsOf('en', mail).company?.value ?? null).toBe(company);
  });

  it.each(unnamed)('names none in: $body', ({ company, ...mail }) => {
    expect(factsOf('en', mail).company?.value ?? null).toBe(company);
  });
});
