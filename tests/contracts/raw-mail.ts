import { describe, expect, it } from 'vitest';
import type { Envelope, RawMail } from '../../shared/app/ports.ts';

const envelope: Envelope = {
  from: 'me@example.com',
  to: ['in@onfile.example', 'case+abc.def@onfile.example'],
  receivedAt: '2026-10-06T07:40:00.000Z',
  authenticated: true,
  senderAuthenticated: false,
};

/** What every keeper of raw mail promises. `make` gives an empty one. */
export function rawMailContract(name: string, make: () => Promise<RawMail>): void {
  describe(`${name} keeps raw mail`, () => {
    it('gives back the very bytes and the envelope', async () => {
      const store = await make();
      const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 31) % 256);
      await store.put('20261006-a', envelope, inChunks(bytes, 1000));
      const kept = await store.get('20261006-a');
      expect(Buffer.from(kept?.raw ?? []).equals(bytes)).toBe(true);
      expect(kept?.envelope).toEqual(envelope);
    });

    it('keeps what the transport vouched for', async () => {
      const store = await make();
      const proofs = [
        { authenticated: false, senderAuthenticated: true },
        { authenticated: true, senderAuthenticated: true },
        { authenticated: false, senderAuthenticated: false },
      ];
      for (const [i, proof] of proofs.entries()) {
        await store.put(`mail-${i}`, { ...envelope, ...proof }, inChunks(Buffer.from('x')));
        expect((await store.get(`mail-${i}`))?.envelope).toMatchObject(proof);
      }
    });

    it('removes a mail for good, as often as asked', async () => {
      const store = await make();
      await store.put('gone', envelope, inChunks(Buffer.from('x')));
      await store.remove('gone');
      await store.remove('gone');
      expect(await store.get('gone')).toBeNull();
      expect(await all(store.keys())).toEqual([]);
    });

    it('keeps the null sender of a bounce apart from a sender', async () => {
      const store = await make();
      await store.put('bounce', { ...envelope, from: null }, inChunks(Buffer.from('x')));
      expect((await store.get('bounce'))?.envelope.from).toBeNull();
    });

    it('keeps an empty mail', async () => {
      const store = await make();
      await store.put('empty', envelope, inChunks(new Uint8Array()));
      expect((await store.get('empty'))?.raw).toHaveLength(0);
    });

    it('knows nothing of a key that was never put', async () => {
      expect(await (await make()).get('nobody')).toBeNull();
    });

    it('lists what it keeps', async () => {
      const store = await make();
      for (const key of ['b', 'a', 'c']) await store.put(key, envelope, inChunks(Buffer.from(key)));
      expect((await all(store.keys())).sort()).toEqual(['a', 'b', 'c']);
    });

    it('keeps nothing of a mail that breaks off', async () => {
      const store = await make();
      await expect(store.put('broken', envelope, breakingOff())).rejects.toThrow('reset by peer');
      expect(await store.get('broken')).toBeNull();
      expect(await all(store.keys())).toEqual([]);
    });

    it('does not let an address smuggle in a line of its own', async () => {
      const store = await make();
      const to = ['in@onfile.example\r\nReceived: by evil; never'];
      await store.put('evil', { ...envelope, from: 'a>\r\nX: y', to }, inChunks(Buffer.from('Subject: s\r\n\r\nbody')));
      const kept = await store.get('evil');
      expect(Buffer.from(kept?.raw ?? []).toString()).toBe('Subject: s\r\n\r\nbody');
    });
  });
}

async function* inChunks(bytes: Uint8Array, size = 64_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function* breakingOff(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('Subject: half a');
  throw new Error('reset by peer');
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
