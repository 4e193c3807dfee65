import { SMTPServer } from 'smtp-server';
import { afterEach } from 'vitest';
import { relayOutbox } from '../../shared/adapters/local/relay-outbox.ts';
import { outboxContract } from '../contracts/outbox.ts';

const servers: SMTPServer[] = [];
const closed = (server: SMTPServer) => new Promise<void>((done) => server.close(() => done()));
afterEach(async () => {
  for (const server of servers.splice(0)) await closed(server);
});

outboxContract('an SMTP relay', async () => {
  const mails: { to: string | null; raw: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 200,
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        mails.push({ to: envelope.rcptTo.map(({ address }) => address).join(), raw: Buffer.concat(parts).toString() });
        done(null);
      });
    },
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  servers.push(server);
  const address = server.server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  return {
    outbox: relayOutbox({ url: `smtp://127.0.0.1:${port}` }),
    arrived: async () => mails,
    breakDown: () => closed(server),
  };
});
