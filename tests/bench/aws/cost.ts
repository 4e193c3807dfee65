import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bundle, bundled, run } from '../../functions/bundle.ts';
import { type Stage, stage } from '../../functions/stage.ts';
import { forwarded, plainMail } from '../../support/mails.ts';
import { shareAt } from './memory.ts';
import { type Meter, meterOf } from './meter.ts';
import { prices } from './prices.ts';

/** What the member says in the life of one case: on the mails that ask for it, in this order, and then no more. */
const replies = ['Ana Silva interviewed me, and I enjoyed the talk about caches.', 'sent', 'keen'];
/** The life that the aim is about has seven mails; a case that somebody is keen on goes on. */
const lives = [7, 15];
const hour = 3_600_000;

/** What one case costs on AWS, beside what its mails cost at SES alone. */
export async function costBench(): Promise<void> {
  for (const mailsOut of lives) await costOf(mailsOut);
}

async function costOf(mailsOut: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onfile-cost-'));
  const aws = await stage();
  const meters = {
    table: await meterOf(aws.endpoints.AWS_ENDPOINT_URL_DYNAMODB),
    rest: await meterOf(aws.endpoints.AWS_ENDPOINT_URL),
  };
  try {
    print(aws, meters, await liveThrough(aws, meters, { folder, mailsOut }));
  } finally {
    for (const meter of Object.values(meters)) meter.stop();
    await aws.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Gigabyte-seconds of each call, and where the case stood in the end. */
type Life = { mailsIn: number; calls: number[]; ended: string };

/** Seconds that a call of a function waits for AWS: about so long for each thing that it asks, and for each mail that it sends. */
const waits = { ask: 0.008, mail: 0.1 };

/** The forward, then every step as it falls due; each reply answers the mail about the case that came last. */
async function liveThrough(
  aws: Stage,
  meters: Record<'table' | 'rest', Meter>,
  { folder, mailsOut }: { folder: string; mailsOut: number },
): Promise<Life> {
  const endpoints = {
    ...aws.endpoints,
    AWS_ENDPOINT_URL: meters.rest.url,
    AWS_ENDPOINT_URL_DYNAMODB: meters.table.url,
  };
  const [receive, followUp] = (['Receive', 'FollowUp'] as const).map((id) => bundled(id, folder));
  const life: Life = { mailsIn: 0, calls: [], ended: '' };
  const pending = [...replies];
  let now = Date.parse('2026-10-06T08:00:00Z');
  const call = async (bundle: Bundle | undefined, event: unknown) => {
    if (!bundle) return;
    const [asked, sent] = [asks(meters), aws.aws.sent.length];
    const { usage } = await run(bundle, endpoints, event, { now: new Date(now).toISOString() });
    const mails = aws.aws.sent.length - sent;
    const waiting = (asks(meters) - asked) * waits.ask + mails * waits.mail;
    life.calls.push((usage.cpu / 1000 / shareAt(bundle.megabytes) + waiting) * (bundle.megabytes / 1024));
  };
  const comesIn = async (key: string, delivery: { raw: string; recipients?: string[] }, outcome: string) => {
    life.mailsIn += 1;
    await call(receive, aws.deliver({ ...delivery, key }));
    const ended = await aws.outcomes.get(key);
    if (ended?.outcome !== outcome) throw new Error(`${key} came to ${ended?.outcome}: ${ended?.detail}`);
  };

  await comesIn('forward', { raw: Buffer.from(forwarded()).toString() }, 'case-opened');
  while (aws.aws.sent.length < mailsOut) {
    const text = pending.shift();
    now += hour;
    if (text) await comesIn(`reply${pending.length}`, replyTo(aws, text), 'command');
    const due = await aws.cases.nextDue(0);
    if (due === null) break;
    now = Math.max(now, Date.parse(due)) + 60_000;
    await call(followUp, { shard: 0 });
  }
  const next = await aws.cases.nextDue(0);
  life.ended = `${new Date(now).toISOString().slice(0, 10)}, next ${next?.slice(0, 10) ?? 'nothing'}`;
  return life;
}

const asks = (meters: Record<'table' | 'rest', Meter>): number =>
  Object.values(meters)
    .flatMap(({ calls }) => [...calls.values()])
    .reduce((sum, times) => sum + times, 0);

/** As a mail program answers the mail about the case that came last. */
function replyTo(aws: Stage, text: string): { raw: string; recipients: string[] } {
  const last = aws.aws.sent.findLast(({ raw }) => /^Reply-To: \S*case\+/im.test(raw))?.raw ?? '';
  const [, to = ''] = /^Reply-To: (\S+)/im.exec(last) ?? [];
  const [, subject = ''] = /^Subject: (.+)$/im.exec(last) ?? [];
  const id = `<reply-${text.replace(/\W+/g, '-')}@example.com>`;
  const raw = plainMail({ From: 'me@example.com', To: to, Subject: `Re: ${subject}`, 'Message-ID': id }, text);
  return { raw, recipients: [to] };
}

function print(aws: Stage, { table, rest }: Record<'table' | 'rest', Meter>, life: Life): void {
  const { mailsIn, calls, ended } = life;
  const out = aws.aws.sent.length;
  const seconds = calls.reduce((sum, one) => sum + one, 0);
  const got = rest.calls.get('S3 GET') ?? 0;
  const ses = out * prices.mailOut + mailsIn * prices.mailIn;
  const rows: [string, number][] = [
    [`SES: ${out} mails out, ${mailsIn} in`, ses],
    [`DynamoDB: ${table.units.write} write units`, table.units.write * prices.write],
    [`DynamoDB: ${table.units.read} read units`, table.units.read * prices.read],
    [
      `Lambda: ${calls.length} calls, ${seconds.toFixed(1)} GB-s`,
      calls.length * prices.call + seconds * prices.gigabyteSecond,
    ],
    [`S3: ${mailsIn} put by SES, ${got} got`, mailsIn * prices.put + got * prices.get],
    [`Logs: ${calls.length} kB`, (calls.length / 1e6) * prices.logged],
  ];
  const total = rows.reduce((sum, [, price]) => sum + price, 0);
  for (const [what, price] of rows) console.log(`  ${what.padEnd(40)} $${price.toFixed(6)}`);
  const asked = [...table.calls].map(([action, times]) => `${times} ${action}`).join(', ');
  console.log(`  asked of the table: ${asked}`);
  const steps = aws.aws.sent.map(({ raw }) => /^X-Onfile-Step: (\S+)/m.exec(raw)?.[1]).join(', ');
  console.log(`  mails out: ${steps}; up to ${ended}`);
  console.log(`  one case: $${total.toFixed(6)}, ${(total / ses).toFixed(2)} times its SES traffic (aim 1.5)`);
}
