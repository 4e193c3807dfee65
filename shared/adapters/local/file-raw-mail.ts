import { mkdir, open, opendir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Envelope, RawMail } from '../../app/ports.ts';
import { traceOf, withoutTrace } from '../../mail/envelope.ts';

/**
 * Raw mail as files `<key>.eml` in one folder, each with the trace headers of its delivery on top. A mail is written
 * aside, synced and renamed, so that whatever stands under its key is whole. A file without those headers proves nothing.
 */
export function fileRawMail({ folder }: { folder: string }): RawMail {
  const syncFolder = shared(() => syncPath(folder));
  let made: Promise<unknown> | null = null;
  return {
    async put(key, envelope, raw) {
      made ??= mkdir(folder, { recursive: true }).catch((error: unknown) => {
        made = null;
        throw error;
      });
      await made;
      const aside = join(folder, `${fileName(key)}.part`);
      try {
        await writeSynced(aside, traceOf(envelope), raw);
        await rename(aside, join(folder, fileName(key)));
      } catch (error) {
        await rm(aside, { force: true });
        throw error;
      }
      await syncFolder();
    },

    async get(key) {
      const kept = await readFile(join(folder, fileName(key))).catch(missing);
      if (!kept) return null;
      const { trace, raw } = withoutTrace(kept) ?? { trace: untraced, raw: kept };
      return { envelope: trace, raw };
    },

    async remove(key) {
      await rm(join(folder, fileName(key)), { force: true });
    },

    async *keys() {
      await mkdir(folder, { recursive: true });
      for await (const { name } of await opendir(folder)) {
        if (name.endsWith('.eml')) yield name.slice(0, -'.eml'.length);
      }
    },
  };
}

const untraced: Envelope = {
  from: null,
  to: [],
  receivedAt: new Date(0).toISOString(),
  authenticated: false,
  senderAuthenticated: false,
};

function fileName(key: string): string {
  if (!/^[\w-]{1,100}$/.test(key)) throw new Error('A raw-mail key holds letters, digits, - and _ only.');
  return `${key}.eml`;
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

async function writeSynced(path: string, head: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    let pending: Uint8Array[] = [Buffer.from(head)];
    let bytes = 0;
    for await (const chunk of chunks) {
      pending.push(chunk);
      bytes += chunk.length;
      if (bytes < flushAt) continue;
      await file.appendFile(Buffer.concat(pending));
      [pending, bytes] = [[], 0];
    }
    await file.appendFile(Buffer.concat(pending));
    await file.sync();
  } finally {
    await file.close();
  }
}

const flushAt = 1_000_000;

async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync().catch(unsupported);
  } finally {
    await handle.close();
  }
}

/** Windows cannot sync a folder, and need not. */
function unsupported(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPERM' && error.code !== 'EINVAL') throw error;
}

/** Lets all who ask while one run is under way share the next one: a run begun earlier may have missed their change. */
function shared(run: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const start = (): Promise<void> => {
    current = run().finally(() => {
      current = null;
    });
    return current;
  };
  return () => {
    if (!current) return start();
    next ??= current.then(ignore, ignore).then(() => {
      next = null;
      return start();
    });
    return next;
  };
}

const ignore = () => undefined;
