import { type ParsedMail, simpleParser } from 'mailparser';
import { followUp } from '../../shared/app/follow-up.ts';
import type { Envelope, Outcome } from '../../shared/app/ports.ts';
import { receive } from '../../shared/app/receive.ts';
import type { Case, Step } from '../../shared/case/case.ts';
import { plainMail } from './mails.ts';
import { type MemoryApp, memoryApp } from './memory-app.ts';

/** A member who writes and gets mails, on the program in memory. */
export function conversation(app: MemoryApp = memoryApp()) {
  const member = 'Robin Ferris <me@example.com>';
  let count = 0;
  const id = () => {
    count += 1;
    return `<${count}@mail.example.com>`;
  };

  const sends = async (raw: Uint8Array | string, envelope: Partial<Envelope> = {}): Promise<Outcome> =>
    receive(app, await app.keep(raw, envelope));

  /** The mails that came of a step, the oldest first. */
  const mails = async (step?: string): Promise<ParsedMail[]> => {
    const all = await Promise.all(app.sent.map(({ raw }) => simpleParser(Buffer.from(raw))));
    return all.filter((mail) => !step || mail.headers.get('x-onfile-step') === step);
  };

  const latest = async (step?: string): Promise<ParsedMail> => {
    const mail = (await mails(step)).at(-1);
    if (!mail) throw new Error(`No mail of ${step} was sent.`);
    return mail;
  };

  /** The mail with these words in its subject. */
  const titled = async (words: string): Promise<ParsedMail> => {
    const mail = (await mails()).find(({ subject }) => subject?.includes(words));
    if (!mail) throw new Error(`No mail about ${words} was sent.`);
    return mail;
  };

  /** Answers a mail of ours as mail programs do: to its Reply-To, quoting it below. */
  const replies = (to: ParsedMail, text: string, more: { from?: string; envelope?: Partial<Envelope> } = {}) => {
    const address = to.replyTo?.value[0]?.address ?? '';
    const quote = (to.text ?? '').split('\n').map((line) => `> ${line}`);
    const headers = {
      From: more.from ?? member,
      To: address,
      Subject: `Re: ${to.subject}`,
      Date: new Date(app.clock.now()).toUTCString(),
      'Message-ID': id(),
      'In-Reply-To': to.messageId ?? '',
      References: [...[to.references ?? []].flat(), to.messageId ?? ''].join(' '),
      'Content-Type': 'text/plain; charset=utf-8',
    };
    const body = `${text}\r\n\r\nOn Tue, 6 Oct 2026 at 09:40, Onfile <onfile@onfile.example> wrote:\r\n${quote.join('\r\n')}\r\n`;
    return sends(plainMail(headers, body), { to: [address], ...more.envelope });
  };

  /** Sends a draft to the employer with the case's address in Bcc. */
  const sendsDraft = (draft: ParsedMail, text: string, to = 'Ana Silva <ana.silva@northwind.example>') => {
    const headers = {
      From: member,
      To: to,
      Subject: 'Re: Your application',
      Date: new Date(app.clock.now()).toUTCString(),
      'Message-ID': id(),
      'Content-Type': 'text/plain; charset=utf-8',
    };
    return sends(plainMail(headers, text), { to: [draft.replyTo?.value[0]?.address ?? ''] });
  };

  /** Lets time pass, at each hour that something is due. */
  const until = async (instant: string) => {
    for (let due = await app.cases.nextDue(0); due && due <= instant; due = await app.cases.nextDue(0)) {
      if (due > app.clock.now()) app.clock.set(due);
      await followUp(app);
    }
    if (instant > app.clock.now()) app.clock.set(instant);
  };

  const theCase = (): Case => {
    const [one] = [...app.stored.values()];
    if (!one) throw new Error('There is no case.');
    return one;
  };

  const step = (kind: string): Step => {
    const found = theCase().steps.find((each) => each.id === kind);
    if (!found) throw new Error(`There is no step ${kind}.`);
    return found;
  };

  return { app, sends, replies, sendsDraft, until, mails, latest, titled, theCase, step };
}
