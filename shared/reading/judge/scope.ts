import type { Topic } from '../languages.ts';
import type { Hit } from '../phrases.ts';
import type { Span } from '../reading.ts';
import { parting } from '../text/punctuation.ts';
import { type Passage, type Prepared, spanOf } from '../text.ts';
import { isQuoted, quotes } from './quotation.ts';
import { asked, conditional, entitled, idiomatic, negatable, plain, promising, quotable } from './weights.ts';

/** A phrase that is meant as said, and where it was found. */
export type Found = Hit & { passage: Passage };

/**
 * The phrases of an original that are meant as said. A refusal or an invitation is not when a condition stands before
 * it in its sentence ("if you are not selected …"), unless a contrast or a semicolon lies between, or when it is put
 * off right after it ("… cannot proceed until you …").
 */
export function meant(text: Prepared, isRelayed = false): Found[] {
  return [text.subject, text.body].flatMap((passage) => {
    const scopes = scopesOf(passage);
    const quoting = quotes(passage);
    const hits = passage.hits.filter((hit) => {
      const own = scopes.get(hit.sentence) ?? none;
      return (
        holds(hit, own, passage) &&
        !isOfAnother(hit, [own, scopes.get(hit.sentence - 1) ?? none]) &&
        !(quoting && quotable.has(hit.topic) && isSomebodyElse(hit, own, passage, isRelayed))
      );
    });
    return hits.map(({ topic, from, to, sentence }) => ({ topic, from, to, sentence, passage }));
  });
}

const none: readonly Hit[] = [];

const scoping: ReadonlySet<Topic> = new Set<Topic>([
  'condition',
  'possibility',
  'appointment',
  'contrast',
  'until',
  'negation',
  'no-denial',
  'title',
  'harmless',
  'not-yet',
  'detail',
  'idiom',
  'status',
  'advertising',
]);

/** What conditions, contrasts, puts off or negates, and what tells of other jobs, by sentence. */
function scopesOf({ hits }: Passage): Map<number, Hit[]> {
  const scopes = new Map<number, Hit[]>();
  for (const hit of hits) {
    if (!scoping.has(hit.topic)) continue;
    const sentence = scopes.get(hit.sentence);
    if (sentence) sentence.push(hit);
    else scopes.set(hit.sentence, [hit]);
  }
  return scopes;
}

function holds(hit: Hit, scopes: readonly Hit[], passage: Passage): boolean {
  if (
    (plain.has(hit.topic) || asked.has(hit.topic)) &&
    plain.has(hit.topic) === passage.words.questions.has(hit.sentence)
  )
    return false;
  if (entitled.has(hit.topic) && scopes.some((scope) => scope.topic === 'title' && isNear(scope, hit, near.title)))
    return false;
  if (isHarmless(hit, scopes)) return false;
  if (idiomatic.has(hit.topic) && scopes.some((scope) => scope.topic === 'idiom' && overlaps(scope, hit))) return false;
  if (negatable.has(hit.topic) && isNegated(hit, scopes, passage)) return false;
  return !conditional.has(hit.topic) || !(isConditional(hit, scopes, passage) || isPutOff(hit, scopes, passage));
}

/** Whether somebody is asked to meet about another job, which the sentence or the one before it tells of. */
function isOfAnother({ topic }: Hit, around: readonly (readonly Hit[])[]): boolean {
  if (topic !== 'interview' && topic !== 'day') return false;
  return around.some((scopes) => scopes.some((each) => each.topic === 'advertising'));
}

/** Whether a phrase is quoted, other than as the state of an application: your status is now “not selected”. */
function isSomebodyElse(hit: Hit, scopes: readonly Hit[], passage: Passage, isRelayed: boolean): boolean {
  return !scopes.some(({ topic, from }) => topic === 'status' && from < hit.from) && isQuoted(hit, passage, isRelayed);
}

function isConditional(hit: Hit, scopes: readonly Hit[], passage: Passage): boolean {
  // "May we invite you?" is polite.
  const isAsked = passage.words.questions.has(hit.sentence);
  if (!isAsked && scopes.some((scope) => scope.topic === 'possibility' && isNear(scope, hit, 0))) return true;
  // What cannot go ahead is a meeting, not the application.
  if (
    plain.has(hit.topic) &&
    scopes.some((each) => each.topic === 'appointment' && isNear(each, hit, near.appointment))
  )
    return true;
  const before = scopes.filter(
    ({ from, topic }) => from <= hit.from && (topic === 'condition' || topic === 'contrast'),
  );
  const nearest = before.at(-1);
  return nearest?.topic === 'condition' && !isParted(passage, nearest.from, hit.from, parting.clause);
}

/** How many words may lie between a refusal and the "until" that puts it off, and so on. */
const near = { until: 12, negation: 6, possibility: 3, appointment: 3, title: 2, still: 1 } as const;

function isPutOff(hit: Hit, scopes: readonly Hit[], passage: Passage): boolean {
  // A vacancy that is frozen until next year is closed for now; one that is open until filled is not.
  const latest = hit.topic === 'closed' ? hit.to - 1 : hit.to + near.until;
  return scopes.some(
    ({ topic, from, to }) =>
      topic === 'until' &&
      from > hit.from &&
      from <= latest &&
      !isParted(passage, Math.min(hit.to, from) - 1, to - 1, parting.comma),
  );
}

function isNear(scope: Hit, { from, to }: Hit, beyond: number): boolean {
  return scope.from < to + beyond && scope.to > from - near.possibility;
}

/** A denial of something else, or regret or pleading because of it: they cannot answer everybody, nor pay the journey, nor accept late forms. */
function isHarmless(hit: Hit, scopes: readonly Hit[]): boolean {
  if (plain.has(hit.topic)) return scopes.some((scope) => excuses(scope, hit) && overlaps(scope, hit));
  if (hit.topic === 'regret' || hit.topic === 'hard-choice') return scopes.some(({ topic }) => topic === 'harmless');
  return hit.topic === 'denial' && scopes.some((scope) => scope.topic === 'harmless' && overlaps(scope, hit));
}

/** Whether a clause makes a no none: what is no part of the answer, and what is only not done yet, but for what is not there yet. */
function excuses({ topic }: Hit, no: Hit): boolean {
  return topic === 'detail' || (topic === 'not-yet' && no.topic !== 'unfit');
}

/** Whether two hits share a word. */
function overlaps(one: Hit, other: Hit): boolean {
  return one.from < other.to && one.to > other.from;
}

function isNegated(hit: Hit, scopes: readonly Hit[], passage: Passage): boolean {
  const least = hit.from - (hit.topic === 'ongoing' ? near.still : near.negation);
  return scopes.some(
    (scope) =>
      scope.topic === 'negation' &&
      scope.from < hit.to &&
      scope.from >= least &&
      !(promising.has(hit.topic) && isOfSomethingElse(scope, hit, scopes, passage)),
  );
}

/** "We cannot offer you the post, but will keep your details", "do not hesitate to ask": what is promised is not denied. */
function isOfSomethingElse(negation: Hit, hit: Hit, scopes: readonly Hit[], passage: Passage): boolean {
  return (
    isParted(passage, negation.from, hit.from, parting.comma) ||
    scopes.some(
      (scope) =>
        (scope.topic === 'no-denial' && overlaps(scope, negation)) ||
        (scope.topic === 'contrast' && scope.from > negation.from && scope.from <= hit.from),
    )
  );
}

/** Whether a sign at least as strong as `least` (see `parting`) stands between two words. */
export function isParted({ words }: Passage, from: number, to: number, least: number): boolean {
  for (let word = from + 1; word <= to; word++) if ((words.parted[word] ?? 0) >= least) return true;
  return false;
}

/** Whether two phrases of a mail share a word. */
export function sharesWords(one: Found, other: Found): boolean {
  return one.passage === other.passage && overlaps(one, other);
}

/** The words of phrases as evidence; phrases that overlap are one span. */
export function spansOf(found: readonly Found[], atMost: number): Span[] {
  const joined: { passage: Passage; from: number; to: number }[] = [];
  for (const { passage, from, to } of found) {
    const last = joined.at(-1);
    if (last && last.passage === passage && from < last.to) last.to = Math.max(last.to, to);
    else joined.push({ passage, from, to });
  }
  return joined.slice(0, atMost).map(({ passage, from, to }) => spanOf(passage, from, to));
}
