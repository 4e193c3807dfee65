import { describe, expect, it } from 'vitest';
import { type Cases, Conflict, type Outcome } from '../../shared/app/ports.ts';
import type { Case, Step } from '../../shared/case/case.ts';
import { aCase } from '../support/cases.ts';

/** What every case store promises. `make` gives an empty one. */
export function casesContract(name: string, make: () => Promise<Cases>): void {
  describe(`${name} keeps cases`, () => {
    it('opens a case and gives it back whole', async () => {
      const store = await make();
      const opened = await store.open(caseWith('one', [planned('reflect', '2026-10-07T16:40:00.000Z')]));
      expect(opened.version).toBe(1);
      expect(await store.get(opened)).toEqual(opened);
    });

    it('opens a case once: a second opening finds the first', async () => {
      const store = await make();
      await store.open({ ...caseWith('one'), openedBy: 'first' });
      expect((await store.open({ ...caseWith('one'), openedBy: 'second' })).openedBy).toBe('first');
    });

    it('keeps one opening of many at the same moment', async () => {
      const store = await make();
      const keys = ['a', 'b', 'c', 'd', 'e'];
      const opened = await Promise.all(keys.map((openedBy) => store.open({ ...caseWith('one'), openedBy })));
      expect(new Set(opened.map(({ openedBy }) => openedBy)).size).toBe(1);
    });

    it('saves a change and counts it', async () => {
      const store = await make();
      const opened = await store.open(caseWith('one'));
      const saved = await store.save({ ...opened, interest: 'keen' });
      expect(saved).toMatchObject({ version: 2, interest: 'keen' });
      expect(await store.get(opened)).toEqual(saved);
    });

    it('refuses a change to a version that is not the stored one', async () => {
      const store = await make();
      const opened = await store.open(caseWith('one'));
      await store.save({ ...opened, interest: 'keen' });
      await expect(store.save({ ...opened, interest: 'let-go' })).rejects.toThrow(Conflict);
      expect((await store.get(opened))?.interest).toBe('keen');
    });

    it('does not save a case that was never opened', async () => {
      await expect((await make()).save(caseWith('nobody'))).rejects.toThrow(Conflict);
    });

    it('knows a case under its own member alone', async () => {
      const store = await make();
      await store.open(caseWith('one'));
      expect(await store.get({ member: 'somebody-else', id: 'one' })).toBeNull();
    });

    it('lists the cases of a member page by page, each once', async () => {
      const store = await make();
      const ids = ['a', 'b', 'c', 'd', 'e'];
      for (const id of ids) await store.open(caseWith(id));
      await store.open({ ...caseWith('f'), member: 'somebody-else' });
      const found: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<Cases['list']>> = await store.list('member-1', {
          limit: 2,
          ...(cursor ? { cursor } : {}),
        });
        found.push(...page.items.map(({ id }) => id));
        cursor = page.next;
      } while (cursor);
      expect(found.sort()).toEqual(ids);
    });

    it('takes a cursor of no sense for none', async () => {
      const store = await make();
      await store.open(caseWith('one'));
      expect((await store.list('member-1', { cursor: 'MEMBER#somebody-else' })).items).toHaveLength(1);
    });

    it('finds the cases at one company, however it is spelled, and no others', async () => {
      const store = await make();
      const [one, other] = [caseAt('one', 'Northwind'), caseAt('other', 'Northwind GmbH')];
      for (const opened of [one, other, caseAt('third', 'Contoso'), { ...caseAt('x', 'Northwind'), member: 'else' }]) {
        await store.open(opened);
      }
      expect((await store.atCompany(one)).map(({ id }) => id).sort()).toEqual(['one', 'other']);
    });
  });

  describe(`${name} is the schedule`, () => {
    it('names what is due, earliest first, and nothing before its time', async () => {
      const store = await make();
      await store.open(caseWith('late', [planned('reflect', '2026-10-09T16:40:00.000Z')]));
      await store.open(caseWith('second', [planned('reflect', '2026-10-07T16:40:00.000Z')]));
      await store.open(caseWith('first', [planned('reflect', '2026-10-06T16:40:00.000Z')]));
      expect(await due(store, '2026-10-07T16:39:59.999Z')).toEqual(['first']);
      expect(await due(store, '2026-10-07T16:40:00.000Z')).toEqual(['first', 'second']);
      expect(await store.nextDue(0)).toBe('2026-10-06T16:40:00.000Z');
    });

    it('goes by the earliest step that is still open', async () => {
      const store = await make();
      const steps = [planned('reflect', '2026-10-06T16:40:00.000Z'), planned('widen', '2026-10-13T07:00:00.000Z')];
      const opened = await store.open(caseWith('one', steps));
      await store.save({ ...opened, steps: steps.map((step, i) => (i === 0 ? drafted(step) : step)) });
      expect(await store.nextDue(0)).toBe('2026-10-13T07:00:00.000Z');
    });

    it('names a claimed step again when its lease has ended', async () => {
      const store = await make();
      const [since, until] = ['2026-10-06T16:40:00.000Z', '2026-10-06T16:45:00.000Z'];
      await store.open(
        caseWith('one', [{ ...planned('reflect', since), state: 'claimed', since, until, draft: null }]),
      );
      expect(await due(store, '2026-10-06T16:44:00.000Z')).toEqual([]);
      expect(await due(store, until)).toEqual(['one']);
    });

    it('forgets a case in which nothing is left to do', async () => {
      const store = await make();
      const steps = [planned('reflect', '2026-10-06T16:40:00.000Z')];
      const opened = await store.open(caseWith('one', steps));
      await store.save({ ...opened, steps: steps.map(drafted) });
      expect(await due(store, '2027-01-01T00:00:00.000Z')).toEqual([]);
      expect(await store.nextDue(0)).toBeNull();
    });

    it('names more than a page of them', async () => {
      const store = await make();
      const ids = Array.from({ length: 60 }, (_, i) => `case${i}`);
      await Promise.all(ids.map((id) => store.open(caseWith(id, [planned('reflect', '2026-10-06T16:40:00.000Z')]))));
      expect((await due(store, '2026-10-07T00:00:00.000Z')).sort()).toEqual(ids.sort());
    });
  });

  describe(`${name} records how mails ended`, () => {
    const outcome: Outcome = {
      key: 'mail-1',
      at: '2026-10-06T07:40:00.000Z',
      outcome: 'held',
      member: null,
      caseId: null,
      detail: 'not from a member',
    };

    it('gives an outcome back, and null for a mail without one', async () => {
      const store = await make();
      await store.record(outcome);
      expect(await store.outcome('mail-1')).toEqual(outcome);
      expect(await store.outcome('mail-2')).toBeNull();
    });

    it('lets the first record stand, unless it is to be replaced', async () => {
      const store = await make();
      await store.record(outcome);
      await store.record({ ...outcome, outcome: 'failed' });
      expect((await store.outcome('mail-1'))?.outcome).toBe('held');
      await store.record({ ...outcome, outcome: 'case-opened' }, { replace: true });
      expect((await store.outcome('mail-1'))?.outcome).toBe('case-opened');
    });
  });
}

const caseWith = (id: string, steps: Step[] = []): Case => aCase({ id, member: 'member-1', version: 0, steps });
const caseAt = (id: string, company: string): Case => ({ ...caseWith(id), reading: { ...aCase().reading, company } });

const planned = (kind: Step['kind'], due: string): Step => ({
  id: kind,
  kind,
  due,
  tag: 'A1-1',
  why: 'A reason.',
  state: 'planned',
});

const drafted = ({ id, kind, due, tag, why }: Step): Step => ({
  ...{ id, kind, due, tag, why },
  state: 'drafted',
  at: due,
  draft: { subject: 'Re: your mail', body: 'Hello Ana' },
});

async function due(store: Cases, now: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of store.due(0, now)) ids.push(id);
  return ids;
}
