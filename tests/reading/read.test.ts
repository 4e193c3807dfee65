import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Original } from '../../shared/mail/mail.ts';
import { fromText } from '../../shared/reading/facts.ts';
import { read } from '../../shared/reading/read.ts';
import { kinds, type Reading, reasons, type Span, signals, stages } from '../../shared/reading/reading.ts';
import { mail } from './mail.ts';

const words = [
  'we have decided not to move forward',
  'unfortunately',
  'leider',
  'if you',
  'n’avons pas',
  '&nbsp;',
  '&#39;',
  '\u00ad',
  '\u200b',
  'ﬁlled',
  '> ',
  '\n',
  '\n\n',
  'position',
  'candidature',
  '.',
  '?',
  ', ',
  '💼',
  '\ud83d',
  'İ',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...words)).map((parts) => parts.join(' ')),
);
const original = fc
  .record({ subject: text, text, name: fc.option(text), address: fc.option(fc.emailAddress()) })
  .map(({ subject, text, name, address }) => mail({ subject, text, from: { name, address } }));

describe('a reading of any mail', () => {
  it('is a valid reading whose spans stand where they say', () => {
    fc.assert(
      fc.property(original, (any) => {
        const reading = read(any);
        expectValid(reading);
        for (const span of spansOf(reading)) expect(partOf(any, span).slice(span.start, span.end)).toBe(span.text);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same when the same mail is read again', () => {
    fc.assert(
      fc.property(original, (any) => {
        expect(read(any)).toEqual(read(any));
      }),
      { numRuns: 50 },
    );
  });
});

function expectValid(reading: Reading): void {
  expect(kinds).toContain(reading.kind);
  expect(reading.confidence).toBeGreaterThanOrEqual(0);
  expect(reading.confidence).toBeLessThanOrEqual(1);
  if (reading.stage !== null) expect(stages).toContain(reading.stage);
  if (reading.reason !== null) expect(reasons).toContain(reading.reason);
  for (const signal of reading.signals) expect(signals).toContain(signal);
}

function spansOf({ evidence }: Reading): Span[] {
  return Object.values(evidence).flat();
}

function partOf(original: Original, { part }: Span): string {
  if (part === 'from') return fromText(original);
  return part === 'subject' ? original.subject : original.text;
}
