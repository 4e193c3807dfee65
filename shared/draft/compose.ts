import type { Content } from './content.ts';
import { fits, type Picker, picker, sayable } from './say.ts';
import { nearestTo } from './similarity.ts';
import type { Slot } from './slots.ts';
import { toneOf } from './tone.ts';
import type { Script, Wording } from './wording/wording.ts';

/** How many ways of putting a draft together are weighed against each other. */
const tries = 80;

export type Composing = {
  seed: string;
  /** Texts to keep away from. */
  earlier: readonly string[];
  /** Words at most. */
  most: number;
} & Pick<Wording, 'beginsSmall' | 'once' | 'joins'>;

/**
 * The middle of a draft: paragraphs from a script, said in the way that is farthest from `earlier` texts. The same
 * content and `seed` give the same words.
 */
export function compose(script: Script, content: Content, composing: Composing): string {
  const { seed, earlier, beginsSmall } = composing;
  const orders = script.shapes.find((shape) => fits(shape, content))?.orders ?? [];
  const ways = sayable(script, content, composing);
  const pick = picker(seed);
  const near = nearestTo(earlier);
  let best = { text: '', cost: Number.POSITIVE_INFINITY };
  for (let attempt = 0; attempt < tries && best.cost > 0; attempt++) {
    const text = inOrder(pick(orders) ?? '', ways, pick, beginsSmall);
    const words = near(text) + faults(text, content, composing) + Number(!isPersonal(text, content)) / 2;
    if (words >= best.cost) continue;
    const cost = words + toneOf(text).length * 10;
    if (cost < best.cost) best = { text, cost };
  }
  return best.text;
}

function inOrder(order: string, ways: Record<string, string[]>, pick: Picker, beginsSmall: boolean): string {
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

/** What is wrong with a text, counted: one question at most, no name worn out, nothing said twice, not too long, no mail that never was. */
function faults(text: string, { facts, flags }: Content, { most, once }: Composing): number {
  const tooOften = (pattern: RegExp) => Math.max(0, (text.match(pattern)?.length ?? 0) - 1);
  const worn = (slot: Slot) => Math.max(0, facts[slot] === undefined ? 0 : text.split(facts[slot]).length - 2);
  const repeated = [/\?/g, ...once].reduce((sum, pattern) => sum + tooOften(pattern), 0);
  const long = Number(text.split(/\s+/).length > most) * 100;
  const unwritten = Number(flags.has('words-alone') && ofMail.test(text)) * 100;
  return repeated + worn('role') + worn('company') + worn('people') + long + unwritten;
}

/** Speaks of what somebody wrote, in the languages of drafts. */
const ofMail =
  /(?<!\p{L})(?:e-?mails?|mails?|messages?|reply|wrote|written|writing|courriels?|messages?|écrit|écrire|nachricht|schreiben|zeilen|geschrieben|correos?|mensaje|escrito|escribir\p{L}{0,2}|bericht(?:je)?|mailtje|geschreven|schrijven|messaggio|scritto|scriver\p{L}{1,3}|mensagem|escrev\p{L}{1,4})(?!\p{L})/iu;

/** Where the member has told something of their own, a draft carries it. (A3-2) */
function isPersonal(text: string, { facts }: Content): boolean {
  const told = own.flatMap((slot) => facts[slot] ?? []);
  return told.length === 0 || told.some((words) => text.toLowerCase().includes(words.toLowerCase()));
}

const own = [
  'moment',
  'liked',
  'draw',
  'wish',
  'why',
  'people',
  'question',
  'lesson',
  'news',
  'link',
] as const satisfies readonly Slot[];
