import { setTimeout as sleep } from 'node:timers/promises';
import { deliver } from './client.ts';
import { manyMails } from './mails.ts';
import { answered, onfileArguments, residentOf, serverOf } from './process.ts';

/** Resident memory of the service without its engine: at rest, and while 10,000 mails come in. */
export async function memoryBench(): Promise<void> {
  const server = await serverOf(onfileArguments());
  await sleep(3000);
  print(`at rest                 ${residentOf(server)} MB (aim 150)`);
  const mails = manyMails(10_000);
  for (let thousands = 1; thousands <= 10; thousands++) {
    await deliver(server.smtpPort, take(mails, 1000), 8);
    while (answered(server) < thousands * 1000) await sleep(200);
    print(`after ${String(thousands * 1000).padStart(6)} mails      ${residentOf(server)} MB`);
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
