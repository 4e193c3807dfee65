import { type FSWatcher, watch } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
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
  let growing = false;
  let stopped = false;
  let busy: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const refuse = async (name: string, why: string) => {
    await mkdir(join(folder, 'refused'), { recursive: true });
    await rename(join(folder, name), join(folder, 'refused', name));
    onRefused(name, why);
  };

  const later = () => {
    growing = true;
  };

  /** A file is whole when nobody has written to it for a while, nor while it was read. */
  const take = async (name: string) => {
    const path = join(folder, name);
    const found = await stat(path);
    if (!found.isFile()) return refuse(name, 'it is no file');
    if (found.size > mailLimit) return refuse(name, 'it is larger than 40 MB');
    const quiet = found.size === 0 ? emptyQuiet : written;
    if (Date.now() - found.mtimeMs < quiet) return later();
    const whole = await readFile(path);
    if ((await stat(path)).mtimeMs !== found.mtimeMs) return later();
    await keep(each(whole));
    await rm(path);
  };

  const look = async () => {
    const names = (await readdir(folder)).filter((name) => /\.eml$/i.test(name));
    growing = false;
    for (const name of names) await take(name).catch((error: Error) => onRefused(name, error.message));
    if (growing) soon();
  };

  const soon = () => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => (busy = busy.then(look, look)), lookAfter);
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

/** Real milliseconds: between two looks, and for how long a file, or an empty one, has to lie untouched. */
const lookAfter = 150;
const written = 1_000;
const emptyQuiet = 10_000;

async function* each(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
