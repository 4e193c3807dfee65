import { createTransport } from 'nodemailer';
import type { Outbox } from '../../app/ports.ts';

/** Sends through an SMTP relay ("smtps://user:password@mail.example.com"). */
export function relayOutbox({ url }: { url: string }): Outbox {
  const transport = createTransport(url);
  return {
    async send({ from, to, raw }) {
      await transport.sendMail({ envelope: { from, to }, raw: Buffer.from(raw) });
    },
    forget: async () => undefined,
  };
}
