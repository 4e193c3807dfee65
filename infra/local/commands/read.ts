import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { Unwrapped } from '../../../shared/mail/mail.ts';
import { explain } from '../../../shared/reading/explain.ts';
import { Fault, WrongUsage } from '../fault.ts';
import { progress } from '../progress.ts';
import { type ReadMail, readMailFile } from '../read-mail-file.ts';

export const usage = `Usage: onfile read FILE… [--explain]

Prints one JSON reading a line for each mail file (.eml): a forward, or an employer's own mail.
A file that cannot be read gives {"file", "error"}; the others are read all the same, and the command ends with 1. Needs no
service, no network and no settings.

  --explain   print each mail with the words marked that the reading stands on, for a person`;

export async function run(args: string[], out: Writable): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: { explain: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new WrongUsage('read wants at least one file.');
  const bar = progress('Reading', positionals.length, { printing: true });
  let failed = 0;
  for (const file of positionals) {
    const { line, read } = await readingOf(file, values.explain ? forPerson : asJson);
    if (!read) failed += 1;
    await write(line, out);
    bar.step();
  }
  bar.stop();
  if (failed > 0) throw new Fault(`${failed} of ${positionals.length} files could not be read.`);
}

type Failed = { file: string; error: string };

async function readingOf(
  file: string,
  print: (read: ReadMail | Failed) => string,
): Promise<{ line: string; read: boolean }> {
  try {
    return { line: print(await readMailFile(file)), read: true };
  } catch (error) {
    return { line: print({ file, error: error instanceof Error ? error.message : 'It cannot be read.' }), read: false };
  }
}

function asJson(read: ReadMail | Failed): string {
  if ('error' in read) return JSON.stringify(read);
  const { file, unwrapped, reading } = read;
  const { from, subject, date, messageId } = unwrapped.original;
  const { kind, confidence, language, evidence, ...facts } = reading;
  const original = { from, subject, date, messageId };
  return JSON.stringify({ file, kind, confidence, original, ...facts, note: unwrapped.note, language, evidence });
}

function forPerson(read: ReadMail | Failed): string {
  const lines = 'error' in read ? [read.file, read.error] : [read.file, ...explained(read)];
  return `${lines.join('\n').replace(controls, '')}\n`;
}

const explained = ({ unwrapped, reading }: ReadMail) => [
  ...around(unwrapped),
  '',
  explain(unwrapped.original, reading),
];

/** A mail must not steer the terminal that it is printed on, nor turn its letters round. */
const controls = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** Who forwarded the mail, and what they wrote above it. */
function around({ forwarder, note }: Unwrapped): string[] {
  if (!forwarder) return ['No forward was found in it: it is read as the employer’s own mail.'];
  const by = `Forwarded by ${forwarder.name ?? forwarder.address}`;
  return note === null
    ? [`${by}, without a note.`]
    : [`${by}, who writes:`, ...note.split('\n').map((line) => `  ${line}`)];
}

/** Waits where the reader is slower than we are, so that a thousand files take no more memory than one. */
function write(line: string, out: Writable): Promise<void> {
  return new Promise((done) => {
    if (out.write(`${line}\n`)) done();
    else out.once('drain', done);
  });
}
