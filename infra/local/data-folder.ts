import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Fault } from './fault.ts';
import { lock } from './lock.ts';

/** Where everything is kept on one machine. */
export type DataFolder = { path: string; mail: string; outbox: string; drop: string; log: string };

/** Makes the folder where it is missing. @throws {Fault} when it cannot be written. */
export async function dataFolder(path: string): Promise<DataFolder> {
  try {
    for (const name of ['', 'mail', 'outbox', 'drop']) {
      const probe = join(path, name, '.writable');
      await make(dirname(resolve(probe)));
      await writeFile(probe, '');
      await rm(probe);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Fault(`The data folder ${path} cannot be written (${code}). Set ONFILE_DATA to another folder.`);
  }
  const real = await realpath(path);
  const inside = (name: string) => join(real, name);
  return { path: real, mail: inside('mail'), outbox: inside('outbox'), drop: inside('drop'), log: inside('log.jsonl') };
}

/**
 * Makes a folder and those that it lies in. What mkdir does of itself (`recursive`) tries for ever where the system makes
 * no folders, such as under /proc.
 */
async function make(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const above = dirname(path);
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (code !== 'ENOENT' || (await isThere(above))) throw error;
    await make(above);
    await mkdir(path, { mode: 0o700 });
  }
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Holds the folder for this process. @throws {Fault} when another one holds it. */
export async function holdFolder({ path }: DataFolder): Promise<{ stop(): Promise<void> }> {
  const { release } = await lock(path);
  return { stop: release };
}

/** Removes what a kill left half written. No client was told that it is kept. */
export async function clearUnfinished({ mail, outbox }: DataFolder): Promise<void> {
  for (const folder of [mail, outbox]) {
    const left = (await readdir(folder)).filter((name) => name.endsWith('.part'));
    for (const name of left) await rm(join(folder, name));
  }
}

/** The secret that signs addresses and links: made once, kept with the data. */
export async function secretOf({ path }: DataFolder): Promise<string> {
  const file = join(path, 'secret');
  const fresh = randomBytes(32).toString('hex');
  await writeFile(file, fresh, { flag: 'wx', mode: 0o600 }).catch(existing);
  return (await readFile(file, 'utf8')).trim();
}

function existing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
