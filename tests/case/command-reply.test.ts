import EmailReplyParser from 'email-reply-parser';
import { describe, expect, it } from 'vitest';
import { commandsIn, isThanks, ownWords } from '../../shared/case/command/commands-in.ts';
import { topPosting } from '../support/replies/clients.ts';
import { here, note, sent, skip, snooze, stop } from '../support/replies/reply.ts';

const read = (text: string, more: { subject?: string; name?: string; now?: string; zone?: string } = {}) =>
  commandsIn({ subject: 'Re: A draft', text, ...here, ...more });

it('ends a lesson that runs over lines where a line of commands begins', () => {
  const here = { subject: 'Re: x', now: '2026-10-06T09:00:00.000Z', zone: 'Europe/Berlin' };
  const lesson = 'lesson: I never said how I check my own work; I now keep a checklist';
  const [first, ...others] = commandsIn({ ...here, text: `${lesson}\nkeen` });
  expect(first).toMatchObject({ do: 'lesson', action: 'I now keep a checklist' });
  expect(others).toEqual([{ do: 'keen' }]);
  expect(commandsIn({ ...here, text: `${lesson}\nof my own` })).toMatchObject([
    { do: 'lesson', action: 'I now keep a checklist of my own' },
  ]);
});

describe('a name under commands', () => {
  const here = { subject: 'Re: x', now: '2026-10-06T09:00:00.000Z', zone: 'Europe/Berlin' };

  it.each([
    ['keen\nJo', null],
    ['keen\n\nAnna-Lena', null],
    ['keen\nRob F.', null],
    ['keen\n\nR.', 'Robin Ferris'],
    ['keen\nRob', 'Robin Ferris'],
  ])('signs them: %j (%s)', (text, name) => expect(commandsIn({ ...here, text, name })).toEqual([{ do: 'keen' }]));

  it.each([
    ['somebody else’s', 'keen\nAna', 'Robin Ferris', null],
    ['the contact’s', 'keen\nAna', null, 'Ana Silva'],
    ['a whole one that nobody knows', 'keen\nAna Silva', null, null],
    ['no name', 'keen\nKafka', null, null],
    ['all that there is', 'Ana', null, null],
  ])('is a note where it is %s', (_, text, name, contact) => {
    const about = { company: null, role: null, contact };
    expect(commandsIn({ ...here, text, name, about }).at(-1)).toMatchObject({ do: 'note' });
  });
});

describe('answers between the lines', () => {
  it('keep their words and lose the questions', () => {
    const text =
      '> Who interviewed you?\nAna Silva and Ben Ode\n> What drew you there in the first place?\n\nThe cache team';
    expect(read(text)).toEqual([note('Ana Silva and Ben Ode\n\nThe cache team')]);
  });

  it('stand beside commands', () => {
    const text =
      'sent\n\n> Who interviewed you?\n\nAna Silva\n\n> What drew you there?\n\nThe cache team.\nThey let me ask.\n';
    expect(read(text)).toEqual([sent, note('Ana Silva\n\nThe cache team.\nThey let me ask.')]);
  });

  it('by number keep their numbers', () => {
    expect(read('1. Ana Silva\n2. The round about failures')).toEqual([
      note('1. Ana Silva\n2. The round about failures'),
    ]);
  });

  it('are told from what a client broke off a long quoted line', () => {
    const long = '> Or answer here in a word or two, whatever suits you best: you can say skip, or';
    expect(read(`${long}\nstop\n> or nothing at all.\n\nThe cache team`)).toEqual([note('The cache team')]);
  });
});

describe('a subject', () => {
  it.each(['STOP', 'stop', 'Stopp', 'please stop'])('%j counts when there are no other words', (subject) => {
    expect(read('', { subject })).toEqual([stop]);
    expect(read('\n-- \nSam Lee\n', { subject })).toEqual([stop]);
    expect(read('Sent from my iPhone', { subject })).toEqual([stop]);
  });

  it.each([
    'Re: stop',
    'AW: stop',
    'RE: STOP',
    'Antw: stop',
    'Rif: stop',
    'Fwd: stop',
    'stop?',
    'Stop wasting my time',
    'A draft: stop',
  ])('%j asks for nothing', (subject) => {
    expect(read('', { subject })).toEqual([]);
  });

  it('does not count beside words in the mail', () => {
    expect(read('The panel was three people.', { subject: 'STOP' })).toEqual([note('The panel was three people.')]);
  });
});

describe('a signature', () => {
  it.each([
    'sent\n\nBest regards,\nSam Lee\nData Engineer\n+49 30 1234567',
    'sent\n\nLG Sam',
    'sent\n\nSam',
    'sent\n\nSam Lee | Acme Ltd | skip the queue',
    'sent\n-- \nSam Lee\nstop by any time',
    'sent\n\n— Sam',
    'sent\n\nMit freundlichen Grüßen\n\nSam Lee',
    'sent\n\nCordialement\nSam Lee\nParis',
    'sent\n\n_______________\nSam Lee\nAcme',
    'sent\n\nVon meinem iPhone gesendet',
    'sent\n\nEnvoyé de mon iPhone',
    'sent\n\nGet Outlook for Android<https://aka.ms/AAb9ysg>',
    'sent\n\nHolen Sie sich Outlook für iOS',
    'sent\n\nVirus-free.www.avg.com',
    'sent\n\nDiese E-Mail ist vertraulich und nur für den Empfänger bestimmt.\nstop',
  ])('is no note and no command: %j', (text) => {
    expect(read(text, { name: 'Sam Lee' })).toEqual([sent]);
  });

  it.each([
    'sent\n\nSam\nhttps://sam.example',
    'sent\n\nSam Lee\nhttps://sam.example\n+49 30 1234567',
    'sent\nSam Lee\nPlatform Engineer\nwww.sam.example',
    'sent\n\nSam Lee | Engineer\nwww.sam.example',
    'sent\n\nSam Lee | Engineer',
  ])('needs no line above it, whether or not the name is known: %j', (text) => {
    expect(read(text, { name: 'Sam Lee' })).toEqual([sent]);
    expect(read(text)).toEqual([sent]);
  });

  it('of the member’s own name holds no news', () => {
    expect(read('The panel was three people.\n\nSam\nhttps://sam.example', { name: 'Sam Lee' })).toEqual([
      note('The panel was three people.'),
    ]);
  });

  it.each([
    ['sent\n\nhttps://sam.example/article', 'Sam Lee'],
    ['sent\n\nAna Silva\nhttps://linkedin.example/ana', 'Sam Lee'],
    ['The panel was three people.\n\nAna Silva\nhttps://linkedin.example/ana', undefined],
    ['Ana Silva\nana@northwind.example', undefined],
  ])('is not every link at the end: %j', (text, name) => {
    const said = read(text, name === undefined ? {} : { name });
    expect(said.some(({ do: what }) => what === 'news' || what === 'note')).toBe(true);
  });

  it('is only what stands at the end', () => {
    expect(read('Best,\nthat was what she said, and I have thought about it since then, more than once.')).toEqual([
      note('Best,\nthat was what she said, and I have thought about it since then, more than once.'),
    ]);
  });

  it('does not swallow a name that answers a question', () => {
    expect(read('Ana Silva', { name: 'Sam Lee' })).toEqual([note('Ana Silva')]);
  });
});

describe('a quotation that nothing marks', () => {
  it('below which the member writes gives words, but no commands', () => {
    const ours = 'Nothing is sent unless you send it. If today is not the day, let it go; skipping is a normal choice.';
    expect(read(`${ours}\n\nstop`)).toEqual([note('stop')]);
  });
});

describe('a time', () => {
  it('is nine in the morning where the member lives, also when the clocks have changed by then', () => {
    expect(read('snooze 4 weeks')).toEqual([snooze('2026-11-03')]);
    expect(read('snooze 1 week', { zone: 'America/New_York' })).toEqual([
      { do: 'snooze', until: '2026-10-13T13:00:00.000Z' },
    ]);
    expect(read('snooze 1 week', { zone: 'Asia/Kolkata' })).toEqual([
      { do: 'snooze', until: '2026-10-13T03:30:00.000Z' },
    ]);
  });

  it('counts from the day that it is where the member lives', () => {
    const late = { now: '2026-10-06T23:30:00.000Z', zone: 'Pacific/Auckland' };
    expect(read('snooze until tomorrow', late)).toEqual([{ do: 'snooze', until: '2026-10-07T20:00:00.000Z' }]);
    expect(read('snooze until tomorrow', { ...late, zone: 'America/Los_Angeles' })).toEqual([
      { do: 'snooze', until: '2026-10-07T16:00:00.000Z' },
    ]);
  });

  it('in figures is read as the members of a country write it', () => {
    expect(read('snooze until 11/3', { zone: 'America/Chicago' })).toEqual([
      { do: 'snooze', until: '2026-11-03T15:00:00.000Z' },
    ]);
    expect(read('snooze until 3/11', { zone: 'Europe/London' })).toEqual([
      { do: 'snooze', until: '2026-11-03T09:00:00.000Z' },
    ]);
  });
});

describe('a copy of a mail to somebody else', () => {
  it('keeps its words and its signature, and loses what it quotes', () => {
    const text =
      'Hi Ana,\n\nthank you for telling me straight.\n\nBest,\nSam\n\nSent from my iPhone\n\nOn 5 Oct 2026, at 14:20, Ana Silva <ana@northwind.example> wrote:\n\n> We have decided to go on with somebody else.';
    expect(ownWords(text)).toBe('Hi Ana,\n\nthank you for telling me straight.\n\nBest,\nSam');
  });
});

describe('beside email-reply-parser, which takes more than linear time on hostile lines', () => {
  // A German sentence that runs over two lines is beyond it.
  const marked = Object.entries(topPosting).filter(
    ([name]) => /Gmail|Thunderbird|Outlook, desktop|Outlook, German/.test(name) && name !== 'Gmail, German',
  );

  it.each(marked)('the same words are found in a reply by %s', (_, compose) => {
    const text = compose('skip', 'A line of ours.\n\nAnother one.');
    expect(new EmailReplyParser().parseReply(text).trim()).toBe('skip');
    expect(read(text)).toEqual([skip]);
  });
});

describe('words that stand in our own mails', () => {
  it.each(['next week', 'Next week', 'this week'])('%j is the member’s where it is all that is said', (text) => {
    expect(read(text)).not.toEqual([]);
  });

  it('“NEXT WEEK” is a heading of ours', () => {
    expect(read('skip\n\nNEXT WEEK\n\nstop')).toEqual([skip]);
  });

  it.each(['not a no', 'Not a no.', 'It’s not a no'])('%j is what a receipt asks for', (text) => {
    expect(read(text)).toEqual([{ do: 'not-a-rejection' }]);
  });
});

describe('nothing but thanks', () => {
  const thanks = (text: string) => isThanks({ subject: 'Re: A draft', text, ...here, name: 'Sam Lee' });

  it.each([
    'Thanks!',
    'thanks\n\nSam',
    'Hi,\n\nThank you\nSam',
    '👍',
    'ok',
    'OK!',
    'Great, thank you',
    'Perfect, thanks a lot!',
    'got it',
    'Danke!',
    'Super, vielen Dank',
    'merci beaucoup',
    'Vale, gracias',
    'bedankt',
    'Obrigada!',
    'Va bene, grazie',
    'Thanks!\n\nOn 6 Oct 2026, at 09:40, Onfile <case+1@onfile.example> wrote:\n> sent',
  ])('is told from an empty mail, and asks for nothing: %j', (text) => {
    expect(read(text, { name: 'Sam Lee' })).toEqual([]);
    expect(thanks(text)).toBe(true);
  });

  it.each([
    '',
    '  \n',
    '-- \nSam Lee',
    'Sam Lee',
    'Sent from my iPhone',
    'Hi,',
    '> thanks',
    'sent, thanks',
    'Thanks, but no',
    'thanks, Ana helped',
  ])('is something else than %j', (text) => {
    expect(thanks(text)).toBe(false);
  });
});
