import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

/** The baseline as a process of its own: smtp-server with a write and an fsync, and nothing else. */
const folder = join(process.env.ONFILE_DATA ?? '', 'mail');
mkdirSync(folder, { recursive: true });

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  onData(stream, _session, done) {
    keep(stream).then(() => done(null), done);
  },
});

async function keep(stream: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(join(folder, `${randomBytes(8).toString('hex')}.eml`), 'w');
  for await (const chunk of stream) await file.write(chunk);
  await file.sync();
  await file.close();
}

server.listen(0, '127.0.0.1', () => {
  const address = server.server.address();
  process.stdout.write(
    `SMTP at 127.0.0.1:${address && typeof address === 'object' ? address.port : 0} Ctrl-C stops.\n`,
  );
});
