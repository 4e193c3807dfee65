import type { Passage } from '../passage.ts';

/** Whether a text is written in capitals throughout, so that they tell neither names nor titles from other words. */
export function isShouted({ text }: Passage): boolean {
  const beginning = text.slice(0, longest);
  return beginning.length > shortest && !/\p{Ll}{2}/u.test(beginning);
}

const longest = 400;
const shortest = 60;
