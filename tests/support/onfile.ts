import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createTransport } from 'nodemailer';
import { vi } from 'vitest';
import { main } from '../../infra/local/main.ts';

const program = ['--import', 'tsx', 'infra/local/onfile.ts'];

export type Ended = { code: number | null; stdout: string; stderr: string };

/** Runs a command of the command line to its end, in this process. */
export async function onfile(args: string[], environment: Record<string, string> = {}): Promise<Ended> {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const printed = [out, err].map((stream) => text(stream));
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  try {
    const code = await main(args, out, err);
    for (const stream of [out, err]) stream.end();
    const [stdout = '', stderr = ''] = await Promise.all(printed);
    return { code, stdout, stderr };
  } finally {
    vi.unstubAllEnvs();
  }
}

/** The same in a process of its own. */
export function onfileAlone(args: string[], environment: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...environment };
    const child = execFile(process.execPath, [...program, ...args], { env, maxBuffer: 1e8 }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

export const freshFolder = () => mkdtemp(join(tmpdir(), 'onfile-'));

/** The running service as a process of its own, with free ports. */
export type Running = {
  data: string;
  smtpPort: number;
  url: string;
  send(raw: Uint8Array | string): Promise<void>;
  /** Names of the mails in the outbox. */
  outbox(): Promise<string[]>;
  json(path: string): Promise<Record<string, unknown>>;
  /** Sends a signal; resolves with the exit code, null after a kill. */
  end(signal: NodeJS.Signals): Promise<number | null>;
};

export async function running(data: string, environment: Record<string, string> = {}): Promise<Running> {
  const env = { ...process.env, ONFILE_DATA: data, ONFILE_SMTP_PORT: '0', ONFILE_PORT: '0', ...environment };
  const child = spawn(process.execPath, [...program, 'start'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const { smtpPort, url } = await greetingOf(child);
  const transport = createTransport({
    host: '127.0.0.1',
    port: smtpPort,
    ignoreTLS: true,
    pool: true,
    maxConnections: 3,
  });
  return {
    data,
    smtpPort,
    url,
    async send(raw) {
      await transport.sendMail({
        envelope: { from: 'me@example.com', to: 'in@onfile.example' },
        raw: Buffer.from(raw as string),
      });
    },
    outbox: () => readdir(join(data, 'outbox')).catch(() => []),
    json: async (path) => (await fetch(`${url}${path}`)).json() as Promise<Record<string, unknown>>,
    async end(signal) {
      transport.close();
      const ended = once(child, 'exit');
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

async function greetingOf(child: ChildProcess): Promise<{ smtpPort: number; url: string }> {
  let text = '';
  child.stdout?.on('data', (data: Buffer) => {
    text += data.toString();
  });
  await vi.waitFor(() => {
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}`);
    if (!text.includes('Ctrl-C stops.')) throw new Error(`not started yet: ${text}`);
  }, 15_000);
  const [, smtpPort] = text.match(/SMTP at 127\.0\.0\.1:(\d+)/) ?? [];
  const [url = ''] = text.match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
  return { smtpPort: Number(smtpPort), url };
}
