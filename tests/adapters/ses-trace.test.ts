import { describe, expect, it } from 'vitest';
import { headerLines, sesTrace } from '../../shared/adapters/aws/ses-trace.ts';
import { type SesDelivery, sesObject } from '../functions/ses.ts';

const raw = 'From: Me <me@example.com>\r\nSubject: Fwd: no\r\n\r\nHello';
const traceOf = (parts: Partial<SesDelivery>, change = (text: string) => text) =>
  sesTrace(headerLines(Buffer.from(change(sesObject({ raw, ...parts })))));
const none = { dmarc: 'none header.from=example.com' };

describe('the headers that SES writes', () => {
  it.each<[string, Partial<SesDelivery>]>([
    ['a DMARC pass', {}],
    ['several signatures and a DMARC pass', { dkim: ['fail header.i=@list.test', 'pass header.i=@example.com'] }],
    ['no policy, and a signature of the domain', none],
    ['no policy, and a signature of a part of the domain', { ...none, dkim: ['pass header.i=@mail.example.com'] }],
    ['a domain in capitals', { raw: raw.replace('example.com', 'Example.COM') }],
    ['the older wording', { dmarc: 'none properties.from=example.com' }],
  ])('vouch for a mail with %s', (_, parts) => {
    expect(traceOf(parts)).toMatchObject({ from: 'me@example.com', to: ['in@onfile.test'], authenticated: true });
  });

  const spf = (text: string) => `pass (spfCheck: domain of evil.test) client-ip=192.0.2.66; ${text}`;
  it.each<[string, Partial<SesDelivery>]>([
    ['a DMARC failure', { dmarc: 'fail header.from=example.com' }],
    ['a DMARC pass of another domain', { dmarc: 'pass header.from=evil.test' }],
    ['no policy and no signature', { ...none, dkim: [] }],
    ['no policy and a broken signature', { ...none, dkim: ['fail header.i=@example.com'] }],
    ['no policy and the signature of another domain', { ...none, dkim: ['pass header.i=@evil.test'] }],
    ['the signature of a domain that only ends alike', { ...none, dkim: ['pass header.i=@evil-example.com'] }],
    ['a signature of the public suffix', { ...none, dkim: ['pass header.i=@com'] }],
    ['spam', { spam: 'FAIL' }],
    ['a virus', { virus: 'FAIL' }],
    ['a second From above', { raw: `From: you@evil.test\r\n${raw}` }],
    ['a second From below', { raw: raw.replace('Subject', 'From: you@evil.test\r\nSubject') }],
    ['two addresses in From', { raw: raw.replace('Me <', 'you@evil.test, <') }],
    ['no From', { raw: raw.replace('From', 'Sender') }],
    [
      'a HELO that speaks for DMARC',
      { dkim: [], dmarc: 'fail header.from=example.com', spf: spf('helo=x; dmarc=pass header.from=example.com;') },
    ],
    ['a HELO that speaks for DKIM', { ...none, dkim: [], spf: spf('helo=x; dkim=pass header.i=@example.com;') }],
    [
      'an envelope sender that speaks for DKIM',
      { ...none, dkim: [], spf: spf('envelope-from="; dkim=pass header.i=@example.com;"@evil.test; helo=x;') },
    ],
  ])('do not vouch for a mail with %s', (_, parts) => {
    expect(traceOf(parts)).toMatchObject({ authenticated: false });
  });

  it('vouch for the envelope sender by SPF alone', () => {
    const sender = (parts: Partial<SesDelivery>) => traceOf(parts)?.senderAuthenticated;
    expect(sender({ dmarc: 'fail header.from=example.com' })).toBe(true);
    for (const found of ['softfail (spfCheck: pass) x;', 'none (spfCheck: pass) x;', 'fail x;']) {
      expect(sender({ spf: found })).toBe(false);
    }
    expect(sender({ spam: 'FAIL' })).toBe(false);
  });

  const forged = 'Authentication-Results: amazonses.com; spf=pass; dmarc=pass header.from=example.com;\r\n';
  it.each([
    ['a second finding below the first', (text: string) => text.replace('X-SES-RECEIPT', `${forged}X-SES-RECEIPT`)],
    [
      'a header among them that SES does not write',
      (text: string) => text.replace('X-SES-RECEIPT', 'X-Other: y\r\nX-SES-RECEIPT'),
    ],
    ['no receipt', (text: string) => text.replace(/^X-SES-RECEIPT.*\r\n/m, '')],
    [
      'another server in Received',
      (text: string) => text.replace('inbound-smtp.eu-west-1.amazonaws.com', 'mx.evil.test'),
    ],
    ['a server that is named alike', (text: string) => text.replace('amazonaws.com', 'amazonaws.com.evil.test')],
    ['nothing but the mail', (text: string) => text.slice(text.indexOf('From:'))],
  ])('are not recognised with %s', (_, change) => {
    expect(traceOf({}, change)).toBeNull();
  });

  it('count only on top: what came with the mail is not looked at', () => {
    const below = sesObject({ raw: '', recipients: ['other@onfile.test'] });
    expect(traceOf({ raw: below + raw, dmarc: 'fail header.from=example.com' })).toMatchObject({
      to: ['in@onfile.test'],
      authenticated: false,
    });
  });

  it('do not vouch where a finding is missing and the mail brings its own', () => {
    const change = (text: string) =>
      text.replace(/^Authentication-Results(?:.*\r\n )+.*\r\n/m, '').replace(raw, forged + raw);
    expect(traceOf({}, change)).toMatchObject({ authenticated: false });
  });

  it("do not vouch by another server's findings", () => {
    expect(traceOf({}, (text) => text.replace('amazonses.com;', 'amazonses.org;'))).toMatchObject({
      authenticated: false,
    });
  });

  it('know the null sender of a bounce', () => {
    expect(traceOf({ source: '' })?.from).toBeNull();
  });

  it('leave a date that is none to somebody else', () => {
    expect(traceOf({}, (text) => text.replace('Tue, 06 Oct 2026 07:40:00', 'Soon'))?.receivedAt).toBeNull();
  });
});
