import { generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { describe, expect, it } from 'vitest';
import { authenticate, isLoopback } from '../../infra/local/authenticate.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');

const mail = (from = 'Robin Ferris <me@example.com>') =>
  `From: ${from}\r\nTo: in@onfile.example\r\nSubject: Fwd: no\r\nDate: Tue, 06 Oct 2026 09:40:00 +0200\r\nMessage-ID: <1@example.com>\r\n\r\nHello\r\n`;

async function signed(text = mail(), domain = 'example.com'): Promise<string> {
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const signature = { signingDomain: domain, selector: 's', privateKey: pem };
  // The library's types want one signature, its code a list.
  const options = { ...signature, signatureData: [signature] };
  const { signatures } = await dkimSign(text, options);
  return signatures + text;
}

/** A DNS of a few records; whatever else is asked for does not exist. */
const dns =
  (records: Record<string, string>) =>
  async (name: string, type: string): Promise<string[][]> => {
    const found = type === 'TXT' ? records[name] : undefined;
    if (found === undefined) throw Object.assign(new Error('none'), { code: 'ENOTFOUND' });
    return [[found]];
  };

const keyOf = (domain: string) => ({ [`s._domainkey.${domain}`]: `v=DKIM1; k=rsa; p=${key}` });
const policy = { '_dmarc.example.com': 'v=DMARC1; p=reject' };
const spf = { 'example.com': 'v=spf1 ip4:192.0.2.42 -all' };
const peer = { address: '192.0.2.42', helo: 'mx.example.com' };
const elsewhere = { address: '192.0.2.66', helo: 'mx.evil.example' };

const proof = async (raw: string, records: Record<string, string>, at = peer, from: string | null = 'me@example.com') =>
  authenticate(Buffer.from(raw), { from, peer: at, resolver: dns(records) });

describe('a mail from elsewhere', () => {
  it('is its author’s where DMARC passes', async () => {
    expect(await proof(await signed(), { ...keyOf('example.com'), ...policy }, elsewhere)).toEqual({
      authenticated: true,
      senderAuthenticated: false,
    });
    expect(await proof(mail(), { ...policy, ...spf })).toEqual({ authenticated: true, senderAuthenticated: true });
  });

  it('is its author’s by a signature of the domain, where that publishes no policy', async () => {
    expect(await proof(await signed(), keyOf('example.com'), elsewhere)).toMatchObject({ authenticated: true });
    expect(await proof(mail(), spf)).toMatchObject({ authenticated: false, senderAuthenticated: true });
  });

  it.each<[string, () => Promise<string>, Record<string, string>]>([
    ['the signature of another domain', () => signed(mail(), 'evil.example'), { ...keyOf('evil.example'), ...policy }],
    ['another domain’s signature and no policy', () => signed(mail(), 'evil.example'), keyOf('evil.example')],
    ['a changed text', async () => (await signed()).replace('Hello', 'stop'), { ...keyOf('example.com'), ...policy }],
    [
      'a second From',
      async () => `From: you@evil.example\r\n${await signed()}`,
      { ...keyOf('example.com'), ...policy },
    ],
    ['two authors', () => signed(mail('me@example.com, you@example.com')), { ...keyOf('example.com'), ...policy }],
    ['no From', () => signed(mail().replace('From', 'Sender')), { ...keyOf('example.com'), ...policy }],
    ['no signature', async () => mail(), policy],
    ['no DNS at all', () => signed(), {}],
  ])('is nobody’s with %s', async (_, raw, records) => {
    expect(await proof(await raw(), records, elsewhere)).toEqual({ authenticated: false, senderAuthenticated: false });
  });

  it('does not prove the sender of a bounce', async () => {
    expect(await proof(mail(), spf, peer, null)).toMatchObject({ senderAuthenticated: false });
  });
});

it.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['192.0.2.42', false],
  ['::ffff:192.0.2.42', false],
  ['127.0.0.1.evil.example', false],
  ['', false],
])('whether %j is this machine: %j', (address, expected) => {
  expect(isLoopback(address)).toBe(expected);
});
