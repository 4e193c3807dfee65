import { spoken } from '../../case/calendar.ts';
import type { Case, LessonKind, Member } from '../../case/case.ts';
import { heldUntil, latestAnswer } from '../../case/unclear.ts';
import type { Letter } from '../../mail/letter.ts';
import type { Instant } from '../../mail/mail.ts';
import { addressed } from '../addressed.ts';
import { type Block, paragraph } from '../letter/blocks.ts';
import { letterOf } from '../letter/letter-of.ts';
import { recipientSaid } from '../letter/said.ts';
import { lessonSaid } from './lesson-said.ts';
import { tellingWords, waitingSaid } from './open-question.ts';
import { companySaid, nextSaid, quoted, titleOf } from './said.ts';

/** A mail of the employer's has come into a case, which is planned anew by now. */
export type Wrote = { case: Case; member: Pick<Member, 'zone'> };

const wrong = 'If their mail belongs somewhere else, reply “undo”.';

/** They have something for the member, and the plan has ended. */
export function congratulationLetter({ case: one, offer }: Wrote & { offer: boolean }): Letter {
  const company = companySaid(one);
  const they = company === null ? 'They have' : `${company} has`;
  const would = `${company ?? 'They'} would like to talk to you`;
  return letterOf(`${titleOf(one)}: good news`, [
    paragraph(`${offer ? `${they} an offer for you` : would}. Congratulations; it was you who kept that door open.`),
    paragraph(
      offer
        ? 'The plan for this one ends here. Take the time that you need to think it over.'
        : 'The plan for this one ends here. Answer them soon; the rest is between you and them.',
    ),
    ...lessons(one),
    paragraph('If I have misread their mail, reply “undo”, and the plan goes on.'),
  ]);
}

/** What was learnt here, before the next talk. (A4-3) */
function lessons({ happened = [] }: Case): Block[] {
  const lesson = happened.findLast((it) => it.kind === 'lesson' && it.text !== '');
  if (lesson?.kind !== 'lesson') return [];
  const whose = lesson.by === 'employer' ? 'They told you then' : 'You wrote down then';
  return [
    paragraph(
      `${whose}: ${quoted(lesson.text, 300)}.${lesson.action === null ? '' : ` And what you do about it: ${quoted(lesson.action)}.`}`,
    ),
  ];
}

/** Another no, noted gently. */
export function anotherNoLetter({ case: one, member }: Wrote): Letter {
  return letterOf(`${titleOf(one)}: noted`, [
    paragraph(
      `${companySaid(one) ?? 'They'} wrote once more, and it is still a no. I have noted it, and I am sorry that it was not the answer you hoped for.`,
    ),
    paragraph(`There is nothing to do about it today. ${nextSaid(one, member.zone)}`),
    ...(one.ended ? [] : [paragraph('If there is feedback in it, reply “feedback”, and I draft your thanks.')]),
    paragraph(`If it is about another role, reply “undo”, and forward it again with a line “role: …” above it.`),
  ]);
}

/** Feedback came: what it teaches, and that a thank-you follows. `about` and `words` are the effect's. (A0-4) */
export function feedbackLetter({
  case: one,
  member,
  about,
  words,
}: Wrote & { about: LessonKind; words: string }): Letter {
  const thanked = addressed(one, { kind: 'thank-for-feedback' });
  const who = thanked.reading.contact?.name ?? companySaid(one) ?? 'They';
  const kept =
    words === ''
      ? []
      : [
          paragraph(
            `What I kept of it${about === 'other' ? '' : `, as something about ${lessonSaid(about)}`}: ${quoted(words, 300)}.`,
          ),
        ];
  return letterOf(`${titleOf(one)}: their feedback`, [
    paragraph(
      `${who} answered with feedback. It may sting at first; that somebody wrote it down for you is a good sign all the same.`,
    ),
    ...kept,
    paragraph(`${thanks(thanked, member.zone)} ${laterSaid(one, thanked)}${wrong}`),
    paragraph(
      'What do you take from it, and what will you do about it? Reply “lesson: what you take from it; what you do about it”, and the drafts say so in your words.',
    ),
  ]);
}

/** Somebody else's feedback makes no contact of them; "" where it is the contact's, or there is none to write to later. */
function laterSaid(one: Case, { reading: { contact } }: Case): string {
  const known = one.reading.contact?.name ?? null;
  if (contact === null || known === null || contact.name === known || one.ended) return '';
  const at = contact.address === null ? '' : ` <${contact.address}>`;
  return `Later drafts still go to ${known}; “contact: ${contact.name}${at}” changes that. `;
}

function thanks(one: Case, zone: string): string {
  const step = one.steps.find(({ kind, state }) => kind === 'thank-for-feedback' && state === 'planned');
  return step === undefined
    ? nextSaid(one, zone)
    : `A draft to thank ${recipientSaid(one)} comes on ${spoken(step.due, zone)}.`;
}

/** They wrote, and it does not show what: the member is asked, and the drafts to them wait for the word. */
export function answerLetter({ case: one, member, now }: Wrote & { now: Instant }): Letter {
  const they = latestAnswer(one)?.mail?.from?.name ?? companySaid(one) ?? 'they';
  if (heldUntil(one) === null) {
    return letterOf(`${titleOf(one)}: they wrote back`, [
      paragraph(`I have noted that ${they} wrote back. ${nextSaid(one, member.zone)}`),
      paragraph(`Is there something in it that I should know? Tell me in a reply. ${wrong}`),
    ]);
  }
  return letterOf(`${titleOf(one)}: what did they write?`, [
    paragraph(`I have noted that ${they} wrote back, and I am not sure what their answer is.`),
    paragraph(
      `Is it good news, feedback, or another no? Reply ${tellingWords}; a call or a meeting is good news.${latestSaid(one)}`,
    ),
    paragraph(`${waitingSaid(one, member.zone, now)}${wrong}`),
  ]);
}

/** Each open mail has a question of its own; "" where none before this one is open. */
function latestSaid({ happened = [] }: Case): string {
  const open = happened.filter((it) => it.kind === 'answer' && it.text !== undefined && it.no === undefined);
  return open.length > 1
    ? ' That is about this mail alone; about the one before it, reply to the mail in which I asked.'
    : '';
}
