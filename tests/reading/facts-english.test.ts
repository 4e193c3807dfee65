import { describe, expect, it } from 'vitest';
import { named, type Row } from './facts-case.ts';

const rows: Row[] = [
  // the role closed by a noun, the company behind it
  {
    body: 'Thank you for your interest in the Data Analyst position at Northwind.',
    company: 'Northwind',
    role: 'Data Analyst',
  },
  {
    body: 'We have filled the Senior Backend Engineer (Remote) role at Hooli, Inc. and will close the search.',
    company: 'Hooli, Inc.',
    role: 'Senior Backend Engineer (Remote)',
  },
  {
    body: 'Thanks for applying to the Warehouse Associate II opening here at Blue Heron Foods.',
    company: 'Blue Heron Foods',
    role: 'Warehouse Associate II',
  },
  {
    body: 'Thank you for your application for our UX/UI Designer vacancy with Marks & Hart.',
    company: 'Marks & Hart',
    role: 'UX/UI Designer',
  },
  {
    body: 'We regret that you were not chosen for the Software Engineer, Backend (Remote) role at Booking.com.',
    company: 'Booking.com',
    role: 'Software Engineer, Backend (Remote)',
  },
  {
    body: 'Unfortunately the Intern - Structural Engineering job at EY has been given to somebody else.',
    company: 'EY',
    role: 'Intern - Structural Engineering',
  },
  // the role behind its noun
  {
    body: 'Thank you for applying for the position of Sales and Marketing Manager at Trillian Labs.',
    company: 'Trillian Labs',
    role: 'Sales and Marketing Manager',
  },
  {
    body: 'You applied for the role of Head of Research at The New York Times. We chose somebody else.',
    company: 'The New York Times',
    role: 'Head of Research',
  },
  {
    body: 'I write about the post of Lecturer in Modern History. The panel has appointed another candidate.',
    company: null,
    role: 'Lecturer in Modern History',
  },
  {
    body: 'Regarding the position of Sr. Product Manager, Payments with 3M: we will not proceed.',
    company: '3M',
    role: 'Sr. Product Manager, Payments',
  },
  {
    body: 'Thank you for your interest in the role of Customer Success Manager. We went with someone else.',
    company: null,
    role: 'Customer Success Manager',
  },
  {
    body: 'Thank you for applying to join Pied Piper as a Junior DevOps Engineer.',
    company: 'Pied Piper',
    role: 'Junior DevOps Engineer',
  },
  {
    body: 'We have decided not to go ahead with your candidacy for Staff Engineer, Platform & Infrastructure.',
    company: null,
    role: 'Staff Engineer, Platform & Infrastructure',
  },
  {
    body: 'Thank you for your interest in our software developer opening at Initech.',
    company: 'Initech',
    role: 'software developer',
  },
  {
    body: 'Thank you for interviewing for the Technical Writer (Contract) position with Umbrella Ltd today.',
    company: 'Umbrella Ltd',
    role: 'Technical Writer (Contract)',
  },
  // requisition numbers and quotation marks
  {
    body: 'Thank you for applying for the Data Engineer (REQ-10423) position at Vandelay Industries.',
    company: 'Vandelay Industries',
    role: 'Data Engineer',
  },
  {
    body: 'We have reviewed your application for R0012345 Senior Accountant and decided against it.',
    company: null,
    role: 'Senior Accountant',
  },
  {
    body: 'Your application for "Field Technician" at Wonka Ltd was not successful.',
    company: 'Wonka Ltd',
    role: 'Field Technician',
  },
  {
    body: 'Your application for the position “Store Manager” at Sweet & Co was not successful.',
    company: 'Sweet & Co',
    role: 'Store Manager',
  },
  { body: 'Thank you for your application to the QA Engineer - 4471923 position.', company: null, role: 'QA Engineer' },
  {
    body: 'Position: Financial Analyst II\nJob ID: 220931\n\nWe will not be moving forward.',
    company: null,
    role: 'Financial Analyst II',
  },
  {
    body: 'You were not selected for the following position:\n\nNurse Practitioner - Night Shift, 88231BR.\n\nRegards',
    company: null,
    role: 'Nurse Practitioner - Night Shift',
  },
  // subjects
  {
    subject: 'Your application for Product Designer at Northwind',
    body: 'We chose somebody else.',
    company: 'Northwind',
    role: 'Product Designer',
  },
  {
    subject: 'Your Site Reliability Engineer application at Globex',
    body: 'It is a no this time.',
    company: 'Globex',
    role: 'Site Reliability Engineer',
  },
  {
    subject: 'Update on your application to Soylent',
    body: 'Unfortunately we will not proceed.',
    company: 'Soylent',
    role: null,
  },
  {
    subject: 'Thank you for applying to Oceanic Airlines',
    body: 'We will not proceed with you.',
    company: 'Oceanic Airlines',
    role: null,
  },
  {
    subject: 'Application update: Research Scientist (NLP)',
    body: 'We will not proceed.',
    company: null,
    role: 'Research Scientist (NLP)',
  },
  {
    subject: 'Massive Dynamic | Lab Technician',
    body: 'Thank you for your interest in Massive Dynamic.',
    company: 'Massive Dynamic',
    role: 'Lab Technician',
  },
  {
    subject: 'Re: Application for Office Manager',
    body: 'We chose somebody else, sorry.',
    company: null,
    role: 'Office Manager',
  },
  { subject: 'Your application', body: 'We chose somebody else, sorry.', company: null, role: null },
  // the company alone
  {
    body: 'Thank you for your interest in joining Acme Robotics. We have moved on with others.',
    company: 'Acme Robotics',
    role: null,
  },
  { body: 'Thank you for considering a career at Stark Industries.', company: 'Stark Industries', role: null },
  { body: 'Tyrell Corp has decided to proceed with other candidates.', company: 'Tyrell Corp', role: null },
  {
    body: 'We will not proceed.\n\nThe Wayne Enterprises Talent Acquisition Team',
    company: 'Wayne Enterprises',
    role: null,
  },
  { body: 'We will not proceed with you.\n\nBest regards,\nCyberdyne Recruiting', company: 'Cyberdyne', role: null },
  { body: 'We will not proceed with you.\n\nKind regards,\nTeam Nakatomi', company: 'Nakatomi', role: null },
  { body: 'Thank you for applying to spotfinder. We will not proceed.', company: 'spotfinder', role: null },
  { body: 'Thanks for your interest in AT&amp;T. We&#39;ve decided on others.', company: 'AT&T', role: null },
  { body: 'Thank you for your interest in L3Harris and the time you took.', company: 'L3Harris', role: null },
  {
    body: 'We appreciate your interest in working for the Royal Bank of Scotland.',
    company: 'Royal Bank of Scotland',
    role: null,
  },
  {
    body: 'Your application with Müller Söhne GmbH & Co. KG was not successful.',
    company: 'Müller Söhne GmbH & Co. KG',
    role: null,
  },
  { body: 'Your application with A.P. Moller was not successful.', company: 'A.P. Moller', role: null },
  { body: 'Thank you for taking the time to speak with us about a future at iRobot.', company: 'iRobot', role: null },
  // nothing is said
  {
    body: 'Thank you for your interest in our company. The team has decided to move forward with other candidates.',
    company: null,
    role: null,
  },
  {
    body: 'Unfortunately, we will not be moving forward with your application at this time.',
    company: null,
    role: null,
  },
  { body: 'We had many strong applicants for this role and went with another candidate.', company: null, role: null },
  {
    body: 'Please have a look at our Careers Page and follow us on LinkedIn. We chose somebody else.',
    company: null,
    role: null,
  },
  { body: 'Thank you for your interest in [Company Name]. We will not proceed.', company: null, role: null },
  { body: 'Thank you for applying for the [Job Title] position.', company: null, role: null },
  {
    body: 'Thank you for coming to our office in Chicago on Monday. We went with someone local.',
    company: null,
    role: null,
  },
  { body: '', company: null, role: null },
  // platforms and providers are no employers
  {
    from: 'Northwind via Greenhouse <no-reply@us.greenhouse-mail.io>',
    body: 'We will not move forward.',
    company: 'Northwind',
    role: null,
  },
  { from: 'Workday <initech@myworkday.com>', body: 'We will not move forward.', company: 'Initech', role: null },
  {
    from: 'LinkedIn <jobs-noreply@linkedin.com>',
    body: 'Your application was not selected.',
    company: null,
    role: null,
  },
  {
    from: 'Indeed Apply <noreply@indeed.com>',
    body: 'Not selected. The employer has moved on.',
    company: null,
    role: null,
  },
  { from: 'no-reply@ashbyhq.com', body: 'We will not move forward.', company: null, role: null },
  { from: 'hiring.dept@gmail.com', body: 'We will not move forward.', company: null, role: null },
  {
    body: 'You applied through LinkedIn. The team chose somebody else. This mail was sent by Greenhouse.',
    company: null,
    role: null,
  },
  {
    body: 'Thank you for your application to Workday. We will not move forward with you at Workday.',
    company: 'Workday',
    role: null,
  },
  // display names and domains
  {
    from: 'Northwind Careers <careers@northwind.example>',
    body: 'We will not move forward.',
    company: 'Northwind',
    role: null,
  },
  {
    from: 'Hooli Talent Acquisition Team <no-reply@hooli.example>',
    body: 'We will not move forward.',
    company: 'Hooli',
    role: null,
  },
  {
    from: 'Ana from Northwind <ana@northwind.example>',
    body: 'We will not move forward.',
    company: 'Northwind',
    role: null,
    contact: 'Ana',
  },
  {
    from: 'Ana Silva (Northwind) <ana.silva@northwind.example>',
    body: 'It is a no, sorry.',
    company: 'Northwind',
    role: null,
    contact: 'Ana Silva',
  },
  {
    from: 'Ben Ito @ Hooli <notifications@app.bamboohr.com>',
    body: 'It is a no, sorry.',
    company: 'Hooli',
    role: null,
    contact: 'Ben Ito',
  },
  {
    from: 'recruiting@bluth-homes.com',
    body: 'Here at Bluth Homes we read every application. It is a no.',
    company: 'Bluth Homes',
    role: null,
  },
  {
    from: 'Silva, Ana <ana.silva@northwind.com>',
    body: 'It is a no.',
    company: 'Northwind',
    role: null,
    contact: 'Ana Silva',
  },
  // contacts
  {
    body: 'We chose somebody else.\n\nKind regards,\n\nMarta Olsen\nSenior Recruiter\nNorthwind Inc.',
    company: 'Northwind Inc.',
    role: null,
    contact: 'Marta Olsen',
  },
  {
    body: 'We chose somebody else.\n\nBest,\nDr. Priya Raman, PhD (she/her)\nHead of Biology',
    company: null,
    role: null,
    contact: 'Priya Raman',
  },
  {
    body: 'We chose somebody else.\n\nThanks,\nJonas',
    from: 'Jonas Lindqvist <jonas@northwind.example>',
    company: 'Northwind',
    role: null,
    contact: 'Jonas Lindqvist',
  },
  { body: 'We chose somebody else.\n\nSincerely,\nSenior Recruiter', company: null, role: null },
  { body: 'We chose somebody else.\n\nSincerely,\nTalent Acquisition Team', company: null, role: null },
  { body: 'We chose somebody else.\n\nSincerely,\nThe Chewy Campus Recruiting Team', company: 'Chewy', role: null },
  {
    body: 'Hi Sam Porter,\n\nWe chose somebody else.\n\nBest,\nThe Hiring Team',
    from: 'Hiring Team',
    company: null,
    role: null,
  },
  { body: 'Dear Sam,\n\nWe chose somebody else.\n\nThanks, Sam.', company: null, role: null },
  {
    body: 'It is a no.\n\nRegards,\nSam Porter',
    forwarder: { name: 'Sam Porter', address: 'sam@example.com' },
    company: null,
    role: null,
  },
  { body: 'It is a no.\n\nRegards,\nSam Porter', to: 'Sam Porter <sam@example.com>', company: null, role: null },
  {
    body: 'We went another way.\n\nCheers,\nTom O’Neill | Engineering Manager | Northwind',
    company: 'Northwind',
    role: null,
    contact: "Tom O'Neill",
  },
  {
    body: 'We went another way.\n\nWarm regards,\nMaría José van der Berg\nPeople Operations\nNorthwind',
    company: 'Northwind',
    role: null,
    contact: 'María José van der Berg',
  },
  // agencies: the client is the employer
  {
    body: 'Our client, Globex, has decided to go with another candidate for the Plant Manager role.\n\nKind regards,\nLucy Hale\nRecruitment Consultant\nHarbour Recruitment Ltd',
    company: 'Globex',
    role: 'Plant Manager',
    contact: 'Lucy Hale',
  },
  {
    body: 'I am writing on behalf of Initrode about the Controller position. They chose somebody else.\n\nBest regards,\nPaul Weber\nRobert Half',
    company: 'Initrode',
    role: 'Controller',
    contact: 'Paul Weber',
  },
  // places and the like hang on no role
  {
    body: 'Thank you for applying for the Barista position in Austin, Texas at Bean Bros.',
    company: 'Bean Bros',
    role: 'Barista',
  },
  {
    body: 'Thank you for your application for Security Analyst in our London office.',
    company: null,
    role: 'Security Analyst',
  },
  {
    body: 'Thank you for your time and interest in the Principal Engineer opportunity. We have chosen another candidate.',
    company: null,
    role: 'Principal Engineer',
  },
  {
    body: 'We received your application for Actuary – Life & Pensions. Unfortunately we will not proceed.',
    company: null,
    role: 'Actuary - Life & Pensions',
  },
  {
    body: 'Thank you for applying for the .NET Developer role at Contoso.',
    company: 'Contoso',
    role: '.NET Developer',
  },
  {
    body: 'Thank you for applying for the C++/Rust Engineer role at Contoso.',
    company: 'Contoso',
    role: 'C++/Rust Engineer',
  },
];

describe('facts of English mails', () => {
  it.each(rows)('$subject $from $body', ({ contact = null, company, role, ...mail }) => {
    expect(named('en', { contact, company, role, ...mail })).toEqual({ company, role, contact });
  });
});
