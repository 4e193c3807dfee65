import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from './fault.ts';

export type EngineKind = 'dynoxide' | 'dynalite';
export type Engine = { kind: EngineKind; endpoint: string; stop(): Promise<void> };

const { resolve } = createRequire(import.meta.url);

/**
 * Runs the embedded DynamoDB engine as a child process with its data in `folder`, and starts it again when it dies.
 * Data stays with the engine that wrote it; new data goes to dynoxide where npm could install it, else to dynalite.
 * @throws {Fault} when the folder's engine is not installed, or does not come up.
 */
export async function startEngine({ folder, kind }: { folder: string; kind?: EngineKind }): Promise<Engine> {
  const chosen = kind ?? engineFor(folder);
  const port = await freePort();
  const command = commandOf(chosen, folder, port);
  let stopping = false;
  let child = run(command);
  const watch = () =>
    child.once('exit', async () => {
      if (stopping) return;
      await sleep(200);
      if (stopping) return;
      child = run(command);
      watch();
    });
  watch();
  const stop = async () => {
    stopping = true;
    await end(child);
  };
  if (!(await comesUp(port))) {
    await stop();
    throw new Fault(`The database engine ${chosen} does not start on ${folder}.`);
  }
  return { kind: chosen, endpoint: `http://127.0.0.1:${port}`, stop };
}

/** The engines that are installed here, best first. */
export function installedEngines(): EngineKind[] {
  return (['dynoxide', 'dynalite'] as const).filter((kind) => programOf(kind) !== null);
}

function engineFor(folder: string): EngineKind {
  const installed = installedEngines();
  const used = (['dynoxide', 'dynalite'] as const).find((kind) => existsSync(dataOf(kind, folder)));
  const kind = used ?? installed[0];
  if (!kind || !installed.includes(kind)) {
    throw new Fault(
      `The data in ${folder} needs the database engine ${kind ?? 'dynalite'}, which is not installed. Run npm ci.`,
    );
  }
  return kind;
}

const dataOf = (kind: EngineKind, folder: string) => join(folder, kind === 'dynoxide' ? 'dynoxide.db' : 'dynalite');

function programOf(kind: EngineKind): string | null {
  const name = kind === 'dynoxide' ? '@dynoxide/linux-x64/package.json' : 'dynalite/package.json';
  try {
    const home = dirname(resolve(name));
    return join(home, kind === 'dynoxide' ? 'dynoxide' : 'cli.js');
  } catch {
    return null;
  }
}

function commandOf(kind: EngineKind, folder: string, port: number): string[] {
  const program = programOf(kind) ?? '';
  const data = dataOf(kind, folder);
  if (kind === 'dynoxide') return [program, 'serve', '--host', '127.0.0.1', '--port', `${port}`, '--db-path', data];
  return [process.execPath, program, '--port', `${port}`, '--path', data, '--createTableMs', '0'];
}

/**
 * The engine has to end with us, even when we are killed. A shell in between waits for our end of its input to close.
 * Its own process group keeps a Ctrl-C away, so that we can finish writing first.
 */
const untilInputEnds =
  'exec 3<&0; "$@" & engine=$!; (cat <&3 >/dev/null; kill $engine 2>/dev/null) & leash=$!; wait $engine; kill $leash';

function run(command: string[]): ChildProcess {
  const [program = '', ...args] = command;
  const posix = process.platform !== 'win32';
  return posix
    ? spawn('sh', ['-c', untilInputEnds, 'sh', ...command], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
    : spawn(program, args, { stdio: ['pipe', 'ignore', 'ignore'] });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.stdin?.end();
  if (process.platform === 'win32') child.kill();
  await gone;
}

async function comesUp(port: number): Promise<boolean> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await fetch(`http://127.0.0.1:${port}/`).then(Boolean, () => false)) return true;
    await sleep(50);
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
