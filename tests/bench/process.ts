import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Server = { child: ChildProcess; smtpPort: number; url: string; data: string; stop(): Promise<void> };

/** What `npm start` runs, so that the bench measures just that. */
export const onfileArguments = (): string[] =>
  String(JSON.parse(readFileSync('package.json', 'utf8')).scripts.start)
    .split(' ')
    .slice(1);

/** Starts a server as a process of its own, with a fresh data folder, and waits until it says where it listens. */
export async function serverOf(args: string[]): Promise<Server> {
  const data = mkdtempSync(join(tmpdir(), 'onfile-bench-'));
  // One member, who sends more than members are allowed to.
  const environment = { ONFILE_DATA: data, ONFILE_SMTP_PORT: '0', ONFILE_PORT: '0', ONFILE_MAILS_PER_HOUR: '1000000' };
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  for await (const chunk of child.stdout) {
    text += String(chunk);
    if (text.includes('Ctrl-C stops.')) break;
  }
  child.stdout.resume();
  const [, port] = text.match(/SMTP at 127\.0\.0\.1:(\d+)/) ?? [];
  const [url = ''] = text.match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  return { child, smtpPort: Number(port), url, data, stop };
}

/** Resident memory of a process in MB; NaN where the system does not tell. */
export function residentOf({ child }: Server): number {
  try {
    const [, kilobytes] = readFileSync(`/proc/${child.pid}/status`, 'utf8').match(/VmRSS:\s+(\d+) kB/) ?? [];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return Number.NaN;
  }
}

/** How many forwards have been answered, each by a receipt or in another way. */
export const answered = ({ data }: Server): number =>
  readdirSync(join(data, 'outbox')).filter((name) => /-(?:receipt|answer)\..*\.eml$/.test(name)).length;
