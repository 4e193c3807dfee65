import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { createTransport } from 'nodemailer';
import { settings } from '../../../shared/config.ts';
import { intakeAddress } from '../../../shared/mail/addresses.ts';
import { parse } from '../../../shared/mail/parse.ts';
import { Fault, WrongUsage } from '../fault.ts';
import { progress } from '../progress.ts';
import { bytesOf } from '../read-mail-file.ts';

export const usage = `Usage: onfile forward FILE…

Hands mail files (.eml) to the running service over SMTP, as a mail program would. A mail of the owner's goes as it is;
anybody else's is forwarded by the owner as an attachment.

Settings: ONFILE_OWNER (me@example.com), ONFILE_SMTP_PORT (2525)`;

export async function run(args: string[], out: Writable): Promise<void> {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  if (positionals.length === 0) throw new WrongUsage('forward wants at least one file.');
  const { owner, domain, smtpPort } = settings(process.env);
  const bar = progress('Forwarding', positionals.length);
  for (const file of positionals) {
    const raw = await bytesOf(file).catch((error: Error) => {
      throw new Fault(`${file}: ${error.message}`);
    });
    await forward({ raw, owner, to: intakeAddress(domain), smtpPort });
    bar.step();
  }
  bar.stop();
  out.write(`Forwarded ${positionals.length === 1 ? positionals[0] : `${positionals.length} mails`}.\n`);
}

/**
 * Forwards a mail to the service at a local SMTP port.
 * @throws {Fault} when nothing listens there, or the mail is refused.
 */
export async function forward(mail: {
  raw: Uint8Array;
  owner: { name: string | null; address: string };
  to: string;
  smtpPort: number;
}): Promise<void> {
  const { owner, to, smtpPort } = mail;
  const raw = Buffer.from(mail.raw);
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true });
  const envelope = { from: owner.address, to };
  const parsed = await parse(raw).catch(() => null);
  const asItIs = !parsed?.from || parsed.from.address === owner.address;
  try {
    await transport.sendMail(asItIs ? { envelope, raw } : { envelope, ...attached(raw, parsed.subject, mail) });
  } catch (error) {
    throw new Fault(whyNot(error as SmtpFailure, smtpPort));
  }
}

function attached(
  raw: Buffer,
  subject: string,
  { owner, to }: { owner: { name: string | null; address: string }; to: string },
) {
  return {
    from: { name: owner.name ?? '', address: owner.address },
    to,
    subject: `Fwd: ${subject}`,
    text: '',
    attachments: [{ filename: 'original.eml', contentType: 'message/rfc822', content: raw }],
  };
}

function whyNot({ code, response, message }: SmtpFailure, port: number): string {
  if (response) return `The service refused the mail: ${response}`;
  return code === 'ESOCKET' || code === 'ECONNECTION' || code === 'ECONNREFUSED'
    ? `Nothing listens on 127.0.0.1:${port}. Start Onfile with npm start first.`
    : `The mail could not be handed over: ${message}`;
}

/** How nodemailer fails: with the server's reply where there was one. */
type SmtpFailure = Error & { code?: string; response?: string };
