import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyLedger } from '../../shared/case/ledger.ts';
import { circumstancesOf } from '../../shared/case/plan/circumstances.ts';
import { rules } from '../../shared/case/plan/rules.ts';
import { toneOf } from '../../shared/draft/tone.ts';
import { reasons, signals, stages } from '../../shared/reading/reading.ts';
import { aCase, now, planned } from '../support/cases.ts';

const anyCircumstances = fc
  .record({
    stage: fc.constantFrom(...stages, null),
    reason: fc.constantFrom(...reasons, null),
    said: fc.uniqueArray(fc.constantFrom(...signals)),
    ago: fc.integer({ min: -30, max: 800 }),
    days: fc.integer({ min: 0, max: 900 }),
  })
  .map(({ stage, reason, said, ago, days }) => {
    const date = new Date(Date.parse(now) - ago * 86_400_000).toISOString();
    const one = aCase({ original: { date }, reading: { stage, reason, signals: said } });
    return { c: circumstancesOf(one, emptyLedger, { zone: 'UTC' }), days };
  });

describe('why a step is there', () => {
  it('is one calm sentence, in every circumstance', () => {
    fc.assert(
      fc.property(anyCircumstances, ({ c, days }) => {
        for (const why of rules.flatMap((rule) => [...rule.why(c, days)])) {
          expect(why).toMatch(/^\p{Lu}[^.?!]+\.$/u);
          expect(toneOf(why)).toEqual([]);
        }
        for (const rule of rules) expect(rule.why(c, days).length).toBeGreaterThan(0);
      }),
    );
  });

  it('stays the same for a case, and is not the same for all', () => {
    const whys = (id: string) => planned(aCase({ id })).steps.map(({ why }) => why);
    expect(whys('a')).toEqual(whys('a'));
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => whys(id).join())).size).toBeGreaterThan(3);
  });
});
