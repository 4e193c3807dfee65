import { describe, expect, it } from 'vitest';
import { conversation } from '../support/conversation.ts';
import { forwarded } from '../support/mails.ts';

const withDraft = async () => {
  const talk = conversation();
  await talk.sends(forwarded());
  await talk.until(talk.step('ask-feedback').due);
  const step = talk.step('ask-feedback');
  return { ...talk, mail: await talk.latest('ask-feedback'), body: 'draft' in step ? step.draft?.body : null };
};

describe('the draft that lies with the member', () => {
  it('is the same after “sent” and “undo”', async () => {
    const talk = await withDraft();
    await talk.replies(talk.mail, 'sent');
    await talk.replies(talk.mail, 'undo');
    expect(talk.step('ask-feedback')).toMatchObject({ state: 'drafted', draft: { body: talk.body } });
    expect((await talk.latest('answer')).text).not.toContain('written anew');
  });

  it('is written anew where what it was made of is taken back', async () => {
    const talk = await withDraft();
    await talk.replies(talk.mail, 'Ana and Priya interviewed me. I loved the question about partial failures.');
    expect(talk.step('ask-feedback')).toMatchObject({ draft: { body: expect.stringContaining('partial failures') } });
    await talk.replies(talk.mail, 'undo');
    expect(talk.step('ask-feedback')).toMatchObject({
      state: 'drafted',
      draft: { body: expect.not.stringContaining('partial failures') },
    });
  });

  it.each(['Stop mailing me please, I have found something.', 'stop, or maybe not', 'cancel', 'no thanks'])(
    'stays as it is where the member may want an end: %j',
    async (text) => {
      const talk = await withDraft();
      await talk.replies(talk.mail, text);
      expect(talk.step('ask-feedback')).toMatchObject({ state: 'drafted', draft: { body: talk.body } });
      expect((await talk.latest('answer')).text).toMatch(/[Nn]ot sure/);
    },
  );
});

describe('a mere thanks', () => {
  it.each(['Thanks!', '👍', 'ok', 'Great, thank you'])('is recorded and not answered: %j', async (text) => {
    const talk = await withDraft();
    const before = talk.app.sent.length;
    expect(await talk.replies(talk.mail, text)).toMatchObject({ outcome: 'command', detail: 'thanks' });
    expect(talk.app.sent.length).toBe(before);
  });

  it('is no empty mail, which gets help', async () => {
    const talk = await withDraft();
    await talk.replies(talk.mail, '-- \r\nRobin');
    expect((await talk.latest()).subject).toContain('What you can do by mail');
  });
});
