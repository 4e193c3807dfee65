import { describe, expect, it } from 'vitest';
import type { Case, LessonKind } from '../../shared/case/case.ts';
import { mostTelling } from '../../shared/case/lesson/telling.ts';
import { lessonKindOf, recurring } from '../../shared/case/lesson.ts';
import { aCase, now } from '../support/cases.ts';

describe('what a lesson is about', () => {
  it.each<[LessonKind, string]>([
    ['experience', 'We were looking for somebody with more hands-on experience of leading a team.'],
    ['experience', 'Uns fehlte etwas Berufserfahrung im Vertrieb.'],
    ['qualification', 'The role needs the certificate for pressure vessels, which you do not hold yet.'],
    ['qualification', 'Leider ist der Abschluss als Meister Voraussetzung.'],
    ['skill', 'Your French skills were not quite what the clients need.'],
    ['skill', 'Il manquait des compétences en comptabilité.'],
    ['interview', 'In the design round you went straight to the database; the examples stayed thin.'],
    ['communication', 'Your answers were rather long, and a more concise way would have helped.'],
    ['communication', 'Die Kommunikation war uns stellenweise zu ausschweifend.'],
    ['preparation', 'We felt that you had not read up on our product.'],
    ['preparation', 'I was not prepared for the question about budgets.'],
    ['enthusiasm', 'The panel was not sure how interested you were.'],
    ['enthusiasm', 'We missed some enthusiasm for the subject.'],
    ['fit', 'In the end it was about the way of working: another culture fit.'],
    ['application', 'Your cover letter did not say why you want to move.'],
    ['other', 'It was a close call.'],
  ])('%s: %s', (expected, text) => {
    expect(lessonKindOf(text, null)).toBe(expected);
  });

  it('is the reason of the rejection where the words tell nothing', () => {
    expect(lessonKindOf('It was a close call.', 'qualification')).toBe('qualification');
    expect(lessonKindOf('It was a close call.', 'other-candidate')).toBe('other');
    expect(lessonKindOf('You seemed ill-prepared.', 'experience')).toBe('preparation');
  });

  it('is found in linear time', () => {
    const long = 'prepar experience not quite '.repeat(50_000);
    const start = performance.now();
    lessonKindOf(long, null);
    mostTelling(long);
    mostTelling('a'.repeat(1_000_000));
    mostTelling(' \n'.repeat(500_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('the most telling sentence of feedback', () => {
  it.each<[string, string, string]>([
    [
      'is no courtesy',
      'Dear Sam,\n\nthank you for asking. The panel enjoyed the talk with you. What was missing was depth on the storage side. We wish you all the best.\n\nAna',
      'What was missing was depth on the storage side.',
    ],
    [
      'may be two that belong together',
      'Hi Sam, happy to help. Your answers stayed too general. We would have liked more examples of your own. Good luck!',
      'Your answers stayed too general. We would have liked more examples of your own.',
    ],
    [
      'may begin politely',
      'Thank you for your question; the one thing that we missed was experience with audits.\n\nBest, Jo',
      'Thank you for your question; the one thing that we missed was experience with audits.',
    ],
    [
      'may stand in a list',
      'Hello,\n\nsome points:\n- The presentation was clear\n- The budget part was too vague\n\nRegards',
      'The budget part was too vague',
    ],
    [
      'is found in German',
      'Guten Tag Frau Lee,\n\nvielen Dank für Ihre Frage. Fachlich hat uns Erfahrung im Einkauf gefehlt. Alles Gute!',
      'Fachlich hat uns Erfahrung im Einkauf gefehlt.',
    ],
    [
      'is the first that says anything, where none stands out',
      'Hi Sam,\n\nThe other person knew the area well.\n\nAna',
      'The other person knew the area well.',
    ],
    ['is missing where only courtesies are said', 'Hi Sam, thanks for your message. All the best!', ''],
  ])('%s', (_, text, expected) => {
    expect(mostTelling(text)).toBe(expected);
  });

  it('is cut at a word where it is very long', () => {
    const text = mostTelling(`We would have liked more about ${'budgets and plans '.repeat(60)}.`);
    expect(text.length).toBeLessThan(310);
    expect(text).toMatch(/\b(?:budgets|and|plans) …$/);
  });
});

describe('what recurs', () => {
  const having = (id: string, about: LessonKind, action: string | null = null, at = now): Case =>
    aCase({ id, happened: [{ at, kind: 'lesson', about, text: 'x', action }] });

  it('is a kind of lesson in three cases or more, the most frequent first', () => {
    const cases = [
      ...['a', 'b', 'c'].map((id) => having(id, 'preparation')),
      ...['d', 'e', 'f', 'g'].map((id) => having(id, 'communication')),
      ...['h', 'i'].map((id) => having(id, 'skill')),
    ];
    expect(recurring(cases).map(({ about, cases: count }) => [about, count])).toEqual([
      ['communication', 4],
      ['preparation', 3],
    ]);
  });

  it('counts cases and not lessons, and nothing without a kind', () => {
    const twice = {
      ...having('a', 'skill'),
      happened: [...(having('a', 'skill').happened ?? []), ...(having('a', 'skill').happened ?? [])],
    };
    expect(recurring([twice, having('b', 'skill')])).toEqual([]);
    expect(recurring(['a', 'b', 'c'].map((id) => having(id, 'other')))).toEqual([]);
  });

  it('leaves out what was no rejection', () => {
    const cases = ['a', 'b', 'c'].map((id) => having(id, 'skill'));
    const [first, ...others] = cases;
    if (first === undefined) throw new Error('no case');
    expect(recurring([{ ...first, ended: { at: now, because: 'not-a-rejection' } }, ...others])).toEqual([]);
  });

  it('tells what the member does about it, the latest first and each once', () => {
    const cases = [
      having('a', 'skill', 'I take a course', '2026-10-01T09:00:00.000Z'),
      having('b', 'skill', 'I practise with Tom', '2026-10-05T09:00:00.000Z'),
      having('c', 'skill', 'I take a course', '2026-09-01T09:00:00.000Z'),
    ];
    expect(recurring(cases)[0]?.actions).toEqual(['I practise with Tom', 'I take a course']);
  });
});
