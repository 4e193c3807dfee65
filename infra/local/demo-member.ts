import { type ParsedMail, simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import type { Sendable } from '../../shared/app/ports.ts';

type Mailbox = { name: string; address: string };

/** What the member of the demo does with a mail of one case. */
type Turn = {
  step: string;
  /** Tells mails of one kind of step apart. */
  subject?: RegExp;
  told: string;
  send: (mail: ParsedMail, member: Mailbox) => Message;
};

type Message = { to: string; bcc?: string; subject: string; text: string };

/** The company of the case that the member of the demo writes back about. */
const about = 'Northwind Robotics';
const ana = 'Ana Silva <ana.silva@northwind-robotics.example>';

const reply = (text: string) => (mail: ParsedMail) => ({
  to: mail.replyTo?.value[0]?.address ?? '',
  subject: `Re: ${mail.subject}`,
  text,
});

/** The whole life of a case by mail: each turn once, in whatever order the mails come. */
const turns: readonly Turn[] = [
  {
    step: 'receipt',
    told: 'answers the questions of the receipt',
    send: reply('Ana and Priya interviewed me. I was drawn to the work on safe failure.'),
  },
  {
    step: 'ask-feedback',
    told: 'sends the draft, with the case’s address in Bcc',
    send: (mail) => ({
      to: ana,
      bcc: mail.replyTo?.value[0]?.address ?? '',
      subject: 'Re: Your interviews with Northwind Robotics',
      text: /^-{20,}\n(?:Subject: .*\n\n)?([\s\S]*?)\n-{20,}$/m.exec(mail.text ?? '')?.[1] ?? '',
    }),
  },
  {
    step: 'widen',
    told: 'forwards the feedback that Ana sent',
    send: (mail, { name, address }) => ({
      to: mail.replyTo?.value[0]?.address ?? '',
      subject: 'Fwd: Your interviews with Northwind Robotics',
      text: `---------- Forwarded message ---------\nFrom: ${ana}\nSubject: Re: Your interviews with Northwind Robotics\nTo: ${name} <${address}>\n\n\nHi Robin,\n\nthank you for asking, and for the kind words. You spoke of failure modes only when we asked; we would have wanted to hear of them first. And Kafka at scale can be learnt.\n\nAll the best,\nAna\n`,
    }),
  },
  {
    step: 'thank-for-feedback',
    told: 'has sent the thank-you, stays keen and notes a lesson',
    send: reply('sent\nkeen\nlesson: I speak of failures only when asked -> I practise it the other way round'),
  },
  {
    step: 'keep-in-touch',
    subject: /anything new/,
    told: 'has news',
    send: reply('news: I wrote up what I learnt about failure injection. https://robin.example/failures'),
  },
  {
    step: 'keep-in-touch',
    subject: /^A draft/,
    told: 'has found something else, and stops',
    send: reply('sent\nstop'),
  },
];

/**
 * Plays the member of the demo: reads the mails that come and answers by SMTP, as a mail program would.
 * @param say prints what the member does.
 */
export function demoMember(options: { smtpPort: () => number; member: Mailbox; say: (sentence: string) => void }) {
  const left = new Set(turns);
  return async ({ raw }: Sendable): Promise<void> => {
    const mail = await simpleParser(Buffer.from(raw));
    const step = mail.headers.get('x-onfile-step');
    const turn = [...left].find((each) => each.step === step && (each.subject?.test(mail.subject ?? '') ?? true));
    if (!turn || !`${mail.subject} ${mail.text}`.includes(about)) return;
    left.delete(turn);
    options.say(`${options.member.name} ${turn.told}.`);
    await post(turn.send(mail, options.member), mail, options);
  };
}

async function post(
  message: Message,
  answered: ParsedMail,
  { smtpPort, member }: { smtpPort: () => number; member: Mailbox },
): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort(), ignoreTLS: true });
  // The employer's address is no business of Onfile's server: only ours go over the wire.
  const envelope = { from: member.address, to: message.bcc ?? message.to };
  const references = [answered.references ?? []].flat();
  const { bcc: _, ...headers } = message;
  await transport.sendMail({ from: member, ...headers, envelope, inReplyTo: answered.messageId ?? '', references });
}
