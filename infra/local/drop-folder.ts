import { createReadStream, type FSWatcher, watch } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { mailLimit } from './smtp.ts';

/**
 * Takes in the `.eml` files that are dropped into a folder, forwards or the employer's own mails as a mail program
 * saves them. A file that is taken in is removed; one that cannot be moves to `refused` beside it.
 * @param keep resolves once the mail is kept.
 */
export async function watchDropFolder(options: {
  folder: string;
  keep: (raw: AsyncIterable<Uint8Array>) => Promise<void>;
  onRefused: (name: string, why: string) => void;
}): Promise<{ stop(): Promise<void> }> {
  const { folder, keep, onRefused } = options;
  await mkdir(folder, { recursive: true });
  const sizes = new Map<string, number>();
  let stopped = false;
  let busy: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const refuse = async (name: string, why: string) => {
    await mkdir(join(folder, 'refused'), { recursive: true });
    await rename(join(folder, name), join(folder, 'refused', name));
    onRefused(name, why);
  };

  /** A file is whole when its size has not changed between two looks. */
  const take = async (name: string) => {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) return;
    if (sizes.get(name) !== found.size) return void sizes.set(name, found.size);
    sizes.delete(name);
    if (found.size > mailLimit) return refuse(name, 'it is larger than 40 MB');
    await keep(createReadStream(path));
    await rm(path);
  };

  const look = async () => {
    const names = (await readdir(folder)).filter((name) => /\.eml$/i.test(name));
    for (const name of names) await take(name).catch((error: Error) => onRefused(name, error.message));
    if (sizes.size > 0) soon();
  };

  const soon = () => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => (busy = busy.then(look, look)), 150);
  };

  const watcher: FSWatcher = watch(folder, soon);
  watcher.on('error', () => undefined);
  soon();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      watcher.close();
      await busy.catch(() => undefined);
    },
  };
}
