import { spread } from '../case/calendar.ts';
import type { Content, Slot } from './content.ts';
import { nearestTo } from './similarity.ts';
import { toneOf } from './tone.ts';
import type { Condition, Script, Way } from './wording/wording.ts';

/** How many ways of putting a draft together are weighed against each other. */
const tries = 80;

/**
 * The middle of a draft: paragraphs from a script, said in the way that is farthest from `earlier` texts. The same
 * content and `seed` give the same words.
 */
export function compose(
  script: Script,
  content: Content,
  { seed, earlier, most }: { seed: string; earlier: readonly string[]; most: number },
): string {
  const orders = script.shapes.find((shape) => fits(shape, content))?.orders ?? [];
  const ways = waysFor(script, content);
  const pick = picker(seed);
  const near = nearestTo(earlier);
  let best = { text: '', near: 2 };
  for (let attempt = 0; attempt < tries && best.near > 0; attempt++) {
    const text = said(pick(orders) ?? '', ways, pick);
    const candidate = { text, near: isSound(text, content, most) ? near(text) : 1 };
    if (candidate.near < best.near) best = candidate;
  }
  return best.text;
}

export function fits({ if: needs = [], not = [] }: Condition, { flags }: Content): boolean {
  return needs.every((flag) => flags.has(flag)) && !not.some((flag) => flags.has(flag));
}

/** Puts the case's facts where a way names them; null where one is not known. */
export function filled(way: string, facts: Content['facts']): string | null {
  let known = true;
  const text = way.replace(/\{(\w+)\}/g, (_, slot: Slot) => {
    known &&= facts[slot] !== undefined;
    return facts[slot] ?? '';
  });
  return known ? text.replace(/\.\.(?=\s|$)/g, '.') : null;
}

/** A deterministic chooser: each call takes the next number of a sequence that begins with the seed. */
export function picker(seed: string): <Item>(items: readonly Item[]) => Item | undefined {
  let turn = 0;
  return (items) => items[spread(`${seed}/${turn++}`, Math.max(1, items.length))];
}

/** For each move the ways of the first group that fits, filled in. */
function waysFor(script: Script, content: Content): Record<string, string[]> {
  const entries = Object.entries(script.moves).map(([move, groups]): [string, string[]] => {
    const options = groups
      .filter((group) => fits(group, content))
      .map((group) => group.ways.flatMap((way) => sayable(way, content)));
    return [move, options.find((option) => option.length > 0) ?? []];
  });
  return Object.fromEntries(entries);
}

function sayable(way: Way, content: Content): string[] {
  if (typeof way !== 'string' && !fits(way, content)) return [];
  const text = filled(typeof way === 'string' ? way : way.say, content.facts);
  return text === null ? [] : [text];
}

function said(order: string, ways: Record<string, string[]>, pick: ReturnType<typeof picker>): string {
  const paragraphs = order.split('|').map((moves) =>
    moves
      .trim()
      .split(/\s+/)
      .flatMap((move) => pick(ways[move] ?? []) ?? [])
      .map(capitalised)
      .join(' '),
  );
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** One question at most, thanks at most once, no name worn out, good in tone, and short. */
function isSound(text: string, { facts }: Content, most: number): boolean {
  const times = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const named = (slot: Slot, limit: number) => !facts[slot] || text.split(facts[slot]).length - 1 <= limit;
  return (
    times(/\?/g) <= 1 &&
    times(/\b(?:thanks?|grateful|appreciate|danke|dank)\b/gi) <= 1 &&
    named('role', 1) &&
    named('company', 1) &&
    text.split(/\s+/).length <= most &&
    toneOf(text).length === 0
  );
}
