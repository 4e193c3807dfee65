import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from '../../shared/mail/parse.ts';
import { read } from '../../shared/reading/read.ts';
import { readMail } from '../../shared/reading/read-mail.ts';
import type { Reading } from '../../shared/reading/reading.ts';
import { type Client, forwardAs } from '../support/forward.ts';
import { printDrafts } from './drafts.ts';
import { type Labelled, labelledRows, ownMails } from './labelled.ts';
import { withOtherNames } from './other-names.ts';
import { printMisses, printSoft, printSource, printSwaps, printTally } from './print.ts';
import { softTallyOf } from './soft.ts';
import { factNames, type Miss, tallyOf } from './tally.ts';

const rowsFile = fileURLToPath(new URL('../../../shared/data/job-mail.jsonl', import.meta.url));
const corpusFolder = fileURLToPath(new URL('../reading/corpus', import.meta.url));
const mailsFolder = fileURLToPath(new URL('../mails', import.meta.url));
/** Clients that mangle what they forward each in its own way. */
const through: readonly Client[] = ['gmail', 'outlook', 'apple-mail', 'thunderbird', 'yahoo', 'proton'];

/** Of the other names every so manieth is tried in each mail: the more mails, the fewer. */
const namesSteps = { labelled: 20, corpus: 60 };

/** Where a row has no sender, one that says nothing about company or contact. */
const unknown = 'jobs@mail.example';

if (existsSync(rowsFile)) await scoreRows(labelledRows(rowsFile));
else console.log('Labelled mail: not here, left out.\n');
if (existsSync(mailsFolder)) await scoreOwn(ownMails(mailsFolder));
await scoreCorpus();
scoreOtherNames();
printDrafts();

async function scoreRows(rows: readonly Labelled[]): Promise<void> {
  const direct = await readAll(rows, readDirectly);
  const misses = printAll('Labelled mail as it is', direct);
  for (const source of new Set(rows.map((row) => row.source))) {
    printSource(source, tallyOf(direct.filter(({ labelled }) => labelled.source === source)));
  }
  printMisses(misses);
  console.log();
  for (const client of through) {
    const tally = tallyOf(await readAll(rows, (row) => readForwarded(row, client)));
    printTally(`Labelled mail forwarded by ${client}`, tally);
    printMisses(tally.misses.filter((miss) => !misses.some((other) => isSame(miss, other))));
  }
  console.log();
}

/** What is read wrong as it is has been printed by then: only what the client adds. */
function isSame(one: Miss, other: Miss): boolean {
  return one.id === other.id && one.item === other.item && one.got === other.got;
}

async function scoreOwn(mails: readonly Labelled[]): Promise<void> {
  const readings = await readAll(mails, readDirectly);
  printMisses(printAll('Own mails', readings));
  console.log();
}

/** A line a file: the misses are many, and kinds were learnt from this mail (`npm run learn` says how well unseen mail is judged). */
async function scoreCorpus(): Promise<void> {
  console.log('Corpus, whose kinds were learnt');
  for (const file of readdirSync(corpusFolder)) {
    const rows = labelledRows(`${corpusFolder}/${file}`);
    printSource(file.replace('.jsonl', ''), tallyOf(await readAll(rows, readDirectly)));
  }
  console.log();
}

/** Mail that was studied says little of names that nobody has seen: the same mails with others in them say more. */
function scoreOtherNames(): void {
  const corpus = readdirSync(corpusFolder).flatMap((file) => labelledRows(`${corpusFolder}/${file}`));
  const sets = { labelled: existsSync(rowsFile) ? labelledRows(rowsFile) : [], corpus };
  console.log('The same rejections with other names');
  for (const set of ['labelled', 'corpus'] as const) {
    for (const fact of factNames) printSwaps(`${fact}, ${set}`, withOtherNames(sets[set], fact, namesSteps[set]));
  }
  console.log();
}

/** Prints how well the mails were read, and returns what was read otherwise than labelled. */
function printAll(title: string, pairs: Awaited<ReturnType<typeof readAll>>): Miss[] {
  const tally = tallyOf(pairs);
  const rejections = pairs.filter(({ labelled }) => labelled.expected.kind === 'rejection');
  const soft = softTallyOf(rejections.map(({ labelled: { id, soft }, reading }) => ({ id, soft, reading })));
  printTally(title, tally);
  printSoft(soft);
  return [...tally.misses, ...[...soft.values()].flatMap(({ misses }) => misses)];
}

type Read = (labelled: Labelled) => Promise<Reading | null>;

async function readAll(all: readonly Labelled[], readOne: Read) {
  const pairs: { labelled: Labelled; reading: Reading | null }[] = [];
  for (const labelled of all) pairs.push({ labelled, reading: await readOne(labelled) });
  return pairs;
}

async function readDirectly({ mail }: Labelled): Promise<Reading | null> {
  return 'original' in mail ? read(mail.original) : readRaw(mail.raw);
}

async function readForwarded({ mail }: Labelled, client: Client): Promise<Reading | null> {
  if (!('original' in mail)) return readRaw(mail.raw);
  const { from, subject, text } = mail.original;
  const sent = {
    from: { name: from.name, address: from.address ?? unknown },
    to: { name: 'Jo Marsh', address: 'me@example.com' },
    subject,
    date: '2026-11-03T09:30:00+01:00',
    text,
  };
  return readRaw(forwardAs(client, sent));
}

async function readRaw(raw: Uint8Array): Promise<Reading | null> {
  return readMail(await parse(raw)).reading;
}
