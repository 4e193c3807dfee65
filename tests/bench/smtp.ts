import { setTimeout as sleep } from 'node:timers/promises';
import { deliver } from './client.ts';
import { manyMails } from './mails.ts';
import { answered, onfileArguments, type Server, serverOf } from './process.ts';

const count = 1000;
const connections = 8;

/** Durable mails a second through SMTP, against smtp-server with write and fsync alone. Best of three, in turns. */
export async function smtpBench(): Promise<void> {
  const best = { baseline: 0, onfile: 0 };
  let received = 0;
  for (let round = 0; round < 3; round++) {
    best.baseline = Math.max(best.baseline, await rate(['--import', 'tsx', 'tests/bench/baseline-smtp.ts']));
    best.onfile = Math.max(
      best.onfile,
      await rate(onfileArguments(), async (server, begun) => {
        while (answered(server) < 100 + count) await sleep(100);
        received = Math.max(received, (count / (performance.now() - begun)) * 1000);
      }),
    );
  }
  const ratio = best.onfile / best.baseline;
  print(`smtp-server, write and fsync   ${best.baseline.toFixed(0)} mails/s`);
  print(
    `Onfile, durable at its 250     ${best.onfile.toFixed(0)} mails/s, ${ratio.toFixed(2)} of the baseline (aim 0.5)`,
  );
  print(`Onfile, with case and receipt  ${received.toFixed(0)} mails/s`);
}

async function rate(args: string[], after?: (server: Server, begun: number) => Promise<void>) {
  const server = await serverOf(args);
  await deliver(server.smtpPort, manyMails(100), connections);
  await sleep(1500);
  const begun = performance.now();
  const seconds = await deliver(server.smtpPort, manyMails(count), connections);
  await after?.(server, begun);
  await server.stop();
  return count / seconds;
}

const print = (line: string) => process.stdout.write(`  ${line}\n`);
