import { describe, expect, it } from 'vitest';
import { conversation } from '../support/conversation.ts';
import { confirmation, forwarded, plainMail, rejection } from '../support/mails.ts';

const above = async (note: string, original = rejection()) => {
  const talk = conversation();
  const outcome = await talk.sends(forwarded(original, { note }));
  const { text = '' } = await talk.latest('answer').catch(() => ({ text: '' }));
  return { ...talk, outcome, said: text.replace(/\s+/g, ' ') };
};

describe('what a member asks above a forward', () => {
  it('is done for the member, and answered by a mail of its own', async () => {
    const talk = await above('It is a no\npause\ntime zone: Lisbon');
    expect(talk.outcome).toMatchObject({ outcome: 'case-opened' });
    expect(await talk.app.members.paused('owner')).toBe(true);
    expect((await talk.app.members.get('owner'))?.zone).toBe('Europe/Lisbon');
    expect(talk.said).toContain('All mail is paused.');
    expect(talk.theCase().note).toBeNull();
    await talk.latest('receipt');
  });

  it('is done in the case that it opens, with its words kept', async () => {
    const talk = await above('Ana was kind.\n\nstop');
    expect(talk.theCase()).toMatchObject({ note: 'Ana was kind.', ended: { because: 'stopped' } });
    expect(talk.said).toContain('I have stopped this one');
  });

  it('is asked about where it stands in a sentence', async () => {
    const talk = await above('Ana was kind and\nstop');
    expect(talk.theCase().ended).toBeUndefined();
    expect(talk.said).toContain('You wrote “stop”.');
  });

  it('is done where the mail opens no case', async () => {
    const talk = await above('pause', confirmation());
    expect(talk.outcome).toMatchObject({ outcome: 'not-a-rejection' });
    expect(await talk.app.members.paused('owner')).toBe(true);
  });

  it('is done once, though the mail is read anew as a no', async () => {
    const talk = await above('pause', confirmation());
    const [, question] = await talk.mails('answer');
    expect(question?.text).toContain('All mail is paused.');
    talk.app.clock.set('2026-10-06T10:00:00.000Z');
    await talk.sends(plainMail({ From: 'me@example.com', To: 'in@onfile.example', Subject: 'resume' }, 'resume'));
    const [asked] = await talk.mails('answer');
    if (asked) await talk.replies(asked, 'It is a no');
    expect([talk.app.stored.size, await talk.app.members.paused('owner')]).toEqual([1, false]);
  });

  it('needs no mail of its own where it is words alone', async () => {
    expect((await above('Ana was kind.')).said).toBe('');
  });

  it('is done and kept in the case that an answer of theirs goes to', async () => {
    const talk = await above('');
    talk.app.clock.set('2026-10-09T09:00:00.000Z');
    const text =
      'Hi Robin,\n\nthank you for asking. In the design round you talked about failure modes only when we asked. We would have wanted to see you bring them up first.\n\nAna Silva';
    const answer = { ...rejection(), subject: `Re: ${rejection().subject}`, text, date: '2026-10-08T10:00:00+02:00' };
    const note = 'Ana also told me on the phone that the cache question went well.\n\nkeen\npause';
    expect(await talk.sends(forwarded(answer, { note }))).toMatchObject({ outcome: 'answer' });
    expect(talk.theCase().happened).toContainEqual(
      expect.objectContaining({ kind: 'detail', text: expect.stringContaining('cache question') }),
    );
    expect(talk.theCase().interest).toBe('keen');
    expect(await talk.app.members.paused('owner')).toBe(true);
    expect((await talk.mails('answer')).map(({ subject }) => subject)).toEqual([
      'Northwind, Platform Engineer: their feedback',
      'Northwind, Platform Engineer: done',
    ]);
  });
});

describe('what a mail is said to be about', () => {
  const elsewhere = {
    ...confirmation(),
    from: { name: 'Kim Holt', address: 'kim.holt@halden.example' },
    text: 'Hi Robin,\n\nthank you for applying. We have received your application and will review it.\n\nThe Halden team',
  };
  const fresh = async (text: string) => {
    const talk = conversation();
    await talk.sends(forwarded());
    const mail = plainMail({ From: 'Robin Ferris <me@example.com>', To: 'in@onfile.example', Subject: 'Hello' }, text);
    const outcome = await talk.sends(mail);
    const { text: said = '' } = await talk.latest('answer').catch(() => ({ text: '' }));
    return { ...talk, outcome, said: said.replace(/\s+/g, ' ') };
  };

  it.each(['It is about Quux Ltd', 'Es geht um Quux GmbH'])(
    'is answered where no case has that name: %s',
    async (note) => {
      const talk = conversation();
      await talk.sends(forwarded());
      await talk.sends(forwarded(elsewhere, { note }));
      const { text = '' } = await talk.latest('answer');
      expect(text).toContain('None of your cases goes by “Quux');
      expect(text).toContain('- Northwind, Platform Engineer');
      await talk.replies(await talk.latest('answer'), 'It is a no');
      expect(talk.app.stored.size).toBe(2);
    },
  );

  it.each(['It is about Quux Ltd', 'Es geht um Quux GmbH'])('is answered also without a mail: %s', async (text) => {
    const { said } = await fresh(text);
    expect(said).toContain('None of your cases goes by “Quux');
    expect(said).toContain('forward their mail to in@onfile.example');
  });

  it('is heard where a case has that name, and nothing else is asked for', async () => {
    const talk = await fresh('Es geht um Northwind. Ana war nett.');
    expect(JSON.stringify(talk.theCase().happened)).toContain('Ana war nett.');
    expect((await fresh('It is about Northwind. It is a no')).app.stored.size).toBe(1);
  });

  it('is asked about where nothing more is said', async () => {
    const talk = await fresh('It is about Northwind');
    expect(talk.said).toContain('If you mean a mail of theirs, forward it to case+');
    await talk.replies(await talk.latest('answer'), 'keen');
    expect(talk.theCase().interest).toBe('keen');
  });

  it('is no name of a case that there is none of where it is a no of its own, or no name', async () => {
    expect((await fresh('It is about Quux Ltd. They rejected me, it is a no.')).app.stored.size).toBe(2);
    expect((await fresh('It is about the weather')).outcome).toMatchObject({ outcome: 'no-forward' });
  });
});

describe('a no that is told in a mail', () => {
  it('keeps the commands above and below what they said apart from it', async () => {
    const talk = conversation();
    const told = 'It is a no\nkeen\ncompany: Hartley\nrole: Buyer\n\nThey said I was too junior.\n\npause';
    await talk.sends(plainMail({ From: 'me@example.com', To: 'in@onfile.example', Subject: 'A no' }, told));
    expect(talk.theCase()).toMatchObject({ interest: 'keen', original: { text: 'They said I was too junior.' } });
    expect(await talk.app.members.paused('owner')).toBe(true);
  });
});

describe('an answer', () => {
  it('says that all mail is paused, and names no day that does not hold', async () => {
    const talk = conversation();
    await talk.app.members.pause('owner');
    await talk.sends(forwarded());
    await talk.replies(await talk.latest('receipt'), 'keen');
    const { text = '' } = await talk.latest('answer');
    expect(text).toContain('All mail is paused; reply “resume”');
    expect(text).not.toContain('Next is');
  });
});
