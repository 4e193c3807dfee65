import { appendFile, mkdtemp, readdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { watchDropFolder } from '../../infra/local/drop-folder.ts';

async function watched(keep?: (text: string) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), 'onfile-'));
  const kept: string[] = [];
  const refused: string[] = [];
  await writeFile(join(folder, 'before.eml'), 'dropped before the start');
  const watch = await watchDropFolder({
    folder,
    keep: async (raw) => {
      let text = '';
      for await (const chunk of raw) text += Buffer.from(chunk).toString();
      await keep?.(text);
      kept.push(text);
    },
    onRefused: (name) => void refused.push(name),
  });
  return { folder, kept, refused, stop: watch.stop };
}

it('takes in what lies there and what is dropped later, removes it, and leaves other files alone', async () => {
  const { folder, kept, stop } = await watched();
  await writeFile(join(folder, 'Later.EML'), 'dropped later');
  await writeFile(join(folder, 'notes.txt'), 'not a mail');
  await vi.waitFor(() => expect(kept.sort()).toEqual(['dropped before the start', 'dropped later']), 5000);
  await vi.waitFor(async () => expect(await readdir(folder)).toEqual(['notes.txt']), 5000);
  await stop();
});

it('leaves a file where it is when it could not be kept, and says so', async () => {
  const { folder, kept, refused, stop } = await watched(() => Promise.reject(new Error('disk full')));
  await vi.waitFor(() => expect(refused).toContain('before.eml'), 5000);
  await stop();
  expect(kept).toEqual([]);
  expect(await readdir(folder)).toEqual(['before.eml']);
});

it('waits until a file that is written slowly is whole', async () => {
  const { folder, kept, stop } = await watched();
  const path = join(folder, 'slow.eml');
  for (const part of ['one, ', 'two, ', 'three']) {
    await appendFile(path, part);
    await vi.waitFor(async () => expect(Date.now() - (await stat(path)).mtimeMs).toBeGreaterThan(600), 5000);
  }
  await vi.waitFor(() => expect(kept).toContain('one, two, three'), 5000);
  expect(kept).toHaveLength(2);
  await stop();
});
