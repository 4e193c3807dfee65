import type { Ask } from '../../case/command.ts';
import type { Letter } from '../../mail/letter.ts';
import { heading, type Inline, list, paragraph } from '../letter/blocks.ts';
import { letterOf } from '../letter/letter-of.ts';

/** Where a member forwards rejections to: by hand, and by rules of the mail program. */
export type Places = { intake: string; automatic: string };

/** What a member can do by mail, below the answers to what was asked. */
export function helpLetter({ intake, automatic }: Places, asks: readonly Ask[] = []): Letter {
  return letterOf('What you can do by mail', [
    ...asks.flatMap((ask) => (answers[ask] === null ? [] : [paragraph(answers[ask])])),
    paragraph(
      `Forward a rejection to ${intake}, and I plan what follows. Everything else is a reply in a word or two, and several fit into one reply.`,
    ),
    paragraph(
      `Your mail program can forward them by a rule, too, to ${automatic}. That address is yours alone; tell it to nobody.`,
    ),
    paragraph('If I take one for something else, reply “It is a no”, or forward it again with these words above.'),
    heading('About a draft'),
    list(lines(aboutDrafts)),
    heading('About a case'),
    list(lines(aboutCases)),
    heading('About everything'),
    list(lines(aboutAll)),
    paragraph('Anything else that you write is kept as a note, and the drafts use it.'),
  ]);
}

/** Plain answers; null where the help itself is the answer. */
export const answers: Readonly<Record<Ask, string | null>> = {
  who: 'I am Onfile, a program and no person. Your address was given to me when you, or somebody for you, set me up or asked me in, and I write about your cases to nobody else.',
  stop: 'To end the mails about one case, reply “stop” to one of them; “pause” stops all mail until you reply “resume”, and “leave” erases everything.',
  them: 'I write to you alone, never to them: nothing is sent unless you send it.',
  call: 'A mail is enough. If they offered to talk, calling is as good; if they did not, nobody expects it.',
  language:
    'A draft is in the language of their mail where that is English, German, French, Spanish, Dutch, Portuguese or Italian, and else in English, for you to put into theirs. My own mails are in English.',
  how: null,
};

const aboutDrafts: readonly [string, string][] = [
  ['sent', 'when it is out. Or put the address that you reply to in Bcc when you send it, and I know by myself.'],
  ['skip', 'leaves it out, which is a normal choice.'],
  ['snooze 2 weeks', 'puts it off; so do “snooze until Monday” and “snooze next month”.'],
];

const aboutCases: readonly [string, string][] = [
  ['keen', 'when you would still like to work there: a sign of life comes every few months.'],
  ['let go', 'ends the drafts to them.'],
  ['internship', 'when you would take an internship there.'],
  ['news: …', 'is something new to tell them, or a link.'],
  ['lesson: …', 'is what you take from it and, after a semicolon, what you do about it.'],
  [
    'company: …',
    'puts right what I misread, and so do “role: …”, “contact: Ana Silva <ana@example.com>”, “reapply” and “not a rejection”.',
  ],
  ['good news', 'or “feedback”, “another no”, “none of these” says what an answer is, when I ask.'],
  ['stop', 'ends all mails about this one.'],
  ['undo', 'takes your latest reply back.'],
];

const aboutAll: readonly [string, string][] = [
  ['status', 'shows where everything stands.'],
  ['pause', 'keeps me quiet until you reply “resume”.'],
  ['end all', 'ends every case.'],
  ['leave', 'erases all that I keep, after I have asked you once more.'],
];

const lines = (rows: readonly [string, string][]): Inline[][] =>
  rows.map(([word, meaning]) => [{ strong: `“${word}”` }, ` ${meaning}`]);
