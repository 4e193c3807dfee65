import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled, type handlers, run } from '../../functions/bundle.ts';
import { httpEvent } from '../../functions/http-event.ts';
import { permanentBounce } from '../../functions/sns.ts';
import { type Stage, stage } from '../../functions/stage.ts';
import { forwarded, rejection } from '../../support/mails.ts';
import { memoryLimit } from './limits.ts';

/** Megabytes that a function may be given. */
const sizes = [128, 192, 256, 512, 1024, 1769];

/** Lambda gives a function a whole processor at so many megabytes, and below that a share (Lambda developer guide). */
const wholeProcessor = 1769;
export const shareAt = (megabytes: number): number => Math.min(1, megabytes / wholeProcessor);

/** Megabytes of the biggest mail that SES takes in. */
const biggest = 40;

type Row = {
  what: string;
  id: keyof typeof handlers;
  event: (aws: Stage, key: string) => unknown;
  now?: (aws: Stage) => Promise<string>;
};

/** A first call of each function, as plain and as big as it comes. */
const rows: Row[] = [
  { what: 'a forward', id: 'Receive', event: (aws, key) => deliver(aws, key, mailOf(key)) },
  { what: 'a forward of 40 MB', id: 'Receive', event: (aws, key) => deliver(aws, key, bigMail(key)) },
  { what: 'a draft', id: 'FollowUp', event: () => ({ shard: 0 }), now: whenDue },
  { what: 'nothing due', id: 'FollowUp', event: () => ({ shard: 1 }) },
  { what: 'the list of cases', id: 'Api', event: ({ cookie }) => httpEvent('/', { cookie }) },
  { what: 'a bounce', id: 'DeliveryEvents', event: () => permanentBounce('nobody@example.com') },
  {
    what: 'a forward of 40 MB that was missed',
    id: 'Reconcile',
    event: (aws, key) => void deliver(aws, key, bigMail(key)),
  },
];

/**
 * What a first call takes of memory, and how long it computes at the share of a processor that comes with so much
 * memory. What waiting for AWS takes comes to it. On Lambda the part before the handler runs has a processor to itself.
 */
export async function lambdaBench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onfile-lambda-'));
  const aws = await stage();
  console.log(
    `  ${'seconds with so many MB'.padEnd(50)}${sizes.map((size) => String(size).padStart(7)).join('')}   peak`,
  );
  try {
    for (const row of rows) console.log(`  ${await measured(row, aws, folder)}`);
  } finally {
    await aws.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured({ what, id, event, now }: Row, aws: Stage, folder: string): Promise<string> {
  const bundle = bundled(id, folder);
  const cells: string[] = [];
  let peak = 0;
  for (const size of sizes) {
    const limit = memoryLimit(size);
    // Lambda tells V8 of nine tenths of the memory.
    const flags = [`--max-old-space-size=${Math.floor(size * 0.9)}`];
    const key = `${id}${what.length}x${size}`.toLowerCase();
    const given = event(aws, key) ?? {};
    const under = { command: limit?.command ?? [], flags };
    const taken = await run(bundle, aws.endpoints, given, { under, ...(now ? { now: await now(aws) } : {}) }).catch(
      () => null,
    );
    limit?.stop();
    if (id === 'Api' && taken?.answer.statusCode !== 200)
      throw new Error(`The page answers ${taken?.answer.statusCode}.`);
    if (taken && (id === 'Receive' || id === 'Reconcile')) await expectCase(aws, key);
    peak = Math.max(peak, taken?.usage.peak ?? 0);
    cells.push(taken ? (taken.usage.cpu / 1000 / shareAt(size)).toFixed(1) : limit ? 'dies' : 'fails');
  }
  return `${`${id}: ${what}`.padEnd(50)}${cells.map((cell) => cell.padStart(7)).join('')}   ${peak.toFixed(0)} MB`;
}

/** A bench that measures something else than it says is worth nothing. */
async function expectCase({ outcomes }: Stage, key: string): Promise<void> {
  const found = await outcomes.get(key);
  if (found?.outcome !== 'case-opened') throw new Error(`${key} opened no case: ${found?.outcome}`);
}

/** A minute after the next step falls due. */
async function whenDue({ cases }: Stage): Promise<string> {
  return new Date(Date.parse((await cases.nextDue(0)) ?? '') + 60_000).toISOString();
}

const deliver = (aws: Stage, key: string, raw: string) => aws.deliver({ raw, key });
const mailOf = (role: string) => Buffer.from(forwarded(rejection({ role }))).toString();

/** A forward with an attachment that makes it as big as SES takes mail in. */
function bigMail(role: string): string {
  const line = `${'QUJD'.repeat(19)}\r\n`;
  const content = line.repeat(Math.floor((biggest * 1024 * 1024 - 100_000) / line.length));
  const mail = mailOf(role);
  const split = mail.indexOf('\r\n\r\n');
  const own = mail.slice(0, split).split(/\r\n(?![ \t])/);
  const isOfPart = (header: string) => /^content-/i.test(header);
  return [
    ...own.filter((header) => !isOfPart(header)),
    'Content-Type: multipart/mixed; boundary="big"',
    '',
    '--big',
    ...own.filter(isOfPart),
    mail.slice(split + 2),
    '--big',
    'Content-Type: application/pdf; name="portfolio.pdf"',
    'Content-Disposition: attachment; filename="portfolio.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    `${content}--big--`,
    '',
  ].join('\r\n');
}
