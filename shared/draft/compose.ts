import type { Content } from './content.ts';
import { fits, type Pick, picker, sayable } from './say.ts';
import { nearestTo } from './similarity.ts';
import type { Slot } from './slots.ts';
import { toneOf } from './tone.ts';
import type { Script } from './wording/wording.ts';

/** How many ways of putting a draft together are weighed against each other. */
const tries = 80;

export type Composing = {
  seed: string;
  /** Texts to keep away from. */
  earlier: readonly string[];
  /** Words at most. */
  most: number;
  /** Whether the first sentence keeps its small letter, as after a German greeting. */
  beginsSmall: boolean;
};

/**
 * The middle of a draft: paragraphs from a script, said in the way that is farthest from `earlier` texts. The same
 * content and `seed` give the same words.
 */
export function compose(script: Script, content: Content, { seed, earlier, most, beginsSmall }: Composing): string {
  const orders = script.shapes.find((shape) => fits(shape, content))?.orders ?? [];
  const ways = sayable(script, content);
  const pick = picker(seed);
  const near = nearestTo(earlier);
  let best = { text: '', near: 2 };
  for (let attempt = 0; attempt < tries && best.near > 0; attempt++) {
    const text = inOrder(pick(orders) ?? '', ways, pick, beginsSmall);
    const candidate = { text, near: isSound(text, content, most) ? near(text) : 1 };
    if (candidate.near < best.near) best = candidate;
  }
  return best.text;
}

function inOrder(order: string, ways: Record<string, string[]>, pick: Pick, beginsSmall: boolean): string {
  const paragraphs = order.split('|').map((moves) =>
    moves
      .trim()
      .split(/\s+/)
      .flatMap((move) => pick(ways[move] ?? []) ?? []),
  );
  const spoken = paragraphs.filter((sentences) => sentences.length > 0);
  return spoken
    .map((sentences, at) =>
      sentences.map((words, nth) => (beginsSmall && at + nth === 0 ? words : capitalised(words))).join(' '),
    )
    .join('\n\n');
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One question at most, thanks at most once, no name worn out, good in tone, and short. */
function isSound(text: string, { facts }: Content, most: number): boolean {
  const times = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const named = (slot: Slot) => !facts[slot] || text.split(facts[slot]).length <= 2;
  return (
    times(/\?/g) <= 1 &&
    times(/\b(?:thanks?|grateful|appreciate|danke?|bedanken)\b/gi) <= 1 &&
    named('role') &&
    named('company') &&
    text.split(/\s+/).length <= most &&
    toneOf(text).length === 0
  );
}
