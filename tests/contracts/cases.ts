import { describe, expect, it } from 'vitest';
import { type Cases, Conflict } from '../../shared/app/ports.ts';
import type { Case, Step } from '../../shared/case/case.ts';
import { openCase } from '../../shared/case/open.ts';
import { aCase, aMember, now } from '../support/cases.ts';

/** What every case store promises. `make` gives an empty one. */
export function casesContract(name: string, make: () => Promise<Cases>): void {
  describe(`${name} keeps cases`, () => {
    it('opens a case and gives it back whole', async () => {
      const store = await make();
      const opened = await store.open(caseWith('one', [planned('reflect', '2026-10-07T16:40:00.000Z')]));
      expect(opened.version).toBe(1);
      expect(await store.get(opened)).toEqual(opened);
    });

    it.each(['—', 'б', '表', '🙂'])(
      'opens a case of a mail as long as mails get, in letters such as %s',
      async (letter) => {
        const store = await make();
        const endless = letter.repeat(262_144 / letter.length);
        const { original, reading, ...usual } = aCase();
        const from = {
          ...usual,
          original: { ...original, text: endless },
          reading,
          note: endless,
          member: aMember(),
          now,
        };
        const opened = await store.open(openCase(from));
        expect(Buffer.byteLength(JSON.stringify(opened))).toBeLessThan(300_000);
        expect(await store.get(opened)).toEqual(opened);
      },
    );

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

    it('names a case that was set aside once more, and then no more', async () => {
      const store = await make();
      const [step, until] = [planned('reflect', '2026-10-06T16:40:00.000Z'), '2026-10-06T16:45:00.000Z'];
      const aside = await store.open({ ...caseWith('one', [step]), waiting: until });
      expect(await due(store, '2026-10-06T16:44:00.000Z')).toEqual([]);
      expect(await due(store, until)).toEqual(['one']);
      const later = await store.save({ ...aside, steps: [{ ...step, due: '2026-10-07T07:00:00.000Z' }] });
      expect(await store.nextDue(0)).toBe('2026-10-07T07:00:00.000Z');
      await store.save({ ...later, waiting: true });
      expect(await store.nextDue(0)).toBeNull();
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

  describe(`${name} keeps agendas`, () => {
    const agenda = { member: 'member-1', due: '2026-10-09T14:00:00.000Z', told: [] };

    it('one a member, moved on only by whoever knows when it was due', async () => {
      const store = await make();
      expect(await store.agenda('member-1')).toBeNull();
      expect(await store.setAgenda(agenda, null)).toBe(true);
      expect(await store.setAgenda(agenda, null)).toBe(false);
      const next = { ...agenda, due: '2026-10-16T14:00:00.000Z', told: ['skill' as const] };
      expect(await store.setAgenda(next, '2026-01-01T00:00:00.000Z')).toBe(false);
      expect(await store.setAgenda(next, agenda.due)).toBe(true);
      expect(await store.agenda('member-1')).toEqual(next);
      expect(await store.agenda('somebody-else')).toBeNull();
    });

    it('as a part of the schedule, which are not cases', async () => {
      const store = await make();
      await store.setAgenda(agenda, null);
      expect(await store.nextDue(0)).toBe(agenda.due);
      const named = [];
      for await (const each of store.due(0, agenda.due)) named.push(each);
      expect(named).toEqual([{ member: 'member-1', id: null }]);
      expect((await store.list('member-1')).items).toEqual([]);
    });
  });

  describe(`${name} can erase`, () => {
    it('more than the store hands out at a time', async () => {
      const store = await make();
      const long = { subject: 'Long', text: 'x'.repeat(380_000) };
      for (let i = 0; i < 4; i++) {
        const one = caseWith(`case${i}`);
        await store.open({ ...one, original: { ...one.original, ...long } });
      }
      await store.erase('member-1');
      for (let i = 0; i < 4; i++) expect(await store.get({ member: 'member-1', id: `case${i}` })).toBeNull();
    });

    it('all of a member, and nothing of another', async () => {
      const store = await make();
      for (let i = 0; i < 3; i++)
        await store.open(caseWith(`case${i}`, [planned('reflect', '2026-10-06T16:40:00.000Z')]));
      await store.setAgenda({ member: 'member-1', due: '2026-10-05T14:00:00.000Z', told: [] }, null);
      const other = await store.open({ ...caseWith('other'), member: 'member-2' });
      await store.erase('member-1');
      await store.erase('member-1');
      expect((await store.list('member-1')).items).toEqual([]);
      expect(await store.agenda('member-1')).toBeNull();
      expect(await store.nextDue(0)).toBeNull();
      expect(await store.get(other)).toEqual(other);
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
  for await (const { id } of store.due(0, now)) ids.push(id ?? 'agenda');
  return ids;
}
