import { describe, expect, it } from 'vitest';
import type { Outcome, Outcomes, Page } from '../../shared/app/ports.ts';

const outcome: Outcome = {
  key: 'mail-1',
  at: '2026-10-06T07:40:00.000Z',
  outcome: 'held',
  member: null,
  caseId: null,
  detail: 'not from a member',
};

export function outcomesContract(name: string, make: () => Promise<Outcomes>): void {
  describe(`${name} records how mails ended`, () => {
    it('gives an outcome back, and null for a mail without one', async () => {
      const store = await make();
      await store.record(outcome);
      expect(await store.get('mail-1')).toEqual(outcome);
      expect(await store.get('mail-2')).toBeNull();
    });

    it('lets the first record stand, unless it is to be replaced', async () => {
      const store = await make();
      await store.record(outcome);
      await store.record({ ...outcome, outcome: 'failed' });
      expect((await store.get('mail-1'))?.outcome).toBe('held');
      await store.record({ ...outcome, outcome: 'case-opened' }, { replace: true });
      expect((await store.get('mail-1'))?.outcome).toBe('case-opened');
    });

    it('lists those of a member page by page, the newest first, and nobody else’s', async () => {
      const store = await make();
      for (let i = 1; i <= 5; i++) {
        await store.record({ ...outcome, key: `mail-${i}`, at: `2026-10-0${i}T07:40:00.000Z`, member: 'ada' });
      }
      await store.record({ ...outcome, key: 'other', member: 'bob' });
      await store.record({ ...outcome, key: 'nobody' });
      const found: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Page<Outcome> = await store.list('ada', { limit: 2, ...(cursor ? { cursor } : {}) });
        found.push(...page.items.map(({ key }) => key));
        cursor = page.next;
      } while (cursor);
      expect(found).toEqual(['mail-5', 'mail-4', 'mail-3', 'mail-2', 'mail-1']);
      expect((await store.list('ada', { cursor: 'MAIL#other' })).items).toHaveLength(5);
    });

    it('tells under which key a mark was taken first', async () => {
      const store = await make();
      const at = '2026-10-06T07:40:00.000Z';
      expect(await store.first('mark', 'mail-1', at)).toBe('mail-1');
      expect(await store.first('mark', 'mail-2', at)).toBe('mail-1');
      expect(await store.first('mark', 'mail-1', at)).toBe('mail-1');
      expect(await store.first('other', 'mail-2', at)).toBe('mail-2');
    });

    it('removes one for good, as often as asked', async () => {
      const store = await make();
      await store.record({ ...outcome, member: 'ada' });
      await store.remove('mail-1');
      await store.remove('mail-1');
      expect(await store.get('mail-1')).toBeNull();
      expect((await store.list('ada')).items).toEqual([]);
    });
  });
}
