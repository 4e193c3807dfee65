import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/case.ts';
import { stepLetter } from '../../shared/draft/step-letter.ts';
import { aCase, aMember, type CaseParts, copyTo, drafted, now, planned, stepOf } from '../support/cases.ts';

const german = (text: string, parts: CaseParts = {}): Case =>
  aCase({ ...parts, original: { text, ...parts.original }, reading: { language: 'de', ...parts.reading } });
const formal = german('Sehr geehrte Frau Lee,\n\nleider müssen wir Ihnen absagen.');
const familiar = german('Hallo Sam,\n\nleider hast du die Stelle nicht bekommen.');

describe('a mail in German', () => {
  it('is answered in German, in the form of address that it uses', () => {
    expect(drafted(formal, 'ask-feedback').body).toMatch(/^Guten Tag Ana Silva,\n\n[\s\S]*Grüßen?\nSam Lee$/);
    expect(drafted(familiar, 'ask-feedback').body).toMatch(/^Hallo Ana,\n\n/);
    const all = (one: Case) =>
      (['ask-feedback', 'future-openings', 'still-interested', 'ask-recruiter'] as const)
        .flatMap((kind) => Array.from({ length: 10 }, (_, at) => drafted({ ...one, id: `c${at}` }, kind).body))
        .join('\n');
    expect(all(familiar)).not.toMatch(/\b(?:Ihnen|Ihre|Ihren|haben Sie|können Sie)\b/);
    expect(all(formal)).not.toMatch(/\b(?:du|dir|dich|deine|euch|hast)\b/i);
  });

  it('goes on in a small letter after the greeting, and begins every other sentence with a capital', () => {
    for (let at = 0; at < 30; at++) {
      const [, first = '', ...rest] = drafted({ ...formal, id: `c${at}` }, 'ask-feedback').body.split('\n\n');
      expect(first).toMatch(/^(?:\p{Ll}|Ihre |Sie )/u);
      expect(`${first} ${rest.slice(0, -1).join(' ')}`).not.toMatch(/[.?] \p{Ll}/u);
    }
  });

  it('takes no English phrases from a note, but names and German texts', () => {
    const one = german('Sehr geehrte Frau Lee,', {
      note: 'I loved the conversation about tides. Spoke with Priya and Tom.',
      happened: [{ at: now, kind: 'news', text: 'Ich habe einen Kurs abgeschlossen', link: null }],
    });
    const bodies = Array.from({ length: 10 }, (_, at) => drafted({ ...one, id: `c${at}` }, 'ask-feedback').body);
    for (const body of bodies) expect(body).toMatch(/^(?![\s\S]*tides)[\s\S]*Priya und Tom/);
    expect(drafted(one, 'keep-in-touch').body).toContain('Ich habe einen Kurs abgeschlossen');
    const english = { ...one, happened: [{ at: now, kind: 'news' as const, text: 'I took a course', link: null }] };
    expect(drafted(english, 'keep-in-touch').body).not.toContain('course');
  });

  it('says how long ago it was in German', () => {
    const old = german('Sehr geehrte Frau Lee,', { original: { date: '2026-09-05T10:00:00Z' } });
    const bodies = Array.from({ length: 20 }, (_, at) => drafted({ ...old, id: `c${at}` }, 'still-interested').body);
    expect(bodies.join()).toMatch(/[Vv]or einem Monat/);
    expect(bodies.join()).not.toMatch(/month/);
  });
});

describe('the letter around a draft says in which language the draft is', () => {
  const textOf = (language: string | null) => {
    const one = planned(aCase({ reading: { language } }));
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
  it.each([
    ['de', /It is in German, as their mail is\./],
    ['fr', /It is in French, as their mail is\./],
    ['nl', /It is in Dutch, as their mail is\./],
    ['es', /It is in Spanish, as their mail is\./],
    ['pt', /It is in Portuguese, as their mail is\./],
    ['it', /It is in Italian, as their mail is\./],
  ])('%s', (language, expected) => {
    expect(textOf(language)).toMatch(expected);
  });

  it.each([['en'], [null]])('%s needs no word', (language) => {
    expect(textOf(language)).not.toMatch(/It is in|Their mail is in/);
  });
});
