import type { PassThrough } from 'node:stream';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { Peer } from './authenticate.ts';
import { Fault } from './fault.ts';

/** As much as SES receives. */
export const mailLimit = 40 * 1024 * 1024;

export type Arrival = {
  from: string | null;
  to: string[];
  /** Null for what came without a connection. */
  peer: Peer | null;
  raw: AsyncIterable<Uint8Array>;
};

/**
 * The front door on one machine: no sign-in, no relaying. On another address than loopback it takes mail as any server
 * of a domain does, and what comes is believed as far as it can be proven.
 * @param keep resolves once the mail is safely on disk; only then does the client get its 250.
 * @param isOurs whether an address is one of Onfile's.
 * @throws {Fault} when the port is taken.
 */
export async function startSmtp(options: {
  host: string;
  port: number;
  isOurs: (address: string) => boolean;
  keep: (arrival: Arrival) => Promise<void>;
  onError: (error: Error) => void;
}): Promise<{ port: number; stop(): Promise<void> }> {
  const { isOurs, keep, onError } = options;
  const server = new SMTPServer({
    name: 'onfile',
    banner: 'Onfile',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: mailLimit,
    maxClients: 50,
    socketTimeout: 60_000,
    closeTimeout: 1_000,
    onRcptTo: ({ address }, _session, done) => done(isOurs(address) ? null : refusal(550, `5.1.1 ${noSuchAddress}`)),
    onData(stream, session, done) {
      take(stream, session).then(
        () => done(null, 'OK, kept'),
        (error: Error) => {
          if (!(error instanceof Refusal)) onError(error);
          done(error instanceof Refusal ? error : refusal(451, '4.3.0 The mail could not be kept; please try again'));
        },
      );
    },
  });
  const take = (stream: PassThrough & { sizeExceeded?: boolean }, session: SMTPServerSession) =>
    keep({
      from: session.envelope.mailFrom ? session.envelope.mailFrom.address || null : null,
      to: session.envelope.rcptTo.map(({ address }) => address),
      peer: { address: session.remoteAddress, helo: session.hostNameAppearsAs || session.remoteAddress },
      raw: bounded(stream),
    });
  const port = await listen(server, options);
  // A client that resets its connection ends here, not the process.
  server.on('error', onError);
  return { port, stop: () => new Promise((done) => server.close(() => done())) };
}

const noSuchAddress = 'There is no such address here; forward rejections to in@ this server';

/** Becomes the reply that the client gets. */
class Refusal extends Error {
  override name = 'Refusal';
  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message);
  }
}

const refusal = (code: number, message: string) => new Refusal(code, message);

/** Passes a mail on as long as it is within the limit; the rest is read, since the client sends it anyway, and dropped. */
async function* bounded(stream: PassThrough & { sizeExceeded?: boolean }): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) if (!stream.sizeExceeded) yield chunk as Uint8Array;
  if (stream.sizeExceeded) throw refusal(552, `5.3.4 The mail is larger than ${mailLimit / 1024 / 1024} MB`);
}

function listen(server: SMTPServer, { host, port }: { host: string; port: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Fault(portTaken(port, 'ONFILE_SMTP_PORT')) : error),
    );
    server.listen(port, host, () => {
      const address = server.server.address();
      resolve(address && typeof address === 'object' ? address.port : port);
    });
  });
}

export const portTaken = (port: number, variable: string) =>
  `Port ${port} is in use by another program. Set ${variable} to another port.`;
