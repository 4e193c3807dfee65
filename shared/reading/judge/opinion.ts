import { type NumberTable, numberOf, numberTable } from '../number-table.ts';
import type { Span } from '../reading.ts';
import { type Prepared, spanOf } from '../text.ts';
import { learnt } from './learnt.ts';
import { eachOfWords, type Signs, signOf } from './signs.ts';

/** The kinds that are told apart by all that a mail says. */
export const weighed = ['rejection', 'confirmation', 'interview', 'offer', 'other'] as const;
export type Weighed = (typeof weighed)[number];

/** How likely each kind is, 0 to 1; all together are 1. */
export type Opinion = Readonly<Record<Weighed, number>>;

/**
 * What a sign counts for each of the kinds, in hundredths of a natural logarithm of odds: `rows` has for each sign where in
 * `counts` it stands, in the order of the kinds. Small numbers, for they are asked for all over.
 */
export type Weights = { rows: NumberTable; counts: Int16Array };

/** What the signs of a mail speak for, by weights that were learnt from mail whose kind is known (`npm run learn`). */
export function opinionOf(signs: Signs, { rows, counts }: Weights = learntWeights()): Opinion {
  const sums = weighed.map(() => 0);
  for (const sign of signs) {
    const row = numberOf(sign, rows);
    if (row === undefined) continue;
    for (let kind = 0; kind < sums.length; kind++) sums[kind] = (sums[kind] ?? 0) + (counts[row + kind] ?? 0);
  }
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp((sum - most) / hundredths));
  const all = odds.reduce((sum, each) => sum + each, 0);
  const [rejection = 0, confirmation = 0, interview = 0, offer = 0, other = 0] = odds.map((each) => each / all);
  return { rejection, confirmation, interview, offer, other };
}

const hundredths = 100;

/** The words that speak most for a kind, at most `most` of them and each once, for a mail in which no phrase does. */
export function decidingWords({ subject, body }: Prepared, kind: Weighed, most: number): Span[] {
  const { rows, counts } = learntWeights();
  const column = weighed.indexOf(kind);
  const told = new Map<number, { span: Span; weight: number }>();
  for (const passage of [subject, body]) {
    eachOfWords(passage, (sign, from, to) => {
      const row = numberOf(sign, rows);
      const weight = row === undefined ? 0 : (counts[row + column] ?? 0) / hundredths;
      if (weight < telling || told.has(sign)) return;
      const span = spanOf(passage, from, to);
      if (longWord.test(span.text)) told.set(sign, { span, weight });
    });
  }
  const best = [...told.values()].sort((one, other) => other.weight - one.weight).slice(0, most);
  return best.map(({ span }) => span).sort((one, other) => one.start - other.start);
}

/** From how much on a word is worth showing. */
const telling = 0.12;
/** Numbers and small words are no reason to a reader, whatever they count for. */
const longWord = /\p{L}{5}/u;

let read: Weights | null = null;

/** Read at the first use. */
function learntWeights(): Weights {
  read ??= weightsIn(learnt);
  return read;
}

/**
 * Reads lines of a sign's name and what it counts in hundredths for all kinds but the last, for which it counts what makes the
 * sum 0: "leider nicht|51 -20 -9 -4".
 */
export function weightsIn(lines: string): Weights {
  const places = new Map<number, number>();
  const counts: number[] = [];
  for (const line of lines.split('\n')) {
    const [name = '', list = ''] = line.split('|');
    if (list === '') continue;
    places.set(signOf(name), counts.length);
    let rest = 0;
    for (const weight of list.split(' ').map(Number)) {
      counts.push(weight);
      rest -= weight;
    }
    counts.push(rest);
  }
  return { rows: numberTable(places), counts: Int16Array.from(counts) };
}
