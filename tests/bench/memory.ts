import { setTimeout as sleep } from 'node:timers/promises';
import { deliver } from './client.ts';
import { manyMails } from './mails.ts';
import { answered, onfileArguments, residentOf, serverOf } from './process.ts';

/**
 * Resident memory of the service without its engine: at rest, and while mails come in, 2,000 in passing and 10,000 where the
 * bench is asked for by name, which takes some minutes.
 */
export async function memoryBench({ whole }: { whole: boolean }): Promise<void> {
  const server = await serverOf(onfileArguments());
  await sleep(3000);
  print(`at rest                 ${residentOf(server)} MB (aim 150)`);
  const step = whole ? 1000 : 200;
  const mails = manyMails(10 * step);
  for (let count = step; count <= 10 * step; count += step) {
    await deliver(server.smtpPort, take(mails, step), 8);
    while (answered(server) < count) await sleep(200);
    print(`after ${String(count).padStart(6)} mails      ${residentOf(server)} MB`);
  }
  await server.stop();
}

function* take<Item>(items: Iterator<Item>, count: number): Generator<Item> {
  for (let i = 0; i < count; i++) {
    const { value, done } = items.next();
    if (done) return;
    yield value;
  }
}

const print = (line: string) => process.stdout.write(`  ${line}\n`);
