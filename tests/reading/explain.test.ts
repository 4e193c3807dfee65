import { describe, expect, it } from 'vitest';
import { explain } from '../../shared/reading/explain.ts';
import { read } from '../../shared/reading/read.ts';
import type { Evidence } from '../../shared/reading/reading.ts';
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

describe('marks that share words', () => {
  const span = (start: number, end: number) =>
    ({ part: 'body', start, end, text: original.text.slice(start, end) }) as const;
  const marked = (evidence: Evidence) => explain(original, { ...read(original), evidence });

  it('stand one inside the other', () => {
    expect(marked({ role: [span(3, 7)], company: [span(0, 15)] })).toContain('‹company: We ‹role: have› decided›');
  });

  it('are one mark with both names where the words are the same', () => {
    expect(marked({ kind: [span(3, 7)], reason: [span(3, 7)] })).toContain('We ‹kind+reason: have› decided');
  });

  it.each([
    ['goes on longer than it shares', [span(0, 7)], [span(3, 15)], '‹kind: We have› ‹stage: decided› not'],
    ['shares more than it goes on', [span(0, 15)], [span(3, 19)], '‹kind: We ‹stage: have decided›› not to'],
  ])('are kept whole where one crosses the other and %s', (_, kind, stage, printed) => {
    expect(marked({ kind, stage })).toContain(printed);
  });
});
