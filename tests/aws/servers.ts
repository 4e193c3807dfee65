import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export type Server = { url: string; stop(): Promise<void> };

/** Moto's server: most of AWS, in memory. */
export const startMoto = (programs: string): Promise<Server> =>
  start((port) => [join(programs, 'moto_server'), '-H', '127.0.0.1', '-p', String(port)]);

/** DynamoDB Local, in memory. */
export const startDynamodbLocal = (folder: string): Promise<Server> =>
  start((port) => [
    'java',
    `-Djava.library.path=${join(folder, 'DynamoDBLocal_lib')}`,
    '-jar',
    join(folder, 'DynamoDBLocal.jar'),
    ...['-inMemory', '-sharedDb', '-disableTelemetry', '-port', String(port)],
  ]);

async function start(commandFor: (port: number) => string[]): Promise<Server> {
  const port = await freePort();
  const [program = '', ...args] = commandFor(port);
  const child = spawn(program, args, { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  if (!(await comesUp(url, child))) {
    child.kill();
    throw new Error(`${program} does not start.`);
  }
  const stop = async () => {
    if (child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  };
  return { url, stop };
}

async function comesUp(url: string, child: ChildProcess): Promise<boolean> {
  for (let attempt = 0; attempt < 300 && child.exitCode === null; attempt++) {
    if (await fetch(url).then(Boolean, () => false)) return true;
    await sleep(100);
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? done(address.port) : failed(new Error('no port'))));
    });
  });
}
