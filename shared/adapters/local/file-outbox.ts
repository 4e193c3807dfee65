import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outbox, Sendable } from '../../app/ports.ts';

/** Mails to members as files `<date>-<id>.eml`, to be opened by a mail program or read on the local page. */
export function fileOutbox({ folder }: { folder: string }): Outbox {
  let writing = 0;
  return {
    async send(mail) {
      await mkdir(folder, { recursive: true });
      const path = join(folder, outboxName(mail));
      // The same mail may be sent twice at once.
      writing += 1;
      const aside = `${path}.${writing}.part`;
      const file = await open(aside, 'w', 0o600);
      try {
        await file.writeFile(mail.raw);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(aside, path);
    },

    async forget(address) {
      const names = await readdir(folder).catch(() => []);
      for (const name of names.filter((each) => each.endsWith('.eml'))) {
        const path = join(folder, name);
        if (recipientOf(await readFile(path, 'latin1')) === address) await rm(path, { force: true });
      }
    },
  };
}

/** A kept mail, by the name of its file, where it was sent to one of these addresses; null otherwise. */
export async function keptMailTo(folder: string, name: string, addresses: readonly string[]): Promise<Buffer | null> {
  const raw = await readFile(join(folder, name)).catch(() => null);
  const to = raw && recipientOf(raw.toString('latin1', 0, headLength));
  return to && addresses.includes(to) ? raw : null;
}

/** Letters of a mail among which its To stands. */
const headLength = 8_000;

/** To is one plain address in every mail that we compose. */
const recipientOf = (raw: string) => /^To: <?([^\s<>]+)>?\r?$/im.exec(raw.slice(0, headLength))?.[1]?.toLowerCase();

/** Sorts by date; the same mail sent again takes the same name. */
const outboxName = ({ date, id }: Sendable) =>
  `${date.slice(0, 19).replace(/[:]/g, '')}Z-${id.replace(/[^\w.-]/g, '_').slice(0, 100)}.eml`;
