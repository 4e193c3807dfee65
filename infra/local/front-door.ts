import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from '../../shared/app/ports.ts';
import { authenticate, isLoopback, ownProof, type Peer, type Proof } from './authenticate.ts';
import type { Arrival } from './smtp.ts';

export type FrontDoor = {
  /** Keeps a mail under a key that sorts by time of arrival, and gives the key. */
  keep(arrival: Arrival): Promise<string>;
  /** Resolves when no mail is coming in, or after a while: keeping comes first, but must not starve the rest. */
  quiet(): Promise<void>;
};

/** Real milliseconds. */
const calm = 30;
const patience = 900;

/** Where mails come in on this machine, by whatever way. */
export function frontDoor({ rawMail, clock }: Pick<App, 'rawMail' | 'clock'>): FrontDoor {
  let count = 0;
  let underWay = 0;
  let lastAt = Number.NEGATIVE_INFINITY;
  const busy = () => underWay > 0 || performance.now() - lastAt < calm;
  return {
    async keep({ from, to, peer, raw }) {
      const receivedAt = clock.now();
      count = (count + 1) % 10_000;
      const order = `${receivedAt.replace(/\D/g, '')}-${String(count).padStart(4, '0')}`;
      const key = `${order}-${randomBytes(4).toString('hex')}`;
      underWay += 1;
      try {
        if (!peer || isLoopback(peer.address)) await rawMail.put(key, { from, to, receivedAt, ...ownProof }, raw);
        else {
          const whole = await buffer(raw);
          const proof = await proofOf(whole, { from, peer });
          await rawMail.put(key, { from, to, receivedAt, ...proof }, each(whole));
        }
      } finally {
        underWay -= 1;
        lastAt = performance.now();
      }
      return key;
    },
    async quiet() {
      const begun = performance.now();
      while (busy() && performance.now() - begun < patience) await sleep(calm / 2);
    },
  };
}

/** A mail that cannot be checked is kept, and proves nothing. */
const proofOf = (raw: Buffer, of: { from: string | null; peer: Peer }): Promise<Proof> =>
  authenticate(raw, of).catch(() => ({ authenticated: false, senderAuthenticated: false }));

async function* each(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
