import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { hmacSeal } from '../../shared/app/identity.ts';
import { type Composition, compose } from '../../shared/mail/compose.ts';

const options = {
  domain: 'onfile.example',
  seal: hmacSeal({ a: 'a secret for tests' }),
  unsubscribeUrl: 'https://x.example/u',
};
const mail: Composition = {
  letter: { subject: 'Grüße from Onfile', text: 'Guten Tag', html: '<p>Guten Tag</p>', attachments: [] },
  to: 'me@example.com',
  caseId: 'abc',
  step: 'reflect',
  id: 'reflect.abc',
  date: '2026-10-06T07:40:00.000Z',
};

describe('a composed mail', () => {
  it('says the same in text and HTML, and threads with its case', async () => {
    const parsed = await simpleParser(await compose(mail, options));
    expect([parsed.subject, parsed.text?.trim(), parsed.html]).toEqual([
      'Grüße from Onfile',
      'Guten Tag',
      '<p>Guten Tag</p>',
    ]);
    expect(parsed.date?.toISOString()).toBe(mail.date);
    expect(parsed.references).toEqual(['<case.abc@onfile.example>', '<about.reflect.abc@onfile.example>']);
  });

  it('is the same byte for byte when it is composed again', async () => {
    expect(await compose(mail, options)).toEqual(await compose(mail, options));
  });

  it('lets no subject or address add a header of its own', async () => {
    const subject = 'Hello\r\nBcc: all@example.com\r\n\r\nbody';
    const evil = { ...mail, letter: { ...mail.letter, subject }, inReplyTo: '<a@b>\r\nBcc: all@example.com' };
    const raw = (await compose(evil, options)).toString();
    expect(raw).not.toMatch(/^Bcc:/m);
  });

  it('about no case goes back to the front door', async () => {
    const parsed = await simpleParser(await compose({ ...mail, caseId: null }, options));
    expect(parsed.replyTo?.text).toBe('in@onfile.example');
    expect(parsed.headers.has('x-onfile-case')).toBe(false);
  });
});
