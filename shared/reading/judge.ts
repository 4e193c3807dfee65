import type { Original } from '../mail/mail.ts';
import { type Count, isForeign } from './judge/about.ts';
import { decided, type Verdict } from './judge/decision.ts';
import { decidingWords, opinionOf, weighed } from './judge/opinion.ts';
import { type Found, spansOf } from './judge/scope.ts';
import { senderAbout } from './judge/sender.ts';
import { signsOf } from './judge/signs.ts';
import { decisive, isConceded, turnedTo } from './judge/turned.ts';
import { rejectionFrom, rejectionWeights } from './judge/weights.ts';
import type { Topic } from './languages.ts';
import type { Kind, Span } from './reading.ts';
import type { Prepared } from './text.ts';

/** The kind of an original, how sure it is (0 to 1), and the words that decided. */
export type Judgement = { kind: Kind; confidence: number; evidence: Span[] };

/**
 * Judges what kind of mail an original is. Rules take the phrases that are meant as said for a kind; then all that the mail
 * says is weighed, the rules' kind with it, by what was learnt from other mail.
 */
export function judge(text: Prepared, found: readonly Found[], from: Original['from']): Judgement {
  const verdict = verdictOf(text, found, from);
  const opinion = opinionOf(signsOf(text, found, verdict.ruled, senderAbout(from)));
  const { kind, confidence } = decided(verdict, opinion);
  return { kind, confidence: Math.round(100 * confidence) / 100, evidence: evidenceOf(kind, found, text) };
}

/** What the rules make of a mail by its phrases and its sender. */
export function verdictOf(text: Prepared, found: readonly Found[], from: Original['from']): Verdict {
  const count = countOf(found);
  const margin = rejectionScore(count) - rejectionFrom;
  const isElse = isForeign(found, count, senderAbout(from));
  const ruled = isElse ? 'other' : kindOf(found, count, margin);
  const isPassedOver = isHeld(count) || turnedTo(found) === 'confirmation' || (isSaid(count) && isConceded(found));
  const isOutright = ruled !== 'rejection' && (isPassedOver || outright.some((topic) => count(topic) > 0));
  const isBrief = text.body.words.start.length <= mostOfBrief;
  return { ruled, isSaid: isSaid(count), isBrief, isElse, isOutright };
}

/** How many words a mail has that says hardly more than its answer, with a greeting and a line below it. */
const mostOfBrief = 40;

/** What is said by somebody else than an employer, or of what the applicant decided. */
const outright: readonly Topic[] = ['by-applicant', 'employee', 'withdrawn'];

function countOf(found: readonly Found[]): Count {
  const counts = new Map<Topic, { sentences: number; last: Found }>();
  for (const each of found) {
    const count = counts.get(each.topic);
    if (!count) counts.set(each.topic, { sentences: 1, last: each });
    else if (count.last.passage !== each.passage || count.last.sentence !== each.sentence) {
      count.sentences++;
      count.last = each;
    }
  }
  return (topic) => counts.get(topic)?.sentences ?? 0;
}

function rejectionScore(count: Count): number {
  const counted = isHeld(count) ? rejectionWeights.filter(({ topic }) => topic !== 'closed') : rejectionWeights;
  const said = counted.reduce((sum, { topic, weight, atMost }) => sum + weight * Math.min(count(topic), atMost), 0);
  return said + (isAnswer(count) ? answerWeight : 0);
}

/** Whether a position is on hold and its applicants with it: nothing is decided about them ("this is not a no, you remain in process"). */
function isHeld(count: Count): boolean {
  return count('undecided') > 0 && count('refusal') + count('chosen-others') + count('unfit') === 0;
}

/** Whether the mail is about an application, and no other kind of answer to one: most such mails say no. */
function isAnswer(count: Count): boolean {
  const some = (topics: readonly Topic[]) => topics.some((topic) => count(topic) > 0);
  return some(applying) && some(negative) && !some(otherwise);
}

const answerWeight = 0.5;
const negative: readonly Topic[] = ['unfit', 'hint', 'denial', 'regret', 'hard-choice'];
const applying: readonly Topic[] = ['job', 'job-like', 'applied', 'interviewed', 'assessment'];
const otherwise: readonly Topic[] = [
  'receipt',
  'later',
  'pending',
  'request',
  'ongoing',
  'interview',
  'day',
  'appointment',
  'offer',
  'congratulation',
  'feedback',
  'advertising',
  'outreach',
  'survey',
  'withdrawn',
  'foreign',
  'no-job',
];

function kindOf(found: readonly Found[], count: Count, margin: number): Kind {
  if (count('forwarding') > 0) return 'forwarding-confirmation';
  if (isConceded(found)) {
    if (count('survey') > 0) return 'other';
    if (count('offer') > 0 && isSaid(count)) return 'offer';
    if (count('interview') > 0 && isSaid(count)) return 'interview';
  }
  if (count('feedback-asked') > 0 && givesFeedback(count)) return 'feedback';
  const turned = turnedTo(found);
  if (turned) return turned;
  if (count('closed') > 0 && isHeld(count)) return 'confirmation';
  if (margin >= 0 && isSaid(count)) return 'rejection';
  if (count('feedback') > 1 && givesFeedback(count)) return 'feedback';
  if (margin >= 0 && isAboutJobs(count) && !isSelling(count)) return 'rejection';
  if (givesFeedback(count)) return 'feedback';
  if (count('withdrawn') > 0) return 'other';
  if (count('offer') > 0) return 'offer';
  if (count('interview') + count('day') > count('advertising')) return 'interview';
  if (count('request') > count('receipt')) return 'other';
  return isAwaited(count) ? 'confirmation' : 'other';
}

/** Whether an application is there and its answer is to come. */
function isAwaited(count: Count): boolean {
  return count('receipt') + count('undecided') > 0 || (count('later') > 0 && count('applied') > 0);
}

/** Whether the mail says no in so many words; else it is a refusal only by its tone. */
function isSaid(count: Count): boolean {
  return decisive.some((topic) => count(topic) > 0);
}

/** Wishes and regrets stand in advertisements as well, and beside a day that is asked about they are for a meeting. */
function isSelling(count: Count): boolean {
  return count('day') > 0 || (count('advertising') > 0 && count('regret') + count('denial') === 0);
}

/** What a tone needs beside it to be a refusal. */
function isAboutJobs(count: Count): boolean {
  return surrounding.some((topic) => count(topic) > 0);
}

const surrounding: readonly Topic[] = [
  'job',
  'job-like',
  'applied',
  'thanks',
  'hard-choice',
  'praise',
  'wishes',
  'keeps-on-file',
  'offers-feedback',
];

/** What is no feedback but its own kind of mail. */
const said: readonly Topic[] = [...decisive, 'receipt'];

/** Feedback that was asked for may repeat the refusal; otherwise a plain refusal makes the mail a rejection. */
function givesFeedback(count: Count): boolean {
  if (count('feedback') === 0 || count('declines-feedback') > 0) return false;
  if (count('feedback-asked') > 0) return true;
  return said.every((topic) => count(topic) === 0);
}

/** The topics whose words decide for a kind: those of the first list that the mail has any of. */
const deciding: Readonly<Record<Kind, readonly (readonly Topic[])[]>> = {
  rejection: [
    ['refusal', 'chosen-others', 'closed'],
    ['unfit', 'hint', 'regret', 'hard-choice', 'wishes', 'luck'],
  ],
  feedback: [['feedback', 'feedback-asked']],
  confirmation: [['receipt', 'undecided'], ['later']],
  interview: [['interview', 'day']],
  offer: [['offer']],
  'forwarding-confirmation': [['forwarding']],
  other: [
    ['no-job', 'by-applicant', 'employee'],
    ['survey', 'outreach', 'withdrawn'],
    ['foreign'],
    ['advertising', 'request'],
  ],
};

function evidenceOf(kind: Kind, found: readonly Found[], text: Prepared): Span[] {
  const topics = deciding[kind].find((list) => found.some(({ topic }) => list.includes(topic))) ?? [];
  const said = found.filter(({ topic }) => topics.includes(topic));
  const one = weighed.find((each) => each === kind);
  if (said.length > 0 || !one) return spansOf(said, mostShown);
  return decidingWords(text, one, mostShown);
}

const mostShown = 6;
