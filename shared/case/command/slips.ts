import { languages } from './languages.ts';

const meant = languages.flatMap(({ slips }) => slips);
const words = new Set(languages.flatMap(({ notSlips, polite, slips }) => [...notSlips, ...polite, ...slips]));

/** The command word that a word misses by one letter: dropped, added, changed, or two in a row swapped. */
export function slipOf(word: string): string | null {
  if (word.length < 3 || words.has(word) || !/^\p{L}+$/u.test(word)) return null;
  return meant.find((each) => each[0] === word[0] && isSlip(word, each)) ?? null;
}

function isSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [a, b] = [one.slice(at), other.slice(at)];
  if (a.length === b.length) return a.slice(1) === b.slice(1) || swapped(a, b);
  return a.length > b.length ? a.slice(1) === b : a === b.slice(1);
}

function swapped(a: string, b: string): boolean {
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}
