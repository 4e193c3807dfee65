import { describe, expect, it } from 'vitest';
import type { Credential, Credentials } from '../../shared/app/ports.ts';

const laptop: Credential = {
  id: 'a1b2',
  member: 'ada',
  kind: 'token',
  scope: 'read',
  name: 'my laptop',
  at: '2026-10-06T07:40:00.000Z',
  expires: null,
};
const link: Credential = { ...laptop, id: 'c3d4', kind: 'link', name: null, expires: '2026-10-06T07:55:00.000Z' };

export function credentialsContract(name: string, make: () => Promise<Credentials>): void {
  describe(`${name} keeps what lets members in`, () => {
    it('and finds it by member and id alone', async () => {
      const store = await make();
      await store.keep(laptop);
      await store.keep(link);
      expect(await store.get('ada', 'a1b2')).toEqual(laptop);
      expect(await store.get('ada', 'c3d4')).toEqual(link);
      expect(await store.get('bob', 'a1b2')).toBeNull();
      expect(await store.get('ada', 'a1')).toBeNull();
    });

    it('and lists what is a member’s', async () => {
      const store = await make();
      for (const one of [laptop, link, { ...laptop, member: 'bob', id: 'e5' }]) await store.keep(one);
      const listed = await store.list('ada');
      expect(listed.map(({ id }) => id).sort()).toEqual(['a1b2', 'c3d4']);
      expect(await store.list('eve')).toEqual([]);
    });

    it('until one removes it, and only one', async () => {
      const store = await make();
      await store.keep(link);
      expect(await store.remove('bob', link.id)).toBe(false);
      const removals = await Promise.all(Array.from({ length: 5 }, () => store.remove('ada', link.id)));
      expect(removals.filter((each) => each)).toHaveLength(1);
      expect(await store.get('ada', link.id)).toBeNull();
    });

    it('and erases all of one member, none of another', async () => {
      const store = await make();
      for (const one of [laptop, link, { ...laptop, member: 'bob' }]) await store.keep(one);
      await store.erase('ada');
      expect(await store.list('ada')).toEqual([]);
      expect(await store.get('bob', laptop.id)).not.toBeNull();
    });
  });
}
