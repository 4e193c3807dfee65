import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Settings, settings } from '../../../shared/config.ts';
import { automaticAddress, intakeAddress } from '../../../shared/mail/addresses.ts';
import { runDemo } from '../demo.ts';
import { type Service, startService } from '../service.ts';

export const usage = `Usage: npm start -- [--demo]

Runs the whole of Onfile on this machine, until Ctrl-C.

  --demo   forward the samples, let half a year pass in about a minute, print each mail as it comes, then keep serving;
           with data of its own

Settings (environment): ONFILE_OWNER, ONFILE_DOMAIN, ONFILE_DATA (.onfile), ONFILE_SMTP_PORT (2525), ONFILE_PORT (8787),
ONFILE_SPEED (1; 86400: a day a second), ONFILE_NOW, ONFILE_TZ, ONFILE_COUNTRY, ONFILE_SECRET, ONFILE_RELAY,
DYNAMODB_ENDPOINT.`;

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { demo: { type: 'boolean' } } });
  const chosen = settings(process.env);
  const ended = untilAsked();
  const service = values.demo ? await runDemo(chosen, ended.signal) : await serve(chosen);
  await ended.asked;
  process.stdout.write('\nStopping.\n');
  setTimeout(endAnyway, patience).unref();
  await service.stop();
}

/** Milliseconds for what is under way, such as a mail that a relay does not take. */
const patience = 20_000;

function endAnyway(): void {
  process.stderr.write('Something would not end in time. What it was doing is done again at the next start.\n');
  process.exit(1);
}

async function serve(chosen: Settings): Promise<Service> {
  const service = await startService(chosen, { onTrouble: sayNowAndThen() });
  process.stdout.write(greeting(chosen, service));
  return service;
}

/** What goes wrong again and again is said once a minute. */
function sayNowAndThen(): (sentence: string) => void {
  const said = new Map<string, number>();
  return (sentence) => {
    if (performance.now() - (said.get(sentence) ?? Number.NEGATIVE_INFINITY) < 60_000) return;
    said.set(sentence, performance.now());
    process.stderr.write(`${sentence}\n`);
  };
}

/** A few lines: what runs where, how to forward a mail, where to look. */
export function greeting({ domain, owner, speed }: Settings, { smtpPort, port, folder, engine, app }: Service): string {
  const lines = [
    'Onfile is running.',
    `  Forward a rejection from ${owner.address} to ${intakeAddress(domain)} by SMTP at 127.0.0.1:${smtpPort},`,
    `  or drop a mail file (.eml) into ${folder.drop}`,
    `  A rule of a mail program forwards to ${automaticAddress('owner', domain, app.seal)}`,
    `  See where everything stands at http://127.0.0.1:${port}/ and the mails to you at http://127.0.0.1:${port}/outbox`,
    `  Data is in ${folder.path} (${engine})${speed === 1 ? '' : `; the clock runs ${speed} times as fast`}.`,
    '  Ctrl-C stops.',
  ];
  return `${lines.join('\n')}\n`;
}

/** A Ctrl-C or termination asks for an orderly end; another one a while later ends at once. */
function untilAsked(): { asked: Promise<void>; signal: AbortSignal } {
  const controller = new AbortController();
  const { signal } = controller;
  const asked = new Promise<void>((done) => signal.addEventListener('abort', () => done()));
  let askedAt = Number.POSITIVE_INFINITY;
  const ask = () => {
    // One Ctrl-C can arrive twice: from the terminal, and passed on by npm.
    if (Date.now() - askedAt > 1_000) process.exit(1);
    askedAt = Math.min(askedAt, Date.now());
    controller.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, ask);
  if (process.env.npm_lifecycle_event) whenParentEnds(() => controller.abort());
  return { asked, signal };
}

/** The shell that npm puts in between passes no signal on; when it or npm is ended, that was meant for us. */
function whenParentEnds(act: () => void): void {
  const [shell, npm] = [process.ppid, parentOf(process.ppid)];
  setInterval(() => (process.ppid !== shell || parentOf(shell) !== npm) && act(), 200).unref();
}

/** Null where the system does not tell. */
function parentOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8').match(/^PPid:\s+(\d+)/m)?.[1] ?? null;
  } catch {
    return null;
  }
}
