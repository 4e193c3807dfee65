import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from './fault.ts';

/**
 * Holds a data folder for this process by listening on a local socket named after it. The system gives it up with the
 * process, however that ends, so that no stale lock is ever left behind. One that is just ending is waited for.
 * @throws {Fault} when another process holds the folder.
 */
export async function lock(folder: string): Promise<{ release(): Promise<void> }> {
  const path = socketPath(await realpath(folder));
  for (let attempt = 0; attempt < 20; attempt++) {
    const server = await listen(path).catch(() => null);
    if (server) return { release: () => new Promise((done) => server.close(() => done())) };
    if (path.endsWith(fileEnding) && !(await answers(path))) rmSync(path, { force: true });
    await sleep(100);
  }
  throw new Fault(`Onfile is running on ${folder} already. Stop it first, or set ONFILE_DATA to another folder.`);
}

/** Tells a socket that is a file, and can outlive its process, from one that is not. */
const fileEnding = '.sock';

/** Linux has socket names outside the file system; Windows has pipes; elsewhere it is a file. */
function socketPath(folder: string): string {
  const name = `onfile-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}${fileEnding}`);
}

function listen(path: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', reject);
    server.listen(path, () => resolve(server.unref()));
  });
}

/** Whether a process listens; a socket file can outlive its process. */
function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
  });
}
