import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import type { Sendable } from '../../shared/app/ports.ts';
import { spoken } from '../../shared/case/calendar.ts';
import type { Settings } from '../../shared/config.ts';
import { intakeAddress } from '../../shared/mail/addresses.ts';
import { forward } from './commands/forward.ts';
import { greeting } from './commands/start.ts';
import { demoMember } from './demo-member.ts';
import { type Service, startService } from './service.ts';

/** The samples were written for this week, by this member. */
const startAt = '2026-10-14T10:30:00.000Z';
const owner = { name: 'Robin Ferris', address: 'me@example.com' };

const days = 183;
const seconds = 60;
const samples = new URL('samples/', import.meta.url);

/**
 * Forwards the samples as a mail program would, lets half a year pass in about a minute and prints each mail that the
 * member gets. About one of the cases the member writes back, so that its whole life can be seen. The service then goes on at the pace of the real time. Its data is its own, and made anew each time.
 */
export async function runDemo(settings: Settings, signal: AbortSignal): Promise<Service> {
  const data = join(settings.data, 'demo');
  await rm(data, { recursive: true, force: true });
  const own = {
    ...settings,
    data,
    owner,
    startAt,
    speed: (days * 86_400) / seconds,
    relay: null,
    dynamodbEndpoint: null,
  };
  let smtpPort = 0;
  const say = (sentence: string) => void process.stdout.write(`\n► ${sentence}\n`);
  const answer = demoMember({ smtpPort: () => smtpPort, member: owner, say });
  const printing = inOrder(async (mail: Sendable) => {
    await printMail(mail, settings.zone);
    await answer(mail);
  });
  const service = await startService(own, { onSent: printing.add });
  smtpPort = service.smtpPort;
  service.clock.setSpeed(1);
  process.stdout.write(`${greeting({ ...own, speed: 1 }, service)}\nForwarding the samples.\n`);
  for (const name of (await readdir(samples)).sort()) {
    await forward({
      raw: await readFile(new URL(name, samples)),
      owner,
      to: intakeAddress(own.domain),
      smtpPort: service.smtpPort,
    });
  }
  await service.idle();
  await printing.done();
  service.clock.setSpeed(own.speed);
  await passing(service, signal);
  service.clock.setSpeed(1);
  await printing.done();
  if (!signal.aborted) process.stdout.write(closing(service, settings.zone));
  return service;
}

async function passing({ clock }: Service, signal: AbortSignal): Promise<void> {
  const end = new Date(Date.parse(startAt) + days * 86_400_000).toISOString();
  while (clock.now() < end && !signal.aborted) await sleep(100);
}

const closing = ({ clock, port }: Service, zone: string) =>
  `\nHalf a year has passed: it is ${spoken(clock.now(), zone)}. The cases and mails can be read at http://127.0.0.1:${port}/
From here the clock runs at its ordinary pace. Ctrl-C stops.\n`;

async function printMail({ raw, date }: Sendable, zone: string): Promise<void> {
  const { subject = '', text = '' } = await simpleParser(Buffer.from(raw));
  const body = text.trim().replace(/^(?=.)/gm, '  ');
  process.stdout.write(`\n${'─'.repeat(72)}\n${spoken(date, zone)}\n${subject}\n\n${body}\n`);
}

/** Does one thing after the other, in the order in which they were added. */
function inOrder<Item>(work: (item: Item) => Promise<void>) {
  let last: Promise<void> = Promise.resolve();
  return {
    add: (item: Item) => {
      last = last.then(() => work(item));
    },
    done: () => last,
  };
}
