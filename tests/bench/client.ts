import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/**
 * Hands mails to an SMTP port over some connections that are kept open, and waits for each 250.
 * @returns how many seconds it took.
 */
export async function deliver(port: number, mails: Iterator<Uint8Array>, connections: number): Promise<number> {
  const begun = performance.now();
  await Promise.all(Array.from({ length: connections }, () => deliverOn(connect(port, '127.0.0.1'), mails)));
  return (performance.now() - begun) / 1000;
}

async function deliverOn(socket: Socket, mails: Iterator<Uint8Array>): Promise<void> {
  socket.setNoDelay(true);
  const replies = createInterface({ input: socket })[Symbol.asyncIterator]();
  const expect = async (code: string) => {
    for (;;) {
      const { value, done } = await replies.next();
      if (done || (value[3] !== '-' && !value.startsWith(code))) throw new Error(`expected ${code}, got ${value}`);
      if (value[3] !== '-') return;
    }
  };
  await expect('220');
  socket.write('EHLO bench\r\n');
  await expect('250');
  for (let next = mails.next(); !next.done; next = mails.next()) {
    socket.write('MAIL FROM:<me@example.com>\r\nRCPT TO:<in@onfile.example>\r\nDATA\r\n');
    await expect('250');
    await expect('250');
    await expect('354');
    socket.write(Buffer.concat([next.value, Buffer.from('\r\n.\r\n')]));
    await expect('250');
  }
  socket.end('QUIT\r\n');
}
