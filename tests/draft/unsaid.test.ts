import { describe, expect, it } from 'vitest';
import type { Step } from '../../shared/case/case.ts';
import { simulate } from '../../shared/draft/simulate.ts';
import { aCase, aMember, drafted, noHoliday, now, planned, stepOf } from '../support/cases.ts';
import { rejectionsByLanguage } from '../support/rejections/by-language.ts';

const calendarOf = (one: ReturnType<typeof aCase>) =>
  simulate({ case: planned(one), member: aMember(), isHoliday: noHoliday, now, days: 180 }).flatMap(({ draft }) =>
    draft === null ? [] : [draft.body],
  );

describe('over the drafts of one case', () => {
  it('a moment is said twice at most', () => {
    const bodies = calendarOf(aCase({ note: 'I really enjoyed the question about partial failures.' }));
    expect(bodies.length).toBeGreaterThan(2);
    expect(bodies.filter((body) => body.includes('partial failures')).length).toBeLessThanOrEqual(2);
    expect(bodies[0]).toContain('partial failures');
  });

  it('what was not said yet comes before what was', () => {
    const [first = '', second = ''] = calendarOf(
      aCase({ note: 'I loved the conversation about caches. I was drawn to the work on tides.' }),
    );
    const said = (body: string) => [/about caches/.test(body), /work on tides/.test(body)];
    expect(said(first)).toContain(true);
    if (said(first).every(Boolean)) return;
    expect(said(second)).toEqual(said(first).map((it) => !it));
  });

  it('nothing that the member told comes a third time, in any language', () => {
    for (const cases of Object.values(rejectionsByLanguage)) {
      for (const one of cases.filter(({ note }) => note !== null)) {
        const bodies = calendarOf(one);
        const words = (one.note ?? '').match(/\p{L}{9,}/gu) ?? [];
        const own = words.filter((word) => ![one.reading.company, one.reading.role].join(' ').includes(word));
        for (const word of own) expect(bodies.filter((body) => body.includes(word)).length).toBeLessThanOrEqual(2);
      }
    }
  });
});

describe('news', () => {
  const base = aCase({
    interest: 'keen',
    happened: [{ at: now, kind: 'news', text: 'I finished a course on tides', link: null }],
  });
  const touch: Step = { ...stepOf(planned(base), 'keep-in-touch'), id: 'keep-in-touch-1' };

  it('is told once, and is no news in the next sign of life', () => {
    const { body } = drafted(base, 'keep-in-touch');
    expect(body).toContain('a course on tides');
    const sent: Step = { ...touch, state: 'sent', at: now, draft: { subject: 'x', body } };
    expect(drafted({ ...base, steps: [sent] }, 'keep-in-touch').body).not.toContain('a course on tides');
  });
});
