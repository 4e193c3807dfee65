import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, daysBetween, isWorkingDay } from '../../shared/case/calendar.ts';
import type { Case, Happening, Step } from '../../shared/case/case.ts';
import { emptyLedger, messagesOf, timeOf } from '../../shared/case/ledger.ts';
import { isStale, reasonsNot } from '../../shared/case/plan.ts';
import { reasons, signals, stages } from '../../shared/reading/reading.ts';
import { aCase, byAgency, type CaseParts, noHoliday, now, planned, settled, stepOf } from '../support/cases.ts';

const zone = 'Europe/Berlin';
const kindsOf = (one: Case) => one.steps.filter((step) => step.state === 'planned').map((step) => step.id);
const dayAfter = (one: Case, which: string) => daysBetween('2026-10-05', dayOf(stepOf(one, which).due, zone));
const nobody = { contact: null, signals: ['no-reply'] as const };
const unattended = (stage: CaseParts['reading']): CaseParts => ({
  original: { from: { name: 'Northwind', address: 'no-reply@northwind.example' } },
  reading: { ...nobody, signals: [...nobody.signals], ...stage },
});

describe('which steps a case gets', () => {
  const rows: [string, CaseParts, string[]][] = [
    ['an interview and a person', {}, ['reflect', 'ask-feedback', 'widen', 'future-openings', 'still-interested']],
    ['an application and a person', { reading: { stage: 'application' } }, ['reflect', 'ask-feedback', 'widen']],
    [
      'an application, a person and an open door',
      { reading: { stage: 'application', signals: ['keeps-on-file'] } },
      ['reflect', 'ask-feedback', 'widen', 'future-openings'],
    ],
    ['an unattended mailbox', unattended({ stage: 'application' }), ['reflect', 'find-a-person', 'widen']],
    ['an unattended mailbox after an interview', unattended({}), ['reflect', 'find-a-person', 'widen']],
    [
      'a mass mailing from a mailbox that somebody reads',
      {
        original: { from: { name: 'Northwind Jobs', address: 'jobs@northwind.example' } },
        reading: { contact: null, stage: 'application' },
      },
      ['reflect', 'widen'],
    ],
    [
      'feedback refused',
      { reading: { signals: ['declines-feedback'] } },
      ['reflect', 'widen', 'future-openings', 'still-interested'],
    ],
    ['an agency', byAgency, ['reflect', 'ask-recruiter', 'widen', 'future-openings', 'still-interested']],
    [
      'a recruiter of their own',
      { reading: { recruiter: true } },
      ['reflect', 'ask-feedback', 'widen', 'future-openings', 'still-interested'],
    ],
    ['a cancelled role', { reading: { reason: 'cancelled' } }, ['reflect', 'ask-feedback', 'widen', 'future-openings']],
    ['a company that the member let go', { interest: 'let-go' }, ['reflect', 'widen']],
    [
      'a company that the member is keen on',
      { interest: 'keen' },
      [
        'reflect',
        'ask-feedback',
        'widen',
        'future-openings',
        'still-interested',
        'keep-in-touch-1-news',
        'keep-in-touch-1',
      ],
    ],
  ];
  it.each(rows)('%s', (_, parts, expected) => {
    expect(kindsOf(planned(aCase(parts))).sort()).toEqual([...expected].sort());
  });

  it('believes the member’s note about an interview that the mail does not mention', () => {
    const told = aCase({ reading: { stage: null }, note: 'The interview with Priya went so well' });
    expect(kindsOf(planned(told))).toContain('still-interested');
    const none = aCase({ reading: { stage: null }, note: 'Not even an interview this time' });
    expect(kindsOf(planned(none))).not.toContain('still-interested');
  });
});

describe('when the steps come', () => {
  it('counts from the original’s date', () => {
    const one = planned(aCase());
    expect(
      ['reflect', 'ask-feedback', 'widen', 'future-openings', 'still-interested'].map((id) => dayAfter(one, id)),
    ).toEqual([1, 2, 7, 16, 30]);
    const early = planned(aCase({ openedAt: '2026-10-05T13:00:00.000Z' }), { at: '2026-10-05T13:00:00.000Z' });
    expect(dayAfter(early, 'ask-feedback')).toBe(1);
    expect(dayAfter(early, 'future-openings')).toBe(15);
  });

  it.each([
    ['missing', null],
    ['in the future', '2031-01-01T00:00:00Z'],
    ['no date', 'yesterday'],
  ])('counts from the forward where the date is %s', (_, date) => {
    const one = planned(aCase({ original: { date } }));
    expect(dayAfter(one, 'reflect')).toBe(2);
    expect(dayAfter(one, 'future-openings')).toBe(16);
  });

  it('keeps order and gaps when the mail is forwarded long after it came', () => {
    const one = planned(aCase({ original: { date: '2026-07-01T10:00:00Z' } }));
    const at = (id: string) => stepOf(one, id).due;
    expect(one.steps.every((step) => step.due >= now)).toBe(true);
    expect(at('ask-feedback') < at('widen') && at('widen') < at('future-openings')).toBe(true);
    expect(daysBetween(dayOf(at('ask-feedback'), zone), dayOf(at('future-openings'), zone))).toBeGreaterThanOrEqual(14);
  });
});

describe('planning anew', () => {
  it('moves what follows when a draft was sent late, and never what was sent', () => {
    const sent = settled(planned(aCase()), 'ask-feedback', '2026-10-15T08:00:00.000Z', 'sent');
    const again = planned(sent, { at: '2026-10-15T09:00:00.000Z' });
    expect(stepOf(again, 'ask-feedback')).toEqual(stepOf(sent, 'ask-feedback'));
    expect(dayOf(stepOf(again, 'future-openings').due, zone)).toBe('2026-10-29');
  });

  it('waits as long as a step is snoozed', () => {
    const one = planned(aCase());
    const happened: Happening[] = [
      { at: now, kind: 'snooze', step: 'ask-feedback', until: '2026-10-20T06:00:00.000Z' },
    ];
    const again = planned({ ...one, happened });
    expect(dayOf(stepOf(again, 'ask-feedback').due, zone)).toBe('2026-10-20');
    expect(dayOf(stepOf(again, 'future-openings').due, zone)).toBe('2026-11-03');
  });

  it('retires the search for a person when one is found, and then asks that person', () => {
    const before = planned(aCase(unattended({})));
    const found = { ...before, reading: { ...before.reading, contact: { name: 'Ana Silva', address: null } } };
    const after = planned(found);
    expect(stepOf(after, 'find-a-person')).toMatchObject({
      state: 'retired',
      because: 'There is somebody to write to now.',
    });
    expect(kindsOf(after)).toContain('ask-feedback');
  });

  it('thanks on the same day when feedback comes, and asks no more', () => {
    const happened: Happening[] = [{ at: '2026-10-06T11:20:00.000Z', kind: 'feedback', text: 'More examples.' }];
    const again = planned({ ...planned(aCase()), happened }, { at: '2026-10-06T11:20:00.000Z' });
    expect(stepOf(again, 'thank-for-feedback')).toMatchObject({ due: '2026-10-06T11:20:00.000Z', state: 'planned' });
    expect(stepOf(again, 'ask-feedback')).toMatchObject({ state: 'retired', because: 'They have answered.' });
  });

  it('ends after three messages without an answer', () => {
    let one = planned(aCase({ interest: 'keen' }));
    for (const id of ['ask-feedback', 'future-openings', 'still-interested'])
      one = settled(one, id, stepOf(one, id).due, 'sent');
    const at = '2026-11-10T09:00:00.000Z';
    expect(stepOf(planned(one, { at }), 'keep-in-touch-1')).toMatchObject({
      state: 'retired',
      because: 'Three messages without an answer are enough.',
    });
    const answered: Case = { ...one, happened: [{ at: '2026-11-09T09:00:00.000Z', kind: 'answer' }] };
    expect(stepOf(planned(answered, { at }), 'keep-in-touch-1').state).toBe('planned');
  });

  it('leaves out what was to come when the case has ended, and says why', () => {
    const one = planned(aCase({ interest: 'keen' }));
    for (const [because, said] of [
      ['stopped', 'You stopped this one.'],
      ['not-a-rejection', 'It was no rejection after all.'],
      ['opening', 'They have something for you, so the plan has done its work.'],
    ] as const) {
      const ended = planned({ ...settled(one, 'reflect', now, 'drafted'), ended: { at: now, because } });
      expect(stepOf(ended, 'reflect').state).toBe('drafted');
      expect(
        ended.steps
          .filter(({ kind }) => kind !== 'reflect')
          .every((step) => step.state === 'retired' && step.because === said),
      ).toBe(true);
      const happened: Happening[] = [{ at: now, kind: 'feedback', text: 'More examples.' }];
      expect(planned({ ...ended, happened }).steps).toEqual(ended.steps);
    }
  });

  it('asks no more when they say no again to what was written, and a no before that changes nothing', () => {
    const no: Happening = { at: '2026-10-12T09:00:00.000Z', kind: 'answer', no: true };
    const at = '2026-10-12T10:00:00.000Z';
    const one = settled(planned(aCase()), 'reflect', '2026-10-06T17:00:00.000Z', 'drafted');
    const wrote: Happening = { at: '2026-10-08T09:00:00.000Z', kind: 'wrote', text: 'Hi Ana' };
    const refused = planned({ ...one, happened: [wrote, no] }, { at });
    const because = 'They have said no again, and that is answer enough for now.';
    expect(stepOf(refused, 'ask-feedback')).toMatchObject({ state: 'retired', because });
    expect(stepOf(refused, 'still-interested')).toMatchObject({ state: 'retired', because });
    expect(stepOf(refused, 'future-openings').state).toBe('planned');
    expect(kindsOf(planned({ ...one, happened: [no] }, { at }))).toEqual(
      expect.arrayContaining(['ask-feedback', 'still-interested']),
    );
  });

  it('does not count a further no as an answer to three messages', () => {
    let one = planned(aCase({ interest: 'keen' }));
    for (const id of ['ask-feedback', 'future-openings', 'still-interested'])
      one = settled(one, id, stepOf(one, id).due, 'sent');
    const no: Happening = { at: '2026-11-09T09:00:00.000Z', kind: 'answer', no: true };
    expect(
      stepOf(planned({ ...one, happened: [no] }, { at: '2026-11-10T09:00:00.000Z' }), 'keep-in-touch-1').state,
    ).toBe('retired');
  });

  it('keeps in touch every three months, once the time before is settled', () => {
    const first = settled(
      settled(
        planned(aCase({ interest: 'keen', reading: { stage: 'application' } })),
        'keep-in-touch-1-news',
        '2026-12-28T08:00:00.000Z',
        'skipped',
      ),
      'keep-in-touch-1',
      '2027-01-04T08:00:00.000Z',
      'sent',
    );
    const next = stepOf(planned(first, { at: '2027-01-04T09:00:00.000Z' }), 'keep-in-touch-2');
    expect(daysBetween('2027-01-04', dayOf(next.due, zone))).toBe(91);
  });

  it('calls a step stale when it would come much too late', () => {
    const step = stepOf(planned(aCase()), 'ask-feedback');
    expect(isStale(step, '2026-10-12T09:00:00.000Z')).toBe(false);
    expect(isStale(step, '2026-10-30T09:00:00.000Z')).toBe(true);
  });
});

describe('any case at all', () => {
  const anyCase = fc
    .record({
      stage: fc.constantFrom(...stages, null),
      reason: fc.constantFrom(...reasons, null),
      signals: fc.uniqueArray(fc.constantFrom(...signals)),
      recruiter: fc.boolean(),
      contact: fc.constantFrom({ name: 'Ana Silva', address: null }, null),
      interest: fc.constantFrom('keen' as const, 'normal' as const, 'let-go' as const),
      ago: fc.integer({ min: -40, max: 400 }),
    })
    .map(({ interest, ago, ...reading }) =>
      aCase({ interest, reading, original: { date: new Date(Date.parse(now) - ago * 86_400_000).toISOString() } }),
    );
  const messages = fc.array(
    fc
      .integer({ min: -20, max: 60 })
      .map((day) => ({ at: new Date(Date.parse(now) + day * 86_400_000).toISOString(), planned: day > 0 })),
    { maxLength: 4 },
  );

  it('gets working days, quiet fortnights, and the same plan when nothing has happened', () => {
    fc.assert(
      fc.property(anyCase, messages, (opened, others) => {
        const ledger = { ...emptyLedger, messages: others };
        const one = planned(opened, { ledger });
        const written = messagesOf(one.steps).map((message) => dayOf(message.at, zone));
        for (const [at, day] of written.entries()) {
          const rest = [...written.slice(at + 1), ...others.map((message) => dayOf(message.at, zone))];
          expect(rest.every((other) => Math.abs(daysBetween(day, other)) >= 14)).toBe(true);
        }
        for (const step of one.steps) {
          expect(step.due >= now).toBe(true);
          if (step.kind !== 'reflect') expect(isWorkingDay(dayOf(step.due, zone), noHoliday)).toBe(true);
        }
        expect(new Set(one.steps.map((step) => step.id)).size).toBe(one.steps.length);
        expect(planned(one, { ledger }).steps).toEqual(one.steps);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps what was settled, whatever else happens', () => {
    const states = fc.array(fc.constantFrom('drafted' as const, 'sent' as const, 'skipped' as const, null), {
      minLength: 8,
      maxLength: 8,
    });
    fc.assert(
      fc.property(anyCase, states, fc.nat(200), (opened, changes, days) => {
        let one = planned(opened);
        for (const [at, state] of changes.entries()) {
          const step = one.steps[at];
          if (state !== null && step !== undefined) one = settled(one, step.id, step.due, state);
        }
        const later = new Date(Date.parse(now) + days * 86_400_000).toISOString();
        const again = planned(one, { at: later });
        const kept = one.steps.filter((step) => step.state !== 'planned');
        expect(kept.every((step) => again.steps.some((other) => other === step))).toBe(true);
        expect(again.steps.filter((step) => step.state === 'planned').every((step) => step.due >= later)).toBe(true);
        expect(planned(again, { at: later }).steps).toEqual(again.steps);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what the plan leaves out', () => {
  const rows: [string, CaseParts, RegExp | null][] = [
    [
      'feedback refused',
      { reading: { signals: ['declines-feedback'] } },
      /do not give feedback, so the plan does not ask/,
    ],
    ['nobody to write to', unattended({}), /address that nobody reads/],
    ['a role that went away', { reading: { reason: 'cancelled' } }, /no verdict on you, so the plan thanks them/],
    [
      'a role that went away, said by a mailbox',
      {
        original: { from: { name: 'Northwind', address: 'jobs@northwind.example' } },
        reading: { reason: 'cancelled', stage: 'application', contact: null },
      },
      /no verdict on you\.(?!.*thanks)/,
    ],
    ['let go', { interest: 'let-go' }, /You let this one go/],
    ['an interview and a person', {}, null],
  ];
  it.each(rows)('%s', (_, parts, expected) => {
    const said = reasonsNot(aCase(parts)).join(' ');
    if (expected === null) expect(said).toBe('');
    else expect(said).toMatch(expected);
  });
});

it('orders the steps by the time at which they take place or are due', () => {
  const dues = planned(aCase({ interest: 'keen' })).steps.map((step: Step) => timeOf(step));
  expect([...dues].sort()).toEqual(dues);
});

it('does not ask for feedback on an answer that is half a year old, and says why', () => {
  const original = { date: '2026-03-20T10:00:00+01:00' };
  const old = planned(aCase({ original, openedAt: '2026-10-05T13:00:00.000Z' }), { at: '2026-10-05T13:00:00.000Z' });
  expect(old.steps.map(({ kind }) => kind)).not.toContain('ask-feedback');
  expect(reasonsNot(old, emptyLedger, { zone }).join(' ')).toContain('some months old');
});
