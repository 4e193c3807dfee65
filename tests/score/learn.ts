import type { Original } from '../../shared/mail/mail.ts';
import { decided, type Verdict } from '../../shared/reading/judge/decision.ts';
import { opinionOf, type Weighed, weighed, weightsIn } from '../../shared/reading/judge/opinion.ts';
import { meant } from '../../shared/reading/judge/scope.ts';
import { senderAbout } from '../../shared/reading/judge/sender.ts';
import { signOf, signsOf } from '../../shared/reading/judge/signs.ts';
import { verdictOf } from '../../shared/reading/judge.ts';
import { topics } from '../../shared/reading/languages.ts';
import { type Kind, kinds } from '../../shared/reading/reading.ts';
import { type Passage, prepare } from '../../shared/reading/text.ts';

/** A mail as its signs, with the kind that it is and with the names of its words. */
export type Example = {
  signs: ReadonlySet<number>;
  kind: Weighed;
  names: ReadonlyMap<number, string>;
  verdict: Verdict;
};

/** The signs of mail whose kind is known; mail of kinds that are not weighed is left out. */
export function examplesOf(mails: readonly { original: Original; kind: Kind }[]): Example[] {
  return mails.flatMap(({ original, kind: known }) => {
    const kind = weighed.find((each) => each === known);
    if (!kind) return [];
    const text = prepare(original);
    const found = meant(text);
    const verdict = verdictOf(text, found, original.from);
    const signs = signsOf(text, found, verdict.ruled, senderAbout(original.from));
    const names = new Map([...namesIn(text.subject, '^'), ...namesIn(text.body, '')]);
    return [{ signs, kind, names, verdict }];
  });
}

/** How words are named by how they are spelt; λ stands for letters of other scripts. */
const letters = ' abcdefghijklmnopqrstuvwxyz0123456789λ';

function namesIn({ words }: Passage, mark: string): [number, string][] {
  const spelt = words.start.map((_, word) => {
    const symbols = words.letters.slice(words.firstLetter[word], words.firstLetter[word + 1]);
    return [...symbols].map((symbol) => letters.charAt(symbol)).join('');
  });
  return spelt.flatMap((word, at) => {
    const names = [`${mark}${word}`, `${mark}${word.slice(0, 5)}*`];
    if (at > 0) names.push(`${mark}${spelt[at - 1]} ${word}`);
    return names.map((name): [number, string] => [signOf(name), name]);
  });
}

const verdicts = kinds.map((kind) => `=${kind}`);
const senders = ['@-1', '@0', '@1'];

/** An example without what the rules take it for, and without its sender: for mail that the rules were made on, and that has none. */
export function bare(example: Example): Example {
  const without = new Set([...verdicts, ...senders].map(signOf));
  return { ...example, signs: new Set([...example.signs].filter((sign) => !without.has(sign))) };
}

/** The signs that are no words, by their numbers. */
const others = new Map(
  [
    ...verdicts,
    ...senders,
    ...topics.flatMap((topic) => ['<', '<?'].flatMap((mark) => [`${mark}${topic}>`, `^${mark}${topic}>`])),
  ].map((name) => [signOf(name), name]),
);

/** In how many mails a sign has to stand to be learnt from: a mail's own names stand in all its forms, and in no other. */
const leastMails = 2;
const rounds = 150;
/**
 * How far a weight is drawn back to nothing, so that what few mails say is not believed. A word that stands in more mails
 * than `usual` is doubted the more, as inverse document frequency does (Spärck Jones 1972): small words that every mail has
 * tell kinds apart only by how this mail was written, and in long mail they together outvote what is said.
 */
const doubt = 2;
const usual = 30;
/** Below this many hundredths a weight says nothing. */
const leastWeight = 9;

/**
 * Learns by multinomial logistic regression what each sign counts for each kind, as lines that opinion.ts reads. `mails` has
 * for each mail the forms that it is learnt from. The same mails in the same order give the same lines.
 */
export function learn(mails: readonly (readonly Example[])[]): string {
  const known = knownFrom(mails);
  const places = new Map([...known.keys()].map((sign, place) => [sign, place]));
  const rows = mails.flat().map(({ signs, kind }) => ({
    cells: Int32Array.from(
      [...signs].flatMap((sign) => places.get(sign) ?? []),
      (place) => place * weighed.length,
    ),
    kind: weighed.indexOf(kind),
  }));
  const doubts = [...known].map(([sign, { count }]) => doubt * (others.has(sign) ? 1 : Math.max(1, count / usual)));
  const weights = fitted(rows, doubts);
  return [...known.values()]
    .map(({ name }, place) => ({ name, own: evened(weighed.map((_, kind) => at(weights, place, kind))) }))
    .filter(({ own }) => own.some((weight) => Math.abs(weight) >= leastWeight))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, own }) => `${name}|${own.slice(0, -1).join(' ')}`)
    .join('\n');
}

/** In hundredths, without what all kinds have in common, which tells none from another: the last follows from the others. */
function evened(own: readonly number[]): number[] {
  const common = own.reduce((sum, weight) => sum + weight, 0) / own.length;
  const all = own.map((weight) => Math.round(100 * (weight - common)));
  return [...all.slice(0, -1), 0 - all.slice(0, -1).reduce((sum, weight) => sum + weight, 0)];
}

/** What is learnt about, by its sign: whatever stands in enough mails, with how many those are. */
function knownFrom(mails: readonly (readonly Example[])[]): Map<number, { name: string; count: number }> {
  const counts = new Map<number, number>();
  const names = new Map(others);
  for (const forms of mails) {
    for (const sign of new Set(forms.flatMap(({ signs }) => [...signs]))) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    for (const form of forms) for (const [sign, name] of form.names) names.set(sign, name);
  }
  const all = [...names].map(([sign, name]) => [sign, { name, count: counts.get(sign) ?? 0 }] as const);
  return new Map(all.filter(([, { count }]) => count >= leastMails));
}

const at = (weights: Float64Array, place: number, kind: number) => weights[place * weighed.length + kind] ?? 0;

/** The cells of a mail's signs among the weights, which lie kind by kind, and the kind that it is. */
type Row = { cells: Int32Array; kind: number };

/**
 * Gradient descent with steps that shrink where much was corrected before (AdaGrad); `doubts` has for each sign how far its
 * weights are drawn back.
 */
function fitted(rows: readonly Row[], doubts: readonly number[]): Float64Array {
  const weights = new Float64Array(doubts.length * weighed.length);
  const corrected = new Float64Array(weights.length).fill(1e-6);
  for (let round = 0; round < rounds; round++) {
    const slopes = slopesOf(rows, weights);
    for (let cell = 0; cell < slopes.length; cell++) {
      const weight = weights[cell] ?? 0;
      const step = (slopes[cell] ?? 0) + (doubts[Math.floor(cell / weighed.length)] ?? 0) * weight;
      const sum = (corrected[cell] ?? 0) + step * step;
      corrected[cell] = sum;
      weights[cell] = weight - (0.1 * step) / Math.sqrt(sum);
    }
  }
  return weights;
}

/** How the loss changes with each weight: by how much more likely a kind is held than it is, in all mails with the sign. */
function slopesOf(rows: readonly Row[], weights: Float64Array): Float64Array {
  const slopes = new Float64Array(weights.length);
  for (const { cells, kind } of rows) {
    const off = oddsOf(cells, weights);
    off[kind] = (off[kind] ?? 0) - 1;
    for (const first of cells) {
      for (let each = 0; each < off.length; each++)
        slopes[first + each] = (slopes[first + each] ?? 0) + (off[each] ?? 0);
    }
  }
  return slopes;
}

/** How likely each kind is by the weights. */
function oddsOf(cells: Int32Array, weights: Float64Array): Float64Array {
  const odds = new Float64Array(weighed.length);
  for (const first of cells) {
    for (let each = 0; each < odds.length; each++) odds[each] = (odds[each] ?? 0) + (weights[first + each] ?? 0);
  }
  const most = Math.max(...odds);
  let all = 0;
  for (let each = 0; each < odds.length; each++) {
    const odd = Math.exp((odds[each] ?? 0) - most);
    odds[each] = odd;
    all += odd;
  }
  return odds.map((odd) => odd / all);
}

/** How many rejections are found, missed and seen where there are none, and how many mails are of the kind that they are taken for. */
export type Score = { found: number; missed: number; falsely: number; right: number };

/** How well mail is told apart by weights as `learn` writes them. */
export function scoreOf(examples: readonly Example[], lines: string): Score {
  const weights = weightsIn(lines);
  const score = { found: 0, missed: 0, falsely: 0, right: 0 };
  for (const { signs, kind, verdict } of examples) {
    const said = decided(verdict, opinionOf(signs, weights)).kind;
    if (said === kind) score.right++;
    if (kind === 'rejection') score[said === kind ? 'found' : 'missed']++;
    else if (said === 'rejection') score.falsely++;
  }
  return score;
}
