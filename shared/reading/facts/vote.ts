import { gather } from '../gather.ts';
import type { Span } from '../reading.ts';
import { wordsOfAll } from './all-languages.ts';
import { isOrganisationWord } from './name/organisation-words.ts';

/**
 * Something that may be the fact, with how well its place supports it (1 weak … 6 all but certain). `surely`: an employer
 * stands there, whatever else the words may mean.
 */
export type Candidate = { value: string; weight: number; span: Span; surely?: boolean };

/** What the candidates agree on, and everything that speaks for it. */
export type Verdict = { value: string; weight: number; spans: Span[] };

type Rules = {
  /** Candidates with one key speak for the same thing; so do those whose key begins with the other's words. */
  key: (value: string) => string;
  /** What a value weighs more by its own form, wherever it stands. */
  bonus: (value: string) => number;
  /** Below this nothing is known. */
  least: number;
  /** The winner has to weigh this many times what the runner-up weighs, unless the two stand level. */
  lead: number;
  /**
   * How the winner is written, of which `best` is best supported; with it a candidate speaks for a longer name that it is
   * part of.
   */
  spelled?: (best: string, support: ReadonlyMap<string, number>, members: readonly Candidate[]) => string;
};

/** The best supported value, or null where the support is weak or divided. */
export function vote(candidates: Candidate[], rules: Rules): Verdict | null {
  const groups = grouped(candidates, rules).sort((a, b) => b.weight - a.weight);
  const [best, second] = groups;
  if (!best || best.weight < rules.least) return null;
  if (second && best.weight < second.weight * rules.lead && !isLevel(best, second)) return null;
  return { value: spelling(best.members, rules), weight: best.weight, spans: spans(best.members) };
}

/** Whether the second of two that weigh nearly the same is said at least as plainly somewhere: then it counts who is said first. */
function isLevel(first: Group, second: Group): boolean {
  const [one = 0, other = 0] = [first, second].map(({ members }) => Math.max(...members.map(({ weight }) => weight)));
  return one <= other;
}

type Group = { key: string; weight: number; members: Candidate[] };

function grouped(candidates: Candidate[], { key: keyOf, bonus, spelled }: Rules): Group[] {
  const groups: Group[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.weight - a.weight)) {
    // "Disney Company" of "The Walt Disney Company".
    const whole = spelled
      ? candidates.find((each) => each.weight >= candidate.weight && holds(each.span, candidate.span))
      : undefined;
    const key = keyOf((whole ?? candidate).value);
    const weight = candidate.weight + bonus(candidate.value);
    const { value } = candidate;
    const group = groups.find(
      ({ key: other, members: [first] }) =>
        alike(other, key) ||
        alike(key, other) ||
        areOneHouse(value, first?.value ?? '') ||
        describes(value, other) ||
        describes(first?.value ?? '', key),
    );
    if (!group) groups.push({ key, weight, members: [candidate] });
    else {
      group.weight += weight;
      group.members.push(candidate);
    }
  }
  return groups;
}

/** Whether `key` is `longer`, begins it at a word's end, is made of its initials, or abbreviates its beginning. */
function alike(key: string, longer: string): boolean {
  if (longer === key || longer.startsWith(`${key} `)) return true;
  if (longer.includes(' ') && isInitials(key.replaceAll(' ', ''), longer)) return true;
  return key[0] === longer[0] && tail(key) !== null && tail(key) === tail(longer);
}

/** Whether words before a name say what it is: "Hotel", "Bio-Bäckerei". */
export function isDescribed(words: string): boolean {
  return words.split(' ').some(isOrganisationWord);
}

/** "Bio-Bäckerei Kornreich" of what is called Kornreich elsewhere. */
function describes(name: string, key: string): boolean {
  const words = name.toLowerCase().replaceAll('-', ' ');
  return words.endsWith(` ${key}`) && isDescribed(words.slice(0, -key.length));
}

/** The last two of three or more words: "technikum wien" of "fh technikum wien". */
function tail(words: string): string | null {
  return / (\S+ \S+)$/.exec(words)?.[1] ?? null;
}

/** "nus" of "national university of singapore", "aku" of "aga khan university hospital". */
function isInitials(letters: string, name: string): boolean {
  const words = name.split(' ');
  const all = initials(words);
  if (letters === all) return true;
  const told = initials(words.filter((word) => !joinsNames.has(word)));
  return letters === told || (letters.length > 2 && (all.startsWith(letters) || told.startsWith(letters)));
}

const initials = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('');
const joinsNames = wordsOfAll('joinsNames');

/** Of the ways in which the winner is written, the best supported; of equals the longest. */
function spelling(members: Candidate[], { spelled }: Rules): string {
  const support = new Map<string, number>();
  for (const { span, weight, value: own } of members) {
    const value = members.find((each) => each.weight * 2 >= weight && holds(each.span, span))?.value ?? own;
    support.set(value, (support.get(value) ?? 0) + weight);
  }
  let best = '';
  for (const [value, weight] of support) {
    const lead = weight - (support.get(best) ?? 0);
    if (lead > 0 || (lead === 0 && value.length > best.length)) best = value;
  }
  return spelled?.(best, support, members) ?? best;
}

/** Whether one of two names has the other as its half. */
const areOneHouse = (one: string, other: string) => isOneOfTwo(one, other) || isOneOfTwo(other, one);

/** "Carvith University" of "Prifysgol Caerfydd / Carvith University". */
export function isOneOfTwo(short: string, long: string): boolean {
  return long.split(' / ').length === 2 && long.split(' / ').includes(short);
}

/** Whether a span is part of a longer one: what supports the part supports the whole. */
function holds(whole: Span, { part, start, end }: Span): boolean {
  return whole.part === part && whole.start <= start && end <= whole.end && end - start < whole.end - whole.start;
}

function spans(members: Candidate[]): Span[] {
  const seen = new Set<string>();
  return members
    .map((member) => member.span)
    .filter(({ part, start }) => !seen.has(`${part}${start}`) && seen.add(`${part}${start}`))
    .slice(0, 6);
}

/** Enough for any mail that is about one application; what comes later is a list of something else. */
const most = 80;

/** One candidate a place and value, the best supported, of what several languages propose. */
export function pooled<Reader>(readers: Reader[], read: (reader: Reader) => Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of gather(readers, read)) {
    const place = `${candidate.span.part} ${candidate.span.start} ${candidate.value}`;
    const known = best.get(place);
    const surely = candidate.surely ? { surely: true } : {};
    best.set(place, { ...(known && known.weight >= candidate.weight ? known : candidate), ...surely });
  }
  return [...best.values()].slice(0, most);
}
