import { describe, expect, it } from 'vitest';
import { named, type Row } from './facts-case.ts';

const refusal = 'Unfortunately we have decided to go ahead with another candidate.';

/** What the role is, in English mails whose titles end, begin or are called in less usual ways. */
const titles: (Pick<Row, 'body' | 'subject' | 'role'> & { why: string })[] = [
  // where a title ends
  {
    why: 'before "I"',
    body: `I refer to the post of Bursar (Estates), I am sorry to say. ${refusal}`,
    role: 'Bursar (Estates)',
  },
  {
    why: 'before "and I"',
    body: 'We had one opening for the Archive Internship and I gave it to somebody else.',
    role: 'Archive Internship',
  },
  {
    why: 'before a date',
    body: `Thank you for attending the interview for the position of Store Keeper - Spares on 3-May-2025. ${refusal}`,
    role: 'Store Keeper - Spares',
  },
  {
    why: 'before who writes it',
    body: `I wanted to answer everyone who applied for Growth Marketer myself. ${refusal}`,
    role: 'Growth Marketer',
  },
  {
    why: 'before a casual noun',
    body: `We are going a different way with the gallery assistant thing. ${refusal}`,
    role: 'gallery assistant',
  },
  {
    why: 'before several of them',
    body: 'All of our Lift Operator spots are spoken for this winter.',
    role: 'Lift Operator',
  },
  {
    why: 'before interviews',
    body: `The Band 5 Occupational Therapist interviews will not go ahead. ${refusal}`,
    role: 'Band 5 Occupational Therapist',
  },
  {
    why: 'not before the first of two nouns',
    body: 'The Boiler Operator - 3rd shift position has been filled.',
    role: 'Boiler Operator - 3rd shift',
  },
  {
    why: 'not before "in training"',
    body: `Thank you for applying for Crane Operator in Training (CIT), with us. ${refusal}`,
    role: 'Crane Operator in Training (CIT)',
  },
  // a line of its own
  {
    why: 'behind what introduces it',
    body: `We are no longer considering your application for the following role:\n\nStore Associate (Checkout), Bakery, Dairy, Grocery and\nHousehold (S2214)\n\nThank you. ${refusal}`,
    role: 'Store Associate (Checkout), Bakery, Dairy, Grocery and Household',
  },
  {
    why: 'introduced, without a word for people',
    body: `Thank you for your interest in the following position at Quince:\n\nBeauty Counter: Full-Time and Part-Time\n\n${refusal}`,
    role: 'Beauty Counter: Full-Time and Part-Time',
  },
  {
    why: 'behind "Re:", with its number',
    body: `Re: Staff Officer (Grade IV) - NRS20117\n\nDear Orla,\n\nI refer to your recent application. ${refusal}`,
    role: 'Staff Officer (Grade IV)',
  },
  {
    why: 'below the signature, behind "Re:"',
    body: `Hi Ben,\n\n${refusal}\n\nRegards,\n\nTideline\n\nRe: Yard Coordinator (Nights)\n`,
    role: 'Yard Coordinator (Nights)',
  },
  {
    why: 'between blank lines',
    body: `Dear Mele\n\nCase Manager, Housing and Income - Porirua (ref MHI/1718222)\n\nThank you for attending our assessment centre last week, and for your patience. ${refusal}`,
    role: 'Case Manager, Housing and Income - Porirua',
  },
  {
    why: 'with who employs behind it',
    body: `Policy Adviser (SEO) - Department of Lakes and Rivers - 338105\n\nWe have now completed the sift for this vacancy. ${refusal}`,
    role: 'Policy Adviser (SEO)',
  },
  {
    why: 'a label, with another below it',
    body: `POSITION: CLASSROOM ASSISTANT - SPECIAL NEEDS (6 HRS/DAY, TERM TIME)\nLOCATION: FERN ELEMENTARY\n\nTHE ABOVE POSITION HAS BEEN FILLED.`,
    role: 'CLASSROOM ASSISTANT - SPECIAL NEEDS (6 HRS/DAY, TERM TIME)',
  },
  {
    why: 'not a department',
    body: `Graduate Recruitment\n\nThank you for the time that you spent on this and for your interest in what we do. ${refusal}`,
    role: null,
  },
  { why: 'not who signs', body: `${refusal}\n\nKind regards,\n\nMaya Lind\n\nHead of Catering\n`, role: null },
  // the whole subject
  { why: 'in small letters', subject: 're marine diesel engineer', body: refusal, role: 'marine diesel engineer' },
  {
    why: 'in small letters with its noun',
    subject: 'bricklayers mate job',
    body: 'sorry mate the job has gone now',
    role: 'bricklayers mate',
  },
  { why: 'not a sentence about somebody', subject: 'a note from our hiring manager', body: refusal, role: null },
  { why: 'not what kind of work it is', subject: 'pearlworks internship', body: refusal, role: null },
  {
    why: 'not before whom somebody serves',
    body: `Thank you for applying for Chief of Staff to the CEO. ${refusal}`,
    role: 'Chief of Staff to the CEO',
  },
  {
    why: 'not before the second word of a field',
    body: `Thank you for your interest in the Data Engineer, Search & Ranking position. ${refusal}`,
    role: 'Data Engineer, Search & Ranking',
  },
  {
    why: 'before the day',
    body: `Following your interview for Research Officer on 3 March, I am sorry to say no. ${refusal}`,
    role: 'Research Officer',
  },
  { why: 'before an advert', body: `This is about the Dog Groomer ad you answered. ${refusal}`, role: 'Dog Groomer' },
  {
    why: 'behind the employer that somebody takes an interest in',
    body: `Thank you for your interest in Quillmark and the Harvest Intern - Cellar (Autumn 2025). ${refusal}`,
    role: 'Harvest Intern - Cellar (Autumn 2025)',
  },
  // the whole subject, whose first word alone says nothing
  {
    why: 'with a comma',
    subject: 'Paralegal, Commercial Property',
    body: refusal,
    role: 'Paralegal, Commercial Property',
  },
  { why: 'of several words', subject: 'Stable Hand', body: refusal, role: 'Stable Hand' },
  { why: 'without a person', subject: 'Waiting Staff', body: refusal, role: 'Waiting Staff' },
  { why: 'with "de"', subject: 'Re: Chef de Partie', body: refusal, role: 'Chef de Partie' },
  { why: 'with a full stop before it', subject: '.NET Developer', body: refusal, role: '.NET Developer' },
  { why: 'behind "Regarding"', subject: 'Regarding Site Manager', body: refusal, role: 'Site Manager' },
  {
    why: 'with the employer behind it',
    subject: 'Caretaker at Quillmark',
    body: `You have not been successful at Quillmark. ${refusal}`,
    role: 'Caretaker',
  },
  { why: 'with what came of it', subject: 'Quillmark - Caretaker - Unsuccessful', body: refusal, role: 'Caretaker' },
  { why: 'behind what came of what', subject: 'Interview outcome Caretaker', body: refusal, role: 'Caretaker' },
  {
    why: 'not without its first word',
    subject: 'Recruitment Consultant',
    body: refusal,
    role: 'Recruitment Consultant',
  },
  // numbers in brackets
  {
    why: 'a grade stays',
    body: `Thank you for applying for the position of Museum Technician (GS-07). ${refusal}`,
    role: 'Museum Technician (GS-07)',
  },
  {
    why: 'a reference of several parts goes',
    body: `Your application for the position of Welding Engineer (TE-PA-2025-12-LD) has not been retained.`,
    role: 'Welding Engineer',
  },
  // in small letters, without an article
  { why: 'somebody else for', body: 'hired somebody else for yard hand. thanks for stopping in', role: 'yard hand' },
  { why: 'no on', body: 'boss says no on bike messenger bc of the insurance', role: 'bike messenger' },
  { why: 'not many of them', body: 'This is not a place for new trainees. We have chosen somebody else.', role: null },
  {
    why: 'all of them are filled',
    body: 'We have now filled all Ward Clerk positions. Thank you for applying.',
    role: 'Ward Clerk',
  },
  // what goes on behind a title in small letters
  ...[
    'went to someone else',
    'pays less than you ask',
    'fell through',
    'came down to two people',
    'needs a licence',
    'shortlist was long',
    'anyway',
    'last Tuesday',
    'I posted in May',
    'hiring has stopped',
    "won't be filled",
  ].map((rest) => ({
    why: rest,
    body: `I am writing about the position of Data Analyst ${rest}. ${refusal}`,
    role: 'Data Analyst',
  })),
  ...[
    'assistant store manager',
    'Customer Service Representative night shift',
    'Project Officer, 12 months fixed term',
    'Community Manager - 240 units',
    'Patent Examiner - Electrical engineering',
    'Care Assistant part time',
    'Police Officer I',
  ].map((role) => ({ why: 'goes on', body: `Thank you for applying for the position of ${role}. ${refusal}`, role })),
  {
    why: 'who wrote in a subject',
    subject: 'Tractor driver silage season',
    body: 'have enough lads now thanks',
    role: 'Tractor driver',
  },
  {
    why: 'in a mail of capitals',
    body: 'THANK YOU FOR YOUR INTEREST IN THE POSITION OF SCHOOL NURSE WITH KELBY SCHOOLS. ANOTHER CANDIDATE HAS BEEN SELECTED.',
    role: 'SCHOOL NURSE',
  },
  // what subject and text say alike
  {
    why: 'with what it is for',
    subject: 'Associate Vicar for Rural Mission (House for Duty)',
    body: `Thank you for your application for the post of Associate Vicar for Rural Mission (House for Duty) and for your patience. ${refusal}`,
    role: 'Associate Vicar for Rural Mission (House for Duty)',
  },
  {
    why: 'more than the kind of work',
    subject: 'Internship',
    body: 'We only have the one slot for the News Internship and I gave it to somebody else.',
    role: 'News Internship',
  },
  // what stands before one
  {
    why: 'a competition with its number',
    body: `Thank you for applying to Competition 2025-118, Arena Operator. ${refusal}`,
    role: 'Arena Operator',
  },
  {
    why: 'what the application is for',
    subject: 'Application for Employment - Parole Officer II',
    body: refusal,
    role: 'Parole Officer II',
  },
  {
    why: 'a campaign as a label',
    body: `Campaign: 24300200 Temporary Clerk (TC) - Nationwide\n\n${refusal}`,
    role: 'Temporary Clerk (TC) - Nationwide',
  },
  // what is no noun for people
  {
    why: 'technicians by their short name',
    body: `We went a different direction on the diesel bench tech job. ${refusal}`,
    role: 'diesel bench tech',
  },
  { why: 'persons', body: `Thanks for getting in touch about the Stockperson job. ${refusal}`, role: 'Stockperson' },
  {
    why: 'what somebody is to be',
    body: "We have invited a friend of ours to be Rehearsal Director and they've said yes.",
    role: 'Rehearsal Director',
  },
  {
    why: 'not what somebody is to do',
    body: 'We are sorry to be in touch with bad news. We have chosen somebody else.',
    role: null,
  },
];

describe('an English title', () => {
  it.each(titles)('$why: $role', ({ body, subject, role }) => {
    expect(named('en', { body, subject: subject ?? '', company: null, role }).role).toBe(role);
  });
});
