import addressparser from 'nodemailer/lib/addressparser';
import { getDomain } from 'tldts';
import { headerDate } from '../../mail/header-date.ts';
import type { Instant } from '../../mail/mail.ts';

/** A header as it stands in a mail, unfolded or not. */
export type HeaderLine = { name: string; value: string };

/** What SES knew of a delivery and wrote above the mail. */
export type SesTrace = {
  /** Null for bounces. */
  from: string | null;
  to: string[];
  receivedAt: Instant | null;
  /** SES vouches for the From header, and found neither spam nor a virus. */
  authenticated: boolean;
  /** SES vouches for the envelope sender, and found neither spam nor a virus. */
  senderAuthenticated: boolean;
};

/**
 * Reads the headers that SES writes above a mail that it receives, in their order: Return-Path, Received, the verdicts
 * of the scans, Received-SPF, Authentication-Results, X-SES-RECEIPT. Headers of the same names further down came with
 * the mail, and anybody can write them; so only what stands above the first X-SES-RECEIPT counts, each name once.
 * @returns null where the mail does not begin with such headers.
 */
export function sesTrace(headers: HeaderLine[]): SesTrace | null {
  const own = ownHeaders(headers);
  const received = own?.get('received')?.match(receivedBySes);
  if (!own || !received) return null;
  const [, recipients = '', stamp = ''] = received;
  const date = headerDate(stamp);
  return {
    from: own.get('return-path')?.replace(/[<>]/g, '').trim() || null,
    to: recipients.split(/[\s,]+/).flatMap((address) => address.replace(/[<>]/g, '') || []),
    receivedAt: date && new Date(date).toISOString(),
    authenticated: isClean(own) && vouchesFor(own, domainOfFrom(headers)),
    senderAuthenticated: isClean(own) && /^pass\b/i.test(own.get('received-spf') ?? ''),
  };
}

/** The header lines of a message in their order. Reads no further than the first 256 KB. */
export function headerLines(raw: Uint8Array): HeaderLine[] {
  const text = new TextDecoder('latin1').decode(raw.subarray(0, 256 * 1024));
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  return text
    .slice(0, end)
    .split(/\r?\n(?![ \t])/)
    .map((line) => ({ name: line.slice(0, Math.max(line.indexOf(':'), 0)), value: line.slice(line.indexOf(':') + 1) }));
}

const receivedBySes =
  / by inbound-smtp\.[a-z0-9-]{1,40}\.amazonaws\.com with SMTP id [a-z0-9]{1,100}(?: for ([^;]{1,1000}))?; ([^;]{1,100})$/i;

const namesOfSes = [
  'return-path',
  'received',
  'x-ses-spam-verdict',
  'x-ses-virus-verdict',
  'received-spf',
  'authentication-results',
];

function ownHeaders(headers: HeaderLine[]): Map<string, string> | null {
  const end = headers.findIndex(({ name }) => name.toLowerCase() === 'x-ses-receipt');
  const above = headers
    .slice(0, end === -1 ? 0 : end)
    .map(({ name, value }) => [name.toLowerCase(), plain(value)] as const);
  const own = new Map(above);
  return own.size === above.length && above.every(([name]) => namesOfSes.includes(name)) ? own : null;
}

const plain = (value: string) => value.replace(/\s+/g, ' ').trim();

const isClean = (own: Map<string, string>) =>
  own.get('x-ses-spam-verdict') !== 'FAIL' && own.get('x-ses-virus-verdict') !== 'FAIL';

/**
 * DMARC passes for the domain; or the domain publishes no policy, and a DKIM signature of it is valid. What the sender
 * chose in the SMTP session (HELO, envelope sender) stands in both headers, so that what the second one has beyond the
 * first is SES's own finding.
 */
function vouchesFor(own: Map<string, string>, domain: string | null): boolean {
  const [spf, results = ''] = [own.get('received-spf'), own.get('authentication-results')];
  const known = `amazonses.com; spf=${spf}`;
  if (!domain || !spf || !results.startsWith(known)) return false;
  const found = results
    .slice(known.length)
    .split(';')
    .flatMap((statement) => statement.trim() || []);
  const [, dmarc, from] = found.at(-1)?.match(/^dmarc=(\w{1,20}) (?:header|properties)\.from=([\w.-]{1,253})$/) ?? [];
  if (from?.toLowerCase() !== domain) return false;
  return dmarc === 'pass' || (dmarc === 'none' && found.some((statement) => isSignedBy(domain, statement)));
}

/** Relaxed alignment (RFC 7489 section 3.1.1): the organisation is the same. */
function isSignedBy(domain: string, statement: string): boolean {
  const [, signer] = statement.match(/^dkim=pass header\.i=[^@\s]{0,64}@([\w.-]{1,253})$/) ?? [];
  const organisation = organisationOf(domain);
  return signer !== undefined && organisation !== null && organisationOf(signer) === organisation;
}

const organisationOf = (domain: string) => getDomain(domain, { allowPrivateDomains: true });

/** The domain of the one address in the one From header; null where there are more, or none. */
function domainOfFrom(headers: HeaderLine[]): string | null {
  const [from, ...more] = headers.filter(({ name }) => name.trim().toLowerCase() === 'from');
  if (!from || more.length > 0) return null;
  const [mailbox, ...others] = addressparser(plain(from.value).slice(0, 1000), { flatten: true });
  if (!mailbox || others.length > 0) return null;
  return mailbox.address.split('@').at(-1)?.toLowerCase() || null;
}
