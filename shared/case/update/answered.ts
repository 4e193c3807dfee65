import { cut } from '../../mail/cut.ts';
import type { Instant, Original } from '../../mail/mail.ts';
import { type Kind, type Reading, type Stage, stages } from '../../reading/reading.ts';
import { cleaned } from '../../reading/text/clean.ts';
import { answererOf, isContact } from '../answerer.ts';
import { asAnswer } from '../as-answer.ts';
import type { AnswerMark, Case, Happening } from '../case.ts';
import type { Told } from '../command.ts';
import { mostTelling } from '../lesson/telling.ts';
import { lessonKindOf } from '../lesson.ts';
import { sameDate, sameOriginal } from '../same-original.ts';
import { isSureNo } from '../sure-no.ts';
import { type Answered, answerIs, tellableAnswer } from '../unclear.ts';
import { changed } from './change.ts';
import { correctionOf } from './corrections.ts';
import { type Effect, type Learned, nothing, type Updated } from './effect.ts';
import type { About } from './target.ts';
import { roomIn } from './told.ts';

/** A mail of the employer's in a case that stands; `at` is when it was received, `key` that of the kept mail. */
export type Answer = { reading: Reading; original: Original; at: Instant; key?: string };

type What = { happened: Happening[]; ended?: NonNullable<Case['ended']>; effect: Effect };

/**
 * The employer's answer into its case, to be planned anew. The same mail of theirs again changes nothing; the very
 * same delivery, read again after a crash, tells the same as before.
 */
export function answered(one: Case, { reading: read, original, at, key }: Answer): Updated {
  const text = cleaned(original.text, 8000).text.trim();
  const reading = asAnswer(read, text);
  const from = answererOf({ reading, original });
  const mail = { ...markOf(original, text), ...(from && { from }), ...(key !== undefined && { key }) };
  const { happened, effect, ended } = whatOf(one, reading, text, { at, mail });
  const known = (one.happened ?? []).find((it) => 'mail' in it && it.mail && isSameMail(it.mail, mail));
  if (known?.at === at) return { case: one, effect };
  if (known || sameOriginal(one, { original, reading })) return nothing(one, 'same-mail');
  const contact = learnedFrom(one, reading);
  const stage = further(one, reading);
  const change = {
    happened: [...(one.happened ?? []), ...happened],
    ...(ended && !one.ended && { ended }),
    ...((contact || stage) && correctionOf(one, { ...(contact && { contact }), ...(stage && { stage }) })),
  };
  return { case: changed(one, change, [], at), effect };
}

/**
 * What the member says of a mail of the employer's, where that could not be made out, or was taken for no more than a no: the one
 * that the question was about, else the latest. It keeps its place among the others.
 */
export function told(one: Case, is: Told, { answerKey = null, now }: About): Updated {
  const answer = tellableAnswer(one, answerKey);
  const stands = answerIs(one, answerKey);
  if (stands === is) return nothing(one, 'answer-so-already');
  if (answer === null || (is === 'unknown' && stands !== 'unclear')) return nothing(one, 'no-answer');
  if (is === 'unknown') return nothing(one, 'unknown-yet');
  const { happened, effect, ended } = toldOf(one, is, { answer, now });
  const isIt = (it: Happening) => it.at === answer.at && it.kind === 'answer';
  const change = {
    happened: (one.happened ?? []).flatMap((it) => (isIt(it) ? happened : [it])),
    ...(ended && { ended }),
  };
  return { case: changed(one, change, [], now), effect };
}

type ToldOf = { answer: Answered; now: Instant };

/** A thank-you and an end count from now on; another no, from when it was said. */
function toldOf(one: Case, is: Exclude<Told, 'unknown'>, { answer, now }: ToldOf): What {
  const its = { at: now, ...(answer.mail && { mail: answer.mail }) };
  switch (is) {
    case 'feedback':
      return feedback(one, answer.text, its);
    case 'opening':
      return opening(its, null);
    case 'no':
      return { happened: [{ ...answer, no: true }], effect: { effect: 'another-no' } };
    case 'neither':
      return { happened: [{ ...answer, no: false }], effect: { effect: 'answer' } };
  }
}

type Its = { at: Instant; mail?: AnswerMark };

function whatOf(one: Case, reading: Reading, text: string, its: Its): What {
  const { kind } = reading;
  if (isSureNo(reading)) {
    return { happened: [{ ...answer(one, text, its), no: true }], effect: { effect: 'another-no' } };
  }
  switch (kind satisfies Kind) {
    case 'feedback':
      return feedback(one, text, its);
    case 'interview':
    case 'offer':
      return opening(its, kind === 'offer');
    default:
      return { happened: [answer(one, text, its)], effect: { effect: 'answer' } };
  }
}

/** Their words are kept for the member to say what they are; a case that has ended asks for nothing more. */
const answer = (one: Case, text: string, its: Its): Extract<Happening, { kind: 'answer' }> => ({
  ...its,
  kind: 'answer',
  ...(!one.ended && { text: kept(one, text) }),
});

/** `offer`: null where it is not known what they have for the member. */
function opening(its: Its, offer: boolean | null): What {
  return {
    happened: [{ ...its, kind: 'opening' }],
    ended: { at: its.at, because: 'opening' },
    effect: { effect: 'opening', offer },
  };
}

const kept = (one: Case, text: string) => cut(text, Math.max(300, Math.min(4000, roomIn(one))));

/** Feedback is a lesson at once; the member may add what follows from it. (A0-4, A4-3) */
function feedback(one: Case, text: string, its: Its): What {
  const words = mostTelling(text);
  const about =
    lessonKindOf(words, null) === 'other' ? lessonKindOf(text, one.reading.reason) : lessonKindOf(words, null);
  const lesson: Happening = { at: its.at, kind: 'lesson', about, text: words, action: null, by: 'employer' };
  return {
    happened: [{ ...its, kind: 'feedback', text: kept(one, text) }, ...(words === '' ? [] : [lesson])],
    effect: { effect: 'feedback', about, words },
  };
}

/** Who answers is a contact where none was known; an address is learnt of whoever was known by name. */
function learnedFrom(one: Case, { contact }: Reading): Learned {
  const known = one.reading.contact;
  if (contact === null || (contact.name === null && contact.address === null)) return null;
  if (known === null) return contact;
  if (!isContact(one, contact)) return null;
  const both = { name: known.name ?? contact.name, address: known.address ?? contact.address };
  return both.name === known.name && both.address === known.address ? null : both;
}

/** How far it went, where their answer tells of more than was known ("in the interview you …"); the member's own word stands. */
function further(one: Case, { stage }: Reading): Stage | null {
  const isKnown = one.corrected !== undefined && 'stage' in one.corrected;
  return !isKnown && rank(stage) > rank(one.reading.stage) ? stage : null;
}

const rank = (stage: Stage | null): number => (stage === null ? -1 : stages.indexOf(stage));

/** Enough to know a mail again, through whichever client it comes. */
function markOf({ date, subject }: Original, text: string): AnswerMark {
  const words = text.slice(0, 2000).replace(/https?:\/\/\S{1,2000}/g, ' ');
  return { date: date?.slice(0, 64) ?? null, words: letters(`${words} ${subject}`).slice(0, 160) };
}

function isSameMail(one: AnswerMark, other: AnswerMark): boolean {
  return one.words === other.words && sameDate(one.date, other.date);
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
