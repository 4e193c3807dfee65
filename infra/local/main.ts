import type { Writable } from 'node:stream';
import { BadSettings } from '../../shared/config.ts';
import { Fault, isWrongUsage } from './fault.ts';

const commands: Record<string, () => Promise<{ run: Command; usage: string }>> = {
  start: () => import('./commands/start.ts'),
  read: () => import('./commands/read.ts'),
  plan: () => import('./commands/plan.ts'),
  forward: () => import('./commands/forward.ts'),
  replay: () => import('./commands/replay.ts'),
  import: () => import('./commands/import.ts'),
};

/** Prints to `out`. @throws {WrongUsage} for arguments that it does not understand, {Fault} for what the caller can mend. */
export type Command = (args: string[], out: Writable) => Promise<void>;

const overview = `Onfile turns job rejections into second chances.

Usage: npm run -s onfile -- COMMAND

  start            run the whole service on this machine
  read FILE…       print what is understood of each mail, one JSON line a file
  plan FILE        print the calendar of a case with its drafts
  forward FILE…    hand a mail to the running service, as a mail program would
  replay           read all kept mails again
  import FILE…     take in what another installation exported

COMMAND --help says more.`;

/** The command line: 0 fine, 1 a named failure in one line on `err`, 2 wrong usage. */
export async function main([name = '', ...args]: string[], out: Writable, err: Writable): Promise<number> {
  const print = (text: string) => said(0, text, out);
  const fail = (code: number, text: string) => said(code, text, err);
  if (name === '--help' || name === '-h' || name === 'help') return print(overview);
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) return fail(2, name ? `There is no command ${JSON.stringify(name)}.\n\n${overview}` : overview);
  const { run, usage } = await load();
  if (args.includes('--help') || args.includes('-h')) return print(usage);
  try {
    await run(args, out);
    return 0;
  } catch (error) {
    if (isWrongUsage(error)) return fail(2, `${error.message}\n\n${usage}`);
    if (error instanceof Fault || error instanceof BadSettings) return fail(1, error.message);
    if (isSystemError(error)) return fail(1, `The system refused: ${error.message}`);
    throw error;
  }
}

/** A file, folder or connection that the system would not give us (EACCES, EISDIR, ECONNREFUSED …). */
const isSystemError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && /^E[A-Z]{2,}$/.test(String(error.code));

function said(code: number, text: string, to: Writable): number {
  to.write(`${text}\n`);
  return code;
}
