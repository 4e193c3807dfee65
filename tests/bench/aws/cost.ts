import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bundle, bundled, invoke } from '../../functions/bundle.ts';
import { type Stage, stage } from '../../functions/stage.ts';
import { forwarded, plainMail } from '../../support/mails.ts';
import { type Meter, meterOf } from './meter.ts';
import { prices } from './prices.ts';

/** What the member does and waits for in the life of one case, until seven mails are out. */
const life = ['forward', 'reply', 'wait', 'wait', 'reply', 'wait', 'reply', 'wait'] as const;
const mailsOut = 7;
const replies = ['Ana Silva interviewed me, and I enjoyed the talk about caches.', 'sent', 'keen'];
const day = 86_400_000;

/** How long a function runs and with how much memory; the first call after a while starts it anew. */
const run = { receive: 1.5, followUp: 0.6, deliveryEvents: 0.4 };
const memory = { receive: 1, followUp: 0.5, deliveryEvents: 0.25 };

/** What one case costs on AWS, beside what its mails cost at SES alone. */
export async function costBench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onfile-cost-'));
  const aws = await stage();
  const meters = {
    table: await meterOf(aws.endpoints.AWS_ENDPOINT_URL_DYNAMODB),
    rest: await meterOf(aws.endpoints.AWS_ENDPOINT_URL),
  };
  try {
    print(aws, meters, await liveThrough(aws, meters, folder));
  } finally {
    for (const meter of Object.values(meters)) meter.stop();
    await aws.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function liveThrough(aws: Stage, meters: Record<'table' | 'rest', Meter>, folder: string): Promise<number> {
  let ticks = 0;
  const endpoints = {
    ...aws.endpoints,
    AWS_ENDPOINT_URL: meters.rest.url,
    AWS_ENDPOINT_URL_DYNAMODB: meters.table.url,
  };
  const [receive, followUp] = [bundled('Receive', folder), bundled('FollowUp', folder)];
  const pending = [...replies];
  let now = Date.parse('2026-10-06T08:00:00Z');
  const call = (bundle: Bundle, event: unknown) =>
    invoke(bundle, endpoints, event, { now: new Date(now).toISOString() });
  for (const [i, what] of life.entries()) {
    if (what === 'wait' && aws.aws.sent.length >= mailsOut) continue;
    if (what === 'wait') {
      const before = aws.aws.sent.length;
      // A week in which there is nothing to tell falls due too, and sends nothing.
      for (let tick = 0; tick < 5 && aws.aws.sent.length === before; tick++) {
        now = Math.max(now, Date.parse((await aws.cases.nextDue(0)) ?? '')) + 60_000;
        await call(followUp, { shard: 0 });
        ticks += 1;
      }
    } else {
      now += what === 'reply' ? day / 24 : 0;
      const raw = what === 'forward' ? Buffer.from(forwarded()).toString() : replyTo(aws, pending.shift() ?? '');
      await call(receive, aws.deliver({ raw, key: `mail${i}` }));
    }
  }
  return ticks;
}

/** As a mail program answers the mail about the case that came last. */
function replyTo(aws: Stage, text: string): string {
  const last = aws.aws.sent.findLast(({ raw }) => /^Reply-To: \S*case\+/im.test(raw))?.raw ?? '';
  const [, to = ''] = /^Reply-To: (\S+)/im.exec(last) ?? [];
  const [, subject = ''] = /^Subject: (.+)$/im.exec(last) ?? [];
  return plainMail(
    { From: 'me@example.com', To: to, Subject: `Re: ${subject}`, 'Message-ID': `<r${text.length}@example.com>` },
    text,
  );
}

function print(aws: Stage, { table, rest }: Record<'table' | 'rest', Meter>, ticks: number): void {
  const count = (action: string) => rest.calls.get(action) ?? 0;
  const out = aws.aws.sent.length;
  const mailsIn = life.filter((what) => what !== 'wait').length;
  const calls = { receive: mailsIn, followUp: ticks, deliveryEvents: out };
  const names = ['receive', 'followUp', 'deliveryEvents'] as const;
  const seconds = names.reduce((sum, name) => sum + calls[name] * run[name] * memory[name], 0);
  const ses = out * prices.mailOut + mailsIn * prices.mailIn;
  const rows: [string, number][] = [
    [`SES: ${out} mails out, ${mailsIn} in`, ses],
    [`DynamoDB: ${table.units.write} write units`, table.units.write * prices.write],
    [`DynamoDB: ${table.units.read} read units`, table.units.read * prices.read],
    [
      `Lambda: ${mailsIn + calls.followUp + out} calls, ${seconds.toFixed(1)} GB-s`,
      (mailsIn + calls.followUp + out) * prices.call + seconds * prices.gigabyteSecond,
    ],
    [`S3: ${mailsIn} put by SES, ${count('S3 GET')} got`, mailsIn * prices.put + count('S3 GET') * prices.get],
  ];
  const total = rows.reduce((sum, [, price]) => sum + price, 0);
  for (const [what, price] of rows) console.log(`  ${what.padEnd(40)} $${price.toFixed(6)}`);
  const asked = [...table.calls].map(([action, times]) => `${times} ${action}`).join(', ');
  console.log(`  asked of the table: ${asked}`);
  console.log(`  one case: $${total.toFixed(6)}, ${(total / ses).toFixed(2)} times its SES traffic (aim 1.5)`);
}
