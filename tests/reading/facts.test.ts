import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Original } from '../../shared/mail/mail.ts';
import { facts, fromText } from '../../shared/reading/facts.ts';
import { languages } from '../../shared/reading/languages.ts';
import type { Span } from '../../shared/reading/reading.ts';
import { factsOf } from './facts-case.ts';

/** Pieces that frames, names and signatures are made of, and what breaks them. */
const pieces = fc.constantFrom(
  ...[
    'Thank you for your interest in',
    'the',
    'Data Engineer',
    'position',
    'at',
    'Northwind',
    'GmbH',
    '&amp;',
    '&#39;',
    '&nbsp;',
  ],
  ...[
    '\n',
    '\n\n',
    '(m/w/d)',
    '(',
    ')',
    '[',
    '"',
    '–',
    ' - ',
    ',',
    '.',
    'Kind regards,',
    'Ana Silva',
    'Recruiter',
    'Stelle als',
    '\u200b',
  ],
  ...[
    'Entwickler:in',
    'bei',
    'Our client',
    'chez',
    'poste de',
    "l'",
    'REQ-1234',
    '#4711',
    '\u00ad',
    '\u00a0',
    '😀',
    'É',
    '*',
    '|',
    '@',
  ],
);
const texts = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 40 }).map((each) => each.join(' ')),
  fc.array(pieces, { maxLength: 40 }).map((each) => each.join('')),
);

describe('facts', () => {
  it('come with spans that are the slices of their part, whatever the text', () => {
    fc.assert(
      fc.property(texts, texts, texts, fc.constantFrom(...languages), (text, subject, name, language) => {
        const from = { name: name || null, address: 'ana.silva@northwind.example' };
        const original: Original = { from, to: [], subject, date: null, messageId: null, text };
        for (const span of spansOf(original, language)) {
          const part = { subject, from: fromText(original), body: text }[span.part];
          expect(part.slice(span.start, span.end)).toBe(span.text);
          expect(span.text).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('show where they were read', () => {
    const body = 'Thank you for applying for the Data Engineer role at A&amp;B.\n\nBest,\nAna Silva\nRecruiter';
    const { company, role, contact, recruiter } = factsOf('en', { body });
    expect(company).toMatchObject({ value: 'A&B', spans: [{ part: 'body', text: 'A&B' }] });
    expect(role?.spans[0]).toEqual({ part: 'body', start: 31, end: 44, text: 'Data Engineer' });
    expect(contact?.spans.map((span) => span.text)).toEqual(['Ana Silva']);
    expect(recruiter?.spans.map((span) => span.text)).toEqual(['Recruiter']);
  });

  it.each([
    ['Ana Silva <ana.silva@northwind.example>', '', 'ana.silva@northwind.example'],
    ['Ana Silva <asilva@northwind.example>', '', 'asilva@northwind.example'],
    ['Ana Silva <jobs@northwind.example>', '', null],
    ['Ana Silva <notifications@us.greenhouse-mail.io>', '', null],
    ['Ana Silva <no-reply@hire.lever.co>', '\nana@northwind.example', 'ana@northwind.example'],
    ['Ana Silva <careers@northwind.example>', '\ncareers@northwind.example', null],
  ])('take an address for the contact only if it is theirs: %s', (from, line, address) => {
    const body = `We chose somebody else.\n\nBest regards,\nAna Silva${line}`;
    expect(factsOf('en', { from, body }).contact?.value).toEqual({ name: 'Ana Silva', address });
  });

  it.each([
    ['en', 'Our client has chosen somebody else.', true],
    ['en', 'We chose somebody else.\n\nBest,\nAna Silva\nSenior Technical Recruiter', true],
    ['en', 'We chose somebody else.\n\nBest,\nAna Silva\nTalent Acquisition Partner', true],
    ['en', 'We chose somebody else.\n\nBest,\nAna Silva\nHead of Engineering', false],
    ['en', 'We chose somebody else.\n\nBest,\nThe Northwind Recruiting Team', false],
    ['en', 'We chose somebody else for our client team.\n\nBest,\nAna Silva\nRobert Half', true],
    ['de', 'Unser Mandant hat sich anders entschieden.', true],
    ['en', 'We chose somebody else.\n\nBest,\nAna Silva\nHR Business Partner\nNorthwind', false],
    ['en', 'Northwind chose somebody else.\n\nBest,\nAna Silva\nSenior Consultant\nGreenway Recruitment Ltd', true],
    ['en', 'Thank you for applying for a job at Greenway.\n\nBest,\nAna Silva\nGreenway Recruitment', false],
    ['en', 'We cannot offer you a place. We thank all our clients and staff.\n\nBest,\nAna Silva', false],
    ['de', 'Leider nein.\n\nBeste Grüße\nHeike Vogel\nPersonalreferentin', false],
    ['de', 'Leider nein.\n\nBeste Grüße\nHeike Vogel\nRecruiterin', true],
    ['de', 'Leider nein. Wir sind für unsere Kunden da.\n\nBeste Grüße\nHeike Vogel', false],
    ['fr', 'Notre client a choisi un autre profil.', true],
    ['es', 'Nuestro cliente ha elegido a otra persona.', true],
    ['it', 'Il nostro cliente ha scelto un altro profilo.', true],
    ['pt', 'O nosso cliente escolheu outra pessoa.', true],
    ['nl', 'Onze opdrachtgever koos een andere kandidaat.', true],
    ['nl', 'Wij kozen een andere kandidaat.', false],
  ])('know agencies and recruiters in %s: %s', (code, body, known) => {
    expect(factsOf(code, { body }).recruiter !== null).toBe(known);
  });

  it('read what a soft hyphen, a hard space or an entity interrupts', () => {
    const body = 'Thank you for your interest in the Data\u00a0Engi\u00adneer position at Smith&nbsp;&amp;&nbsp;Sons.';
    expect(factsOf('en', { body })).toMatchObject({
      role: { value: 'Data Engineer' },
      company: { value: 'Smith & Sons' },
    });
  });

  it('read over the line breaks of a mail program', () => {
    const body =
      'Thank you for taking the time to speak with us about the Senior Data\nEngineer role at Northwind Traders and for all that you prepared for\nus.';
    expect(factsOf('en', { body })).toMatchObject({
      role: { value: 'Senior Data Engineer' },
      company: { value: 'Northwind Traders' },
    });
  });
});

function spansOf(original: Original, language: (typeof languages)[number]): Span[] {
  const { company, role, contact, recruiter } = facts(original, null, language);
  return [company, role, contact, recruiter].flatMap((fact) => fact?.spans ?? []);
}
