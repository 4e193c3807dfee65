import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outbox, Sendable } from '../../app/ports.ts';

/** Mails to members as files `<date>-<id>.eml`, to be opened by a mail program or read on the local page. */
export function fileOutbox({ folder }: { folder: string }): Outbox {
  return {
    async send(mail) {
      await mkdir(folder, { recursive: true });
      const path = join(folder, outboxName(mail));
      const file = await open(`${path}.part`, 'w', 0o600);
      try {
        await file.writeFile(mail.raw);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(`${path}.part`, path);
    },
  };
}

/** Sorts by date; the same mail sent again takes the same name. */
const outboxName = ({ date, id }: Sendable) =>
  `${date.slice(0, 19).replace(/[:]/g, '')}Z-${id.replace(/[^\w.-]/g, '_').slice(0, 100)}.eml`;
