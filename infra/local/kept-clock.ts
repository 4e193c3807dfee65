import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../shared/config.ts';
import { type LocalClock, localClock } from './clock.ts';
import type { DataFolder } from './data-folder.ts';

/**
 * The clock of a data folder. One that does not show the real time goes on where it stopped, so that a restart never
 * takes the member back in time.
 */
export async function keptClock(
  { path }: DataFolder,
  { startAt, speed }: Pick<Settings, 'startAt' | 'speed'>,
): Promise<LocalClock & { stop(): Promise<void> }> {
  const real = Date.now;
  if (startAt === null && speed === 1) return { ...localClock({ startAt, speed, real }), stop: async () => undefined };
  const file = join(path, 'clock');
  const stoppedAt = Date.parse(await readFile(file, 'utf8').catch(() => ''));
  const wished = startAt ? Date.parse(startAt) : real();
  const from = new Date(Number.isNaN(stoppedAt) ? wished : Math.max(wished, stoppedAt)).toISOString();
  // It stands still until the timer has looked at what is due.
  const clock = localClock({ startAt: from, speed, real, waits: true });
  const keep = async () => {
    await writeFile(`${file}.part`, clock.now());
    await rename(`${file}.part`, file);
  };
  // Each write waits for the one before: two at once would take each other's file away.
  let keeping = Promise.resolve();
  const keepOnceMore = () => {
    keeping = keeping.then(keep).catch(() => undefined);
  };
  const often = setInterval(keepOnceMore, 500).unref();
  const stop = async () => {
    clearInterval(often);
    await keeping;
    await keep();
  };
  return { ...clock, stop };
}
