import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../shared/case/calendar.ts';
import type { Case } from '../../shared/case/case.ts';
import { withoutConflicts } from '../../shared/case/command/conflict.ts';
import type { CaseCommand, Command } from '../../shared/case/command.ts';
import { dueStep, nextDue } from '../../shared/case/due.ts';
import { type Effect, update, withCorrection } from '../../shared/case/update.ts';
import { aCase, now, planned, settled, stepOf } from '../support/cases.ts';

const zone = 'Europe/Berlin';
const opened = planned(aCase());
const mailed = '2026-10-07T07:00:00.000Z';
const handed = planned(settled(opened, 'ask-feedback', mailed, 'drafted'), { at: mailed });
const later = '2026-10-08T10:00:00.000Z';

/** A reply's commands, one after another, each at the same time, and then the plan. */
function reply(one: Case, commands: readonly CaseCommand[], { at = later, stepId = null as string | null } = {}) {
  const effects: Effect[] = [];
  let next = one;
  for (const command of commands) {
    const updated = update(next, command, { stepId, now: at, zone });
    effects.push(updated.effect);
    next = planned(updated.case, { at });
  }
  return { one: next, effects, effect: effects[0] };
}

const stateOf = (one: Case, id: string) => one.steps.find((step) => step.id === id)?.state ?? 'gone';

describe('“sent”', () => {
  it('marks the draft that was handed over last, at the time that the member says', () => {
    const { one, effect } = reply(handed, [{ do: 'sent', at: '2026-10-07T15:00:00.000Z' }]);
    expect(effect).toMatchObject({ effect: 'sent', step: { id: 'ask-feedback', at: '2026-10-07T15:00:00.000Z' } });
    expect(stepOf(one, 'ask-feedback')).toMatchObject({ state: 'sent', at: '2026-10-07T15:00:00.000Z' });
    expect(reply(handed, [{ do: 'sent', at: null }]).effect).toMatchObject({ step: { at: later } });
    expect(reply(handed, [{ do: 'sent', at: '2031-01-01T00:00:00.000Z' }]).effect).toMatchObject({
      step: { at: later },
    });
  });

  it('marks the step that the reply is about, and keeps its text', () => {
    const draft = { subject: 'Re: x', body: 'Hi Ana' };
    const two = settled(handed, 'future-openings', '2026-10-20T07:00:00.000Z', 'drafted');
    const both = { ...two, steps: two.steps.map((step) => (step.state === 'drafted' ? { ...step, draft } : step)) };
    const { one } = reply(both, [{ do: 'sent', at: null }], { stepId: 'ask-feedback', at: '2026-10-21T10:00:00.000Z' });
    expect(stepOf(one, 'ask-feedback')).toMatchObject({ state: 'sent', draft });
    expect(stateOf(one, 'future-openings')).toBe('drafted');
  });

  it('marks a mail that the plan holds for the next days, and none that is further off', () => {
    expect(reply(opened, [{ do: 'sent', at: null }], { at: now }).effect).toMatchObject({
      effect: 'sent',
      step: { id: 'ask-feedback' },
    });
    const asked = settled(opened, 'ask-feedback', mailed, 'skipped');
    expect(reply(asked, [{ do: 'sent', at: null }]).effect).toMatchObject({ effect: 'nothing', why: 'no-draft' });
  });

  it('is about a mail to them, though the reply is to a worksheet', () => {
    const reflected = settled(handed, 'reflect', '2026-10-07T17:00:00.000Z', 'drafted');
    expect(reply(reflected, [{ do: 'sent', at: null }], { stepId: 'reflect' }).effect).toMatchObject({
      step: { id: 'ask-feedback' },
    });
  });

  it('puts the time right when it is said again with another one', () => {
    const once = reply(handed, [{ do: 'sent', at: null }]).one;
    const again = reply(once, [{ do: 'sent', at: mailed }], { stepId: 'ask-feedback', at: '2026-10-09T10:00:00.000Z' });
    expect(stepOf(again.one, 'ask-feedback')).toMatchObject({ state: 'sent', at: mailed });
  });
});

describe('“skip”', () => {
  it('leaves out the draft at hand, else what comes next', () => {
    expect(stateOf(reply(handed, [{ do: 'skip' }]).one, 'ask-feedback')).toBe('skipped');
    const { one, effect } = reply(opened, [{ do: 'skip' }], { at: now });
    expect(effect).toMatchObject({ effect: 'skipped', step: { state: 'skipped' } });
    expect(one.steps.filter((step) => step.state === 'skipped')).toHaveLength(1);
  });

  it('says so where nothing is left', () => {
    expect(reply({ ...opened, steps: [] }, [{ do: 'skip' }]).effect).toMatchObject({ why: 'no-step' });
  });
});

describe('“skip” and “snooze” in reply to a mail whose step is settled', () => {
  const commands: readonly CaseCommand[] = [{ do: 'skip' }, { do: 'snooze', until: '2026-10-20T06:00:00.000Z' }];
  const at = '2026-10-09T10:00:00.000Z';

  it.each(commands)('change nothing, and no other step: $do', (command) => {
    for (const state of ['sent', 'skipped'] as const) {
      const before = settled(handed, 'ask-feedback', mailed, state);
      const { case: one, effect } = update(before, command, { stepId: 'ask-feedback', now: at, zone });
      expect(one).toBe(before);
      expect(effect).toMatchObject({ effect: 'nothing', why: `${state}-already`, step: { id: 'ask-feedback' } });
    }
    const stopped = reply(opened, [{ do: 'stop' }]).one;
    const { ended: _, ...left } = stopped;
    const { case: one, effect } = update(left, command, { stepId: 'ask-feedback', now: at, zone });
    expect(one).toBe(left);
    expect(effect).toMatchObject({ effect: 'nothing', why: 'retired-already', step: { id: 'ask-feedback' } });
  });

  it.each(commands)('act where the reply names no step: $do', (command) => {
    const sent = settled(handed, 'ask-feedback', mailed, 'sent');
    expect(update(sent, command, { stepId: null, now: at, zone }).effect.effect).not.toBe('nothing');
  });
});

describe('“snooze”', () => {
  const until = '2026-10-20T06:00:00.000Z';

  it('plans a draft that was handed over once more, under the same id', () => {
    const { one, effect } = reply(handed, [{ do: 'snooze', until }]);
    expect(effect).toMatchObject({ effect: 'snoozed', step: { id: 'ask-feedback' }, until });
    expect(stepOf(one, 'ask-feedback').state).toBe('planned');
    expect(dayOf(stepOf(one, 'ask-feedback').due, zone)).toBe('2026-10-20');
  });

  it.each<[string, string, string]>([
    ['a time that has passed', '2026-10-01T06:00:00.000Z', 'past'],
    ['a time that nobody can foresee', '2029-10-01T06:00:00.000Z', 'too-far'],
  ])('is no use until %s', (_, time, why) => {
    const { one, effect } = reply(handed, [{ do: 'snooze', until: time }]);
    expect(effect).toMatchObject({ effect: 'nothing', why });
    expect(one).toEqual(planned(handed, { at: later }));
  });

  it('moves a step again when another time is said', () => {
    const once = reply(handed, [{ do: 'snooze', until }]).one;
    const more = { do: 'snooze', until: '2026-11-03T06:00:00.000Z' } as const;
    const again = reply(once, [more], { stepId: 'ask-feedback', at: '2026-10-09T10:00:00.000Z' });
    expect(dayOf(stepOf(again.one, 'ask-feedback').due, zone)).toBe('2026-11-03');
  });
});

describe('a snooze until a time before the step is due', () => {
  it('puts nothing off, and does not pretend to', () => {
    const openings = stepOf(opened, 'future-openings');
    const about = { stepId: 'future-openings', now: later, zone };
    const { case: one, effect } = update(opened, { do: 'snooze', until: '2026-10-12T07:00:00.000Z' }, about);
    expect(one).toBe(opened);
    expect(effect).toEqual({ effect: 'nothing', why: 'later-anyway', step: openings });
  });

  it('brings a step nearer that was put off before', () => {
    const off = reply(handed, [{ do: 'snooze', until: '2026-11-10T08:00:00.000Z' }]).one;
    const nearer = { do: 'snooze', until: '2026-10-20T06:00:00.000Z' } as const;
    const { one } = reply(off, [nearer], { stepId: 'ask-feedback', at: '2026-10-09T10:00:00.000Z' });
    expect(dayOf(stepOf(one, 'ask-feedback').due, zone)).toBe('2026-10-20');
  });
});

describe('the end of a case', () => {
  it('“stop” and “not a rejection” leave nothing planned, with a reason', () => {
    for (const command of ['stop', 'not-a-rejection'] as const) {
      const { one } = reply(opened, [{ do: command }]);
      expect(one.steps.every((step) => step.state === 'retired' && step.because.length > 10)).toBe(true);
      expect(planned(one, { at: '2026-12-01T09:00:00.000Z' })).toEqual(one);
    }
  });

  it('“keen” takes up a case that was stopped, without what would come too late', () => {
    const stopped = reply(handed, [{ do: 'stop' }]).one;
    const { one, effect } = reply(stopped, [{ do: 'keen' }], { at: '2026-10-30T09:00:00.000Z' });
    expect(effect).toEqual({ effect: 'interest', interest: 'keen', reopened: true });
    expect(one.ended).toBeUndefined();
    expect(['future-openings', 'keep-in-touch-1', 'reflect'].map((id) => stateOf(one, id))).toEqual([
      'planned',
      'planned',
      'retired',
    ]);
  });

  it('“keen” after “let go” brings back what was left out', () => {
    const gone = reply(handed, [{ do: 'let-go' }]).one;
    expect(stateOf(gone, 'future-openings')).toBe('retired');
    expect(stateOf(reply(gone, [{ do: 'keen' }], { at: mailed }).one, 'future-openings')).toBe('planned');
  });

  it('“keen” is no more than that where the employer has something', () => {
    const one = { ...opened, ended: { at: now, because: 'opening' as const } };
    expect(reply(one, [{ do: 'keen' }]).one).toMatchObject({ interest: 'keen', ended: { because: 'opening' } });
  });

  it('“internship” plans the offer, also after a stop', () => {
    expect(stateOf(reply(opened, [{ do: 'internship' }]).one, 'offer-internship')).toBe('planned');
    const stopped = reply(opened, [{ do: 'stop' }]).one;
    expect(stateOf(reply(stopped, [{ do: 'internship' }], { at: mailed }).one, 'offer-internship')).toBe('planned');
  });

  it('“internship” takes up a case that was let go', () => {
    const gone = reply(opened, [{ do: 'let-go' }], { at: now }).one;
    const { one, effect } = reply(gone, [{ do: 'internship' }], { at: mailed });
    expect(effect).toEqual({ effect: 'internship', reopened: true });
    expect([one.interest, stateOf(one, 'offer-internship'), stateOf(one, 'future-openings')]).toEqual([
      'normal',
      'planned',
      'planned',
    ]);
  });

  it('leaves nothing due, not even a step that was on its way', () => {
    const claim = { state: 'claimed' as const, since: later, until: later, draft: null };
    const steps = handed.steps.map((step) => (step.id === 'reflect' ? { ...step, ...claim } : step));
    expect(nextDue({ ...handed, steps })).toBe(later);
    const stopped = reply({ ...handed, steps }, [{ do: 'stop' }]).one;
    expect([nextDue(stopped), dueStep(stopped, '2027-01-01T09:00:00.000Z')]).toEqual([null, null]);
  });

  it('nothing is put off after a stop in the same reply', () => {
    const { effects } = reply(handed, [{ do: 'stop' }, { do: 'snooze', until: '2026-10-20T06:00:00.000Z' }]);
    expect(effects[1]).toMatchObject({ effect: 'nothing', why: 'ended-already' });
  });

  it('nothing is put off in a case that has ended', () => {
    const stopped = reply(handed, [{ do: 'stop' }]).one;
    const until = '2026-10-20T06:00:00.000Z';
    expect(reply(stopped, [{ do: 'snooze', until }], { at: mailed }).effect).toMatchObject({ why: 'ended-already' });
  });
});

describe('a correction', () => {
  const evidence = { company: [{ part: 'body' as const, start: 0, end: 2, text: 'Hi' }] };
  const one = planned(aCase({ reading: { evidence } }));

  it('stands in the reading and beside it, and the words that it was read from are dropped', () => {
    const after = reply(one, [
      { do: 'company', name: ' Northwind\nAir ' },
      { do: 'role', title: 'Team Lead' },
    ]).one;
    expect(after.reading).toMatchObject({ company: 'Northwind Air', role: 'Team Lead', evidence: {} });
    expect(after.corrected).toEqual({ company: 'Northwind Air', role: 'Team Lead' });
    expect(withCorrection(one.reading, after.corrected ?? {})).toEqual(after.reading);
  });

  it('of how far it went, and of the reason, stands too, and so does that their mail says neither', () => {
    const chosen = reply(one, [
      { do: 'stage', stage: null },
      { do: 'reason', reason: 'salary' },
    ]);
    expect(chosen.one.reading).toMatchObject({ stage: null, reason: 'salary' });
    expect(chosen.one.corrected).toEqual({ stage: null, reason: 'salary' });
    expect(withCorrection(one.reading, chosen.one.corrected ?? {})).toEqual(chosen.one.reading);
    const again = reply(chosen.one, [{ do: 'stage', stage: null }], { at: mailed });
    expect(again.effect).toMatchObject({ why: 'so-already' });
    expect(reply(chosen.one, [{ do: 'undo' }], { at: mailed }).one.reading.reason).toBe(one.reading.reason);
  });

  it.each<[string, { name: string | null; address: string | null }, object]>([
    [
      'a name for the address that is known',
      { name: 'Ana Maria Silva', address: null },
      { name: 'Ana Maria Silva', address: 'ana.silva@northwind.example' },
    ],
    ['another person’s name', { name: 'Tom Berg', address: null }, { name: 'Tom Berg', address: null }],
    [
      'another address without a name',
      { name: null, address: 'TOM@northwind.example' },
      { name: null, address: 'tom@northwind.example' },
    ],
    [
      'both',
      { name: 'Tom Berg', address: 'tom@northwind.example' },
      { name: 'Tom Berg', address: 'tom@northwind.example' },
    ],
  ])('of the contact: %s', (_, stated, expected) => {
    expect(reply(one, [{ do: 'contact', ...stated }]).one.reading.contact).toEqual(expected);
  });

  it('of the contact joins an address to the name that was known without one', () => {
    const named = aCase({ reading: { contact: { name: 'Ana Silva', address: null } } });
    const { effect, one: after } = reply(named, [{ do: 'contact', name: null, address: 'ana@northwind.example' }]);
    expect(after.reading.contact).toEqual({ name: 'Ana Silva', address: 'ana@northwind.example' });
    expect(effect).toMatchObject({ value: 'Ana Silva, ana@northwind.example' });
  });

  it('that finds a person retires the search, and “undo” takes it up again', () => {
    const nobody = planned(
      aCase({
        original: { from: { name: null, address: 'no-reply@x.example' } },
        reading: { contact: null, signals: ['no-reply'] },
      }),
    );
    const found = reply(nobody, [{ do: 'contact', name: 'Ana Silva', address: null }], { at: now }).one;
    expect([stateOf(found, 'find-a-person'), stateOf(found, 'ask-feedback')]).toEqual(['retired', 'planned']);
    const back = reply(found, [{ do: 'undo' }], { at: mailed }).one;
    expect(stateOf(back, 'find-a-person')).toBe('planned');
    expect(back.reading).toEqual(nobody.reading);
  });

  it('“reapply” adds the open door', () => {
    const { one: after } = reply(one, [{ do: 'reapply' }]);
    expect(after.reading.signals).toEqual(['invites-reapply']);
    expect(after.corrected).toEqual({ signals: ['invites-reapply'] });
  });

  it.each<CaseCommand>([
    { do: 'company', name: ' ' },
    { do: 'contact', name: null, address: 'nobody' },
    { do: 'note', text: '\n' },
    { do: 'news', text: '', link: null },
    { do: 'lesson', text: '', action: null },
  ])('or a note without anything in it changes nothing: %j', (command) => {
    expect(update(one, command, { stepId: null, now: later, zone })).toEqual({
      case: one,
      effect: { effect: 'nothing', why: 'empty', step: null },
    });
  });
});

describe('what the member tells', () => {
  it('is kept as a note, as news, or as a lesson of its kind', () => {
    const { one } = reply(opened, [
      { do: 'note', text: 'Ana and Tom interviewed me' },
      { do: 'news', text: 'I passed the exam', link: 'https://example.com/a' },
      { do: 'lesson', text: 'I was badly prepared', action: 'I read up on them first' },
    ]);
    expect(one.happened).toEqual([
      { at: later, kind: 'detail', text: 'Ana and Tom interviewed me' },
      { at: later, kind: 'news', text: 'I passed the exam', link: 'https://example.com/a' },
      {
        at: later,
        kind: 'lesson',
        about: 'preparation',
        text: 'I was badly prepared',
        action: 'I read up on them first',
      },
    ]);
  });

  it('is bounded, so that a case never outgrows its item', () => {
    let one = opened;
    for (let count = 0; count < 60; count++) {
      one = reply(one, [{ do: 'note', text: `${count} ${'ü'.repeat(5000)}` }], {
        at: new Date(Date.parse(later) + count).toISOString(),
      }).one;
    }
    expect(new TextEncoder().encode(JSON.stringify(one)).length).toBeLessThan(380_000);
    expect(reply(one, [{ do: 'note', text: 'x'.repeat(1999) }]).effect).toMatchObject({
      effect: 'nothing',
      why: 'full',
    });
  });
});

describe('“undo”', () => {
  const untouched = ({ before: _, undoneAt: _u, ...rest }: Case) => rest;

  it('takes back all that one reply changed, and no more', () => {
    const first = reply(handed, [{ do: 'keen' }]).one;
    const commands: CaseCommand[] = [{ do: 'sent', at: null }, { do: 'note', text: 'Ana was kind' }, { do: 'let-go' }];
    const second = reply(first, commands, { at: '2026-10-09T10:00:00.000Z' }).one;
    const { one, effect } = reply(second, [{ do: 'undo' }], { at: '2026-10-09T11:00:00.000Z' });
    expect(untouched(one)).toEqual(untouched(planned(first, { at: '2026-10-09T11:00:00.000Z' })));
    expect(effect).toMatchObject({
      effect: 'undone',
      what: [{ what: 'step', step: { state: 'drafted' } }, { what: 'interest' }, { what: 'told' }],
    });
    const { one: both } = reply(one, [{ do: 'undo' }], { at: '2026-10-09T12:00:00.000Z' });
    expect(both).toMatchObject({ interest: 'normal' });
    expect(reply(both, [{ do: 'undo' }], { at: '2026-10-09T13:00:00.000Z' }).effect).toMatchObject({
      why: 'nothing-to-undo',
    });
  });

  it('leaves a step that has been mailed since, and remembers that it was put off', () => {
    const snoozed = reply(handed, [{ do: 'snooze', until: '2026-10-20T06:00:00.000Z' }]).one;
    const again = settled(snoozed, 'ask-feedback', '2026-10-20T07:00:00.000Z', 'drafted');
    const { one } = reply(again, [{ do: 'undo' }], { at: '2026-10-20T09:00:00.000Z' });
    expect(one.happened).toEqual(snoozed.happened);
    expect(stepOf(one, 'ask-feedback')).toMatchObject({ state: 'drafted', at: '2026-10-20T07:00:00.000Z' });
  });

  it('gives back what a stop had ended', () => {
    const stopped = reply(handed, [{ do: 'stop' }]).one;
    const { one } = reply(stopped, [{ do: 'undo' }], { at: '2026-10-08T11:00:00.000Z' });
    expect(one.steps.map(({ id, state }) => [id, state])).toEqual(handed.steps.map(({ id, state }) => [id, state]));
  });

  it('reaches three replies back', () => {
    let one = handed;
    for (let day = 10; day < 15; day++) {
      one = reply(one, [{ do: 'note', text: `note ${day}` }], { at: `2026-10-${day}T10:00:00.000Z` }).one;
    }
    const effects = [16, 17, 18, 19].map((day) => {
      const undone = reply(one, [{ do: 'undo' }], { at: `2026-10-${day}T10:00:00.000Z` });
      one = undone.one;
      return undone.effect?.effect;
    });
    expect(effects).toEqual(['undone', 'undone', 'undone', 'nothing']);
    expect(one.happened).toHaveLength(2);
  });
});

describe('any reply at all', () => {
  const instant = fc
    .integer({ min: -20, max: 500 })
    .map((days) => new Date(Date.parse(later) + days * 86_400_000).toISOString());
  const words = fc.constantFrom('', 'Ana Silva', 'I was late', 'the demo', '<b>x</b>', '   ');
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
    fc.option(instant).map((at): CaseCommand => ({ do: 'sent', at })),
    instant.map((until): CaseCommand => ({ do: 'snooze', until })),
    words.map((name): CaseCommand => ({ do: 'company', name })),
    words.map((title): CaseCommand => ({ do: 'role', title })),
    words.map((name): CaseCommand => ({ do: 'contact', name, address: null })),
    words.map((text): CaseCommand => ({ do: 'news', text, link: null })),
    words.map((text): CaseCommand => ({ do: 'lesson', text, action: text })),
    words.map((text): CaseCommand => ({ do: 'note', text })),
  );
  const isConflict = (command: Command) => command.do === 'unclear';
  const stepId = fc.constantFrom(null, 'ask-feedback', 'reflect', 'future-openings', 'no-such-step');
  const cases = fc.constantFrom(opened, handed, { ...handed, ended: { at: now, because: 'opening' as const } });

  it('said twice is said once', () => {
    fc.assert(
      fc.property(cases, command, stepId, (one, said, about) => {
        const once = reply(one, [said], { stepId: about }).one;
        const { case: twice, effect } = update(once, said, { stepId: about, now: '2026-10-08T10:00:30.000Z', zone });
        fc.pre(!settlesWhatComesNext(said, about));
        expect(effect.effect).toBe('nothing');
        expect(twice).toEqual(once);
      }),
      { numRuns: 150 },
    );
  });

  /** Another “skip” or “snooze” that names no step is about another one, and “undo” about another reply. */
  function settlesWhatComesNext({ do: what }: CaseCommand, about: string | null): boolean {
    return what === 'undo' || ((what === 'skip' || what === 'snooze') && about !== 'ask-feedback');
  }

  it('read again after a crash comes to the same', () => {
    const gist = ({ interest, corrected, ended, steps, happened = [] }: Case) => ({
      interest,
      corrected,
      ended: ended?.because,
      states: Object.fromEntries(steps.map(({ id, state }) => [id, state])),
      told: happened.filter(({ kind }) => kind !== 'snooze' && kind !== 'internship'),
    });
    fc.assert(
      fc.property(cases, fc.array(command, { maxLength: 4 }), stepId, (one, commands, about) => {
        fc.pre(!commands.some(({ do: what }) => what === 'undo') && !withoutConflicts(commands).some(isConflict));
        const once = reply(planned(one, { at: later }), commands, { stepId: about });
        const again = reply(once.one, commands, { stepId: about });
        expect(gist(again.one)).toEqual(gist(once.one));
        if (commands.length === 1) expect(again.effects).toEqual(once.effects);
      }),
      { numRuns: 150 },
    );
  });

  it('can be taken back: what was mailed, told and read stands as before', () => {
    fc.assert(
      fc.property(cases, fc.array(command, { minLength: 1, maxLength: 4 }), stepId, (one, commands, about) => {
        fc.pre(!commands.some(({ do: what }) => what === 'undo'));
        const { one: changed, effects } = reply(one, commands, { stepId: about });
        fc.pre(effects.some(({ effect }) => effect !== 'nothing'));
        const back = reply(changed, [{ do: 'undo' }], { at: '2026-10-08T10:30:00.000Z' }).one;
        const kept = ({ reading, interest, corrected, ended, happened }: Case) => ({
          reading,
          interest,
          corrected,
          ended,
          happened,
        });
        expect(kept(back)).toEqual(kept(one));
        const mails = (it: Case) => it.steps.filter((step) => step.state !== 'planned' && step.state !== 'retired');
        expect(mails(back)).toEqual(mails(one));
      }),
      { numRuns: 150 },
    );
  });
});
