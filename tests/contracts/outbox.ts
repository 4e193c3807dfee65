import { describe, expect, it } from 'vitest';
import type { Outbox, Sendable } from '../../shared/app/ports.ts';

/** An outbox with a look at where its mails end up. */
export type Observed = {
  outbox: Outbox;
  /** The raw mails that have arrived, and to whom where the adapter's way of sending tells. */
  arrived(): Promise<{ to: string | null; raw: string }[]>;
  /** Makes every further sending fail. */
  breakDown(): Promise<void>;
};

const mail: Sendable = {
  id: 'reflect.abc',
  to: 'me@example.com',
  from: 'onfile@onfile.example',
  date: '2026-10-06T07:40:00.000Z',
  raw: Buffer.from('To: somebody-else@evil.example\r\nSubject: Gr=C3=BC=C3=9Fe\r\n\r\nHello\r\n.\r\nlast line\r\n'),
};

/** What every outbox promises. */
export function outboxContract(name: string, make: () => Promise<Observed>): void {
  describe(`${name} is an outbox`, () => {
    it('that delivers the very bytes, also where a line is a single dot', async () => {
      const { outbox, arrived } = await make();
      await outbox.send(mail);
      expect((await arrived()).map(({ raw }) => raw)).toEqual([mail.raw.toString()]);
    });

    it('that goes by the recipient it is given, not by the headers', async () => {
      const { outbox, arrived } = await make();
      await outbox.send(mail);
      for (const { to } of await arrived()) expect([null, mail.to]).toContain(to);
    });

    it('that delivers many, each by itself', async () => {
      const { outbox, arrived } = await make();
      const ids = ['a', 'b', 'c', 'd'];
      await Promise.all(
        ids.map((id) => outbox.send({ ...mail, id, raw: Buffer.from(`Subject: ${id}\r\n\r\n${id}\r\n`) })),
      );
      const subjects = (await arrived()).map(({ raw }) => raw.slice('Subject: '.length, 'Subject: '.length + 1));
      expect(subjects.sort()).toEqual(ids);
    });

    it('that takes the same mail twice at once', async () => {
      const { outbox, arrived } = await make();
      await Promise.all([outbox.send(mail), outbox.send(mail)]);
      expect((await arrived()).length).toBeGreaterThan(0);
    });

    it('that can forget what it keeps of mails to an address', async () => {
      const { outbox } = await make();
      await outbox.send(mail);
      await outbox.forget('nobody@example.com');
      await outbox.forget('me@example.com');
    });

    it('that says so when a mail could not be sent', async () => {
      const { outbox, breakDown } = await make();
      await breakDown();
      await expect(outbox.send(mail)).rejects.toThrow();
    });
  });
}
