import { describe, expect, it } from 'vitest';
import { parse } from '../../shared/mail/parse.ts';
import { unwrap } from '../../shared/mail/unwrap.ts';
import { clients, forms, forwardAs, locales, type Sent } from '../support/forward.ts';

const sent: Sent = {
  from: { name: 'Mirjam Olofsen', address: 'mirjam.olofsen@halvard-marine.example' },
  to: { name: 'Jo Marsh', address: 'me@example.com' },
  subject: 'Your application as Naval Architect',
  date: '2026-10-27T09:31:05+01:00',
  messageId: '<8f2c@halvard-marine.example>',
  text: [
    'Dear Jo,',
    'Thank you for the two conversations that we had about the naval architect position, and for the calculation that you brought along.',
    'We have decided to go on with somebody who has worked on ferries before.\nThat was a close call.',
    'Kind regards,\nMirjam Olofsen',
  ].join('\n\n'),
};

const spaces = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('every client, form and language', () => {
  for (const client of clients) {
    for (const form of forms) {
      it.each(locales)(`${client}, ${form}, %s: sender, subject, date, text and note are exact`, async (locale) => {
        const note = 'That one hurt.\n\nI liked them.';
        const unwrapped = unwrap(await parse(forwardAs(client, sent, { form, locale, note })));
        expect(unwrapped?.note).toBe(note);
        expect(unwrapped?.forwarder).toEqual({ name: 'Jo Marsh', address: 'me@example.com' });
        expect(unwrapped?.original).toMatchObject({ from: sent.from, subject: sent.subject });
        expect(unwrapped?.original.to.map((to) => to.address)).toEqual(['me@example.com']);
        expect(sent.date.startsWith(unwrapped?.original.date?.slice(0, 16) ?? 'no date')).toBe(true);
        const threads = /^(?:gmail|outlook|apple|ios|thunderbird)/.test(client) || form === 'attached';
        expect(unwrapped?.original.messageId).toBe(threads ? sent.messageId : null);
        const text = unwrapped?.original.text ?? '';
        // Gmail breaks the lines of its plain text; only the HTML beside it knows how they were written.
        if (client.startsWith('gmail') && form === 'text') expect(spaces(text)).toBe(spaces(sent.text));
        else expect(text).toBe(sent.text);
      });
    }
  }
});
