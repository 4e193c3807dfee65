import { describe, expect, it } from 'vitest';
import type { Case, Step } from '../../shared/case/case.ts';
import { update } from '../../shared/case/update.ts';
import { changedLetter } from '../../shared/draft/changed-letter.ts';
import { sentCopyLetter } from '../../shared/draft/conversation/sent-copy.ts';
import { keptApart } from '../../shared/draft/letter/kept-apart.ts';
import { receiptLetter } from '../../shared/draft/receipt.ts';
import { simulate } from '../../shared/draft/simulate.ts';
import { stepLetter } from '../../shared/draft/step-letter.ts';
import { aCase, aMember, copyTo, noHoliday, now, planned, stepOf } from '../support/cases.ts';
import { expectWellMade } from '../support/letters.ts';

const member = aMember();
const links = {
  sent: 'https://o.example/1',
  snooze: 'https://o.example/2',
  skip: 'https://o.example/3',
  stop: 'https://o.example/4',
};

/** The letters of a case's drafts as they come one after the other, each with those before it handed over. */
function draftLettersOf(one: Case): { text: string; html: string }[] {
  const handed: Step[] = [];
  const steps = simulate({ case: planned(one), member, isHoliday: noHoliday, now, days: 180 });
  return steps.flatMap(({ step, draft }) => {
    const letter = stepLetter({
      case: { ...one, steps: [...handed] },
      step,
      draft,
      member,
      now: step.due,
      copyTo,
      links,
    });
    handed.push({ ...step, state: 'drafted', at: step.due, draft });
    return draft === null ? [] : [letter];
  });
}

describe('what the member wrote in anger', () => {
  it('is shown, stays apart, and is in no draft', () => {
    const one = planned(aCase({ note: 'This is so unfair. I loved the conversation about caches.' }));
    const receipt = receiptLetter({ case: one, member, now });
    expect(receipt.text).toMatch(/What you wrote \(“unfair”\) stays between us/);
    expectWellMade(receipt);
    const letters = draftLettersOf(one);
    expect(letters.map(({ text }) => text).join()).not.toMatch(/unfair/);
    expect(letters[0]?.text).toMatch(/about caches/);
  });

  it('keeps drafts from saying that it was a pleasure, in English and German', () => {
    for (const [language, note] of [
      ['en', 'The panel was rude and unfair.'],
      ['de', 'Das war unverschämt und unfair.'],
    ] as const)
      for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
        const letters = draftLettersOf(aCase({ id, note, reading: { language } }));
        expect(letters.map(({ text }) => text).join()).not.toMatch(
          /with pleasure|good deal away|still glad of it|enjoyed|einiges mitgenommen|gern zurück|guter Erinnerung/,
        );
      }
  });

  it('is shown in the answer to a note, with the words concerned', () => {
    const told = update(
      planned(aCase()),
      { do: 'note', text: 'They were rude and it is unfair.' },
      { stepId: null, now, zone: 'UTC' },
    );
    const { text } = changedLetter({ case: planned(told.case), effects: [told.effect], member, now });
    expect(text).toMatch(/“unfair”/);
    expect(text).toMatch(/stays between us/);
  });

  it('of a mail that is out something is said for the next one, where a letter is sent anyway', () => {
    const one = planned(aCase());
    const step = stepOf(one, 'ask-feedback');
    const sent: Step = { ...step, state: 'sent', at: now, draft: { subject: 'x', body: 'Hi Ana, that was unfair.' } };
    const effect = { effect: 'sent', step: sent, learned: null } as const;
    const text = sentCopyLetter({ case: one, effect, handedOver: false, member })?.text;
    expect(text).toMatch(/One thing for the next mail: “unfair”\. This sounds hurt/);
    expect(sentCopyLetter({ case: one, effect, handedOver: true, member })).toBeNull();
  });

  it.each([['I loved the tour!'], ['Touch base soon'], [''], ['Schade.']])('nothing is said about “%s”', (text) => {
    expect(keptApart([text])).toEqual([]);
  });
});

describe('how to send a draft', () => {
  const letters = draftLettersOf(aCase());

  it('is told in full with the first draft of a case and in brief after it', () => {
    const [first, ...later] = letters.map(
      ({ text }) =>
        text.slice(text.indexOf('TO SEND IT')).split(/\n\n(?:Or answer|Ana Silva is|This is the last)/, 1)[0] ?? '',
    );
    expect(first).toMatch(/- Put .* in Bcc, and I know by myself/);
    expect(later.length).toBeGreaterThan(0);
    for (const text of later) {
      expect(text).toMatch(new RegExp(`as a reply to [\\s\\S]*In Bcc: ${copyTo.replace(/[+.]/g, '\\$&')}\\.`));
      expect(text.split(/\s+/).length).toBeLessThan((first ?? '').split(/\s+/).length * 0.6);
    }
  });

  it('each word that answers is a press in the formatted part', () => {
    for (const { html } of letters)
      for (const [word, href] of [
        ['sent', links.sent],
        ['snooze a week', links.snooze],
        ['skip', links.skip],
        ['stop', links.stop],
      ])
        expect(html).toContain(`<a href="${href}">${word}</a>`);
  });

  it('who has not answered twice is not asked for a detail again', () => {
    const asked = letters.map(({ text }) => /\?\n\n-{9}/.test(text));
    expect(asked).toEqual([true, true, false]);
  });
});

it('six receipts in a week do not all begin alike', () => {
  const openings = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => {
    const { text } = receiptLetter({ case: planned(aCase({ id })), member, now });
    return text.slice(0, text.indexOf('\n'));
  });
  expect(new Set(openings).size).toBeGreaterThan(2);
});

it.each([
  ['cancelled', null, /no verdict on you|about the role and not about you/],
  [null, 'final', /hard|close/],
] as const)('a receipt has a word of its own for reason %s, stage %s', (reason, stage, said) => {
  const one = planned(aCase({ reading: { reason, stage: stage ?? 'interview' } }));
  expect(receiptLetter({ case: one, member, now }).text.split('\n')[0]).toMatch(said);
});
