import { expect, it } from 'vitest';
import { explain } from '../../shared/reading/explain.ts';
import { read } from '../../shared/reading/read.ts';
import { mail } from './mail.ts';

const original = mail({
  from: { name: 'Northwind', address: 'no-reply@northwind.example' },
  subject: 'Your application',
  text: 'We have decided not to move forward with your application. We will keep your resume on file.',
});

it('marks the words that a reading stands on, and names what they say', () => {
  const printed = explain(original, read(original));
  expect(printed).toContain('‹kind: decided not to move forward›');
  expect(printed).toContain('‹keeps-on-file: keep your resume on file›');
  expect(printed).toContain('‹no-reply: no-reply@northwind.example›');
  expect(printed).toMatch(/^signals +keeps-on-file, no-reply$/m);
});

it('prints the whole mail, also where nothing was read', () => {
  const printed = explain(original, { ...read(original), evidence: {} });
  expect(printed).toContain(original.text);
  expect(printed).toContain('Subject: Your application');
});

it('gives a piece that two items share both their names', () => {
  const span = { part: 'body', start: 3, end: 7, text: 'have' } as const;
  const longer = { part: 'body', start: 0, end: 7, text: 'We have' } as const;
  const printed = explain(original, { ...read(original), evidence: { role: [span], company: [longer] } });
  expect(printed).toContain('‹company: We ›‹role+company: have› decided');
});
