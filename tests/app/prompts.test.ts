import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planned } from '../../shared/app/change-case.ts';
import { followUp } from '../../shared/app/follow-up.ts';
import { addDays, dayOf, daysBetween } from '../../shared/case/calendar.ts';
import type { Case, StepKind } from '../../shared/case/case.ts';
import { emptyLedger, writesToEmployer } from '../../shared/case/ledger.ts';
import { isPromptKind } from '../../shared/case/plan/prompts.ts';
import { plan } from '../../shared/case/plan.ts';
import { receiptLetter } from '../../shared/draft/receipt.ts';
import { aCase, noHoliday } from '../support/cases.ts';
import { type MemoryApp, memoryApp, owner } from '../support/memory-app.ts';

const begin = '2026-10-05';
type Opening = { hour: number; stage: 'interview' | null; unread: boolean };

/** Cases at as many employers, opened some hours after a Monday morning. */
const openings = fc.array(
  fc.record({ hour: fc.nat(24 * 12), stage: fc.constantFrom('interview' as const, null), unread: fc.boolean() }),
  { minLength: 1, maxLength: 14 },
);

function caseAt({ hour, stage, unread }: Opening, at: number): Case {
  const openedAt = new Date(Date.parse(`${begin}T06:00:00.000Z`) + hour * 3_600_000).toISOString();
  const address = unread ? 'noreply@jobs.example' : `kim${at}@house${at}.example`;
  const contact = unread ? null : { name: 'Kim Roth', address };
  return aCase({
    id: `case${at}`,
    member: owner.id,
    openedAt,
    original: { from: { name: null, address }, date: openedAt },
    reading: { company: `House${at}`, contact, stage, signals: unread ? ['no-reply'] : [] },
  });
}

const inOrder = (all: Opening[]) => all.map(caseAt).sort((a, b) => (a.openedAt < b.openedAt ? -1 : 1));

/** Opens cases one after the other; where all come at one moment, none knows of the others. */
async function open(app: MemoryApp, one: Case, together: boolean): Promise<Case> {
  const alone = { case: one, ledger: emptyLedger, member: owner, now: one.openedAt, isHoliday: noHoliday };
  const opened = together ? { ...one, steps: plan(alone) } : await planned(app, owner, one, one.openedAt);
  await app.cases.open(opened);
  return opened;
}

/** Lets ten weeks pass, with so many at work at once, and every so often a mail that is refused; gives the cases as they were opened. */
async function tenWeeks(app: MemoryApp, cases: Case[], how: { together: boolean; workers: number; refused: number }) {
  let tries = 0;
  const send: typeof app.outbox.send = async (mail) => {
    tries += 1;
    if (how.refused > 0 && tries % how.refused === 0) throw new Error('refused for now');
    await app.outbox.send(mail);
  };
  const flaky = { ...app, outbox: { ...app.outbox, send } };
  const end = `${addDays(begin, 70)}T06:00:00.000Z`;
  const waiting = [...cases];
  const opened: Case[] = [];
  for (let turn = 0; turn < 3000; turn++) {
    const due = (await app.cases.nextDue(0)) ?? end;
    const next = waiting[0] && waiting[0].openedAt <= due ? waiting.shift() : undefined;
    const at = next?.openedAt ?? due;
    if (at > app.clock.now()) app.clock.set(at);
    if (app.clock.now() >= end) return opened;
    if (next) opened.push(await open(app, next, how.together));
    else await Promise.allSettled(Array.from({ length: how.workers }, () => followUp(flaky)));
  }
  throw new Error('It never came to an end.');
}

const kindOf = (id: string) => id.split('.')[0] ?? '';
const daysOf = (app: MemoryApp, kind: StepKind) =>
  app.sent.filter(({ id }) => kindOf(id) === kind).map(({ date }) => dayOf(date, owner.zone));

const hows = fc.record({
  together: fc.boolean(),
  workers: fc.integer({ min: 1, max: 3 }),
  refused: fc.constantFrom(0, 5, 7),
});
const started = () => memoryApp({ now: `${begin}T06:00:00.000Z` });

describe('a member with any number of cases, opened at any times, whatever goes wrong', () => {
  it('gets no prompt of a kind twice a day, and no mail twice', async () => {
    await fc.assert(
      fc.asyncProperty(openings, hows, async (all, how) => {
        const app = started();
        await tenWeeks(app, inOrder(all), how);
        for (const kind of ['reflect', 'widen', 'find-a-person'] as const) {
          const days = daysOf(app, kind);
          expect(new Set(days).size).toBe(days.length);
        }
        const ids = app.sent.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('gets every draft, on the day that it would have come alone', async () => {
    await fc.assert(
      fc.asyncProperty(openings, fc.boolean(), async (all, together) => {
        const app = started();
        const cases = inOrder(all);
        await tenWeeks(app, cases, { together, workers: 1, refused: 0 });
        for (const one of cases) {
          const alone = plan({
            case: one,
            ledger: emptyLedger,
            member: owner,
            now: one.openedAt,
            isHoliday: noHoliday,
          });
          const drafts = alone.filter(writesToEmployer).map(({ id, due }) => `${id} ${dayOf(due, owner.zone)}`);
          const came = app.sent.filter(({ id }) => id.endsWith(`.${one.id}`) && !/^(?:reflect|widen|find)/.test(id));
          expect(came.map(({ id, date }) => `${kindOf(id)} ${dayOf(date, owner.zone)}`)).toEqual(drafts);
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('gets a worksheet and somewhere else to look, with a week between two of the latter', async () => {
    await fc.assert(
      fc.asyncProperty(openings, async (all) => {
        const app = started();
        await tenWeeks(app, inOrder(all), { together: false, workers: 1, refused: 0 });
        expect(daysOf(app, 'reflect').length).toBeGreaterThan(0);
        const days = daysOf(app, 'widen');
        expect(days.length).toBeGreaterThan(0);
        for (const [at, day] of days.entries()) {
          if (at > 0) expect(daysBetween(days[at - 1] ?? '', day)).toBeGreaterThanOrEqual(7);
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});

describe('a member whose cases are opened one after the other', () => {
  it('gets each prompt on the day that its receipt promised', async () => {
    await fc.assert(
      fc.asyncProperty(openings, async (all) => {
        const app = started();
        const opened = await tenWeeks(app, inOrder(all), { together: false, workers: 1, refused: 0 });
        for (const { id: caseId, steps } of opened) {
          const promised = steps.filter(({ kind, state }) => state === 'planned' && isPromptKind(kind));
          for (const { id, kind, due } of promised) {
            const came = app.sent.find((mail) => kindOf(mail.id) === kind && mail.id.endsWith(`.${caseId}`));
            expect(`${caseId} ${id} ${came && dayOf(came.date, owner.zone)}`).toBe(
              `${caseId} ${id} ${dayOf(due, owner.zone)}`,
            );
          }
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});

describe('twelve cases of one evening', () => {
  const twelve = inOrder(Array.from({ length: 12 }, () => ({ hour: 12, stage: null, unread: false })));

  it('bring one or two worksheets and as many places to look elsewhere, and say so at once', async () => {
    const app = started();
    await tenWeeks(app, twelve, { together: false, workers: 1, refused: 0 });
    expect(daysOf(app, 'reflect')).toEqual(['2026-10-06', '2026-10-13']);
    expect(daysOf(app, 'widen')).toEqual(['2026-10-12', '2026-10-19']);
    const last = [...app.stored.values()].at(-1);
    const text = last ? receiptLetter({ case: last, member: owner, now: last.openedAt }).text : '';
    expect(text).toMatch(
      /Your other cases bring a worksheet and a mail on where else to look, so this plan does without\./,
    );
  });

  it('bring the same in any order of work, where all were opened at one moment', async () => {
    const app = started();
    await tenWeeks(app, twelve, { together: true, workers: 3, refused: 4 });
    expect(daysOf(app, 'reflect').length).toBeLessThanOrEqual(4);
    expect(daysOf(app, 'widen').length).toBeLessThanOrEqual(4);
  });
});
