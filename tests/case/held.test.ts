import { describe, expect, it } from 'vitest';
import type { Case, Step } from '../../shared/case/case.ts';
import { answered, update } from '../../shared/case/update.ts';
import { answeredSaid } from '../../shared/draft/letter/said.ts';
import { stepLetter } from '../../shared/draft/step-letter.ts';
import { aCase, aMember, copyTo, drafted, now, planned, settled, stepOf } from '../support/cases.ts';
import { conversation } from '../support/conversation.ts';
import { forwarded } from '../support/mails.ts';

const member = aMember();
const day = 86_400_000;
const inDays = (days: number) => new Date(Date.parse(now) + days * day).toISOString();

/** A mail of theirs that cannot be made out, so many days after the rejection was forwarded. */
function unclear(one: Case, days: number): Case {
  const text = 'Hi Sam,\n\nthe budget, mostly. And the rota.\n\nAna';
  const original = { ...one.original, subject: 'Re: x', text, date: inDays(days), messageId: null };
  const at = inDays(days);
  return planned(answered(one, { reading: { ...one.reading, kind: 'other' }, original, at }).case, { at });
}

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const told = (one: Case, is: 'feedback' | 'neither', days: number) => {
  const at = inDays(days);
  return planned(update(one, { do: 'told', is }, { stepId: null, now: at, zone: member.zone }).case, { at });
};
const mailOf = (one: Case, id: string) => {
  const step = stepOf(one, id);
  const draft = drafted(one, step.kind);
  return stepLetter({ case: one, step, draft, member, now: step.due, copyTo, links: null }).text;
};

const early = /this early|Asking soon|fresh in their minds|still know what they thought|remember you well/;

describe('a draft that waits for an unclear answer', () => {
  it('gives a reason that holds on the day on which it comes', () => {
    const before = ids.map((id) => planned(aCase({ id })));
    expect(before.every((one) => early.test(stepOf(one, 'ask-feedback').why))).toBe(true);
    for (const one of before) {
      const held = unclear(one, 0.2);
      expect(stepOf(held, 'ask-feedback').due > inDays(14)).toBe(true);
      expect(mailOf(held, 'ask-feedback')).not.toMatch(early);
    }
  });

  it('is early again once the answer is known in time', () => {
    for (const id of ids)
      expect(stepOf(told(unclear(planned(aCase({ id })), 0.2), 'neither', 1), 'ask-feedback').why).toMatch(early);
  });
});

describe('a thank-you for feedback that was not known to be feedback at first', () => {
  it('tells when they wrote, and nothing of the same day', () => {
    for (const id of ids) {
      const text = mailOf(told(unclear(planned(aCase({ id })), 0.2), 'feedback', 10), 'thank-for-feedback');
      expect(text).toMatch(/^Ana Silva answered ten days ago\./);
      expect(text).not.toContain('same day');
    }
  });

  it('is of the same day where it is known at once', () => {
    const whys = ids.map(
      (id) => stepOf(told(unclear(planned(aCase({ id })), 0.1), 'feedback', 0.12), 'thank-for-feedback').why,
    );
    expect(whys.some((why) => why.includes('same day'))).toBe(true);
  });

  it('counts from their mail where that was forwarded days later', () => {
    const original = { ...aCase().original, subject: 'Re: x', text: 'We would have liked more.', date: inDays(-3) };
    const one = answered(aCase({ openedAt: inDays(-5) }), {
      reading: { ...aCase().reading, kind: 'feedback' },
      original,
      at: now,
    }).case;
    expect(mailOf(planned(one), 'thank-for-feedback')).toMatch(/^Ana Silva answered three days ago\./);
    expect(answeredSaid(one, now, member, now)).toBe('Ana Silva answered today.');
  });
});

describe('what is for the member alone', () => {
  const prompts = ['reflect', 'widen', 'find-a-person'];
  const promptsOf = ({ steps }: Case, from: string) =>
    steps.filter(({ kind, state, due }) => prompts.includes(kind) && state === 'planned' && due > from).map(dueOf);
  const dueOf = ({ id, due }: Step) => `${id} ${due}`;
  const cases: [string, Case][] = [
    ['as it was planned', planned(aCase())],
    ['without the worksheet', planned(settled(planned(aCase()), 'reflect', now, 'skipped'))],
    [
      'with nobody to write to',
      planned(
        aCase({
          reading: { contact: null },
          original: { from: { name: 'Northwind', address: 'no-reply@northwind.example' } },
        }),
      ),
    ],
    ['by somebody keen', planned(aCase({ interest: 'keen' }))],
  ];

  it.each(cases)('keeps its day through an unclear answer, %s', (_, one) => {
    for (const days of [0.1, 0.3, 0.9, 1.5, 2, 4, 5.5, 8]) {
      const stands = planned(one, { at: inDays(days) });
      expect(promptsOf(unclear(stands, days), inDays(days))).toEqual(promptsOf(stands, inDays(days)));
    }
  });
});

it('a draft that an outage made late gives a reason of its day', async () => {
  const talk = conversation();
  await talk.sends(forwarded());
  expect(talk.step('ask-feedback').why).toMatch(early);
  await talk.until('2026-10-06T18:00:00.000Z');
  talk.app.clock.set('2026-10-16T09:00:00.000Z');
  await talk.until('2026-10-16T12:00:00.000Z');
  const { text = '' } = await talk.latest('ask-feedback');
  expect(text).toContain('Northwind said no 11 days ago.');
  expect(text).not.toMatch(early);
});
