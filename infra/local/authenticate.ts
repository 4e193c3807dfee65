import { isIP } from 'node:net';
import type { Envelope } from '../../shared/app/ports.ts';

/** Where a mail comes from: the client of an SMTP session. */
export type Peer = { address: string; helo: string };

/** Looks up DNS records, as `dns.promises.resolve` does. */
export type Resolver = (name: string, type: string) => Promise<string[] | string[][]>;

export type Proof = Pick<Envelope, 'authenticated' | 'senderAuthenticated'>;

/** What comes from this machine may be believed: nobody else can connect to it. */
export const ownProof: Proof = { authenticated: true, senderAuthenticated: true };

/**
 * What SPF, DKIM and DMARC say of a mail from elsewhere: DMARC vouches for From or, where the domain publishes no
 * policy, an aligned DKIM signature; SPF vouches for the envelope sender. Whatever fails proves nothing.
 */
export async function authenticate(
  raw: Buffer,
  { from, peer, resolver }: { from: string | null; peer: Peer; resolver?: Resolver },
): Promise<Proof> {
  const { authenticate: check } = await import('mailauth');
  const found = await check(raw, {
    ip: peer.address,
    helo: peer.helo,
    sender: from ?? '',
    mta: 'onfile',
    disableArc: true,
    disableBimi: true,
    ...(resolver ? { resolver } : {}),
  });
  const dmarc = found.dmarc ? found.dmarc.status.result : null;
  const aligned = found.dkim.results.some(({ status }) => status.result === 'pass' && Boolean(status.aligned));
  const oneAuthor = found.dkim.headerFrom?.length === 1;
  return {
    authenticated: oneAuthor && (dmarc === 'pass' || (dmarc === 'none' && aligned)),
    senderAuthenticated: from !== null && found.spf !== false && found.spf.status.result === 'pass',
  };
}

/** 127.0.0.0/8 and ::1, also as an IPv4 address in an IPv6 one. */
export function isLoopback(address: string): boolean {
  const plain = address.replace(/^::ffff:/i, '');
  return plain === '::1' || (isIP(plain) === 4 && plain.startsWith('127.'));
}
