import { describe, expect, it } from 'vitest';
import { Conflict, type Limits, type Members } from '../../shared/app/ports.ts';
import type { Member } from '../../shared/case/case.ts';

const ada: Member = {
  id: 'ada',
  name: 'Ada Lovelace',
  addresses: ['ada@example.com', 'ada@work.example'],
  zone: 'Europe/London',
  country: 'GB',
};
const bob: Member = { ...ada, id: 'bob', name: null, addresses: ['bob@example.com'] };

export function membersContract(name: string, make: () => Promise<Members>): void {
  describe(`${name} knows members`, () => {
    it('by id and by each address', async () => {
      const store = await make();
      const saved = { ...ada, version: 1 };
      expect(await store.save(ada)).toEqual(saved);
      expect(await store.get('ada')).toEqual(saved);
      for (const address of ada.addresses) expect(await store.byAddress(address)).toEqual(saved);
      expect(await store.get('bob')).toBeNull();
      expect(await store.byAddress('bob@example.com')).toBeNull();
    });

    it('as they were last saved; an address given up is free for others', async () => {
      const store = await make();
      await store.save(ada);
      await store.save({ ...ada, version: 1, zone: 'Europe/Berlin', addresses: ['ada@example.com'] });
      expect((await store.get('ada'))?.zone).toBe('Europe/Berlin');
      expect(await store.byAddress('ada@work.example')).toBeNull();
      expect(await store.save({ ...bob, addresses: ['bob@example.com', 'ada@work.example'] })).not.toBeNull();
      expect((await store.byAddress('ada@work.example'))?.id).toBe('bob');
    });

    it('and gives nobody the address of another', async () => {
      const store = await make();
      await store.save(ada);
      expect(await store.save({ ...bob, addresses: ['bob@example.com', 'ada@example.com'] })).toBeNull();
      expect(await store.get('bob')).toBeNull();
      expect((await store.byAddress('ada@example.com'))?.id).toBe('ada');
    });

    it('and refuses what was changed in something else than stands', async () => {
      const store = await make();
      const first = await store.save(ada);
      await store.save({ ...ada, ...first, zone: 'Asia/Tokyo' });
      await expect(store.save({ ...ada, ...first, country: 'DE' })).rejects.toThrow(Conflict);
      await expect(store.save(ada)).rejects.toThrow(Conflict);
      expect(await store.get('ada')).toMatchObject({ zone: 'Asia/Tokyo', country: 'GB', version: 2 });
    });

    it('and lets one of those win who change a member at once', async () => {
      const store = await make();
      const first = await store.save(ada);
      const zones = ['Asia/Tokyo', 'Europe/Berlin', 'America/Lima'];
      const saved = await Promise.allSettled(zones.map((zone) => store.save({ ...ada, ...first, zone })));
      expect(saved.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('and takes in anew whoever was removed', async () => {
      const store = await make();
      await store.save(ada);
      await store.remove(ada);
      await expect(store.save({ ...ada, version: 1 })).rejects.toThrow(Conflict);
      expect(await store.save(ada)).toMatchObject({ version: 1 });
    });

    it('until they are removed', async () => {
      const store = await make();
      await store.save(ada);
      await store.pause('ada');
      await store.remove(ada);
      await store.remove(ada);
      expect(await store.get('ada')).toBeNull();
      expect(await store.byAddress('ada@example.com')).toBeNull();
      expect(await store.paused('ada')).toBe(false);
    });

    it('and who has paused, either way as often as one likes', async () => {
      const store = await make();
      expect(await store.paused('ada')).toBe(false);
      await store.pause('ada');
      await store.pause('ada');
      expect([await store.paused('ada'), await store.paused('bob')]).toEqual([true, false]);
      await store.resume('ada', '2026-10-07T07:00:00.000Z');
      await store.resume('ada', '2026-10-07T07:00:00.000Z');
      expect(await store.paused('ada')).toBe(false);
    });

    it('and to whom mail was stopped, and why, until it is taken up again', async () => {
      const store = await make();
      const stopped = { because: 'bounce' as const, at: '2026-10-06T07:40:00.000Z' };
      expect(await store.stopped('ada')).toBeNull();
      await store.stop('ada', stopped, stopped.at);
      await store.pause('ada');
      expect([await store.stopped('ada'), await store.paused('ada')]).toEqual([stopped, true]);
      expect(await store.stopped('bob')).toBeNull();
      await store.resume('ada', '2026-10-07T07:00:00.000Z');
      expect([await store.stopped('ada'), await store.paused('ada')]).toEqual([null, false]);
    });

    it('and that mail was taken up again, which what was sent before does not undo', async () => {
      const store = await make();
      const stopped = { because: 'bounce' as const, at: '2026-10-09T07:00:00.000Z' };
      const [before, after] = ['2026-10-07T06:59:59.999Z', '2026-10-07T07:00:00.001Z'];
      await store.stop('ada', stopped, before);
      await store.resume('ada', '2026-10-07T07:00:00.000Z');
      await store.stop('ada', stopped, before);
      expect([await store.stopped('ada'), await store.paused('ada')]).toEqual([null, false]);
      await store.pause('ada');
      await store.stop('ada', stopped, before);
      expect([await store.stopped('ada'), await store.paused('ada')]).toEqual([null, true]);
      await store.stop('ada', stopped, after);
      expect(await store.stopped('ada')).toEqual(stopped);
    });

    it('and who merely paused, which is no stop', async () => {
      const store = await make();
      await store.pause('ada');
      expect(await store.stopped('ada')).toBeNull();
      await store.stop('ada', { because: 'complaint', at: '2026-10-06T07:40:00.000Z' }, '2026-10-06T07:40:00.000Z');
      expect((await store.stopped('ada'))?.because).toBe('complaint');
    });

    it('and who is invited, the latest invitation of an id', async () => {
      const store = await make();
      const invitation = { id: 'i1', address: 'eve@example.com', member: null, at: '2026-10-06T07:40:00.000Z' };
      expect(await store.invitation('i1')).toBeNull();
      await store.invite({ ...invitation, at: '2026-10-01T07:40:00.000Z' });
      await store.invite(invitation);
      expect(await store.invitation('i1')).toEqual(invitation);
      await store.withdraw('i1');
      await store.withdraw('i1');
      expect(await store.invitation('i1')).toBeNull();
    });
  });
}

export function limitsContract(name: string, make: () => Promise<Limits>): void {
  describe(`${name} counts`, () => {
    it('each name by itself, anew in each hour', async () => {
      const limits = await make();
      const at = (now: string, who = 'ada') => limits.take(who, 2, now);
      expect([await at('2026-10-06T07:01:00.000Z'), await at('2026-10-06T07:59:00.000Z')]).toEqual([true, true]);
      expect(await at('2026-10-06T07:59:59.000Z')).toBe(false);
      expect(await at('2026-10-06T07:59:59.000Z', 'bob')).toBe(true);
      expect(await at('2026-10-06T08:00:00.000Z')).toBe(true);
    });

    it('what comes under one key once, and gives it the first answer again', async () => {
      const limits = await make();
      const at = (key?: string, now = '2026-10-06T07:01:00.000Z') => limits.take('ada', 2, now, key);
      expect([await at('mail-1'), await at('mail-1'), await at('mail-1')]).toEqual([true, true, true]);
      expect([await at('mail-2'), await at('mail-3'), await at()]).toEqual([true, false, false]);
      expect([await at('mail-1'), await at('mail-2'), await at('mail-3')]).toEqual([true, true, false]);
      expect(await at('mail-3', '2026-10-06T08:01:00.000Z')).toBe(true);
      expect(await limits.take('bob', 1, '2026-10-06T07:01:00.000Z', 'mail-1')).toBe(true);
    });

    it('takes that come at once', async () => {
      const limits = await make();
      const taken = await Promise.all(
        Array.from({ length: 8 }, () => limits.take('ada', 5, '2026-10-06T07:01:00.000Z')),
      );
      expect(taken.filter((each) => each)).toHaveLength(5);
    });
  });
}
