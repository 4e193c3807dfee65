import { describe, expect, it } from 'vitest';
import type { Case, LessonKind } from '../../shared/case/case.ts';
import type { ToldOnce } from '../../shared/case/weekly.ts';
import { summaryLetter } from '../../shared/draft/summary.ts';
import { aCase, aMember, type CaseParts, drafted, now, planned, settled } from '../support/cases.ts';
import { expectWellMade } from '../support/letters.ts';

const member = aMember();
const week = '2026-12-09T09:00:00.000Z';

/** So long ago that nothing else of it is worth telling. */
const having = (id: string, about: LessonKind, action: string | null = null): Case =>
  aCase({
    id,
    openedAt: '2026-08-01T09:00:00.000Z',
    happened: [{ at: '2026-08-10T09:00:00.000Z', kind: 'lesson', about, text: 'x', action }],
  });
const three = [
  having('a', 'communication', 'I practise short answers'),
  having('b', 'communication'),
  having('c', 'communication'),
];

describe('a lesson that recurs', () => {
  it('is told once, kindly, with what the member does about it', () => {
    const summary = summaryLetter({ cases: three, member, now: week });
    expect(summary?.letter.text).toMatch(
      /How you put things has come up in three of your cases\. You said what you do about it: “I practise short answers”\./,
    );
    expect(summary?.told).toEqual(['communication']);
    expect(summaryLetter({ cases: three, member, now: week, told: summary?.told ?? [] })).toBeNull();
  });

  it('asks for a first step where the member has named none', () => {
    const cases = ['a', 'b', 'c'].map((id) => having(id, 'preparation'));
    expect(summaryLetter({ cases, member, now: week })?.letter.text).toMatch(
      /Preparation has come up[\s\S]*pick one small thing/,
    );
  });

  it('keeps in mind what was told before', () => {
    const cases = [...three, ...['d', 'e', 'f'].map((id) => having(id, 'skill'))];
    expect(summaryLetter({ cases, member, now: week, told: ['communication'] })?.told).toEqual([
      'communication',
      'skill',
    ]);
    expect(summaryLetter({ cases: three.slice(1), member, now: week })).toBeNull();
  });

  it('is told in place of the reason of the same kind', () => {
    const cases = ['a', 'b', 'c'].map((id) => ({
      ...aCase({ id, openedAt: week, reading: { reason: 'experience' } }),
      happened: having(id, 'experience').happened ?? [],
    }));
    const text = summaryLetter({ cases, member, now: week })?.letter.text ?? '';
    expect(text).toMatch(/Experience has come up in three/);
    expect(text).not.toMatch(/Three employers have now named experience/);
  });
});

describe('that nobody has said what was missing', () => {
  const asked = (id: string, state: 'drafted' | 'sent' | 'skipped' = 'drafted', parts: CaseParts = {}): Case =>
    settled(planned(aCase({ id, ...parts })), 'ask-feedback', '2026-10-06T09:00:00.000Z', state);
  const fresh = aCase({ id: 'fresh', openedAt: week });
  const silent = [asked('a'), asked('b', 'sent'), asked('c')];
  const said = /As far as I know, no employer has told you yet what was missing\./;
  const textOf = (cases: Case[], told: ToldOnce[] = []) =>
    summaryLetter({ cases, member, now: week, told })?.letter.text;

  it('is told once, among other things', () => {
    const summary = summaryLetter({ cases: [...silent, fresh], member, now: week });
    expect(summary?.letter.text).toMatch(said);
    expect(summary?.told).toEqual(['silence']);
    expect(textOf([...silent, fresh], summary?.told)).not.toMatch(said);
  });

  it('is no mail of its own, and is not told before', () => {
    expect(summaryLetter({ cases: silent, member, now: week })).toBeNull();
  });

  it.each<[string, Case]>([
    ['has sent feedback', aCase({ id: 'd', happened: [{ at: now, kind: 'feedback', text: 'More SAP.' }] })],
    [
      'has told something that was kept as a lesson',
      aCase({
        id: 'd',
        happened: [{ at: now, kind: 'lesson', about: 'skill', text: 'SAP', action: null, by: 'employer' }],
      }),
    ],
    ['named a reason in the rejection', aCase({ id: 'd', reading: { reason: 'skill' } })],
  ])('is not said where any employer %s', (_, telling) => {
    expect(textOf([...silent, fresh, telling])).not.toMatch(said);
  });

  it.each<[string, Case[]]>([
    ['only two were asked', silent.slice(1)],
    ['the member skipped the question', [...silent.slice(1), asked('d', 'skipped')]],
    [
      'one was no rejection',
      [...silent.slice(1), asked('d', 'sent', { ended: { at: now, because: 'not-a-rejection' } })],
    ],
    [
      'the question was for the last weeks',
      [...silent.slice(1), settled(planned(aCase({ id: 'd' })), 'ask-feedback', '2026-12-01T09:00:00.000Z', 'sent')],
    ],
  ])('is not said where %s', (_, cases) => {
    expect(textOf([...cases, fresh])).not.toMatch(said);
  });
});

describe('mails that were held', () => {
  const claimed = { at: '2026-12-08T09:00:00.000Z', claimed: true };

  it('are told where they claimed to be the member’s, with what to do', () => {
    const letter = summaryLetter({
      cases: [],
      member,
      now: week,
      held: [claimed, { ...claimed, claimed: false }],
    })?.letter;
    expect(letter?.text).toMatch(/- On Tuesday 8 December, 10:00, a mail claimed to be from you\.\n/);
    expect(letter?.text).toMatch(/send it once more[\s\S]*A mail from a stranger got no answer either\./);
    if (letter) expectWellMade(letter);
  });

  it('are no news where they were strangers’ alone, and are not listed without end', () => {
    expect(summaryLetter({ cases: [], member, now: week, held: [{ ...claimed, claimed: false }] })).toBeNull();
    const many = Array.from({ length: 50 }, () => claimed);
    expect(summaryLetter({ cases: [], member, now: week, held: many })?.letter.text).toMatch(/And 47 more did\./);
  });
});

describe('the improvement line', () => {
  const kept = (by: object): Case =>
    aCase({
      happened: [
        { at: now, kind: 'feedback', text: 'Your answers were too long.' },
        {
          at: now,
          kind: 'lesson',
          about: 'communication',
          text: 'Answers ran on',
          action: 'I practise short ones',
          ...by,
        },
      ],
    });

  it('is in the drafts in the member’s words, with what was done about it', () => {
    for (const kind of ['thank-for-feedback', 'keep-in-touch'] as const) {
      expect(drafted(kept({}), kind).body).toMatch(/Answers ran on[\s\S]*practise short ones/i);
    }
  });

  it('never puts the employer’s words into the member’s mouth', () => {
    for (const kind of ['thank-for-feedback', 'keep-in-touch'] as const) {
      expect(drafted(kept({ by: 'employer' }), kind).body).not.toMatch(/Answers ran on|practise/i);
    }
  });
});

describe('an answer of theirs', () => {
  const answered = (happened: Case['happened'] & object) =>
    summaryLetter({ cases: [aCase({ id: 'a', openedAt: '2026-08-01T09:00:00.000Z', happened })], member, now: week })
      ?.letter.text;
  const at = '2026-12-08T09:00:00.000Z';

  it('that nobody has made out is asked about again, while drafts wait for it', () => {
    const asked = answered([{ at, kind: 'answer', text: 'Are you still up for it?' }]);
    expect(asked).toContain('they wrote back, and I am not sure what it is. Reply “good news”');
    expect(asked?.match(/they wrote back/g)).toHaveLength(1);
  });

  it('is told once, however many came', () => {
    const told = answered([
      { at, kind: 'feedback', text: 'More SAP.' },
      { at, kind: 'feedback', text: 'And more Excel.' },
    ]);
    expect(told?.match(/they wrote back\./g)).toHaveLength(1);
  });
});
