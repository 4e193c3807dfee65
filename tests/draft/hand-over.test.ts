import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { emlOf } from '../../shared/draft/hand-over/eml.ts';
import { composeLinks } from '../../shared/draft/hand-over/links.ts';
import { addressOf } from '../../shared/draft/hand-over.ts';
import { aCase, type CaseParts } from '../support/cases.ts';

const bcc = 'case+abc.def@onfile.example';
const draft = {
  subject: 'Re: Ihre Bewerbung als Prüfer – Köln',
  body: 'Hi Ana,\n\nthank you & more: 100 %?\n\nBest,\nSam',
};

describe('links to a draft', () => {
  it('hold address, subject and body so that they come out as they went in', () => {
    const [mailto, gmail, outlook] = composeLinks(draft, { to: 'ana@x.example', bcc }).map(({ href }) => new URL(href));
    expect(decodeURIComponent(mailto?.pathname ?? '')).toBe('ana@x.example');
    expect(mailto?.searchParams.get('body')).toBe(draft.body.replace(/\n/g, '\r\n'));
    expect(gmail?.searchParams.get('su')).toBe(draft.subject);
    expect(gmail?.searchParams.get('to')).toBe('ana@x.example');
    for (const url of [mailto, gmail, outlook]) expect(url?.searchParams.get('bcc')).toBe(bcc);
    expect(outlook?.searchParams.get('body')).toBe(draft.body.replace(/\n/g, '\r\n'));
  });

  it.each([
    [300, ['your mail program', 'Gmail', 'Outlook on the web']],
    [1700, ['Gmail', 'Outlook on the web']],
    [2500, []],
  ])('with a body of %i letters: %j', (length, labels) => {
    const links = composeLinks({ subject: 'Re: x', body: 'a'.repeat(length) }, { to: null, bcc });
    expect(links.map(({ label }) => label)).toEqual(labels);
  });
});

describe('the attached file', () => {
  it('opens as an unsent answer in the thread of the original', async () => {
    const { content, contentType } = emlOf(draft, { to: 'ana@x.example', bcc, inReplyTo: '<r1@x.example>' });
    expect(contentType).toBe('message/rfc822');
    expect(content).toMatch(/^X-Unsent: 1\r\n/);
    expect(content).toMatch(/^[\r\n\x20-\x7e]*$/);
    const mail = await simpleParser(content);
    expect(mail.subject).toBe(draft.subject);
    expect(mail.text?.trim()).toBe(draft.body);
    expect([mail.inReplyTo, mail.references]).toEqual(['<r1@x.example>', '<r1@x.example>']);
  });

  it('takes no header from anybody’s text', async () => {
    const evil = { subject: 'x\r\nBcc: all@x.example', body: 'hi' };
    const { content } = emlOf(evil, { to: 'a@x.example\r\nBcc: b@x.example', bcc, inReplyTo: '<a>\r\nX-Evil: 1' });
    const mail = await simpleParser(content);
    expect([mail.bcc].flat().map((each) => each?.text)).toEqual([bcc]);
    expect(mail.headers.get('x-evil')).toBeUndefined();
  });
});

it.each<[string, CaseParts, string | null]>([
  ['the contact’s own address', {}, 'ana.silva@northwind.example'],
  [
    'where the mail came from',
    { reading: { contact: { name: 'Ana Silva', address: null } } },
    'ana.silva@northwind.example',
  ],
  [
    'nowhere, when nobody reads it',
    {
      original: { from: { name: 'NW', address: 'no-reply@nw.example' } },
      reading: { contact: { name: 'Ana Silva', address: null }, signals: ['no-reply'] },
    },
    null,
  ],
])('a draft goes to %s', (_, parts, expected) => {
  expect(addressOf(aCase(parts))).toBe(expected);
});
