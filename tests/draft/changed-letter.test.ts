import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/case.ts';
import type { CaseCommand, Unclear } from '../../shared/case/command.ts';
import { type Effect, recordSentCopy, update } from '../../shared/case/update.ts';
import { changedLetter } from '../../shared/draft/changed-letter.ts';
import type { Settled } from '../../shared/draft/conversation/settled-said.ts';
import { aCase, aMember, copyTo, drafted, now, planned, settled, stepOf } from '../support/cases.ts';
import { expectWellMade } from '../support/letters.ts';

const member = aMember();
const mailed = '2026-10-07T07:00:00.000Z';
const later = '2026-10-08T10:00:00.000Z';
const text = { subject: 'Re: x', body: 'Hi Ana,\n\nthank you.\n\nSam' };

/** A case with a draft at hand. */
function handed(one: Case = aCase()): Case {
  const after = planned(settled(planned(one), 'ask-feedback', mailed, 'drafted'), { at: mailed });
  return { ...after, steps: after.steps.map((step) => (step.state === 'drafted' ? { ...step, draft: text } : step)) };
}

function answer(one: Case, commands: readonly CaseCommand[], unclear: Unclear[] = [], settledNow: Settled[] = []) {
  const effects: Effect[] = [];
  let next = one;
  for (const command of commands) {
    const updated = update(next, command, { stepId: null, now: later, zone: member.zone });
    effects.push(updated.effect);
    next = planned(updated.case, { at: later });
  }
  return changedLetter({ case: next, effects, unclear, settled: settledNow, member, now: later });
}

describe('the answer to a reply', () => {
  it('names a day once where what was put off comes next', () => {
    const one = planned(aCase());
    const step = stepOf(one, 'still-interested');
    const effects: Effect[] = [{ effect: 'snoozed', step, until: step.due }];
    const alone = changedLetter({ case: { ...one, steps: [step] }, effects, member, now });
    expect(alone.text).toContain('it comes on Wednesday 4 November');
    expect(alone.text).not.toContain('Next is');
    expect(changedLetter({ case: one, effects, member, now }).text).toContain('Next is the worksheet');
  });

  it.each<[string, CaseCommand, RegExp]>([
    [
      'sent',
      { do: 'sent', at: mailed },
      /^I have marked the draft that asks for feedback as sent on Wednesday 7 October\./,
    ],
    ['skip', { do: 'skip' }, /^I have left out the draft that asks for feedback\./],
    [
      'snooze',
      { do: 'snooze', until: '2026-10-20T06:00:00.000Z' },
      /^I have put off the draft that asks for feedback: it comes on Tuesday 20 October, \d/,
    ],
    ['stop', { do: 'stop' }, /^I have stopped this one; no more mails come about it\.\n\nReply “undo”/],
    ['not a rejection', { do: 'not-a-rejection' }, /^Then I misread their mail/],
    ['keen', { do: 'keen' }, /you are keen on Northwind, so the plan holds a sign of life every few months\./],
    ['let go', { do: 'let-go' }, /^You let this one go, so no more drafts to Northwind come\./],
    ['internship', { do: 'internship' }, /^I have noted that you would take an internship there\./],
    ['company', { do: 'company', name: 'Halden' }, /^The company is now “Halden”\./],
    ['contact', { do: 'contact', name: 'Tom Berg', address: null }, /^The person to write to is now Tom Berg\./],
    ['reapply', { do: 'reapply' }, /^I have noted that they invited you to apply again\./],
    [
      'news',
      { do: 'news', text: 'I passed.', link: null },
      /^I have kept your news: “I passed”\. It goes into a sign of life; reply “keen”/,
    ],
    [
      'a link',
      { do: 'news', text: '', link: 'https://example.com/a' },
      /^I have kept the link https:\/\/example\.com\/a\./,
    ],
    [
      'a lesson',
      { do: 'lesson', text: 'Too long.', action: 'I practise.' },
      /“Too long”, and what you do about it: “I practise”\./,
    ],
    ['a note', { do: 'note', text: 'Ana was kind' }, /^I have kept your note: “Ana was kind”\./],
    ['undo of nothing', { do: 'undo' }, /^There is nothing to take back\./],
    ['a snooze into the past', { do: 'snooze', until: now }, /^That time has passed, so I have put nothing off\./],
  ])('%s: says what changed first', (_, command, expected) => {
    expect(answer(handed(), [command]).text).toMatch(expected);
  });

  it('says what comes next, in the member’s zone, and how to take it back', () => {
    const { subject, text: said } = answer(handed(), [{ do: 'skip' }]);
    expect(subject).toBe('Northwind, Platform Engineer: done');
    expect(said).toMatch(
      /Next is the worksheet, on Thursday 8 October, 1[89]:\d\d\. Reply “undo” to take this back\.\n$/,
    );
    const there = changedLetter({
      case: handed(),
      effects: [{ effect: 'reapply' }],
      member: { zone: 'Asia/Tokyo' },
      now: later,
    });
    expect(there.text).toMatch(/Next is the worksheet, on Thursday 8 October, 1:\d\d\./);
  });

  it('is one for several commands, and says a thing once', () => {
    const { text: said } = answer(handed(), [{ do: 'sent', at: null }, { do: 'keen' }, { do: 'keen' }]);
    expect(said.match(/^- /gm)).toHaveLength(2);
    expect(said.match(/undo/g)).toHaveLength(1);
  });

  it('offers no undo where nothing changed or where it was one', () => {
    const stopped = update(handed(), { do: 'stop' }, { stepId: null, now: later, zone: member.zone }).case;
    const again = update(stopped, { do: 'stop' }, { stepId: null, now: '2026-10-09T10:00:00.000Z', zone: member.zone });
    const nothing = changedLetter({ case: again.case, effects: [again.effect], member, now: later });
    expect(nothing.subject).toMatch(/nothing has changed$/);
    expect(nothing.text).toBe('This one is stopped already.\n');
    const undone = update(
      stopped,
      { do: 'undo' },
      { stepId: null, now: '2026-10-09T10:00:00.000Z', zone: member.zone },
    );
    const back = changedLetter({
      case: planned(undone.case, { at: later }),
      effects: [undone.effect],
      member,
      now: later,
    });
    expect(back.text).toMatch(/^I have taken that back: this one is under way again\./);
    expect(back.text).not.toContain('undo');
  });

  it('names each thing that was taken back', () => {
    const said: CaseCommand[] = [
      { do: 'skip' },
      { do: 'keen' },
      { do: 'note', text: 'x' },
      { do: 'role', title: 'Lead' },
    ];
    let one = handed();
    for (const command of said) one = update(one, command, { stepId: null, now: later, zone: member.zone }).case;
    const { case: back, effect } = update(
      one,
      { do: 'undo' },
      { stepId: null, now: '2026-10-09T10:00:00.000Z', zone: member.zone },
    );
    expect(changedLetter({ case: back, effects: [effect], member, now: later }).text).toMatch(
      /the draft that asks for feedback is open again, your interest .*, what I had read .* and what you told me is gone\./,
    );
  });

  it('says that a step is open again only where it is', () => {
    const at = '2026-10-09T10:00:00.000Z';
    const about = { stepId: 'ask-feedback', now: later, zone: member.zone };
    const undo = (one: Case) => {
      const { case: back, effect } = update(one, { do: 'undo' }, { ...about, now: at });
      return changedLetter({ case: planned(back, { at }), effects: [effect], member, now: at }).text;
    };
    const marked = update(handed(), { do: 'sent', at: null }, { ...about, now: mailed }).case;
    const copied = recordSentCopy(marked, { stepId: 'ask-feedback', at: later, to: null, draft: text, now: later });
    const otherwise = recordSentCopy(marked, {
      stepId: 'ask-feedback',
      at: later,
      to: null,
      draft: { ...text, body: 'Hi Ana,\n\nas we said.\n\nSam' },
      now: later,
    });
    expect(copied.effect.effect).toBe('nothing');
    expect(undo(otherwise.case)).toMatch(
      /^I have taken that back: .* stands as sent on Wednesday 7 October, as before\./,
    );
    const skipped = update(handed(), { do: 'skip' }, { ...about, now: mailed }).case;
    const sentAfterAll = update(skipped, { do: 'sent', at: null }, about).case;
    expect(undo(sentAfterAll)).toMatch(
      /^I have taken that back: the draft that asks for feedback stays left out, as before\./,
    );
  });

  it('says nothing of a step that the plan has left out by then', () => {
    const about = { stepId: 'ask-feedback', now: later, zone: member.zone };
    const one = update(planned(aCase()), { do: 'snooze', until: '2026-11-20T08:00:00.000Z' }, about).case;
    const gone = {
      ...one,
      steps: one.steps.map((step) => ({ ...step, state: 'retired' as const, at: later, because: 'x' })),
    };
    const { effect } = update(one, { do: 'undo' }, { ...about, now: '2026-10-09T10:00:00.000Z' });
    const { text: said } = changedLetter({ case: gone, effects: [effect], member, now: later });
    expect(said).toMatch(/^I have taken that back: the draft that asks for feedback does not come any more\./);
  });

  it('says of a settled step that it stood already, and of a far one that it comes later anyway', () => {
    const about = { stepId: 'ask-feedback', now: later, zone: member.zone };
    const told = (one: Case, command: CaseCommand, stepId = 'ask-feedback') => {
      const { case: stands, effect } = update(one, command, { ...about, stepId });
      return changedLetter({ case: stands, effects: [effect], member, now: later }).text;
    };
    const sent = update(handed(), { do: 'sent', at: null }, { ...about, now: mailed }).case;
    expect(told(sent, { do: 'skip' })).toMatch(/^I have the draft that asks for feedback down as sent on .* already\./);
    expect(told(handed(), { do: 'snooze', until: '2026-10-12T07:00:00.000Z' }, 'future-openings')).toMatch(
      /^The draft about future openings comes on .* anyway, so I have put nothing off\./,
    );
  });

  it('asks about the first of several unclear commands, and names the others', () => {
    const unclear: Unclear[] = [
      { do: 'unclear', word: 'snooze', text: 'a bit' },
      { do: 'unclear', word: 'country', text: 'Mars' },
    ];
    const { subject, text: said } = answer(handed(), [], unclear);
    expect(subject).toBe('Northwind, Platform Engineer: a question');
    expect(said).toMatch(/^You wrote “snooze: a bit”, and I could not make out until when\./);
    expect(said.match(/\?/g)).toHaveLength(1);
    expect(said).toContain('\n\nI left another line as it is: “country: Mars”.');
    const more: Unclear[] = [
      ...unclear,
      { do: 'unclear', word: 'invite', text: 'a, b' },
      { do: 'unclear', word: 'address', text: '"x" ‹y›' },
      { do: 'unclear', word: 'stop', text: 'stop' },
    ];
    expect(answer(handed(), [], more).text).toContain(
      'I left the other lines as they are: “country: Mars”, “invite: a, b”, “address: x ‹y›”, “stop”.',
    );
    const end = answer(handed(), [], [{ do: 'unclear', word: 'end', text: 'pause for 2 weeks' }]).text;
    expect(end).toMatch(/^You wrote “pause for 2 weeks”, and I am not sure what shall end/);
    for (const way of ['skip', 'snooze 2 weeks', 'stop', 'pause', 'resume']) expect(end).toContain(`“${way}”`);
    expect(answer(handed(), [], [{ do: 'unclear', word: 'too-many', text: 'too many mails' }]).text).toMatch(
      /sorry that it is so much.*“snooze 2 weeks”.*“pause”.*summary/s,
    );
    expect(answer(handed(), [], [{ do: 'unclear', word: 'which-role', text: 'wrong job' }]).text).toContain(
      '“role: Team Lead”',
    );
    expect(answer(handed(), [], [{ do: 'unclear', word: 'conflict', text: 'sent, skip' }]).text).toMatch(
      /“sent, skip”, and I can do only one of them, so I have done neither\./,
    );
  });

  it('tells what changed beyond the case, also where there is none', () => {
    const changes: Settled[] = [
      { settled: 'zone', zone: 'America/New_York' },
      { settled: 'name', name: 'Sam Lee' },
    ];
    const { text: said } = changedLetter({ case: null, effects: [], settled: changes, member, now: later });
    expect(said).toMatch(
      /- Your mornings are now those of New York\.\n- I sign your drafts as Sam Lee from now on\.\n\nReply “undo” to take this back\.\n$/,
    );
  });

  it('holds the draft written anew, with the ways to send it and what it takes from the note', () => {
    const note = 'I really enjoyed the question about partial failures.';
    const told = update(handed(), { do: 'note', text: note }, { stepId: null, now: later, zone: member.zone });
    const one = planned(told.case, { at: later });
    const again = { step: stepOf(one, 'ask-feedback'), draft: drafted(one, 'ask-feedback'), copyTo };
    const letter = changedLetter({ case: one, effects: [told.effect], member, now: later, again });
    expect(letter.text).toMatch(
      /written anew\. It mentions “the question about partial failures”, because you told me/,
    );
    expect(letter.text).toContain(again.draft.body);
    expect(letter.text).toMatch(/TO SEND IT\n\nBest: as a reply to the mail from Ana Silva\./);
    expect(letter.attachments).toHaveLength(1);
    expectWellMade(letter);
  });
});

describe('any answer at all', () => {
  const words = fc.constantFrom(
    'Ana Silva',
    'I was "late" & <b>sorry</b>',
    '{x} $y',
    '“so” she said…',
    'a\n\nb',
    ' ',
    '',
  );
  const instant = fc
    .integer({ min: -30, max: 500 })
    .map((days) => new Date(Date.parse(later) + days * 86_400_000).toISOString());
  const command: fc.Arbitrary<CaseCommand> = fc.oneof(
    fc.constantFrom<CaseCommand>(
      { do: 'skip' },
      { do: 'stop' },
      { do: 'keen' },
      { do: 'let-go' },
      { do: 'internship' },
      { do: 'not-a-rejection' },
      { do: 'reapply' },
      { do: 'undo' },
    ),
    instant.map((at): CaseCommand => ({ do: 'sent', at })),
    instant.map((until): CaseCommand => ({ do: 'snooze', until })),
    words.map((name): CaseCommand => ({ do: 'company', name })),
    words.map((name): CaseCommand => ({ do: 'contact', name, address: null })),
    fc.tuple(words, words).map(([said, action]): CaseCommand => ({ do: 'lesson', text: said, action })),
    words.map((said): CaseCommand => ({ do: 'news', text: said, link: null })),
    words.map((said): CaseCommand => ({ do: 'note', text: said })),
  );
  const unclear = fc.record({
    do: fc.constant('unclear' as const),
    word: fc.constantFrom(
      'snooze' as const,
      'contact' as const,
      'zone' as const,
      'invite' as const,
      'conflict' as const,
    ),
    text: words.filter((said) => said.trim() !== ''),
  });
  const cases = fc.constantFrom(
    handed(),
    planned(aCase()),
    { ...planned(aCase()), waiting: true as const },
    handed(aCase({ reading: { company: null, role: null, contact: null } })),
    handed(aCase({ reading: { company: 'Tom & "Jerry" <b>Ltd</b>', reason: 'cancelled' } })),
  );

  it('is well made, short, and has no empty sentence', () => {
    fc.assert(
      fc.property(
        cases,
        fc.array(command, { minLength: 1, maxLength: 4 }),
        fc.array(unclear, { maxLength: 2 }),
        (one, commands, questions) => {
          const letter = answer(one, commands, questions);
          expectWellMade(letter);
          expect(letter.text).not.toMatch(/“”|“ ?…?”|\(\)| ,|\.\.(?!\.)|\bnull\b/);
          expect(letter.text.split(/\s+/).length).toBeLessThan(220);
        },
      ),
      { numRuns: 200 },
    );
  });
});
