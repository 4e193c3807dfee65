import { describe, expect, it } from 'vitest';
import { dayOf } from '../../shared/case/calendar.ts';
import type { Case } from '../../shared/case/case.ts';
import { emptyLedger } from '../../shared/case/ledger.ts';
import { circumstancesOf } from '../../shared/case/plan/circumstances.ts';
import { aCase, aMember, type CaseParts, planned, settled } from '../support/cases.ts';

/** A no with an invitation, of which the words in brackets were read as one. */
function inviting(marked: string, language = 'en', parts: CaseParts = {}): Case {
  const text = `Hi Sam,\n\nthank you for coming in. ${marked.replace(/[[\]]/g, '')} All the best,\nAna`;
  const words = /\[(.*)\]/.exec(marked)?.[1] ?? '';
  const start = text.indexOf(words);
  return aCase({
    ...parts,
    original: { text },
    reading: {
      language,
      signals: ['invites-reapply'],
      evidence: { 'invites-reapply': [{ part: 'body', start, end: start + words.length, text: words }] },
    },
  });
}

const monthOf = (one: Case, zone = 'Europe/Berlin') => {
  const at = circumstancesOf(one, emptyLedger, { zone }).invitedFor;
  return at && dayOf(at, zone).slice(0, 7);
};

describe('a time for which they ask the member back', () => {
  it.each([
    ['en', 'Please do [apply again] in spring.', '2027-03'],
    ['en', 'In the autumn we hire again, and we hope that you [apply again].', '2027-09'],
    ['en', 'We would be glad if you [tried again] next summer, when the new site opens.', '2027-06'],
    ['en', 'Do [apply again] in May.', '2027-05'],
    ['en', 'Do [apply again] in the fall.', '2027-09'],
    ['en', 'Do [apply again] from December.', '2026-12'],
    ['de', 'Bewerben Sie sich gern [noch einmal] im Frühjahr.', '2027-03'],
    ['de', 'Ab März stellen wir wieder ein; [bewerben Sie sich dann] bitte.', '2027-03'],
    ['fr', 'N’hésitez pas à [postuler à nouveau] au printemps.', '2027-03'],
    ['fr', 'Vous pouvez [postuler à nouveau] à partir de l’été.', '2027-06'],
    ['es', 'Nos gustaría que [volvieras a presentarte] cuando abramos plazas en primavera.', '2027-03'],
    ['nl', 'Je mag in het voorjaar graag [opnieuw solliciteren].', '2027-03'],
    ['pt', 'Gostaríamos que [voltasse a candidatar-se] na primavera.', '2027-03'],
    ['it', 'Ci farebbe piacere se [si ricandidasse] in primavera.', '2027-03'],
  ])('%s: %s', (language, words, month) => {
    expect(monthOf(inviting(words, language))).toBe(month);
  });

  it('is another month where it is autumn in April', () => {
    expect(monthOf(inviting('Please do [apply again] in spring.'), 'Australia/Sydney')).toBe('2027-09');
  });

  it.each([
    ['en', 'You may [apply again] at any time.'],
    ['en', 'We hope that others fall through and that you [apply again].'],
    ['en', 'Our team has grown since spring. Please do [apply again].'],
    ['en', 'In summer we moved house. Please do [apply again].'],
    ['en', 'Please do [apply again] in time.'],
    ['en', 'Please do [apply again] in October, which is now.'],
    ['de', 'Im Team ist es eng. Bewerben Sie sich gern [noch einmal].'],
    ['de', 'Seit dem Frühjahr wachsen wir; bewerben Sie sich gern [noch einmal].'],
    ['fr', 'Vous pouvez [postuler à nouveau] en ligne.'],
    ['es', 'Nos gustaría que [volvieras a presentarte] en otra ocasión.'],
    ['nl', 'Je mag [opnieuw solliciteren] in de toekomst.'],
    ['pt', 'Pode [candidatar-se de novo] no futuro.'],
    ['it', 'Può [ricandidarsi] in futuro.'],
    ['pl', 'Prosimy [o ponowną aplikację] in spring.'],
  ])('is not made up: %s: %s', (language, words) => {
    expect(monthOf(inviting(words, language))).toBeNull();
  });

  it('is none where the member says that they do not invite', () => {
    const one = inviting('Please do [apply again] in spring.');
    expect(monthOf({ ...one, reading: { ...one.reading, signals: [] } })).toBeNull();
  });
});

describe('the plan of who is asked back in spring', () => {
  const spring = inviting('Please do [apply again] in spring.');
  const daysOf = (one: Case) => one.steps.map(({ id, due }) => `${id} ${dayOf(due, aMember().zone)}`);

  it('writes once more, then, asks for news a week before, and ends with it', () => {
    const steps = daysOf(planned(spring));
    expect(steps.slice(-2)).toEqual(['keep-in-touch-1-news 2027-02-22', 'keep-in-touch-1 2027-03-01']);
    expect(steps.join()).not.toContain('still-interested');
    const after = settled(planned(spring), 'keep-in-touch-1', '2027-03-01T08:00:00.000Z', 'sent');
    expect(daysOf(planned(after, { at: '2027-03-02T08:00:00.000Z' })).join()).not.toContain('keep-in-touch-2');
  });

  it('is the usual one where the member is keen, and holds none where the member let it go', () => {
    expect(daysOf(planned({ ...spring, interest: 'keen' })).join()).toContain('keep-in-touch-1 2027-01-0');
    expect(daysOf(planned({ ...spring, interest: 'let-go' })).join()).not.toContain('keep-in-touch');
  });
});
