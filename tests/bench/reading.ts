import { readdir, readFile } from 'node:fs/promises';
import { simpleParser } from 'mailparser';
import { parse } from '../../shared/mail/parse.ts';
import { asOriginal, unwrap } from '../../shared/mail/unwrap.ts';
import { read } from '../../shared/reading/read.ts';
import { hostile, shapes } from '../mail/hostile-shapes.ts';
import { corpusMails } from '../score/own-mail.ts';
import { forwardAs } from '../support/forward.ts';
import { forwarded, rejection } from '../support/mails.ts';
import { arrived } from './arrived.ts';

const rounds = 60;

/** What reading a mail costs, against what mailparser alone costs on the same mails, and how that grows with size. */
export async function readingBench(): Promise<void> {
  const names = (await readdir('tests/mails')).filter((name) => name.endsWith('.eml'));
  const mails = await Promise.all(names.map((name) => readFile(`tests/mails/${name}`)));
  print(`${mails.length} fixtures, ${await comparison(mails)}`);
  print(`as SES stores them, ${await comparison(mails.map(arrived))}`);
  const corpus = forwardedCorpus();
  print(`${corpus.length} of the corpus, forwarded and stored, ${await comparison(corpus)}`);
  for (const [name, make] of Object.entries(growing)) {
    const [small, large] = [await timed([make(100)], readWhole), await timed([make(200)], readWhole)];
    print(`${name}: twice the size costs ${(large / small).toFixed(2)} times (linear: 2)`);
  }
  await hostileBench();
}

const clients = ['gmail', 'outlook', 'apple-mail', 'yahoo', 'proton'] as const;
/** Every so many mails of the corpus: of all languages, and more than the caches of a processor hold what they need of. */
const every = 7;

/** Mails of the corpus as some clients forward them by turns and SES stores them. */
function forwardedCorpus(): Uint8Array[] {
  const some = corpusMails().filter((_, place) => place % every === 0);
  return some.flatMap(({ original: { from, subject, text } }, place) => {
    const client = clients[place % clients.length];
    if (!client || !from.address) return [];
    const sender = { name: from.name, address: from.address };
    return [arrived(forwardAs(client, { ...rejection(), from: sender, subject, text }))];
  });
}

async function comparison(mails: Uint8Array[]): Promise<string> {
  const [alone, ours] = await compared(mails);
  const size = mails.reduce((sum, { length }) => sum + length, 0) / mails.length / 1024;
  return `${size.toFixed(1)} KB: mailparser ${each(alone, mails)} ms, Onfile ${each(ours, mails)} ms a mail: ${(ours / alone).toFixed(2)} times (aim 2)`;
}

/** Mails made to be dear, of half a megabyte and of one: the one whose cost grows most. */
async function hostileBench(): Promise<void> {
  const growth: { name: string; times: number; large: number }[] = [];
  for (const shape of shapes) {
    const [small, large] = await growthOf(hostile(shape, 5e5), hostile(shape, 1e6));
    growth.push({ name: shape[0], times: large / Math.max(small, 20), large });
  }
  const [worst] = growth.sort((one, other) => other.times - one.times);
  const dearest = Math.max(...growth.map(({ large }) => large));
  print(
    `${growth.length} hostile shapes: twice the size costs at most ${worst?.times.toFixed(2)} times (${worst?.name}); 1 MB costs at most ${dearest.toFixed(0)} ms`,
  );
}

/** The least of some rounds of each, by turns, so that what else the machine does falls on both. */
async function growthOf(half: Uint8Array, whole: Uint8Array): Promise<[number, number]> {
  let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 3; round++) {
    small = Math.min(small, await spentOn([half], readWhole));
    large = Math.min(large, await spentOn([whole], readWhole));
  }
  return [small, large];
}

async function readWhole(raw: Uint8Array): Promise<void> {
  const mail = await parse(raw);
  const { original, forwarder } = unwrap(mail) ?? asOriginal(mail);
  read(original, forwarder);
}

/** Both on the same mails by turns, after a round to warm up. */
async function compared(mails: Uint8Array[]): Promise<[number, number]> {
  const alone = (raw: Uint8Array) => simpleParser(Buffer.from(raw));
  const least: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round <= rounds; round++) {
    const spent = [await spentOn(mails, alone), await spentOn(mails, readWhole)] as const;
    if (round > 0)
      spent.forEach((time, at) => {
        least[at] = Math.min(least[at] ?? time, time);
      });
  }
  return least;
}

/** The least of some rounds. */
async function timed(mails: Uint8Array[], work: (raw: Uint8Array) => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) least = Math.min(least, await spentOn(mails, work));
  return least;
}

/** Milliseconds of processor time, which other processes on the machine do not lengthen. */
async function spentOn(mails: Uint8Array[], work: (raw: Uint8Array) => Promise<unknown>): Promise<number> {
  const begun = process.cpuUsage();
  for (const raw of mails) await work(raw);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

const each = (milliseconds: number, { length }: Uint8Array[]) => (milliseconds / length).toFixed(2);

/** Mails that grow, `size` in kilobytes. */
const growing: Record<string, (size: number) => Uint8Array> = {
  'a long forward': (size) =>
    forwarded(rejection({ text: `${rejection().text}\n\n${'We wish you well. '.repeat(size * 57)}` })),
  'one endless line': (size) => forwarded(rejection({ text: 'a'.repeat(size * 1000) }), { form: 'text' }),
  'brackets and quotes': (size) => forwarded(rejection({ text: '> < " ( '.repeat(size * 125) }), { form: 'text' }),
  'heads of forwards': (size) =>
    Buffer.from(`From: me@example.com\r\n\r\n${'From: a <a@b.c>\r\nSent: x\r\nTo: y\r\n'.repeat(size * 29)}`),
};

const print = (line: string) => process.stdout.write(`  ${line}\n`);
