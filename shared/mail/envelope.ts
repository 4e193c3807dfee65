import type { Instant } from './mail.ts';

/** What stands in the trace headers above a kept mail. */
export type Trace = {
  from: string | null;
  to: string[];
  receivedAt: Instant;
  authenticated: boolean;
  senderAuthenticated: boolean;
};

/**
 * The trace headers that a receiving server writes above a mail (RFC 5321 section 4.4), so that one file holds a
 * delivery whole. One-line headers, CRLF at the end.
 */
export function traceOf({ from, to, receivedAt, authenticated, senderAuthenticated }: Trace): string {
  const lines = [`Return-Path: <${plain(from ?? '')}>`, ...to.map((address) => `Delivered-To: ${plain(address)}`)];
  const proven = [...(authenticated ? ['header'] : []), ...(senderAuthenticated ? ['sender'] : [])].join('-and-');
  return `${[...lines, `Received: by onfile with ${proven || 'nothing'}-proven; ${receivedAt}`].join('\r\n')}\r\n`;
}

/** Takes the trace headers off again; null where they are not ours. The mail is a view, not a copy. */
export function withoutTrace(kept: Uint8Array): { trace: Trace; raw: Uint8Array } | null {
  const head = new TextDecoder('latin1').decode(kept.subarray(0, headLimit));
  const end =
    /^Return-Path: <([^>\r\n]*)>\r\n((?:Delivered-To: [^\r\n]*\r\n)*)Received: by onfile with ([a-z-]*)-proven; (\S+)\r\n/.exec(
      head,
    );
  if (!end) return null;
  const [whole, from, deliveredTo = '', proven = '', receivedAt = ''] = end;
  const to = deliveredTo.split('\r\n').flatMap((line) => line.slice('Delivered-To: '.length) || []);
  const [authenticated, senderAuthenticated] = [proven.includes('header'), proven.includes('sender')];
  const trace = { from: from || null, to, receivedAt, authenticated, senderAuthenticated };
  return { trace, raw: kept.subarray(whole.length) };
}

const headLimit = 64_000;
const plain = (address: string) => address.replace(/[^\x21-\x7e]|[<>]/g, '').slice(0, 320);
