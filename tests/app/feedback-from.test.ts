import { describe, expect, it } from 'vitest';
import { api } from '../../shared/app/web/api.tsx';
import { conversation } from '../support/conversation.ts';
import { forwarded, rejection } from '../support/mails.ts';

const feedback = (signed: string) =>
  `Hi Robin,\n\nthank you for asking. In the design round you talked about failure modes only when we asked. We would have wanted to see you bring them up first.\n\nAll the best,\n${signed}`;
const unclear = (signed: string) =>
  `Hi Robin,\n\nthe budget, mostly. And the rota; we had hoped for a table.\n\n${signed}`;

const daniel = { name: 'Daniel Weiss', address: 'daniel.weiss@northwind.example' };
const priya = { name: 'Priya Nair', address: 'priya.nair@northwind.example' };
const careers = { name: 'Northwind Careers', address: 'careers@northwind.example' };

/** A case whose contact the member has named, where somebody answers the question that was sent. */
const answeredBy = async (from: typeof daniel, text: string) => {
  const talk = conversation();
  await talk.sends(forwarded());
  await talk.replies(await talk.latest('receipt'), `contact: ${priya.name} <${priya.address}>`);
  await talk.until(talk.step('ask-feedback').due);
  await talk.replies(await talk.latest('ask-feedback'), 'sent');
  talk.app.clock.set('2026-10-09T09:00:00.000Z');
  const subject = 'Re: Your application for Platform Engineer at Northwind';
  const mail = { ...rejection(), from, subject, text, date: '2026-10-08T10:00:00+02:00' };
  expect(await talk.sends(forwarded(mail, { note: '' }))).toMatchObject({ outcome: 'answer' });
  return { ...talk, told: (await talk.latest('answer')).text?.replace(/\s+/g, ' ') ?? '' };
};

const thanks = async (talk: Awaited<ReturnType<typeof answeredBy>>) => {
  await talk.until(talk.step('thank-for-feedback').due);
  return talk.latest('thank-for-feedback');
};

describe('feedback from somebody other than the contact', () => {
  it('is told as theirs and thanked for to them, and the contact stays', async () => {
    const talk = await answeredBy(daniel, feedback('Daniel Weiss'));
    expect(talk.told).toContain('Daniel Weiss answered with feedback.');
    expect(talk.told).toContain('A draft to thank Daniel Weiss comes on');
    expect(talk.told).toContain(
      'Later drafts still go to Priya Nair; “contact: Daniel Weiss <daniel.weiss@northwind.example>” changes that.',
    );
    const mail = await thanks(talk);
    expect(mail.subject).toBe('A draft: a thank-you to Daniel Weiss (Northwind)');
    expect(mail.text).toMatch(/Daniel Weiss answered yesterday.*Hi Daniel,/s);
    expect(mail.text).not.toContain('Priya');
    expect(mail.attachments[0]?.content.toString()).toContain('To: daniel.weiss@northwind.example');
    const page = await api(talk.app, { isOwner: () => true }).request(`/cases/${talk.theCase().id}`);
    expect(await page.text()).toContain('readonly="" value="daniel.weiss@northwind.example"');
    expect(talk.theCase().reading.contact).toEqual(priya);
  });

  it('is theirs, too, where the member has to say that it is feedback', async () => {
    const talk = await answeredBy(daniel, unclear('Daniel'));
    talk.app.clock.set('2026-10-09T10:00:00.000Z');
    await talk.replies(await talk.latest('answer'), 'It is feedback');
    expect((await thanks(talk)).text).toMatch(/Daniel Weiss answered yesterday.*Hi Daniel,/s);
  });

  it('of nobody in particular names nobody, and goes where it came from', async () => {
    const talk = await answeredBy(careers, feedback('The Northwind team'));
    expect(talk.told).toContain('Northwind answered with feedback.');
    const mail = await thanks(talk);
    expect(mail.text).toMatch(/Northwind answered yesterday.*\n(?:Hello|Hi there),\n/s);
    expect(mail.text).not.toContain('Priya');
    expect(mail.attachments[0]?.content.toString()).toContain('To: careers@northwind.example');
  });

  it('does not make the contact somebody who wrote, nor the feedback theirs', async () => {
    const talk = await answeredBy(daniel, feedback('Daniel Weiss'));
    await talk.until('2026-10-29T15:00:00.000Z');
    const { text = '' } = await talk.latest('future-openings');
    expect(text).toContain('Hi Priya,');
    expect(text).not.toMatch(/your feedback|you told me|what you wrote|since you wrote/i);
  });
});

describe('feedback from the contact', () => {
  it('is theirs from whatever address and however they sign', async () => {
    const talk = await answeredBy({ ...priya, address: 'p.nair@northwind.example' }, feedback('Priya'));
    expect(talk.told).toContain('Priya Nair answered with feedback.');
    expect(talk.told).not.toContain('Later drafts');
    expect((await thanks(talk)).attachments[0]?.content.toString()).toContain('To: p.nair@northwind.example');
    await talk.until('2026-10-29T15:00:00.000Z');
    expect((await talk.latest('future-openings')).text).toContain('feedback');
  });
});
