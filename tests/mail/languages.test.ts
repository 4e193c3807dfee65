import { describe, expect, it } from 'vitest';
import { findInline } from '../../shared/mail/unwrap/inline.ts';
import { findSentence } from '../../shared/mail/unwrap/sentence.ts';
import { appleHeads, gmailHeads, outlookHeads, sentenceHeads, thunderbirdHeads, yahooHeads } from './heads.ts';

const from = { name: 'Ida Holm', address: 'ida@fjordbygg.example' };
const to = [{ name: null, address: 'me@example.com' }];

describe('heads of forwards in the languages of the clients', () => {
  it.each(appleHeads)('Apple Mail in %s', (_, head, date) => {
    expect(findInline(head)?.original).toEqual({
      from,
      to,
      subject: 'Stillingen',
      date,
      messageId: null,
      text: 'Nei takk.',
    });
  });

  it.each(gmailHeads)('Gmail in %s', (_, head, date) => {
    expect(findInline(head)?.original).toEqual({
      from,
      to,
      subject: 'Stillingen',
      date,
      messageId: null,
      text: 'Nei takk.',
    });
  });

  it.each(thunderbirdHeads)('Thunderbird in %s', (_, head, date) => {
    expect(findInline(head)?.original).toEqual({
      from,
      to,
      subject: 'Stillingen',
      date,
      messageId: null,
      text: 'Nei takk.',
    });
  });

  it.each(outlookHeads)('the new Outlook for Mac in %s', (_, head, date) => {
    expect(findInline(head)?.original).toEqual({
      from,
      to,
      subject: 'Stillingen',
      date,
      messageId: null,
      text: 'Nei takk.',
    });
  });

  it.each(yahooHeads)('Yahoo in %s, its lines stuck together', (_, head, date) => {
    expect(findInline(head)?.original).toMatchObject({ from, subject: 'Stillingen', date, text: 'Nei takk.' });
    expect(findInline(head)?.original.to[0]?.address).toBe('me@example.com');
  });

  it.each(sentenceHeads)('Outlook 2019 for Mac in %s, whose head is one sentence', (_, head, date) => {
    const text = `${head}\n\n    Nei takk.\n\n    Ida\n`;
    const found = findSentence(text)?.original;
    expect(found).toMatchObject({ from, text: 'Nei takk.\n\nIda' });
    expect(found?.date).toBe(date);
  });
});
