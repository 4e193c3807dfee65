import type { Topic } from '../languages.ts';
import type { Kind } from '../reading.ts';
import { parting } from '../text/punctuation.ts';
import type { Found } from './scope.ts';
import { isParted } from './scope.ts';

/** Topics that decide by themselves. */
export const decisive: readonly Topic[] = ['refusal', 'chosen-others', 'closed', 'unfit'];

/**
 * Whether what says no is only conceded, in the clause of the concession ("Although we could not offer you the job, how did we
 * do?", "…, we offer you another", "Die Stelle ist zwar vergeben, …").
 */
export function isConceded(found: readonly Found[]): boolean {
  const conceded = found.filter(({ topic }) => topic === 'concession');
  const isIn = (no: Found, { passage, sentence, from }: Found) =>
    passage === no.passage &&
    sentence === no.sentence &&
    from < no.to &&
    !isParted(passage, from, no.from, parting.comma);
  return found.every((each) => !decisive.includes(each.topic) || conceded.some((one) => isIn(each, one)));
}

/**
 * What a mail comes to whose last word is no no: an offer of another post than the one that went to somebody else, an hour
 * to meet after all ("We had gone with others, but one has left: can we talk Friday at 3?"), or that nothing is decided yet
 * ("The post in Hull is filled. Yours is still open."). Null where the no stands, or where there is none.
 */
export function turnedTo(found: readonly Found[]): Kind | null {
  const no = lastOf(found, ({ topic }) => decisive.includes(topic));
  const isAfter = (each: Found | undefined) => no !== undefined && each !== undefined && each.from > no.to;
  const turn = turns.find(({ isOne }) => isAfter(lastOf(found, (each) => isOne(each, found))));
  return turn?.kind ?? null;
}

type Turn = { kind: Kind; isOne: (each: Found, found: readonly Found[]) => boolean };

/** The first that is met counts. */
const turns: readonly Turn[] = [
  { kind: 'offer', isOne: ({ topic }) => topic === 'offer' },
  { kind: 'interview', isOne: (each, found) => asksToMeet(each) && !isOfFeedback(each, found) },
  { kind: 'confirmation', isOne: ({ topic }) => topic === 'undecided' },
];

/** In the body: a subject stands before all that is said. */
function lastOf(found: readonly Found[], isOne: (each: Found) => boolean): Found | undefined {
  return found.findLast((each) => each.passage.part === 'body' && isOne(each));
}

/**
 * "May we invite you to a call?", "Does Friday at 3 suit you?", "We would like to meet you on Tuesday at 10.30", but not "Shall I
 * ring you tomorrow?", as recruiters ask with other posts in mind.
 */
function asksToMeet({ topic, sentence, passage: { text, words } }: Found): boolean {
  if (topic !== 'interview' && topic !== 'day') return false;
  const isAsked = words.questions.has(sentence);
  if (topic === 'interview' && isAsked) return true;
  const end = words.end[words.sentence.lastIndexOf(sentence)];
  const said = text.slice(words.start[words.sentence.indexOf(sentence)], end);
  return (isAsked ? anyDigit : hour).test(said);
}

const anyDigit = /\d/;
const hour = /\d{1,2}(?:[.:]\d\d|[ \xa0]?(?:h|hs|uhr|uur|[ap]\.?m)\b)/i;

/** A talk about why it was a no. */
function isOfFeedback({ passage, sentence }: Found, found: readonly Found[]): boolean {
  return found.some((each) => each.passage === passage && each.sentence === sentence && feedback.includes(each.topic));
}

const feedback: readonly Topic[] = ['feedback', 'offers-feedback'];
