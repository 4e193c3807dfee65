import type { Case, Step } from '../case/case.ts';
import type { Content } from './content.ts';
import type { Slot } from './slots.ts';

/** What the member told, which is worth saying once, and wears out with a third time. */
const told: readonly Slot[] = ['moment', 'liked', 'question', 'people', 'draw', 'wish', 'why'];
/** How often else something is told: what was learnt when thanking and once later, news only while it is new. */
const most: Partial<Record<Slot, number>> = { lesson: 2, action: 2, news: 1, link: 1 };

/** The drafts that the member was handed in this case before a step, oldest first. */
export function draftsBefore({ steps }: Pick<Case, 'steps'>, step: Pick<Step, 'id'>): string[] {
  return steps.flatMap((other) => (other.id !== step.id && 'draft' in other && other.draft ? [other.draft.body] : []));
}

/**
 * The content without what earlier drafts of the same case have worn out: of what the member told, that which was not
 * said yet comes first, and nothing is said a third time. (A3-2)
 */
export function unsaid({ facts, flags }: Content, before: readonly string[]): Content {
  if (before.length === 0) return { facts, flags };
  const bodies = before.map((body) => body.toLowerCase());
  const times = (slot: Slot) => {
    const core = coreOf(slot, facts[slot] ?? '');
    return core === '' ? 0 : bodies.filter((body) => body.includes(core)).length;
  };
  const isFresh = told.some((slot) => facts[slot] !== undefined && times(slot) === 0);
  const worn = new Set<string>([
    ...told.filter((slot) => times(slot) >= (isFresh ? 1 : 2)),
    ...Object.entries(most).flatMap(([slot, often]) => (isSlot(slot, facts) && times(slot) >= often ? [slot] : [])),
  ]);
  return {
    facts: Object.fromEntries(Object.entries(facts).filter(([slot]) => !worn.has(slot))),
    flags: new Set([...flags].filter((flag) => !worn.has(flag))),
  };
}

function isSlot(slot: string, facts: Content['facts']): slot is Slot {
  return slot in facts;
}

/** What a phrase is about stands at its end: "partial failures", whether it is a question or a talk. */
function coreOf(slot: Slot, words: string): string {
  return (slot === 'people' ? words : words.split(' ').slice(-2).join(' ')).toLowerCase();
}
