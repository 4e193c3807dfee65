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
];

const unnamed: House[] = [
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
