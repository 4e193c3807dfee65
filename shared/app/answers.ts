import { spoken, spokenDay } from '../case/calendar.ts';
import type { Case, Member } from '../case/case.ts';
import { nextDue } from '../case/due.ts';
import { answerLetter } from '../draft/letter/answer.ts';
import { intakeAddress } from '../mail/addresses.ts';
import type { Letter } from '../mail/letter.ts';
import type { Original, Sealed } from '../mail/mail.ts';
import type { Kind, Reading } from '../reading/reading.ts';
import { isUnread } from '../reading/unread.ts';
import { caseTitle } from './web/words.ts';

/** What Onfile answers when a mail opens no case: what happened first, then what to do. */

export const noForwardAnswer = (domain: string, sealed: Sealed | null = null): Letter =>
  answerLetter({
    subject: 'I found no forwarded mail in this',
    paragraphs: [
      sealed ? sealedTexts[sealed] : 'Your mail arrived, but I could not find a forwarded message in it.',
      `Please open the mail from the employer, choose Forward, and send it to ${intakeAddress(domain)}. Forwarding it as an attachment works too.`,
      `If there is no mail, because they phoned or wrote elsewhere, ${inWords}`,
    ],
  });

/** How a no gets here that no mail brought. */
const inWords =
  'write “It is a no”, then a line “company: …” and a line “role: …”, and below that what they said, typed or pasted. A new mail or a reply to this one will do.';

const sealedTexts: Record<Sealed, string> = {
  'winmail.dat': 'Your mail arrived, but what you forwarded is packed in a winmail.dat, which only Outlook can open.',
  '.msg': 'Your mail arrived, but what you attached is a .msg file, which only Outlook can open.',
  picture: 'Your mail arrived, but I cannot read pictures or PDF files, and there is no forwarded message in it.',
  encrypted: 'Your mail arrived, but what you forwarded is encrypted, and I have no key to it.',
};

export const unreadableAnswer = (): Letter =>
  answerLetter({
    subject: 'I could not read this mail',
    paragraphs: [
      'Your mail arrived, but there was nothing in it that I could read. It may have been cut off on its way.',
      'Please forward the mail from the employer once more. Forwarding it as an attachment often helps.',
    ],
  });

export const failedAnswer = (): Letter =>
  answerLetter({
    subject: 'Something went wrong with your mail',
    paragraphs: [
      'Your mail arrived and is kept, but something went wrong here while I was working on it. It is not your doing.',
      'Please send it again in a day or two. No mail opens a second case.',
    ],
  });

/** To somebody of whom more came within an hour than is taken. `held` is the page that lists what was not read. */
export const tooManyAnswer = (mailsPerHour: number, held: string | null): Letter =>
  answerLetter({
    subject: 'More mails than I take in an hour',
    paragraphs: [
      `I take ${mailsPerHour} mails of yours in an hour, and more came. The others are kept, but I have not read them.`,
      `Please send those again in an hour.${held ? ` They are listed at ${held}.` : ''} If it is easier, send everything again: no mail opens a second case.`,
    ],
  });

/** To somebody who got as many answers within an hour as are given. `page` shows where everything stands. */
export const quietAnswer = (answersPerHour: number, page: string | null): Letter =>
  answerLetter({
    subject: 'More mails than I answer in an hour',
    paragraphs: [
      `You have had ${answersPerHour} answers from me within an hour, and I stop there, in case it is a program that writes to me. I go on reading what you send, and do what it asks.`,
      `Only where I would have asked you something first, nothing has happened yet: please send that again in an hour.${page ? ` Where everything stands you see at ${page}.` : ''}`,
    ],
  });

/** `hasCases`: the mail may belong to one that stands. */
export function notARejectionAnswer({ kind, company }: Reading, original: Original, hasCases: boolean): Letter {
  const { subject } = original;
  const isForeign = kind === 'other' && isUnread(original);
  return answerLetter({
    subject: subject ? `About "${subject}"` : 'About the mail that you forwarded',
    paragraphs: [
      isForeign
        ? unread
        : `${kindTexts[kind]}${company ? `, from ${company}` : ''}. So I have opened no case, and nothing is planned.`,
      'If that mail is a no all the same, reply “It is a no”, and I open a case for it.',
      ...(hasCases ? [belongs] : []),
    ],
  });
}

const unread =
  'This mail seems to be in a language that I do not read, so I have opened no case, and nothing is planned. I read English, German, French, Spanish, Dutch, Portuguese and Italian.';

const belongs = 'If it belongs to one of your cases, reply “It is about …” with the name of the employer.';

/** To somebody who says of a mail that it is a no, where that mail is kept no longer or the reply does not tell which it is. */
export const whichMailAnswer = (domain: string): Letter =>
  answerLetter({
    subject: 'Which mail is a no?',
    paragraphs: [
      'I cannot find the mail that you mean.',
      `Please forward it to ${intakeAddress(domain)} once more, with “It is a no” above it, and I open a case for it.`,
      `If there is no mail, because they phoned or wrote elsewhere, ${inWords}`,
    ],
  });

/** To somebody who says so of a mail that has opened a case before. */
export const opensAgainAnswer = (stands: Case, member: Member): Letter =>
  answerLetter({
    subject: `That mail has a case: ${caseTitle(stands.reading)}`,
    paragraphs:
      stands.ended?.because === 'not-a-rejection'
        ? ['You told me that it is not a no, so the case has ended.', 'If it is one after all, reply “undo”.']
        : [standsAnswer(stands, member)],
  });

/** To other words in reply to the word that a mail opened no case. */
export const stillNoCaseAnswer = (): Letter =>
  answerLetter({
    subject: 'Nothing has changed',
    paragraphs: [
      'I have opened no case for that mail. If it is a no, reply with the words “It is a no” alone.',
      belongs,
    ],
  });

const kindTexts: Record<Exclude<Kind, 'rejection'>, string> & Record<'rejection', string> = {
  rejection: 'This reads like a no',
  feedback: 'This reads like feedback from an employer',
  confirmation: 'This reads like a confirmation that they have your application',
  interview: 'This reads like an invitation to talk',
  offer: 'This reads like an offer',
  'forwarding-confirmation': 'This is a mail provider that asks you to confirm forwarding',
  other: 'This does not read like a no from an employer',
};

const standsAnswer = (stands: Case, { zone }: Member): string => {
  const next = nextDue(stands);
  return next ? `You hear from me next on ${spoken(next, zone)}.` : 'Nothing more is planned in it.';
};

export function duplicateAnswer(stands: Case, member: Member): Letter {
  return answerLetter({
    subject: `You have sent me this one before: ${caseTitle(stands.reading)}`,
    paragraphs: [
      `You forwarded this mail on ${spokenDay(stands.openedAt, member.zone)}, and that case stands. Nothing has changed.`,
      standsAnswer(stands, member),
    ],
  });
}
