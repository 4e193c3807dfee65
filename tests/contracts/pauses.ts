import { describe, expect, it } from 'vitest';
import type { Members } from '../../shared/app/ports.ts';

export function pausesContract(name: string, make: () => Promise<Pick<Members, 'paused' | 'setPaused'>>): void {
  describe(`${name} knows who has paused`, () => {
    it('one member at a time, and either way as often as one likes', async () => {
      const store = await make();
      expect(await store.paused('ada')).toBe(false);
      await store.setPaused('ada', true);
      await store.setPaused('ada', true);
      expect([await store.paused('ada'), await store.paused('bob')]).toEqual([true, false]);
      await store.setPaused('ada', false);
      await store.setPaused('ada', false);
      expect(await store.paused('ada')).toBe(false);
    });
  });
}
