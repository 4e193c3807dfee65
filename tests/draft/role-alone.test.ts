import { describe, expect, it } from 'vitest';
import { titleOf } from '../../shared/draft/conversation/said.ts';
import { receiptLetter } from '../../shared/draft/receipt.ts';
import { findAPerson } from '../../shared/draft/task/find-a-person.ts';
import { widen } from '../../shared/draft/task/widen.ts';
import { aCase, aMember, now, planned, stepOf } from '../support/cases.ts';

describe('a no that names a role and no employer', () => {
  const one = planned(aCase({ reading: { company: null, role: 'comptable' } }));
  const member = aMember();

  it('bears the role, as a line begins', () => {
    const tasking = { case: one, step: stepOf(one, 'widen'), member, now };
    expect(titleOf(one)).toBe('Comptable');
    expect(widen(tasking).subject).toBe('Comptable: where else to look');
    expect(findAPerson(tasking).subject).toBe('Comptable: a person to write to');
    expect(titleOf(aCase({ reading: { company: 'iFood', role: 'designer' } }))).toBe('iFood, designer');
    const whole = { company: 'Nordlicht Energie GmbH', role: 'Netzplaner (m/w/d)' };
    expect(titleOf(aCase({ reading: whole }))).toBe('Nordlicht Energie, Netzplaner');
  });

  it('asks for the employer first', () => {
    const { subject, text } = receiptLetter({ case: one, member, now });
    expect(subject).toBe('Comptable: your plan');
    expect(text).toMatch(/the drafts will use them:\n\n- Which employer was it\?/);
    expect(receiptLetter({ case: planned(aCase()), member, now }).text).not.toContain('Which employer was it?');
  });
});
