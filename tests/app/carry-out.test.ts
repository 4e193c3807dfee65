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
});
