import { describe, expect, it } from 'vitest';
import { replay } from '../../shared/app/replay.ts';
import { conversation } from '../support/conversation.ts';
import { confirmation, forwarded, plainMail, rejection } from '../support/mails.ts';

const begun = async () => {
  const talk = conversation();
  await talk.sends(forwarded());
  return talk;
};

const withDraft = async () => {
  const talk = await begun();
  await talk.until(talk.step('ask-feedback').due);
  return { ...talk, draft: await talk.latest('ask-feedback') };
};

const words = (text: string) =>
  plainMail({ From: 'Robin Ferris <me@example.com>', To: 'in@onfile.example', Subject: text }, text);

const theirs = (text: string, parts = {}) =>
  forwarded(
    { ...rejection(), subject: 'Re: Your application for Platform Engineer at Northwind', text, ...parts },
    { note: '' },
  );

const feedback =
  'Hi Robin,\n\nthank you for asking. In the design round you talked about failure modes only when we asked. We would have wanted to see you bring them up first.\n\nAll the best,\nAna Silva';

describe('the whole life of a case, by mail alone', () => {
  it('runs from the forward to the last word', async () => {
    const talk = await begun();
    const receipt = await talk.latest('receipt');
    const answer = 'Ana and Priya interviewed me. I loved the question about partial failures.';
    expect(await talk.replies(receipt, answer)).toMatchObject({ outcome: 'command', detail: 'note' });

    await talk.until(talk.step('ask-feedback').due);
    const draft = await talk.latest('ask-feedback');
    expect(draft.text).toContain('partial failures');

    expect(await talk.sendsDraft(draft, 'Hi Ana,\n\nthank you for Tuesday.\n\nRobin')).toMatchObject({
      outcome: 'sent-copy',
    });
    expect(talk.step('ask-feedback')).toMatchObject({
      state: 'sent',
      draft: { body: expect.stringContaining('Tuesday') },
    });

    talk.app.clock.set('2026-10-09T09:00:00.000Z');
    expect(await talk.sends(theirs(feedback, { date: '2026-10-08T10:00:00+02:00' }))).toMatchObject({
      outcome: 'answer',
      detail: 'feedback',
    });
    expect(talk.theCase().happened?.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['feedback', 'lesson']));
    const thanks = talk.step('thank-for-feedback');
    expect(thanks.due.slice(0, 10)).toBe('2026-10-09');
    await talk.until(thanks.due);
    const thankYou = await talk.latest('thank-for-feedback');
    expect(
      await talk.replies(thankYou, 'sent. keen\nlesson: I speak of failures last -> I practise the other way round'),
    ).toMatchObject({
      outcome: 'command',
    });
    expect(talk.step('thank-for-feedback').state).toBe('sent');
    expect(talk.theCase().interest).toBe('keen');

    await talk.until('2027-01-20T12:00:00.000Z');
    const keepInTouch = await talk.latest('keep-in-touch');
    expect(await talk.replies(keepInTouch, 'stop')).toMatchObject({ outcome: 'command', detail: 'stop' });
    expect(talk.theCase().steps.filter(({ state }) => state === 'planned')).toEqual([]);
    expect(new Set(talk.app.sent.map(({ to }) => to))).toEqual(new Set(['me@example.com']));
  });
});

describe('a mail that reads like no rejection, and is one', () => {
  const misread = async (note = '') => {
    const talk = conversation();
    const outcome = await talk.sends(forwarded(confirmation(), { note }));
    return { ...talk, outcome };
  };

  it('opens a case when its member replies that it is a no', async () => {
    const { outcome, app, replies, latest, theCase } = await misread();
    expect(outcome).toMatchObject({ outcome: 'not-a-rejection', caseId: null });
    const answer = await latest('answer');
    expect(answer.text).toContain('reply “It is a no”');
    const told = await replies(answer, 'Hi, it is a no. Thanks!');
    expect(told).toMatchObject({ outcome: 'command', detail: 'rejection', caseId: theCase().id });
    expect(theCase().reading).toMatchObject({ kind: 'rejection', company: 'Northwind' });
    expect(app.recorded.get(outcome.key)).toMatchObject({ outcome: 'case-opened', caseId: theCase().id });
    expect((await latest('receipt')).text).toContain('Northwind');
  });

  it('opens one case, however often that is said', async () => {
    const { app, replies, latest } = await misread();
    const answer = await latest('answer');
    await replies(answer, 'It is a no');
    expect(await replies(answer, 'It is a rejection')).toMatchObject({ outcome: 'command', detail: 'rejection' });
    expect(app.stored.size).toBe(1);
    const again = await latest('answer');
    expect(again.subject).toContain('That mail has a case');
    expect(again.text).toContain('You hear from me next');
    await replies(answer, 'Ana was kind.');
    expect(JSON.stringify([...app.stored.values()][0]?.happened)).toContain('Ana was kind.');
    await replies(answer, 'It is a no. Role: Steward');
    expect([...app.stored.values()][0]?.reading.role).toBe('Steward');
    await replies(again, 'not a no');
    await replies(answer, 'It is a no');
    expect((await latest('answer')).text).toContain('reply “undo”');
    await replies(await latest('answer'), 'undo');
    expect([...app.stored.values()][0]?.ended).toBeUndefined();
  });

  it('does what else the reply asks, of the case that it opened', async () => {
    const { replies, latest, theCase } = await misread();
    await replies(await latest('answer'), 'It is a no. Company: Acme Tools\n\nAna was kind.');
    expect(theCase().reading.company).toBe('Acme Tools');
    expect(JSON.stringify(theCase().happened)).toContain('Ana was kind.');
  });

  it('is a note where it is said to a case', async () => {
    const { replies, draft, theCase } = await withDraft();
    expect(await replies(draft, 'They said no.')).toMatchObject({ outcome: 'command', detail: 'note' });
    expect(JSON.stringify(theCase().happened)).toContain('They said no.');
  });

  it('hears a wish to leave beside it', async () => {
    const { replies, latest } = await misread();
    await replies(await latest('answer'), 'leave\n\nIt is a no');
    expect((await latest('answer')).text).toMatch(/erase/);
  });

  it('keeps being a rejection when it is read again, and its note stays without those words', async () => {
    const { app, outcome, theCase } = await misread('It is a no. Ana was kind.');
    const [[place = '', stands] = ['', theCase()]] = [...app.stored];
    app.stored.set(place, { ...stands, note: null, reading: { ...stands.reading, company: 'Nortwind' } });
    expect(await replay(app, outcome.key)).toBe('read anew');
    expect(theCase()).toMatchObject({
      note: 'Ana was kind.',
      reading: { kind: 'rejection', company: 'Northwind' },
    });
  });

  it('is asked for where the reply does not tell which it is, and told from other words', async () => {
    const { app, sends, replies, latest } = await misread();
    const answer = await latest('answer');
    await sends(words('It is a no'));
    expect((await latest('answer')).text).toContain('I cannot find the mail that you mean.');
    await replies(answer, 'I am still waiting for them.');
    expect((await latest('answer')).text).toContain('If it is a no, reply with the words “It is a no” alone.');
    expect(app.stored.size).toBe(0);
  });

  it('is asked for once, whatever else the mail says, and what is about everything is done', async () => {
    const { sends, mails } = await misread();
    const before = (await mails('answer')).length;
    await sends(words('They rejected me. I had hoped for more.'));
    expect((await mails('answer')).slice(before).map(({ subject }) => subject)).toEqual(['Which mail is a no?']);
    await sends(words('It is a no.\n\npause'));
    const both = (await mails('answer')).slice(before + 1);
    expect(both.map(({ subject }) => subject)).toEqual(['Which mail is a no?', 'Your reply: done']);
    expect(new Set(both.map(({ messageId }) => messageId)).size).toBe(2);
  });

  it('opens one at once where that stands above the forward, and keeps what else stands there', async () => {
    const { outcome, theCase } = await misread('It is a no. Ana was kind.');
    expect(outcome).toMatchObject({ outcome: 'case-opened' });
    expect(theCase()).toMatchObject({ note: 'Ana was kind.', reading: { kind: 'rejection', confidence: 1 } });
  });

  it('opens none for other words, nor for somebody who is not its member', async () => {
    const { app, replies, latest } = await misread();
    const answer = await latest('answer');
    await replies(answer, 'It is a no?');
    await replies(answer, 'It is a no', { from: 'x@elsewhere.example', envelope: { from: 'x@elsewhere.example' } });
    expect(app.stored.size).toBe(0);
  });

  it('is asked for once more where it is kept no longer', async () => {
    const { app, outcome, replies, latest } = await misread();
    const answer = await latest('answer');
    await app.rawMail.remove(outcome.key);
    await replies(answer, 'It is a no');
    expect(app.stored.size).toBe(0);
    expect((await latest('answer')).text).toMatch(
      /forward it to in@onfile\.example once more, with “It is a no” above it/,
    );
  });
});

describe('a reply to a draft', () => {
  it('“sent” marks it, and the answer says so and how to undo it', async () => {
    const { replies, draft, step, latest } = await withDraft();
    await replies(draft, 'Sent, thanks!');
    expect(step('ask-feedback').state).toBe('sent');
    const answer = await latest('answer');
    expect(answer.text).toMatch(/“undo”/);
    await replies(answer, 'undo');
    expect(step('ask-feedback').state).toBe('drafted');
  });

  it('“skip” leaves it out, of the mail that it answers and no other', async () => {
    const talk = await withDraft();
    await talk.until(talk.step('future-openings').due);
    await talk.replies(talk.draft, 'skip');
    expect(talk.step('ask-feedback').state).toBe('skipped');
    expect(talk.step('future-openings').state).toBe('drafted');
  });

  it('“snooze” brings it again, as a mail of its own', async () => {
    const talk = await withDraft();
    await talk.replies(talk.draft, 'snooze a week');
    const { due, state } = talk.step('ask-feedback');
    expect(state).toBe('planned');
    expect(due.slice(0, 10)).toBe('2026-10-14');
    await talk.until(due);
    const again = await talk.mails('ask-feedback');
    expect(again).toHaveLength(2);
    expect(new Set(again.map(({ messageId }) => messageId)).size).toBe(2);
    await talk.replies(again[1] ?? talk.draft, 'sent');
    expect(talk.step('ask-feedback').state).toBe('sent');
  });

  it('a detail rewrites it, and the answer carries the new one', async () => {
    const { replies, draft, latest } = await withDraft();
    await replies(draft, 'I really enjoyed the question about partial failures that Priya asked me.');
    const answer = await latest('answer');
    expect(answer.text).toContain('partial failures');
    expect(answer.text).toMatch(/written anew/);
    expect(answer.attachments.map(({ filename }) => filename)).toContain('draft.eml');
  });

  it('several commands at once get one answer', async () => {
    const { replies, draft, mails, theCase } = await withDraft();
    await replies(draft, 'sent\nkeen\ncompany: Northwind Traders');
    expect(theCase()).toMatchObject({ interest: 'keen', reading: { company: 'Northwind Traders' } });
    expect(await mails('answer')).toHaveLength(1);
  });

  it('what cannot be made out changes nothing, and asks', async () => {
    const { replies, draft, latest, theCase } = await withDraft();
    const before = theCase().steps;
    await replies(draft, 'snooze until the cows come home');
    expect(theCase().steps).toEqual(before);
    expect((await latest('answer')).text).toMatch(/\?/);
  });

  it('quoted words of ours are no commands', async () => {
    const { replies, draft, theCase } = await withDraft();
    const before = theCase();
    expect((await replies(draft, '')).outcome).toBe('command');
    expect(theCase()).toEqual(before);
  });

  it('the same reply again, after a crash, changes nothing more and answers the same', async () => {
    const { app, replies, draft, theCase } = await withDraft();
    await replies(draft, 'undo');
    await replies(draft, 'keen');
    const before = theCase();
    const key = [...app.recorded.keys()].at(-1) ?? '';
    app.recorded.delete(key);
    const { receive } = await import('../../shared/app/receive.ts');
    await receive(app, key);
    expect(theCase()).toEqual(before);
  });
});

describe('an answer of the employer', () => {
  it('with an offer ends the plan with congratulations', async () => {
    const talk = await withDraft();
    talk.app.clock.set('2026-10-20T09:00:00.000Z');
    const text =
      'Hi Robin,\n\nwe are delighted to offer you the Platform Engineer position after all. The contract is attached.\n\nBest,\nAna Silva';
    expect(await talk.sends(theirs(text, { date: '2026-10-19T10:00:00+02:00' }))).toMatchObject({ outcome: 'answer' });
    expect((await talk.latest('answer')).subject).toMatch(/good news/);
    expect(talk.theCase().ended?.because).toBe('opening');
    expect(talk.theCase().steps.filter(({ state }) => state === 'planned')).toEqual([]);
  });

  it('may be forwarded to the address of its case', async () => {
    const talk = await withDraft();
    const to = [talk.draft.replyTo?.value[0]?.address ?? ''];
    const raw = theirs(feedback, {
      subject: 'A word',
      from: { name: 'Priya Nair', address: 'priya@elsewhere.example' },
    });
    expect(await talk.sends(raw, { to })).toMatchObject({ outcome: 'answer', caseId: talk.theCase().id });
  });

  it('that fits several cases is asked about', async () => {
    const talk = conversation();
    await talk.sends(forwarded());
    await talk.sends(forwarded(rejection({ role: 'Data Analyst' })));
    talk.app.clock.set('2026-10-09T09:00:00.000Z');
    const raw = theirs(feedback, { subject: 'Your question', date: '2026-10-08T10:00:00+02:00' });
    expect(await talk.sends(raw)).toMatchObject({ outcome: 'answer', caseId: null, detail: 'of several cases' });
    const { text = '' } = await talk.latest('answer');
    expect(text.match(/case\+[a-z0-9.]+@onfile\.example/g)).toHaveLength(2);
    expect([...talk.app.stored.values()].every(({ happened }) => happened === undefined)).toBe(true);
  });
});

describe('an answer of the employer that cannot be made out', () => {
  const unclear = 'Hi Robin,\n\nwe have found the money, and are wondering whether you are still up for it.\n\nAna';
  const written = async (text = unclear) => {
    const talk = await withDraft();
    await talk.replies(talk.draft, 'sent');
    talk.app.clock.set('2026-10-09T09:00:00.000Z');
    expect(await talk.sends(theirs(text, { date: '2026-10-08T10:00:00+02:00' }))).toMatchObject({ outcome: 'answer' });
    talk.app.clock.set('2026-10-09T10:00:00.000Z');
    const replies: typeof talk.replies = (...said) => {
      talk.app.clock.set(new Date(Date.parse(talk.app.clock.now()) + 60_000).toISOString());
      return talk.replies(...said);
    };
    return { ...talk, replies, question: await talk.latest('answer') };
  };
  const writes = ['ask-feedback', 'future-openings', 'still-interested', 'thank-for-feedback'];

  it('is asked about, and no draft to them comes for two weeks', async () => {
    const talk = await written();
    expect(talk.question.text).toContain('Is it good news, feedback, or another no?');
    expect(talk.question.text).toContain('No draft to them comes before you tell me, or before Friday 23 October.');
    await talk.until('2026-10-23T08:00:00.000Z');
    expect(
      (await talk.mails()).filter((mail) => writes.includes(String(mail.headers.get('x-onfile-step')))),
    ).toHaveLength(1);
    await talk.until('2026-10-27T12:00:00.000Z');
    expect(talk.step('future-openings').state).toBe('drafted');
  });

  it('ends the plan where the member says that it is good news, until that is taken back', async () => {
    const talk = await written();
    await talk.replies(talk.question, 'Good news: they want me back!');
    expect(talk.theCase()).toMatchObject({ ended: { because: 'opening' } });
    expect((await talk.latest('answer')).text).toContain('That is good news, and it was you who kept that door open.');
    await talk.replies(await talk.latest('answer'), 'undo');
    expect(talk.theCase().ended).toBeUndefined();
    const back = (await talk.latest('answer')).text;
    expect(back).toContain('it is open again what their answer is');
    expect(back).toContain('No draft to them comes before you tell me, or before Friday 23 October.');
    await talk.replies(talk.question, 'another no');
    expect(talk.theCase().happened).toMatchObject([{ kind: 'answer', no: true }]);
  });

  it.each(['I don’t know', 'Ich bin mir nicht sicher.'])('may be known later: %s', async (text) => {
    const talk = await written();
    const before = talk.theCase();
    await talk.replies(talk.question, text);
    const said = (await talk.latest('answer')).text?.replace(/\s+/g, ' ') ?? '';
    expect(said).toContain('That is all right; it can be said later, too.');
    expect(said).toContain('No draft to them comes before you tell me, or before Friday 23 October.');
    expect(talk.theCase()).toEqual(before);
    await talk.replies(await talk.latest('answer'), 'another no');
    expect(talk.theCase().happened).toMatchObject([{ kind: 'answer', no: true }]);
  });

  it('is no longer said to hold anything back once two weeks have passed', async () => {
    const talk = await written();
    await talk.until('2026-10-27T12:00:00.000Z');
    await talk.replies(talk.question, 'not sure');
    const { text = '' } = await talk.latest('answer');
    expect(text).toContain('That is all right');
    expect(text).not.toContain('No draft');
  });

  it('ends the plan where they ask for a call, and a note about one is asked about', async () => {
    const talk = await written();
    await talk.replies(talk.question, 'She rang on Monday, which was nice.');
    expect((await talk.latest('answer')).text).toMatch(/kept your note.+a call or a meeting is good news/s);
    await talk.replies(talk.question, 'They asked for a call.');
    expect(talk.theCase().ended?.because).toBe('opening');
  });

  it('is known already where the same is said twice', async () => {
    const talk = await written();
    await talk.replies(talk.question, 'It is feedback');
    const stands = talk.theCase();
    await talk.replies(talk.question, 'it is feedback');
    expect((await talk.latest('answer')).text).toContain(
      'That is how I have their answer down already, so nothing has changed.',
    );
    expect(talk.theCase()).toEqual(stands);
  });

  it('is a lesson and brings a thank-you where the member says that it is feedback', async () => {
    const talk = await written('Hi Robin,\n\nthe budget, mostly. And the rota; we had hoped for a table.\n\nAna');
    await talk.replies(talk.question, 'It is feedback! She told me about the budget answer.');
    expect(talk.theCase().happened?.map(({ kind }) => kind)).toEqual(['feedback', 'lesson', 'detail']);
    expect(talk.step('thank-for-feedback').due.slice(0, 10)).toBe('2026-10-09');
    expect((await talk.latest('answer')).text).toContain('I have kept what they say');
  });

  it('lets the plan go on where it is none of these', async () => {
    const talk = await written();
    const before = talk.step('future-openings').due;
    await talk.replies(talk.question, 'None of these.');
    expect((await talk.latest('answer')).text).toContain('Then I leave it at that, and the plan goes on.');
    expect(talk.step('future-openings').due < before).toBe(true);
  });

  it('is what its member says at last, until that is taken back', async () => {
    const talk = await written();
    await talk.replies(talk.question, 'None of these.');
    await talk.replies(talk.question, 'another no');
    expect(talk.theCase().happened).toMatchObject([{ kind: 'answer', no: true }]);
    await talk.replies(talk.question, 'It is feedback');
    expect(talk.theCase().happened?.map(({ kind }) => kind)).toEqual(['feedback', 'lesson']);
    expect(talk.step('thank-for-feedback').state).toBe('planned');
    await talk.replies(talk.question, 'undo');
    expect(talk.theCase().happened).toMatchObject([{ kind: 'answer', no: true }]);
    await talk.replies(talk.question, 'good news');
    expect(talk.theCase().ended?.because).toBe('opening');
  });

  it('says who wrote it', async () => {
    const { question } = await written();
    expect(question.text).toContain('I have noted that Ana Silva wrote back, and I am not sure what their answer is.');
  });

  it('stays open through other words, and says the same again after a crash', async () => {
    const talk = await written();
    const held = talk.step('future-openings').due;
    await talk.replies(talk.question, 'I do not know what to make of it.');
    expect(talk.step('future-openings').due).toBe(held);
    await talk.replies(talk.question, 'another no');
    const stands = talk.theCase();
    const key = [...talk.app.recorded.keys()].at(-1) ?? '';
    talk.app.recorded.delete(key);
    const { receive } = await import('../../shared/app/receive.ts');
    await receive(talk.app, key);
    expect(talk.theCase()).toEqual(stands);
  });

  it('holds nothing back in a case that the member has stopped', async () => {
    const talk = await withDraft();
    await talk.replies(talk.draft, 'stop');
    talk.app.clock.set('2026-10-09T09:00:00.000Z');
    await talk.sends(theirs(unclear, { date: '2026-10-08T10:00:00+02:00' }));
    expect((await talk.latest('answer')).text).toContain('Nothing more is planned in this one.');
  });
});

describe('a mail that opened no case, and belongs to one', () => {
  const stray = async () => {
    const talk = await begun();
    talk.app.clock.set('2026-10-09T09:00:00.000Z');
    const from = { name: 'Joan Webb', address: 'joan@webb-consult.example' };
    const text = 'Hi Robin,\n\nThe money is there after all, so how about January.\n\nJoan';
    const parts = { from, subject: 'The post', text, date: '2026-10-08T10:00:00+02:00' };
    const outcome = await talk.sends(forwarded({ ...rejection(), ...parts }, { note: '' }));
    expect(outcome).toMatchObject({ outcome: 'not-a-rejection' });
    talk.app.clock.set('2026-10-09T10:00:00.000Z');
    return { ...talk, outcome, answer: await talk.latest('answer') };
  };

  it('is filed there when its member says which, as what it is said to be', async () => {
    const talk = await stray();
    expect(talk.answer.text).toContain('reply “It is about …” with the name of the employer.');
    const said = await talk.replies(talk.answer, 'this is about Northwind, they want me back!!');
    expect(said).toMatchObject({ outcome: 'command', caseId: talk.theCase().id });
    expect(talk.theCase().ended?.because).toBe('opening');
    expect(talk.app.recorded.get(talk.outcome.key)).toMatchObject({ outcome: 'answer', caseId: talk.theCase().id });
    expect((await talk.latest('answer')).subject).toContain('good news');
  });

  it('is asked about where no more is said, and other words are heard in the case', async () => {
    const talk = await stray();
    await talk.replies(talk.answer, 'It is about Northwind. Ana was kind.');
    expect((await talk.titled('what did they write?')).text).toContain('Is it good news, feedback, or another no?');
    expect(JSON.stringify(talk.theCase().happened)).toContain('Ana was kind.');
  });

  it('stays where it is while only the name is there, and the way to its case is told', async () => {
    const talk = await stray();
    await talk.replies(talk.answer, 'Northwind want me back!!');
    expect((await talk.latest('answer')).text).toMatch(/may be about Northwind.+case\+/s);
    await talk.replies(talk.answer, 'Northwind are great.\n\npause');
    expect(await talk.app.members.paused('owner')).toBe(true);
    expect(talk.theCase().happened).toBeUndefined();
  });

  it('is told which cases there are where none goes by that name, and how to open one', async () => {
    const talk = await stray();
    const before = talk.theCase();
    await talk.replies(talk.answer, 'It is about Contoso');
    const said = (await talk.latest('answer')).text?.replace(/\s+/g, ' ') ?? '';
    expect(said).toContain('None of your cases goes by “Contoso”, so nothing has changed.');
    expect(said).toContain('- Northwind, Platform Engineer');
    expect(said).toContain('If that mail is a no of its own, reply “It is a no”');
    expect(talk.theCase()).toEqual(before);
  });

  it('names ten of many cases, the latest first', async () => {
    const talk = conversation();
    const fields = 'Data Test Cloud Network Security Systems Support Sales Process Field Quality Design'.split(' ');
    for (const [number, field] of fields.entries()) {
      talk.app.clock.set(`2026-10-06T10:${10 + number}:00.000Z`);
      await talk.sends(forwarded(rejection({ role: `${field} Engineer` })));
    }
    await talk.sends(forwarded(confirmation(), { note: '' }));
    await talk.replies(await talk.titled('About "We have received'), 'It is about Contoso');
    const { text = '' } = await talk.latest('answer');
    expect(text.match(/^- .+$/gm)?.length).toBe(10);
    expect(text).toMatch(/Design Engineer.+Quality Engineer.+There are 2 more; “status” lists them/s);
  });

  it('is known through every answer about it', async () => {
    const talk = await stray();
    await talk.replies(talk.answer, 'It is about Contoso');
    await talk.replies(await talk.latest('answer'), 'What a mail.');
    expect((await talk.latest('answer')).subject).toBe('Nothing has changed');
    await talk.replies(await talk.latest('answer'), 'Northwind want me back!!');
    expect((await talk.latest('answer')).subject).toBe('Which one is this about?');
    await talk.replies(await talk.latest('answer'), 'It is about Northwind, they want me back');
    expect(talk.theCase().ended?.because).toBe('opening');
  });

  it('goes there at once where that stands above it', async () => {
    const talk = await begun();
    talk.app.clock.set('2026-10-09T09:00:00.000Z');
    const from = { name: 'Joan Webb', address: 'joan@webb-consult.example' };
    const text = 'Hi Robin,\n\nThe money is there after all.\n\nJoan';
    const parts = { from, subject: 'The post', text, date: '2026-10-08T10:00:00+02:00' };
    await talk.sends(forwarded({ ...rejection(), ...parts }, { note: 'It is about Northwind. It is good news!' }));
    expect(talk.theCase().ended?.because).toBe('opening');
  });
});

describe('mails that are about no case', () => {
  it('“status” and “help” are answered', async () => {
    const talk = await begun();
    await talk.sends(words('status'));
    expect((await talk.latest('answer')).text).toContain('Northwind');
    await talk.sends(words('help'));
    expect((await talk.latest('answer')).text).toContain('snooze');
    expect((await talk.latest('answer')).text?.replace(/\s+/g, ' ')).toContain(
      '“good news” or “feedback”, “another no”, “none of these” says what an answer is',
    );
  });

  it('“pause” keeps all mail back until “resume”', async () => {
    const talk = await begun();
    await talk.sends(words('pause'));
    await talk.until('2026-10-20T09:00:00.000Z');
    expect((await talk.mails()).map((mail) => mail.headers.get('x-onfile-step'))).toEqual(['receipt', 'answer']);
    await talk.sends(words('resume'));
    await talk.until('2026-11-20T09:00:00.000Z');
    expect((await talk.mails()).length).toBeGreaterThan(3);
  });

  it('news of a job are congratulated on, and nothing ends before it is said what shall', async () => {
    const talk = await begun();
    await talk.replies(await talk.latest('receipt'), 'I got a job!! Thank you, you can stop everything now.');
    const question = (await talk.latest('answer')).text ?? '';
    expect(question).toContain('Congratulations on your new job.');
    expect(question.replace(/\s+/g, ' ')).toMatch(/“end all” ends all your cases.*“pause” stops all mail/);
    expect(talk.theCase().ended).toBeUndefined();
    expect(talk.theCase().happened ?? []).toEqual([]);
  });

  it('“end all” ends every case, and “undo” to a mail about one takes that one back', async () => {
    const talk = await begun();
    const receipt = await talk.latest('receipt');
    await talk.sends(forwarded(rejection({ role: 'Analyst' })));
    await talk.sends(words('end all'));
    expect((await talk.latest('answer')).text).toContain('I have ended all your 2 cases');
    expect([...talk.app.stored.values()].map(({ ended }) => ended?.because)).toEqual(['stopped', 'stopped']);
    await talk.sends(words('end all'));
    expect((await talk.latest('answer')).text).toContain('nothing to end');
    await talk.replies(receipt, 'undo');
    expect([...talk.app.stored.values()].filter(({ ended }) => !ended)).toHaveLength(1);
  });

  it('a question to Onfile is answered on top of the help', async () => {
    const talk = await begun();
    await talk.replies(await talk.latest('receipt'), 'Who are you, and how do I stop this?');
    const help = (await talk.latest('answer')).text?.replace(/\s+/g, ' ') ?? '';
    expect(help).toMatch(
      /^I am Onfile, a program and no person\..*To end the mails about one case, reply “stop”.*“snooze 2 weeks”/,
    );
    expect(talk.theCase().happened ?? []).toEqual([]);
  });

  it('what a case says is put right in plain words', async () => {
    const talk = await begun();
    const receipt = await talk.latest('receipt');
    await talk.replies(receipt, 'It was Acme Foods, not Northwind.');
    expect(talk.theCase().reading.company).toBe('Acme Foods');
    await talk.replies(receipt, 'This is the wrong company!');
    expect((await talk.latest('answer')).text?.replace(/\s+/g, ' ')).toContain(
      'Which company is it? Reply with a line',
    );
    await talk.replies(receipt, 'oops, undo please');
    expect(talk.theCase().reading.company).toBe('Northwind');
  });

  it('a time zone moves the mornings', async () => {
    const talk = await begun();
    await talk.sends(words('time zone: America/New York'));
    await talk.until(talk.step('ask-feedback').due);
    await talk.sends(words('status'));
    expect((await talk.app.members.get('owner'))?.zone).toBe('America/New_York');
  });

  it('“leave” asks once, and then erases everything', async () => {
    const talk = await begun();
    await talk.sends(words('leave'));
    expect(talk.app.stored.size).toBe(1);
    const question = await talk.latest('answer');
    await talk.replies(question, 'leave');
    expect(talk.app.stored.size).toBe(0);
    const kept: string[] = [];
    for await (const key of talk.app.rawMail.keys()) kept.push(key);
    expect(kept).toEqual([]);
    expect((await talk.mails()).map(({ subject }) => subject)).toEqual(['Everything is erased']);
    expect((await talk.app.outcomes.list('owner')).items).toEqual([]);
  });

  it('a further address counts once it says yes', async () => {
    const talk = await begun();
    await talk.sends(words('address: robin@work.example'));
    const question = talk.app.sent.find(({ to }) => to === 'robin@work.example');
    expect(question).toBeDefined();
    const asked = await talk.titled('Is this your address?');
    const from = { from: 'robin@work.example', envelope: { from: 'robin@work.example', authenticated: false } };
    expect(await talk.replies(asked, 'Yes', from)).toMatchObject({ outcome: 'joined' });
    expect((await talk.app.members.get('owner'))?.addresses).toEqual(['me@example.com', 'robin@work.example']);
  });

  it('whom the owner invites becomes a member by saying yes, and has cases of his or her own', async () => {
    const talk = await begun();
    await talk.sends(words('invite: ada@friend.example'));
    const invitation = await talk.titled('invites you');
    const as = { from: 'ada@friend.example', envelope: { from: 'ada@friend.example' } };
    expect(await talk.replies(invitation, 'Yes please', as)).toMatchObject({ outcome: 'joined' });
    const ada = await talk.app.members.byAddress('ada@friend.example');
    expect(ada?.id).not.toBe('owner');
    const mine = forwarded(rejection(), { member: { name: 'Ada', address: 'ada@friend.example' } });
    await talk.sends(mine, { from: 'ada@friend.example' });
    expect([...talk.app.stored.values()].map(({ member }) => member).sort()).toEqual([ada?.id, 'owner'].sort());
    expect(talk.app.sent.at(-1)?.to).toBe('ada@friend.example');
  });
});

describe('an invitation', () => {
  it.each(['Please stop sending me mail, I do not want this.', 'I am on vacation; please contact my colleague.'])(
    'is not taken up by %j',
    async (text) => {
      const talk = await begun();
      await talk.sends(words('invite: ada@friend.example'));
      const invitation = await talk.titled('invites you');
      const sent = talk.app.sent.length;
      const as = { from: 'ada@friend.example', envelope: { from: 'ada@friend.example' } };
      expect(await talk.replies(invitation, text, as)).toMatchObject({ outcome: 'held' });
      expect(await talk.app.members.byAddress('ada@friend.example')).toBeNull();
      expect(talk.app.sent.length).toBe(sent);
    },
  );
});

describe('a reply to us that somebody else gets a copy of', () => {
  it('is a reply, and no copy of a follow-up', async () => {
    const { draft, ...talk } = await withDraft();
    const address = draft.replyTo?.value[0]?.address ?? '';
    const said = plainMail(
      { From: 'Robin Ferris <me@example.com>', To: address, Cc: 'sam@home.example', Subject: `Re: ${draft.subject}` },
      'stop',
    );
    expect(await talk.sends(said, { to: [address] })).toMatchObject({ outcome: 'command', detail: 'stop' });
    expect(talk.step('ask-feedback').state).toBe('drafted');
  });
});

it('what may be asked often is a mail of its own each time', async () => {
  const talk = await begun();
  for (const word of ['status', 'status', 'help', 'help']) await talk.sends(words(word));
  const ids = (await talk.mails('answer')).map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(4);
});

describe('the weekly summary', () => {
  it('comes on Friday evenings, in weeks with something to say, and only once', async () => {
    const talk = await begun();
    await talk.until('2027-04-06T00:00:00.000Z');
    const summaries = await talk.mails('summary');
    expect(summaries.length).toBeGreaterThan(1);
    expect(summaries.length).toBeLessThan(12);
    expect(new Set(summaries.map(({ date }) => date?.getUTCDay()))).toEqual(new Set([5]));
    expect(new Set(summaries.map(({ messageId }) => messageId)).size).toBe(summaries.length);
  });

  it('tells of a mail that claimed to be from the member', async () => {
    const talk = await begun();
    await talk.sends(forwarded(rejection({ role: 'Baker' })), { authenticated: false, senderAuthenticated: false });
    await talk.until('2026-10-10T00:00:00.000Z');
    expect((await talk.latest('summary')).text).toContain('claimed to be from you');
  });
});

describe('what a member says above a forward', () => {
  const withNote = async (note: string) => {
    const talk = conversation();
    await talk.sends(forwarded(rejection(), { note }));
    return talk;
  };

  it('puts right how the mail is read, and the rest is a note', async () => {
    const talk = await withNote(
      'role: Staff Engineer\ncontact: Priya Nair <priya@northwind.example>\n\nI liked the cache question.',
    );
    expect(talk.theCase()).toMatchObject({
      reading: { role: 'Staff Engineer', contact: { name: 'Priya Nair', address: 'priya@northwind.example' } },
      note: 'I liked the cache question.',
    });
    expect((await talk.latest('receipt')).text).toContain('Staff Engineer');
  });

  it('makes a case of its own of the same words about another role', async () => {
    const talk = await withNote('');
    expect(await talk.sends(forwarded(rejection(), { note: 'role: Data Analyst' }))).toMatchObject({
      outcome: 'case-opened',
    });
    expect(talk.app.stored.size).toBe(2);
  });

  it('stands when the mail is read again', async () => {
    const talk = await withNote('company: Northwind Traders');
    const { replay } = await import('../../shared/app/replay.ts');
    await replay(talk.app, talk.theCase().openedBy);
    expect(talk.theCase().reading.company).toBe('Northwind Traders');
  });
});

it('a reply that comes while its step is being mailed is not overwritten', async () => {
  const talk = await begun();
  const { app } = talk;
  const receipt = await talk.latest('receipt');
  app.clock.set(talk.step('ask-feedback').due);
  const { send } = app.outbox;
  app.outbox.send = async (mail) => {
    await send(mail);
    if (!mail.id.startsWith('ask-feedback')) return;
    app.outbox.send = send;
    await talk.replies(await talk.latest('ask-feedback'), 'sent');
  };
  expect(receipt.subject).toContain('Northwind');
  await talk.until(app.clock.now());
  expect(talk.step('ask-feedback').state).toBe('sent');
});

describe('what concerns the member is taken back', () => {
  const words = (text: string) =>
    plainMail({ From: 'Robin Ferris <me@example.com>', To: 'in@onfile.example', Subject: text }, text);
  const later = (talk: Awaited<ReturnType<typeof begun>>) =>
    talk.app.clock.set(new Date(Date.parse(talk.app.clock.now()) + 60_000).toISOString());

  it('“pause” and then “undo” goes on, and leaves a stopped case stopped', async () => {
    const talk = await withDraft();
    await talk.replies(talk.draft, 'stop');
    later(talk);
    await talk.replies(talk.draft, 'pause');
    later(talk);
    await talk.replies(talk.draft, 'undo');
    expect(await talk.app.members.paused('owner')).toBe(false);
    expect(talk.theCase().ended?.because).toBe('stopped');
    later(talk);
    await talk.replies(talk.draft, 'undo');
    expect(talk.theCase().ended).toBeUndefined();
  });

  it('name, zone and country, with what the same reply changed in its case', async () => {
    const talk = await withDraft();
    await talk.replies(talk.draft, 'name: Sam Lee\ntime zone: America/New_York\ncountry: Germany\nkeen');
    expect(await talk.app.members.get('owner')).toMatchObject({
      name: 'Sam Lee',
      zone: 'America/New_York',
      country: 'DE',
    });
    later(talk);
    await talk.replies(talk.draft, 'undo');
    expect(await talk.app.members.get('owner')).toMatchObject({
      name: 'Robin Ferris',
      zone: 'Europe/Berlin',
      country: null,
    });
    expect(talk.theCase().interest).toBe('normal');
  });

  it('an old setting, without ending a pause or a stop that came since', async () => {
    const talk = await begun();
    await talk.sends(words('time zone: America/New_York'));
    later(talk);
    // By the link in a mail's header.
    await talk.app.members.pause('owner');
    await talk.sends(words('undo'));
    expect((await talk.app.members.get('owner'))?.zone).toBe('Europe/Berlin');
    expect(await talk.app.members.paused('owner')).toBe(true);
  });

  it('a pause that was asked for with a setting', async () => {
    const talk = await begun();
    await talk.sends(plainMail({ From: 'Robin Ferris <me@example.com>', To: 'in@onfile.example' }, 'name: Sam\npause'));
    expect(await talk.app.members.paused('owner')).toBe(true);
    later(talk);
    await talk.sends(words('undo'));
    expect([await talk.app.members.paused('owner'), (await talk.app.members.get('owner'))?.name]).toEqual([
      false,
      'Robin Ferris',
    ]);
  });

  it('an invitation that nobody has taken up', async () => {
    const talk = await begun();
    await talk.sends(words('invite: ada@friend.example'));
    const invitation = await talk.titled('invites you');
    later(talk);
    await talk.sends(words('undo'));
    const as = { from: 'ada@friend.example', envelope: { from: 'ada@friend.example' } };
    expect(await talk.replies(invitation, 'yes', as)).toMatchObject({ outcome: 'held' });
    expect(await talk.app.members.byAddress('ada@friend.example')).toBeNull();
  });

  it('a further address, once confirmed', async () => {
    const talk = await begun();
    await talk.sends(words('address: robin@work.example'));
    const asked = await talk.titled('Is this your address?');
    later(talk);
    const from = { from: 'robin@work.example', envelope: { from: 'robin@work.example' } };
    await talk.replies(asked, 'yes', from);
    expect((await talk.app.members.get('owner'))?.addresses).toHaveLength(2);
    later(talk);
    await talk.sends(words('undo'));
    expect((await talk.app.members.get('owner'))?.addresses).toEqual(['me@example.com']);
  });

  it('and says so where there is nothing', async () => {
    const talk = await begun();
    await talk.sends(words('undo'));
    expect((await talk.latest('answer')).text).toMatch(/nothing here that could be taken back/);
  });
});

describe('a reply to the help that was asked for about a case', () => {
  it('is about that case', async () => {
    const talk = await withDraft();
    await talk.replies(talk.draft, 'help');
    expect(await talk.replies(await talk.latest('answer'), 'skip')).toMatchObject({ detail: 'skip' });
    expect(talk.step('ask-feedback').state).toBe('skipped');
  });
});

describe('a reply to a mail that is about no one case', () => {
  const summary = async () => {
    const talk = await begun();
    await talk.until('2026-10-10T00:00:00.000Z');
    return { ...talk, mail: await talk.latest('summary') };
  };

  it('is asked which case it means, and told their addresses', async () => {
    const { replies, mail, latest, theCase } = await summary();
    const before = theCase();
    expect(await replies(mail, 'stop')).toMatchObject({ outcome: 'command' });
    expect((await latest('answer')).text).toContain(`case+${before.id}.`);
    expect(theCase()).toEqual(before);
  });

  it('gets no answer to a mere thank-you', async () => {
    const { replies, mail, app } = await summary();
    const sent = app.sent.length;
    expect(await replies(mail, 'Thanks!')).toMatchObject({ outcome: 'command' });
    expect(app.sent).toHaveLength(sent);
  });

  it('that asked before leaving leaves everything as it is, unless it says so again', async () => {
    const talk = await begun();
    await talk.sends(plainMail({ From: 'me@example.com', To: 'in@onfile.example', Subject: 'leave' }, 'leave'));
    const question = await talk.latest('answer');
    await talk.replies(question, 'No, I did not mean to leave.');
    expect((await talk.latest('answer')).text).toContain('Nothing is erased');
    expect(talk.app.stored.size).toBe(1);
  });
});

it('the same mail, delivered twice, is obeyed once', async () => {
  const talk = await withDraft();
  await talk.replies(talk.draft, 'skip');
  talk.app.clock.set(new Date(Date.parse(talk.app.clock.now()) + 60_000).toISOString());
  await talk.replies(talk.draft, 'keen');
  talk.app.clock.set(new Date(Date.parse(talk.app.clock.now()) + 60_000).toISOString());
  await talk.replies(talk.draft, 'undo');
  const last = [...talk.app.recorded.keys()].at(-1) ?? '';
  const delivery = await talk.app.rawMail.get(last);
  talk.app.clock.set(new Date(Date.parse(talk.app.clock.now()) + 60_000).toISOString());
  expect(await talk.sends(delivery?.raw ?? '', delivery?.envelope)).toMatchObject({ outcome: 'duplicate' });
  expect(talk.theCase().interest).toBe('normal');
  expect(talk.step('ask-feedback').state).toBe('skipped');
});

it('another time zone moves what is planned at once', async () => {
  const talk = await begun();
  await talk.replies(await talk.latest('receipt'), 'time zone: America/New_York');
  const { due } = talk.step('future-openings');
  const hour = new Date(due).toLocaleString('en-GB', { hour: 'numeric', timeZone: 'America/New_York' });
  expect(['08', '09', '10', '11']).toContain(hour);
});

it('leaving takes along invitations, their mails, and mails that were dropped', async () => {
  const talk = await begun();
  const words = (text: string, more = {}) =>
    plainMail({ From: 'me@example.com', To: 'in@onfile.example', Subject: text, ...more }, text);
  await talk.sends(words('address: robin@work.example'));
  await talk.sends(words('invite: ada@friend.example'));
  await talk.sends(words('I am away', { 'Auto-Submitted': 'auto-replied' }));
  await talk.sends(words('leave'));
  await talk.replies(await talk.latest('answer'), 'leave');
  const kept: string[] = [];
  for await (const key of talk.app.rawMail.keys()) kept.push(key);
  expect(kept).toEqual([]);
  expect(talk.app.sent.map(({ id }) => id.split('.')[0])).toEqual(['left']);
});

it('a keen member who says nothing of the drafts still gets the sign of life that the plan promised', async () => {
  const talk = await withDraft();
  await talk.replies(talk.draft, 'keen');
  await talk.until('2027-02-15T00:00:00.000Z');
  const kinds = (await talk.mails()).map((mail) => mail.headers.get('x-onfile-step'));
  expect(kinds).toContain('keep-in-touch');
});
