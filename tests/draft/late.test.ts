import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/case.ts';
import { elapsed } from '../../shared/draft/letter/said.ts';
import { receiptLetter } from '../../shared/draft/receipt.ts';
import { simulate } from '../../shared/draft/simulate.ts';
import { stepLetter } from '../../shared/draft/step-letter.ts';
import { aCase, aMember, copyTo, drafted, noHoliday, now, planned } from '../support/cases.ts';
import { rejectionsByLanguage } from '../support/rejections/by-language.ts';

const member = aMember();
const day = 86_400_000;

/** The same rejection, so many days old when it was forwarded. */
function aged(one: Case, days: number): Case {
  const date = new Date(Date.parse(one.openedAt) - days * day).toISOString();
  return planned({ ...one, original: { ...one.original, date } });
}

function lettersOf(one: Case): string {
  const steps = simulate({ case: one, member, isHoliday: noHoliday, now, days: 180 });
  const letters = steps.map(({ step, draft }) =>
    stepLetter({ case: one, step, draft, member, now: step.due, copyTo, links: null }),
  );
  return [receiptLetter({ case: one, member, now }), ...letters].map(({ text }) => text).join('\n');
}

const fresh =
  /first sting|few days’ distance|remember you well|fresh in their minds|while the mail is fresh|this early|A night later|before it fades|A week on|takes a day to get used|good start with whoever|an answer now/;

const samples = (rejectionsByLanguage.en ?? []).slice(0, 20);

describe('a rejection that is old when it is forwarded', () => {
  it.each([30, 90, 400])('of %i days: no letter speaks of it as of news', (days) => {
    for (const one of samples) expect(lettersOf(aged(one, days))).not.toMatch(fresh);
  });

  it.each([0, 3])('of %i days: it is news', (days) => {
    expect(samples.some((one) => fresh.test(lettersOf(aged(one, days))))).toBe(true);
  });

  it('of ten days is neither fresh nor late', () => {
    const text = samples.map((one) => lettersOf(aged(one, 10))).join('\n');
    expect(text).not.toMatch(/first sting|remember you well|fresh in their minds|this early|late to ask|said no today/);
  });

  it.each([
    ['en', /It is a month since|[Aa] month (?:ago|after|old)|coming back, once|time has gone by/],
    ['de', /vor einem Monat|etwas Zeit vergangen|noch einmal zurück/],
  ])('a question about it owns up to that, in %s', (language, late) => {
    for (const one of rejectionsByLanguage[language] ?? []) {
      expect(drafted(aged(one, 32), one.reading.recruiter ? 'ask-recruiter' : 'ask-feedback').body).toMatch(late);
    }
  });
});

describe('a date that cannot be trusted', () => {
  it.each([{ date: '2027-03-01T10:00:00+01:00' }, { date: null }, { date: 'last Tuesday' }])(
    '$date: the letters count from the forward, and say so',
    ({ date }) => {
      const one = planned(aCase({ original: { date } }));
      expect(elapsed(one, member, '2026-10-07T07:00:00Z')).toBe('You forwarded their answer yesterday.');
      const { text } = receiptLetter({ case: one, member, now });
      expect(text).toMatch(/^I have read the mail from Northwind/);
      expect(lettersOf(one)).not.toMatch(/said no|remember you well|first sting|2027/);
    },
  );

  it('a clock that goes some hours fast is no matter', () => {
    const one = aCase({ original: { date: '2026-10-06T15:00:00Z' } });
    expect(elapsed(one, member, now)).toBe('Northwind said no today.');
  });
});

it('a receipt names the year of a mail of another year', () => {
  const one = planned(aCase({ original: { date: '2025-10-05T14:20:00+02:00' } }));
  expect(receiptLetter({ case: one, member, now }).text).toMatch(/the mail of Sunday 5 October 2025 from Northwind/);
  expect(elapsed(aCase({ original: { date: '2024-10-05' } }), member, now)).toBe(
    'Northwind said no more than a year ago.',
  );
});

it('a step that was put off says so', () => {
  const one = planned(
    aCase({ happened: [{ at: now, kind: 'snooze', step: 'ask-feedback', until: '2026-10-12T07:00:00.000Z' }] }),
  );
  expect(lettersOf(one)).toMatch(/You put this one off, so here it is again\./);
});
