import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Arrival, mailLimit, startSmtp } from '../../infra/local/smtp.ts';

type Server = Awaited<ReturnType<typeof startSmtp>>;
let server: Server | null = null;
afterEach(async () => {
  await server?.stop();
  server = null;
});

type Kept = { from: string | null; to: string[]; raw: string };

async function serverWith(keep: (kept: Kept) => Promise<void> | void = () => undefined) {
  const kept: Kept[] = [];
  const broken: Error[] = [];
  server = await startSmtp({
    host: '127.0.0.1',
    port: 0,
    isOurs: (address) => address.startsWith('in@'),
    onError: (error) => void broken.push(error),
    keep: async ({ from, to, raw }: Arrival) => {
      const mail = { from, to, raw: await textOf(raw) };
      await keep(mail);
      kept.push(mail);
    },
  });
  return { kept, broken, port: server.port };
}

async function textOf(raw: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of raw) parts.push(chunk);
  return Buffer.concat(parts).toString();
}

/** Speaks lines to the server and gives its replies, one an exchange. */
async function dialogue(port: number, lines: string[]): Promise<string[]> {
  const socket = connect(port, '127.0.0.1');
  const replies = [await reply(socket)];
  for (const line of lines) {
    socket.write(`${line}\r\n`);
    replies.push(await reply(socket));
  }
  socket.destroy();
  return replies;
}

function reply(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const onData = (data: Buffer) => {
      text += data.toString();
      if (!/^\d{3} [^\n]*\n$/m.test(text)) return;
      socket.off('data', onData);
      resolve(text.trim());
    };
    socket.on('data', onData).once('error', reject);
  });
}

const hello = ['EHLO client', 'MAIL FROM:<me@example.com>', 'RCPT TO:<in@onfile.example>', 'DATA'];

describe('the front door', () => {
  it('takes a mail and says 250 once it is kept', async () => {
    const { kept, port } = await serverWith();
    const replies = await dialogue(port, [...hello, 'Subject: hi\r\n\r\nbody\r\n.']);
    expect(replies.at(-1)).toMatch(/^250 /);
    expect(kept).toEqual([{ from: 'me@example.com', to: ['in@onfile.example'], raw: 'Subject: hi\r\n\r\nbody\r\n' }]);
  });

  it('says 451 when the mail could not be kept, so that the client tries again', async () => {
    const { port, broken } = await serverWith(() => Promise.reject(new Error('disk full')));
    const replies = await dialogue(port, [...hello, 'Subject: hi\r\n\r\nbody\r\n.']);
    expect(replies.at(-1)).toMatch(/^451 4\.3\.0 /);
    expect(broken).toHaveLength(1);
  });

  it('takes a bounce with the null sender', async () => {
    const { kept, port } = await serverWith();
    await dialogue(port, ['EHLO client', 'MAIL FROM:<>', 'RCPT TO:<in@x>', 'DATA', 'Subject: hi\r\n\r\n.']);
    expect(kept[0]?.from).toBeNull();
  });

  it.each([
    ['an unknown command', ['EHLO client', 'PLEASE'], /^500 /],
    [
      'an address that is not ours',
      ['EHLO client', 'MAIL FROM:<me@example.com>', 'RCPT TO:<boss@x>'],
      /^550 5\.1\.1 .*in@/,
    ],
    ['a recipient before a sender', ['EHLO client', 'RCPT TO:<in@x>'], /^503 /],
    ['a sender that is no address', ['EHLO client', 'MAIL FROM:nobody'], /^501 /],
    [
      'a mail that announces too many bytes',
      ['EHLO client', `MAIL FROM:<me@example.com> SIZE=${mailLimit + 1}`],
      /^552 /,
    ],
    ['a sign-in', ['EHLO client', 'AUTH PLAIN AGEAYg=='], /^5\d\d /],
  ])('answers %s with one named error', async (_name, lines, expected) => {
    const { port } = await serverWith();
    const replies = await dialogue(port, lines);
    expect(replies.at(-1)).toMatch(expected);
    expect(replies.at(-1)?.split('\n')).toHaveLength(1);
  });

  it('goes on after a client has reset its connection in the middle of a mail', async () => {
    const { kept, port } = await serverWith();
    const socket = connect(port, '127.0.0.1');
    await reply(socket);
    for (const line of hello) {
      socket.write(`${line}\r\n`);
      await reply(socket);
    }
    socket.write('Subject: half a');
    const gone = new Promise((done) => socket.once('close', done));
    socket.resetAndDestroy();
    await gone;
    const replies = await dialogue(port, [...hello, 'Subject: whole\r\n\r\n.']);
    expect(replies.at(-1)).toMatch(/^250 /);
    expect(kept.map(({ raw }) => raw)).toEqual(['Subject: whole\r\n\r\n']);
  });

  it('names the setting to change when its port is taken', async () => {
    const { port } = await serverWith();
    const second = startSmtp({
      host: '127.0.0.1',
      port,
      isOurs: () => true,
      keep: async () => undefined,
      onError: () => undefined,
    });
    await expect(second).rejects.toThrow(`Port ${port} is in use by another program. Set ONFILE_SMTP_PORT`);
  });
});
