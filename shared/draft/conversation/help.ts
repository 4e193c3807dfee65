import type { Letter } from '../../mail/letter.ts';
import { heading, type Inline, list, paragraph } from '../letter/blocks.ts';
import { letterOf } from '../letter/letter-of.ts';

/** What a member can do by mail. `intake` is where rejections are forwarded to. */
export function helpLetter({ intake }: { intake: string }): Letter {
  return letterOf('What you can do by mail', [
    paragraph(
      `Forward a rejection to ${intake}, and I plan what follows. Everything else is a reply in a word or two, and several fit into one reply.`,
    ),
    heading('About a draft'),
    list(lines(aboutDrafts)),
    heading('About a case'),
    list(lines(aboutCases)),
    heading('About everything'),
    list(lines(aboutAll)),
    paragraph('Anything else that you write is kept as a note, and the drafts use it.'),
  ]);
}

const aboutDrafts: readonly [string, string][] = [
  ['sent', 'it is out; or put the address that you reply to in Bcc when you send it, and I know by myself'],
  ['skip', 'leave it out; a normal choice'],
  ['snooze 2 weeks', 'or “snooze until Monday”, “snooze next month”: it comes again then'],
];

const aboutCases: readonly [string, string][] = [
  ['keen', 'you would still like to work there: a sign of life every few months'],
  ['let go', 'no more drafts to them'],
  ['internship', 'you would take an internship there'],
  ['news: …', 'something new to tell them, or a link'],
  ['lesson: …; …', 'what you take from it; what you do about it'],
  [
    'company: …',
    'also “role: …”, “contact: Ana Silva <ana@example.com>”, “reapply”, “not a rejection”: what I misread',
  ],
  ['stop', 'no more mails about this one'],
  ['undo', 'takes your latest reply back'],
];

const aboutAll: readonly [string, string][] = [
  ['status', 'where everything stands'],
  ['pause', 'no mails until you reply “resume”'],
  ['leave', 'erases all that I keep, after I have asked you once more'],
];

const lines = (rows: readonly [string, string][]): Inline[][] =>
  rows.map(([word, meaning]) => [{ strong: word }, `: ${meaning}`]);
