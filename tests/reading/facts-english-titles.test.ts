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
