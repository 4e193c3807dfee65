import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/case.ts';
import { answerLetter } from '../../shared/draft/letter/answer.ts';
import { elapsed } from '../../shared/draft/letter/said.ts';
import { receiptLetter } from '../../shared/draft/receipt.ts';
import { simulate } from '../../shared/draft/simulate.ts';
import { stepLetter } from '../../shared/draft/step-letter.ts';
import { summaryLetter } from '../../shared/draft/summary.ts';
import type { Letter } from '../../shared/mail/letter.ts';
import { aCase, aMember, copyTo, drafted, noHoliday, now, planned, settled, stepOf } from '../support/cases.ts';
import { expectWellMade } from '../support/letters.ts';
import { rejections } from '../support/rejections.ts';

const member = aMember();
const one = planned(aCase());
const hostile = planned(
  aCase({
    note: '<script>alert(1)</script> I enjoyed the "tour" & <b>more</b>',
    original: {
      subject: 'Re: <img src=x onerror=y>\r\nBcc: all@example.com',
      from: { name: '<i>', address: 'a"b@x.example' },
    },
    reading: {
      company: 'Tom & "Jerry" <b>Ltd</b>',
      role: '</style><script>',
      contact: { name: '<u>Eve</u> Stone', address: null },
    },
  }),
);

function lettersOf(of: Case): Letter[] {
  const steps = simulate({ case: of, member, isHoliday: noHoliday, now, days: 180 });
  return [
    receiptLetter({ case: of, member, now }),
    ...steps.map(({ step, draft }) =>
      stepLetter({ case: of, step, draft, member, now: step.due, copyTo, links: null }),
    ),
  ];
}

it('every letter says the same in both parts, loads nothing, and neither shouts nor leaks the program', () => {
  const all = [one, hostile, ...rejections.slice(0, 12).map((each) => planned(each))].flatMap(lettersOf);
  for (const letter of all) expectWellMade(letter);
});

it('HTML in any field stays text', () => {
  const { html } = receiptLetter({ case: hostile, member, now });
  expect(html).toContain('Tom &amp; &quot;Jerry&quot; &lt;b&gt;Ltd&lt;/b&gt;');
});

describe('the receipt', () => {
  const { subject, text } = receiptLetter({ case: one, member, now });

  it('names company and role, and lists the plan with dates in the member’s zone', () => {
    expect(subject).toBe('Northwind, Platform Engineer: your plan');
    expect(text).toMatch(/the mail of Monday 5 October from Northwind about the Platform Engineer role/);
    expect(text).toMatch(/- Wednesday 7 October, \d{1,2}:\d\d: a draft that asks for feedback/);
  });

  it('shows the times of another zone where the member is', () => {
    const there = receiptLetter({ case: one, member: aMember({ zone: 'America/New_York' }), now });
    expect(there.text).toMatch(/- Wednesday 7 October, [2-4]:\d\d/);
  });

  it('asks two or three questions, fewer when the note has answered', () => {
    expect(text.slice(text.indexOf('WHAT WOULD HELP')).match(/^- .*\?$/gm)).toHaveLength(3);
    const note = 'I loved the conversation about caches. Spoke with Priya. Was drawn to the work on tides.';
    expect(receiptLetter({ case: planned(aCase({ note })), member, now }).text).not.toMatch(/WHAT WOULD HELP/);
  });

  it('tells what can be answered', () => {
    expect(receiptLetter({ case: one, member, now }).text).toMatch(/“company: …”[\s\S]*Reply in a few words/);
  });
});

describe('the letter around a draft', () => {
  const step = stepOf(one, 'ask-feedback');
  const draft = drafted(one, 'ask-feedback');
  const letter = stepLetter({ case: one, step, draft, member, now: step.due, copyTo, links: null });

  it('says why now, shows the draft, and names the reply first', () => {
    expect(letter.text.startsWith(`Northwind said no two days ago. ${step.why}\n`)).toBe(true);
    expect(letter.text).toContain(draft.body);
    expect(letter.text).toContain(`Put ${copyTo} in Bcc`);
    expect(letter.text).toMatch(/- Best: open the mail from Ana Silva in your mailbox, press Reply/);
  });

  it('lists what can be answered', () => {
    const { text } = stepLetter({ case: one, step, draft, member, now, copyTo, links: null });
    expect(text).toMatch(/“sent” when it is out, “snooze a week”, “skip”, “stop”/);
  });

  it('shows what is off in a text of the member’s own', () => {
    const own = { subject: 'Re: x', body: 'Hi Ana,\n\nthis was unfair.\n\nSam' };
    expect(stepLetter({ case: one, step, draft: own, member, now, copyTo, links: null }).text).toMatch(
      /“unfair”: This sounds hurt/,
    );
  });

  it('sends the member to the person where the mail itself cannot be answered', () => {
    const noReply = aCase({
      original: { from: { name: 'Northwind', address: 'no-reply@northwind.example' } },
      reading: { contact: { name: 'Ana Silva', address: null }, signals: ['no-reply'] },
    });
    const { text } = stepLetter({
      case: noReply,
      step,
      draft: drafted(noReply, 'ask-feedback'),
      member,
      now,
      copyTo,
      links: null,
    });
    expect(text).toMatch(/nobody reads, so send this to Ana Silva directly: look for Ana Silva on LinkedIn \[1\]/);
    expect(text).not.toMatch(/press Reply/);
  });
});

it('an answer is its paragraphs', () => {
  const { subject, text, html } = answerLetter({ subject: 'Nothing found', paragraphs: ['One.', 'Two & three.'] });
  expect([subject, text]).toEqual(['Nothing found', 'One.\n\nTwo & three.\n']);
  expect(html).toContain('<p>Two &amp; three.</p>');
});

describe('what the member told', () => {
  const introduction = (note: string) => {
    const one = planned(aCase({ note }));
    const step = stepOf(one, 'ask-feedback');
    return stepLetter({
      case: one,
      step,
      draft: drafted(one, 'ask-feedback'),
      member: aMember(),
      now,
      copyTo,
      links: null,
    }).text;
  };
  it('is in the draft, and the letter names it', () => {
    expect(introduction('I really enjoyed the question about partial failures that Ana’s team asked me.')).toMatch(
      /It mentions “the question about partial failures”, because you told me about it\./,
    );
  });

  it('is given back to weave in, where no phrase could be taken from it', () => {
    const text = introduction('I met Ana at the fair in Leeds and she said to apply.');
    expect(text).toContain('You told me: “I met Ana at the fair in Leeds and she said to apply”.');
    expect(text).not.toContain('Nothing in it is yours alone');
  });

  it.each([['ugh'], ['I hated this'], ['what do you think?']])('is not given back where it is “%s”', (note) => {
    expect(introduction(note)).toContain('Nothing in it is yours alone yet');
  });
});

describe('how long ago they said no', () => {
  it.each([
    ['2026-10-05T18:00:00Z', 'Northwind said no today.'],
    ['2026-10-06T07:00:00Z', 'Northwind said no yesterday.'],
    ['2026-10-12T07:00:00Z', 'Northwind said no a week ago.'],
    ['2026-10-18T07:00:00Z', 'Northwind said no 13 days ago.'],
    ['2026-10-19T07:00:00Z', 'Northwind said no two weeks ago.'],
    ['2026-10-21T07:00:00Z', 'Northwind said no just over two weeks ago.'],
    ['2026-11-04T07:00:00Z', 'Northwind said no a month ago.'],
  ])('on %s: %s', (at, expected) => {
    expect(elapsed(aCase(), aMember(), at)).toBe(expected);
  });

  it('is no “no” where the role went away, and leaves a name as it is written', () => {
    const one = aCase({ reading: { company: 'iFoundry', reason: 'cancelled' } });
    expect(elapsed(one, aMember(), '2026-10-06T07:00:00Z')).toBe('iFoundry wrote yesterday.');
  });
});

describe('the summary', () => {
  it('is silent in a week with nothing to say', () => {
    expect(summaryLetter({ cases: [one], member, now: '2027-03-01T09:00:00.000Z' })).toBeNull();
    expect(summaryLetter({ cases: [], member, now })).toBeNull();
  });

  it('tells what was and what comes', () => {
    const sent = settled(one, 'ask-feedback', '2026-10-07T07:00:00.000Z', 'sent');
    const text = summaryLetter({ cases: [sent], member, now: '2026-10-09T09:00:00.000Z' })?.letter.text;
    expect(text).toMatch(/THIS WEEK[\s\S]*you wrote to them[\s\S]*NEXT WEEK[\s\S]*Monday 12 October/);
  });

  it('notices a reason that comes back for the third time, once', () => {
    const cases = ['2026-09-01', '2026-09-20', '2026-10-06'].map((day, at) =>
      aCase({ id: `c${at}`, openedAt: `${day}T09:00:00.000Z`, reading: { reason: 'experience' } }),
    );
    expect(summaryLetter({ cases, member, now: '2026-10-09T09:00:00.000Z' })?.letter.text).toMatch(
      /Three employers have now named experience/,
    );
    expect(summaryLetter({ cases, member, now: '2026-10-16T09:00:00.000Z' })).toBeNull();
  });
});
