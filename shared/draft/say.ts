import { spread } from '../case/calendar.ts';
import type { Content } from './content.ts';
import type { Slot } from './slots.ts';
import type { Condition, Join, Script, Way, Wording } from './wording/wording.ts';

export function fits({ if: needs = [], not = [] }: Condition, { flags }: Content): boolean {
  return needs.every((flag) => flags.has(flag)) && !not.some((flag) => flags.has(flag));
}

/**
 * Puts the case's facts where a way names them, and takes the form of address that fits: "[Sie|du]", or
 * "[Le|te|les]" where a third one is for a mail without a person's name. Null where a fact is not known.
 */
export function filled(way: string, { facts, flags }: Content, { joins }: Pick<Wording, 'joins'>): string | null {
  let known = true;
  const voiced = way.replace(address, (_, polite: string, familiar: string, several: string | undefined) => {
    if (several !== undefined && !flags.has('named')) return several;
    return flags.has('familiar') ? familiar : polite;
  });
  const text = voiced.replace(/(\S{1,30} )?\{(\w+)\}/g, (_, word: string | undefined, slot: Slot) => {
    const fact = facts[slot] ?? '';
    known &&= fact !== '';
    return `${joined(word ?? '', fact, joins)}${fact}`;
  });
  return known ? text.replace(/\.\.(?=\s|$)/g, '.') : null;
}

const address = /\[([^|\]]*)\|([^|\]]*)(?:\|([^|\]]*))?\]/g;

function joined(word: string, fact: string, joins: readonly Join[]): string {
  const join = joins.find((it) => it.word.test(word) && it.before.test(fact));
  return join === undefined ? word : word.replace(join.word, join.as);
}

export type Picker = <Item>(items: readonly Item[]) => Item | undefined;

/** A deterministic chooser: each call takes the next number of a sequence that begins with the seed. */
export function picker(seed: string): Picker {
  let turn = 0;
  return (items) => items[spread(`${seed}/${turn++}`, Math.max(1, items.length))];
}

/** For each move the ways of the first group that fits and can be said, filled in. */
export function sayable(
  { moves }: Script,
  content: Content,
  wording: Pick<Wording, 'joins'>,
): Record<string, string[]> {
  const entries = Object.entries(moves).map(([move, groups]): [string, string[]] => {
    const options = groups
      .filter((group) => fits(group, content))
      .map(({ ways }) => ways.flatMap((way) => said(way, content, wording)));
    return [move, options.find((option) => option.length > 0) ?? []];
  });
  return Object.fromEntries(entries);
}

function said(way: Way, content: Content, wording: Pick<Wording, 'joins'>): string[] {
  if (typeof way !== 'string' && !fits(way, content)) return [];
  const text = filled(typeof way === 'string' ? way : way.say, content, wording);
  return text === null ? [] : [text];
}
