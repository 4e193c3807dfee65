import { describe, expect, it } from 'vitest';
import { decider, isAgency } from '../../shared/case/plan/agency.ts';
import type { Reading } from '../../shared/reading/reading.ts';
import { aCase, byAgency, type CaseParts } from '../support/cases.ts';

const titled = (text: string): Reading['evidence'] => ({
  recruiter: [{ part: 'body', start: 0, end: text.length, text }],
});

/** A recruiter who signs so, at an address, about a company. */
const signed = (
  address: string,
  signature: string,
  company: string | null,
  evidence = titled('Recruiter'),
): CaseParts => ({
  original: { from: { name: 'Kim Roth', address }, text: `Hi Sam,\n\nit is a no, I am afraid.\n\nBest,\n${signature}` },
  reading: { recruiter: true, company, contact: { name: 'Kim Roth', address }, evidence },
});

describe('a recruiter of the company itself is no agency', () => {
  it.each<[string, CaseParts]>([
    ['at its domain', signed('kim@northwind.example', 'Kim Roth\nRecruiter', 'Northwind')],
    ['at a longer domain', signed('kim@northwind-careers.example', 'Kim Roth', 'Northwind')],
    ['at a shorter one', signed('kim@halden.example', 'Kim Roth', 'Halden Bank')],
    ['at its initials', signed('kim@lht.example', 'Kim Roth\nPersonalreferentin', 'Lindenhof Technik GmbH')],
    ['with its name below', signed('kim@mail.greenhouse.io', 'Kim Roth\nTalent Acquisition, Northwind', 'Northwind')],
    ['behind a platform, with a title alone', signed('kim@us.greenhouse-mail.io', 'Kim Roth', 'Northwind')],
    ['with a title and no company', signed('kim@nw.example', 'Kim Roth\nRecruiter', null)],
    ['who is none', { ...byAgency, reading: { ...byAgency.reading, recruiter: false } }],
  ])('%s', (_, parts) => {
    expect(isAgency(aCase(parts))).toBe(false);
  });
});

describe('an agency is known', () => {
  it.each<[string, CaseParts]>([
    ['by another domain than the company’s', byAgency],
    [
      'by its own name, where that alone was read',
      signed('kim@lijnwerk-detachering.example', 'Kim Roth', 'Lijnwerk Detachering', titled('Detachering')),
    ],
    ['by its client', signed('kim@gmail.com', 'Our client has decided.\nKim Roth', 'Northwind')],
    ['by its client in German', signed('kim@web.de', 'Mein Kunde hat entschieden.\nKim Roth', 'Northwind')],
    ['by its trade, where no company is named', signed('kim@bh.example', 'Kim Roth', null, titled('Recruitment'))],
  ])('%s', (_, parts) => {
    expect(isAgency(aCase(parts))).toBe(true);
  });
});

it('an agency’s own name is never the company that decided', () => {
  const own = signed('kim@lijnwerk.example', 'Kim Roth', 'Lijnwerk Detachering', titled('Detachering'));
  expect(decider(aCase(own))).toBeNull();
  expect(decider(aCase(byAgency))).toBe('Northwind');
  expect(decider(aCase())).toBe('Northwind');
});
