import { setTimeout as sleep } from 'node:timers/promises';
import { deliver } from './client.ts';
import { manyMails } from './mails.ts';
import { answered, onfileArguments, type Server, serverOf } from './process.ts';

const rounds = 3;
const count = 1000;
const connections = 8;
/** Receiving a mail takes some thirty times what keeping it takes: fewer tell how fast it is. */
const received = 100;

/** Durable mails a second through SMTP, against smtp-server with write and fsync alone, the best of three in turns; and how many a second get their receipt. */
export async function smtpBench(): Promise<void> {
  const best = { baseline: 0, onfile: 0 };
  for (let round = 0; round < rounds; round++) {
    best.baseline = Math.max(best.baseline, await keeping(['--import', 'tsx', 'tests/bench/baseline-smtp.ts']));
    best.onfile = Math.max(best.onfile, await keeping(onfileArguments()));
  }
  const ratio = best.onfile / best.baseline;
  print(`smtp-server, write and fsync   ${best.baseline.toFixed(0)} mails/s`);
  print(
    `Onfile, durable at its 250     ${best.onfile.toFixed(0)} mails/s, ${ratio.toFixed(2)} of the baseline (aim 0.5)`,
  );
  print(`Onfile, with case and receipt  ${(await receiving()).toFixed(0)} mails/s`);
}

/** Mails a second that are durable, on a server that has warmed up. What it has still to receive is left undone. */
async function keeping(args: string[]): Promise<number> {
  const server = await serverOf(args);
  await deliver(server.smtpPort, manyMails(100), connections);
  await sleep(1500);
  const seconds = await deliver(server.smtpPort, manyMails(count), connections);
  await server.stop();
  return count / seconds;
}

/** Mails a second from SMTP to the receipt, behind the first ones. */
async function receiving(): Promise<number> {
  const server = await serverOf(onfileArguments());
  await deliver(server.smtpPort, manyMails(received * 1.5), connections);
  await untilAnswered(server, received / 2);
  const [begun, before] = [performance.now(), answered(server)];
  await untilAnswered(server, received * 1.5);
  const seconds = (performance.now() - begun) / 1000;
  await server.stop();
  return (received * 1.5 - before) / seconds;
}

async function untilAnswered(server: Server, mails: number): Promise<void> {
  while (answered(server) < mails) await sleep(50);
}

const print = (line: string) => process.stdout.write(`  ${line}\n`);
