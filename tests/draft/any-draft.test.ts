import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case, Draft, Happening, StepKind } from '../../shared/case/case.ts';
import { stepKinds } from '../../shared/case/case.ts';
import { wordingFor, wordings } from '../../shared/draft/language.ts';
import { nearestTo } from '../../shared/draft/similarity.ts';
import { toneOf } from '../../shared/draft/tone.ts';
import { isDraftKind } from '../../shared/draft/wording/wording.ts';
import { reasons, signals, stages } from '../../shared/reading/reading.ts';
import { aCase, aMember, drafted, now } from '../support/cases.ts';
import { rejectionsByLanguage } from '../support/rejections/by-language.ts';
import { rejections } from '../support/rejections.ts';

const draftKinds = stepKinds.filter(isDraftKind);

const samples = Object.values(rejectionsByLanguage).flat();

const companies = fc.constantFrom(
  'Northwind',
  'Müller & Söhne GmbH',
  'Flint & Co.',
  'O’Hara’s',
  'Acme, Inc.',
  'the null set',
  'IKEA',
  '3M',
  'The Guardian',
  'NORTHWIND LOGISTICS GMBH',
  'Yahoo!',
  'Stadt Dornburg',
  'Who Gives a Crap?',
  '<b>Bold</b> Ltd',
  '$& {role}',
  '-',
  null,
);
const roles = fc.constantFrom(
  'Platform Engineer',
  'Senior Analyst (m/w/d) - Remote',
  'SALES MANAGER',
  'iOS Developer, Payments',
  'Head of People | Berlin',
  'Bookkeeper position',
  'C++ / C# Developer',
  'Controller*in (m/w/d)',
  'Verkäufer(in)',
  '“Data Analyst” 12345',
  'REQ-10293 | Data Analyst, Berlin',
  'SOFTWARE ENGINEER II',
  '12345',
  'ÉBÉNISTE (H/F)',
  '$1 {company}',
  '   ',
  null,
);
const contacts = fc.constantFrom(
  'Ana Silva',
  'VOGEL, Katrin',
  'Dr. Henrik Dahl',
  'J. Smith',
  'ana',
  'Wei-Ling O’Brien',
  'Mr Alan Pike',
  'Recruiting Team',
  'The Northwind Team',
  'Ana Silva & Tom Okafor',
  'Frau Dr. Krause',
  'SANNE VAN DEN BERG',
  'IAN MCDONALD | Recruiter',
  'von der Leyen',
  'Ana\r\nBcc: all@example.com',
  '山田 太郎',
  '$& {first}',
  '[Cara|Caro|x]',
  '',
  null,
);
const notes = fc.oneof(
  fc.constantFrom(
    'I loved the conversation about the cache redesign!',
    'I was drawn to the work on flood warnings. Spoke with Priya and Tom.',
    'This was so unfair, I hated the rude panel',
    'they asked me about partial failures; enjoyed it though',
    'The highlight was meeting Ana and her team, so frustrating',
    'because of the {role} and the <b>mission</b>',
    'I really enjoyed the question about partial failures that Ana’s team asked me.',
    'I wanted this because they build night trains. The best part was the demo of the crane.',
    'I would have loved to help build the new library; it was nice talking to Ana about choir',
    'They asked me how I would handle a late supplier. I liked the team spirit',
    'Besonders gefallen hat mir der Rundgang. Ich wollte an den Nachtzügen arbeiten.',
    'Ich habe mich wegen der Nachtzüge beworben. Gespräch mit Frau Krause und Priya',
    ...samples.flatMap(({ note }) => note ?? []),
  ),
  fc.string(),
  fc.constant(null),
);
const texts = fc.constantFrom(
  'Hi Sam,\n\nwe went with somebody who has more experience with Kafka at scale.\n\nBest,\nAna',
  'Dear Ms Lee,\n\nwe regret to tell you that you were not chosen.\n\nYours sincerely,\nK. Vogel',
  'Hallo Sam,\n\nleider hast du die Stelle nicht bekommen.\n\nViele Grüße\nAna',
  'Sehr geehrte Frau Lee,\n\nleider müssen wir Ihnen absagen.\n\nMit freundlichen Grüßen\nK. Vogel',
  'no',
  '',
  ...samples.map(({ original }) => original.text),
);
const happenings: fc.Arbitrary<Happening[]> = fc.subarray<Happening>([
  { at: now, kind: 'detail', text: 'I enjoyed the tour of the workshop' },
  {
    at: now,
    kind: 'lesson',
    about: 'communication',
    text: 'I answer before I think.',
    action: 'I practise with a friend.',
  },
  { at: now, kind: 'feedback', text: 'Your examples were rather thin.' },
  { at: now, kind: 'feedback', text: 'In the end you talked about failure modes only when asked by Lena.' },
  { at: now, kind: 'feedback', text: 'Im Gespräch sind Sie bei der Fallstudie recht allgemein geblieben.' },
  { at: now, kind: 'feedback', text: 'We would have liked to hear more about how you measured {the results}!' },
  { at: now, kind: 'lesson', about: 'other', text: 'they were unfair', action: 'I hate them!' },
  { at: now, kind: 'news', text: 'I finished a course on tides', link: 'https://example.com/tides' },
]);

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    id: fc.string({ minLength: 1 }),
    company: companies,
    role: roles,
    name: contacts,
    note: notes,
    text: texts,
    stage: fc.constantFrom(...stages, null),
    reason: fc.constantFrom(...reasons, null),
    said: fc.uniqueArray(fc.constantFrom(...signals)),
    recruiter: fc.boolean(),
    happened: happenings,
    language: fc.constantFrom(...wordings.map(({ language }) => language), 'pl', null),
    subject: fc.constantFrom('Your application', 'RE: Fwd: Absage', '', 'Update:   on\nyour application'),
    ago: fc.nat(400),
  })
  .map(({ id, company, role, name, note, text, stage, reason, said, recruiter, happened, subject, language, ago }) =>
    aCase({
      id,
      note,
      happened,
      original: { text, subject, date: new Date(Date.parse(now) - ago * 86_400_000).toISOString() },
      reading: {
        company,
        role,
        contact: name === null ? null : { name, address: null },
        stage,
        reason,
        signals: said,
        recruiter,
        language,
      },
    }),
  );

const anyDraft = fc
  .record({ one: anyCase, kind: fc.constantFrom(...draftKinds), name: fc.constantFrom('Sam Lee', null) })
  .map(({ one, kind, name }) => ({ one, kind, name, draft: drafted(one, kind, { member: aMember({ name }) }) }));

/** Every draft that the generated cases give, checked one way. */
function always(check: (draft: Draft, one: Case, kind: StepKind) => void): void {
  fc.assert(
    fc.property(anyDraft, ({ draft, one, kind }) => check(draft, one, kind)),
    { numRuns: 200 },
  );
}

describe('a draft of any case', () => {
  it('holds no placeholder and no trace of the program', () => {
    always(({ subject, body }, one) => {
      const known = JSON.stringify(one);
      for (const text of [subject, body]) {
        expect(text).not.toMatch(/[{}]|undefined|\bNaN\b|\[object|\bTBD\b/);
        if (!known.includes('null set')) expect(text).not.toMatch(/\bnull\b/);
        expect(text.trim()).not.toBe('');
      }
    });
  });

  it('has no dangling punctuation, doubled space or empty line too many', () => {
    always(({ subject, body }) => {
      expect(body).not.toMatch(/ [,.;:?]|[,;:]\.|\.\.|,,| {2}|\n{3}|^[,.;]|\(\)|“”|[ \t]$/m);
      expect(subject).toBe(subject.trim());
      expect(subject).not.toMatch(/\n|^Re: (?:Re|Fwd):/i);
      for (const paragraph of body.split('\n\n').slice(1, -1)) expect(paragraph).toMatch(/[.?)]$|https:\/\/\S+$/);
    });
  });

  it('greets once, and says good-bye once', () => {
    always(({ body }, one) => {
      const { greetings, signOffs } = wordingFor(one);
      const hello = Object.values(greetings)
        .flatMap(({ named, titled, nameless }) => [named, titled, ...nameless])
        .map((it) => it.replace(/\[(.*)\]/, '(?:$1)'));
      const greets = new RegExp(`^(?:${hello.map((it) => it.replace(/\{.*/, '')).join('|')})`, 'm');
      const leaves = new RegExp(`^(?:${Object.values(signOffs).flat().join('|')})(?:,|$)`, 'gm');
      const [greeting = '', ...rest] = body.split('\n\n');
      expect(greeting).toMatch(greets);
      expect(greeting).toMatch(/[,:]$/);
      expect(rest.length).toBeGreaterThanOrEqual(2);
      expect(rest.join('\n')).not.toMatch(greets);
      expect(body.match(leaves)?.length ?? 0).toBe(1);
    });
  });

  it('keeps to its length, one question, one thank-you and a good tone', () => {
    always(({ body }, one, kind) => {
      expect(body.split(/\s+/).length).toBeLessThanOrEqual(kind === 'ask-feedback' ? 120 : 150);
      expect(body.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(body.match(thanks[wordingFor(one).language] ?? /^/)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(toneOf(body)).toEqual([]);
    });
  });

  it('names nobody and nothing that its case does not hold', () => {
    always(({ body, subject }, one) => {
      const known = `${JSON.stringify(one)} Sam Lee`.toLowerCase();
      const [, ...rest] = body.split('\n\n');
      const inside = [
        ...`${rest.join('\n')}\n${subject}`.matchAll(
          /(?<=[\p{L},;’”)] )\p{Lu}[\p{L}\d]+|\d[\d,.]*\d|https?:\S+|\S+@\S+/gu,
        ),
      ];
      const named = inside.map(([word]) => word).filter((word) => !ownWords.has(word));
      expect(named.filter((word) => !known.includes(word.toLowerCase()))).toEqual([]);
    });
  });

  it('is the same again for the same case', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...draftKinds), (one, kind) => {
        expect(drafted(one, kind)).toEqual(drafted(one, kind));
      }),
      { numRuns: 20 },
    );
  });
});

/** One thank-you is enough. A new language is a row. */
const thanks: Readonly<Record<string, RegExp>> = {
  en: /\bthank/gi,
  de: /\bdanke?\b/gi,
  fr: /merci/gi,
  nl: /dank/gi,
  es: /gracias|agrade[cz]/gi,
  pt: /agrade[cç]/gi,
  it: /grazie|ringrazi/gi,
};

/** Words that the wording itself brings along. */
const ownWords = new Set(JSON.stringify(wordings).match(/[\p{L}\d]+/gu));

describe('the drafts of one member', () => {
  it('keep away from what was drafted before', () => {
    const [one] = rejections;
    if (one === undefined) throw new Error('no rejection');
    const first = drafted(one, 'ask-feedback');
    const again = drafted(one, 'ask-feedback', { earlier: [first] });
    expect(nearestTo([first.body])(again.body)).toBeLessThan(0.2);
  });

  it('repeat little of each other over forty rejections', () => {
    const earlier: Draft[] = [];
    const likeness = rejections.map((one) => {
      const draft = drafted(one, 'ask-feedback', { earlier });
      const most = nearestTo(earlier.map(({ body }) => body))(draft.body);
      earlier.push(draft);
      return most;
    });
    expect(Math.max(...likeness)).toBeLessThan(0.25);
  });
});
