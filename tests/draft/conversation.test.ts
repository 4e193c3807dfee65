import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/case.ts';
import { answered, recordSentCopy, update } from '../../shared/case/update.ts';
import {
  anotherNoLetter,
  answerLetter,
  congratulationLetter,
  feedbackLetter,
} from '../../shared/draft/conversation/employer-wrote.ts';
import { forwardingConfirmationLetter } from '../../shared/draft/conversation/forwarding.ts';
import { helpLetter } from '../../shared/draft/conversation/help.ts';
import {
  addressConfirmedLetter,
  addressLetter,
  invitationLetter,
  leaveLetter,
  leftLetter,
} from '../../shared/draft/conversation/membership.ts';
import { sentCopyLetter } from '../../shared/draft/conversation/sent-copy.ts';
import { statusLetter } from '../../shared/draft/conversation/status.ts';
import { whichCaseLetter } from '../../shared/draft/conversation/which-case.ts';
import type { Letter } from '../../shared/mail/letter.ts';
import type { Reading } from '../../shared/reading/reading.ts';
import { aCase, aMember, planned, settled } from '../support/cases.ts';
import { expectWellMade } from '../support/letters.ts';

const member = aMember();
const mailed = '2026-10-07T07:00:00.000Z';
const at = '2026-10-12T10:20:00.000Z';
const one = planned(settled(planned(aCase()), 'ask-feedback', mailed, 'drafted'), { at: mailed });
const nameless = planned(aCase({ id: 'b', reading: { company: null, role: null, contact: null } }));
const hostile = planned(aCase({ id: 'c', reading: { company: '</style><script>', role: 'a "b" & c' } }));
const cases = [one, nameless, hostile];

function wrote(
  into: Case,
  kind: Reading['kind'],
  text = 'Hi Sam,\n\nyou stayed too general in the case study.\n\nAna',
) {
  const original = { ...into.original, subject: 'Re: x', date: at, text };
  const { case: after, effect } = answered(into, { reading: { ...into.reading, kind }, original, at });
  return { case: planned(after, { at }), effect, member };
}

function feedbackOn(into: Case, text?: string): Letter {
  const { effect, ...rest } = wrote(into, 'feedback', text);
  if (effect.effect !== 'feedback') throw new Error(effect.effect);
  return feedbackLetter({ ...rest, about: effect.about, words: effect.words });
}

const copied = (into: Case) => {
  const draft = { subject: 'Re: x', body: 'Hi Ana' };
  const { case: after, effect } = recordSentCopy(into, { stepId: null, at, to: null, draft, now: at });
  return { case: planned(after, { at }), effect, member };
};

describe('every letter of the conversation', () => {
  const of = (each: Case): (Letter | null)[] => [
    statusLetter({ cases: [each, ...cases], member }),
    congratulationLetter({ ...wrote(each, 'offer'), offer: true }),
    congratulationLetter({ ...wrote(each, 'interview'), offer: false }),
    anotherNoLetter(wrote(each, 'rejection')),
    answerLetter({ ...wrote(each, 'other'), now: at }),
    feedbackOn(each),
    whichCaseLetter({ subject: 'Re: <b>x</b>', candidates: [{ case: each, address: 'case+a.b@x.example' }], member }),
    whichCaseLetter({
      subject: ' ',
      candidates: cases.map((it) => ({ case: it, address: 'case+a.b@x.example' })),
      member,
    }),
    sentCopyLetter({ ...copied(each), handedOver: false }),
  ];
  const plain: Letter[] = [
    helpLetter({ intake: 'in@onfile.example', automatic: 'in+owner.abc@onfile.example' }),
    statusLetter({ cases: [], member }),
    leaveLetter({ cases: 3, link: null }),
    leaveLetter({ cases: 0, link: 'https://onfile.example/leave' }),
    leftLetter(),
    invitationLetter({ from: 'Sam <b>Lee</b>', days: 7 }),
    addressLetter({ address: 'sam@work.example', days: 7 }),
    addressConfirmedLetter({ address: 'sam@work.example', intake: 'in@onfile.example' }),
    forwardingConfirmationLetter({ provider: 'Gmail', code: '123456789', link: 'https://mail.google.com/mail/vf-x' }),
    forwardingConfirmationLetter({ provider: null, code: null, link: null }),
  ];

  it('is well made', () => {
    for (const letter of [...plain, ...cases.flatMap(of)]) if (letter !== null) expectWellMade(letter);
  });

  it('is short', () => {
    for (const { text } of plain) expect(text.split(/\s+/).length).toBeLessThan(300);
    for (const letter of cases.flatMap(of)) expect(letter?.text.split(/\s+/).length ?? 0).toBeLessThan(240);
  });
});

describe('the status', () => {
  it('says what lies with the member and what comes next, earliest first', () => {
    const { text } = statusLetter({ cases: [one, nameless], member });
    expect(text).toMatch(/^You have two cases, and both are under way\./);
    expect(text).toMatch(
      /WITH YOU\n\n- Northwind, Platform Engineer: the draft that asks for feedback, since Wednesday 7 October\./,
    );
    const days = [...text.slice(text.indexOf('WHAT COMES')).matchAll(/^- \w+ (\d+) October/gm)].map(([, day]) =>
      Number(day),
    );
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days.length).toBe(2);
  });

  it('has ten lines at most, and says how many more there are', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ ...one, id: `c${at}` }));
    const { text } = statusLetter({ cases: many, member });
    expect(text.match(/^- /gm)).toHaveLength(10);
    expect(text).toMatch(/And 70 more, further on\./);
  });

  it('knows of a pause, of cases that have ended, and of none', () => {
    expect(statusLetter({ cases: [one], member, paused: true }).text).toMatch(/All mail is paused; reply “resume”/);
    const stopped = planned(update(one, { do: 'stop' }, { stepId: null, now: at, zone: 'UTC' }).case);
    expect(statusLetter({ cases: [stopped], member }).text).toBe(
      'You have one case, and nothing is planned at the moment.\n',
    );
    expect(statusLetter({ cases: [], member }).text).toBe('You have no cases yet.\n');
  });
});

describe('a mail of the employer’s', () => {
  it('with feedback is told kindly, with the lesson and the thank-you to come', () => {
    const { text } = feedbackOn(one);
    expect(text).toMatch(/^Ana Silva answered with feedback\./);
    expect(text).toMatch(/as something about \S.*: “you stayed too general in the case study”\./);
    expect(text).toMatch(/A draft to thank Ana Silva comes on Monday 12 October, 12:20\./);
    expect(text).toMatch(/“lesson: what you take from it; what you do about it”/);
  });

  it('with feedback plans no thanks in a case that was stopped, and does not say so', () => {
    const stopped = update(one, { do: 'stop' }, { stepId: null, now: mailed, zone: 'UTC' }).case;
    expect(feedbackOn(stopped).text).not.toMatch(/thank Ana/);
  });

  it('with an opening is a joy, recalls the lesson, and can be a mistake', () => {
    const told = update(
      one,
      { do: 'lesson', text: 'I rush', action: 'I count to three' },
      { stepId: null, now: mailed, zone: 'UTC' },
    );
    const { text } = congratulationLetter({ ...wrote(told.case, 'interview'), offer: false });
    expect(text).toMatch(/^Northwind would like to talk to you\. Congratulations/);
    expect(text).toMatch(/You wrote down then: “I rush”\. And what you do about it: “I count to three”\./);
    expect(text).toMatch(/reply “undo”, and the plan goes on/);
    expect(congratulationLetter({ ...wrote(nameless, 'offer'), offer: true }).text).toMatch(
      /^They have an offer for you\./,
    );
  });

  it('with another no is gentle, and asks for nothing', () => {
    const { text } = anotherNoLetter(wrote(one, 'rejection'));
    expect(text).toMatch(/still a no.*sorry/);
    expect(text).not.toMatch(/\?/);
  });

  it('that fits several cases lists them with their addresses', () => {
    const candidates = cases.map((it) => ({ case: it, address: `case+${it.id}.x@onfile.example` }));
    const { text } = whichCaseLetter({ subject: 'Re: Hello', candidates, member });
    for (const { address } of candidates) expect(text).toContain(address);
    expect(text).toMatch(/“Your application as Platform Engineer” of Monday 5 October/);
    expect(whichCaseLetter({ subject: 'x', candidates: candidates.slice(0, 1), member }).text).toMatch(
      /may be about Northwind, Platform Engineer/,
    );
  });
});

describe('a copy of what the member sent', () => {
  it('is answered by nothing where it was expected', () => {
    expect(sentCopyLetter({ ...copied(one), handedOver: true })).toBeNull();
    const twice = recordSentCopy(copied(one).case, {
      stepId: null,
      at,
      to: null,
      draft: { subject: 'Re: x', body: 'Hi Ana' },
      now: at,
    });
    expect(sentCopyLetter({ ...twice, handedOver: true, member })).toBeNull();
  });

  it('is answered where it was taken for a mail to come, or for none', () => {
    expect(sentCopyLetter({ ...copied(planned(aCase(), { at })), handedOver: false })?.text).toMatch(
      /^I have your mail to them, and take it for the draft that asks for feedback, which does not come any more\./,
    );
    const beside = sentCopyLetter({ ...copied({ ...one, steps: [] }), handedOver: false });
    expect(beside?.text).toMatch(
      /^I have noted that you wrote to them on Monday 12 October, beside what was planned\./,
    );
  });

  it('is answered where it taught an address', () => {
    const unknown = { ...one, reading: { ...one.reading, contact: null } };
    const to = { name: 'Ana Silva', address: 'ana.silva@northwind.example' };
    const draft = { subject: 'Re: x', body: 'Hi Ana' };
    const learned = recordSentCopy(unknown, { stepId: null, at, to, draft, now: at });
    expect(sentCopyLetter({ ...learned, handedOver: true, member })?.text).toMatch(
      /Drafts go to ana\.silva@northwind\.example from now on \(Ana Silva\)\./,
    );
  });
});

it('a provider’s question comes with its code and its link, or with what to do', () => {
  const link = 'https://mail.google.com/mail/vf-x';
  const { subject, text } = forwardingConfirmationLetter({ provider: 'Gmail', code: '123456789', link });
  expect(subject).toBe('Gmail asks whether mail may be forwarded');
  expect(text).toMatch(/Forwarding: 123456789\n- Or open its link: confirm the forwarding \[1\]/);
  expect(text).toContain(`[1] ${link}`);
  expect(forwardingConfirmationLetter({ provider: null, code: null, link: null }).text).toMatch(
    /found no code and no link/,
  );
});

it('leaving is asked about once more, and says what goes', () => {
  expect(leaveLetter({ cases: 3, link: null }).text).toMatch(
    /erases your 3 cases[\s\S]*reply to this mail with “leave” once more/,
  );
  expect(leaveLetter({ cases: 1, link: 'https://x.example/l' }).text).toMatch(/your case,[\s\S]*confirm it here \[1\]/);
});

it('the help names every command that it promises', () => {
  const { text } = helpLetter({ intake: 'in@onfile.example', automatic: 'in+owner.abc@onfile.example' });
  for (const word of [
    'sent',
    'skip',
    'snooze',
    'keen',
    'let go',
    'internship',
    'news',
    'lesson',
    'company',
    'role',
    'contact',
    'reapply',
    'not a rejection',
    'stop',
    'undo',
    'status',
    'pause',
    'resume',
    'leave',
  ])
    expect(text).toContain(`“${word}`);
});
