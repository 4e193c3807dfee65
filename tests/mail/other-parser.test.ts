import EmailForwardParser from 'email-forward-parser';
import { describe, expect, it } from 'vitest';
import { parse } from '../../shared/mail/parse.ts';
import { unwrap } from '../../shared/mail/unwrap.ts';
import { clients, forwardAs, locales, type Sent } from '../support/forward.ts';

const sent: Sent = {
  from: { name: 'Mirjam Olofsen', address: 'mirjam@halvard-marine.example' },
  to: { name: 'Jo Marsh', address: 'me@example.com' },
  subject: 'Your application',
  date: '2026-10-27T09:31:05+01:00',
  text: 'Dear Jo,\n\nwe have decided for somebody else.\n\nMirjam',
};

/** A second opinion on the forms of our own making: email-forward-parser knows the clients from their real mails. */
describe('what email-forward-parser recovers of a forward', () => {
  const other = new EmailForwardParser();
  const known = clients.filter((client) => !['samsung', 'fastmail', 'zoho'].includes(client));

  it.each(known)('%s: it knows the form, and finds the same sender and subject', async (client) => {
    for (const locale of locales) {
      const mail = await parse(forwardAs(client, sent, { locale, form: 'text', note: 'A note.' }));
      const theirs = other.read(mail.text, mail.subject);
      const ours = unwrap(mail)?.original;
      expect([client, locale, theirs.forwarded]).toEqual([client, locale, true]);
      if (client === 'yahoo' && theirs.email.from.address === undefined) continue;
      expect([locale, theirs.email.from, theirs.email.subject]).toEqual([locale, ours?.from, ours?.subject]);
    }
  });
});
