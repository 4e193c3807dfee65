import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dataFolder } from '../../infra/local/data-folder.ts';
import { keptClock } from '../../infra/local/kept-clock.ts';
import { freshFolder } from '../support/onfile.ts';

afterEach(() => vi.useRealTimers());

const startAt = '2026-10-06T09:00:00.000Z';

describe('the kept clock', () => {
  it('goes on where it stopped', async () => {
    const folder = await dataFolder(await freshFolder());
    const clock = await keptClock(folder, { startAt, speed: 1 });
    clock.waitAt('2026-10-07T09:00:00.000Z');
    clock.setSpeed(1e12);
    await vi.waitFor(() => expect(clock.now()).toBe('2026-10-07T09:00:00.000Z'));
    await clock.stop();
    const again = await keptClock(folder, { startAt, speed: 1 });
    expect(again.now()).toBe('2026-10-07T09:00:00.000Z');
    await again.stop();
  });

  it('ends at any moment of being written, and leaves what it showed, whole', async () => {
    for (let turn = 0; turn < 30; turn++) {
      const folder = await dataFolder(await freshFolder());
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
      const clock = await keptClock(folder, { startAt, speed: 1 });
      vi.advanceTimersByTime(500 * (turn % 3));
      await clock.stop();
      vi.advanceTimersByTime(5_000);
      vi.useRealTimers();
      expect(await readFile(join(folder.path, 'clock'), 'utf8')).toBe(startAt);
      expect((await readdir(folder.path)).filter((name) => name.startsWith('clock'))).toEqual(['clock']);
    }
  });
});
