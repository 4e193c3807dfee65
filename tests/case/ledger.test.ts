import { describe, expect, it } from 'vitest';
import { dayOf, daysBetween } from '../../shared/case/calendar.ts';
import type { Happening } from '../../shared/case/case.ts';
import { ledgerOf } from '../../shared/case/ledger.ts';
import { plan, reasonsNot } from '../../shared/case/plan.ts';
import { aCase, aMember, type CaseParts, noHoliday, now, planned, settled, stepOf } from '../support/cases.ts';

const about = aCase({ id: 'b' });
const messagesWith = (parts: CaseParts) =>
  ledgerOf([planned(aCase({ id: 'a', ...parts })), about], about).messages.length;

describe('a ledger', () => {
  it.each<[string, CaseParts, number]>([
    ['the same company', {}, 3],
    ['the same company in another legal form', { reading: { company: 'northwind GmbH' } }, 3],
    [
      'another company',
      { reading: { company: 'Northwind Air', contact: { name: 'Bo', address: 'bo@air.example' } } },
      0,
    ],
    ['the same contact at what is called otherwise', { reading: { company: 'NW Holding' } }, 3],
    ['another member', { member: 'm2' }, 0],
    ['no company and no address in common', { reading: { company: null, contact: null } }, 0],
  ])('with %s', (_, parts, expected) => {
    expect(messagesWith(parts)).toBe(expected);
  });

  it('counts neither the case itself nor what was skipped', () => {
    expect(ledgerOf([planned(about)], about).messages).toEqual([]);
    const other = settled(planned(aCase({ id: 'a' })), 'ask-feedback', now, 'skipped');
    expect(ledgerOf([other], about).messages).toHaveLength(2);
  });
});

describe('two cases at one company', () => {
  const first = planned(aCase({ id: 'a' }));
  const second = planned(about, { ledger: ledgerOf([first], about) });
  const written = (one: typeof first) =>
    one.steps
      .filter((step) => !['reflect', 'widen'].includes(step.kind))
      .map((step) => dayOf(step.due, 'Europe/Berlin'));

  it('never write to it within a fortnight', () => {
    for (const day of written(second)) {
      expect(written(first).every((other) => Math.abs(daysBetween(day, other)) >= 14)).toBe(true);
    }
  });

  it('leave out what would come far too late, and say so', () => {
    expect(second.steps.map((step) => step.kind)).not.toContain('ask-feedback');
    expect(reasonsNot(about, ledgerOf([first], about)).join(' ')).toMatch(/writing to them about another role/);
  });

  it('count unanswered messages together', () => {
    let other = first;
    for (const id of ['ask-feedback', 'future-openings', 'still-interested'])
      other = settled(other, id, stepOf(other, id).due, 'sent');
    const at = '2026-11-20T09:00:00.000Z';
    const steps = plan({
      case: about,
      ledger: ledgerOf([other], about),
      member: aMember(),
      now: at,
      isHoliday: noHoliday,
    });
    expect(steps.map((step) => step.kind)).toEqual(['reflect', 'widen']);
  });
});

describe('what was written beside the plan', () => {
  const wrote = (one: typeof about, at: string) => ({
    ...one,
    happened: [{ at, kind: 'wrote' as const, text: 'Hi Ana' }],
  });

  it('keeps the quiet fortnight, in its own case and in the others', () => {
    const at = '2026-10-06T08:00:00.000Z';
    const days = (one: typeof about) => written(one).map((day) => daysBetween('2026-10-06', day));
    expect(days(planned(wrote(about, at))).every((day) => day >= 14)).toBe(true);
    expect(
      days(planned(about, { ledger: ledgerOf([wrote(aCase({ id: 'a' }), at)], about) })).every((day) => day >= 14),
    ).toBe(true);
    expect(days(planned(about))).toContain(1);
  });

  it('counts among what goes unanswered', () => {
    const days = ['2026-10-07', '2026-10-22', '2026-11-06'];
    const happened = days.map((day) => ({ at: `${day}T08:00:00.000Z`, kind: 'wrote' as const, text: 'Hi' }));
    const one = planned({ ...planned(aCase({ interest: 'keen' })), happened }, { at: '2026-11-10T09:00:00.000Z' });
    expect(stepOf(one, 'keep-in-touch-1')).toMatchObject({ because: 'Three messages without an answer are enough.' });
  });

  function written(one: typeof about): string[] {
    return one.steps
      .filter((step) => !['reflect', 'widen'].includes(step.kind))
      .map((step) => dayOf(step.due, 'Europe/Berlin'));
  }
});

it('a further no is no answer that invites more, an opening is one', () => {
  const at = '2026-11-09T09:00:00.000Z';
  const answeredAt = (it: Happening) => ledgerOf([aCase({ id: 'a', happened: [it] })], about).answeredAt;
  expect(answeredAt({ at, kind: 'answer', no: true })).toBeNull();
  expect(answeredAt({ at, kind: 'answer' })).toBe(at);
  expect(answeredAt({ at, kind: 'opening' })).toBe(at);
});
