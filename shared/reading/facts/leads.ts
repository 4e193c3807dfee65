import { type NumberTable, numberOf, numberTable } from '../number-table.ts';
import { beginningLength, beginningsOf } from './beginnings.ts';
import type { Passage } from './passage.ts';
import { lately } from './read-once.ts';

/**
 * A sticky pattern that begins at a word's start, in a family that is looked for together: what a word begins with tells
 * which of the family are worth trying there, which for most words is none.
 */
export type Lead = { pattern: RegExp; family: Family; bit: number };

/**
 * For each beginning, as a number, the patterns that have it, one a bit; 0 for what only longer ones begin with. `table` is
 * made of it at its first use, and is what is asked; `any` are the patterns that may begin with anything.
 */
type Family = { index: Map<number, number>; table: NumberTable | null; any: number };

/** A family that sticky patterns are added to, with the sources of what they begin with: a letter or a digit. */
export function familyOf(): (source: string, pattern: RegExp) => Lead {
  const family: Family = { index: new Map(), table: null, any: 0 };
  let next = 1;
  return (source, pattern) => {
    const bit = next;
    next <<= 1;
    for (const beginning of beginningsOf(source)) {
      if (beginning === '') family.any |= bit;
      let key = 0;
      for (let at = 0; at < beginning.length; at++) {
        key = longer(key, beginning.charCodeAt(at));
        family.index.set(key, (family.index.get(key) ?? 0) | (at === beginning.length - 1 ? bit : 0));
      }
    }
    return { pattern, family, bit };
  };
}

/** Every match of a lead in a passage, from left to right, none within another. */
export function leadsIn(passage: Passage, { pattern, family, bit }: Lead): RegExpExecArray[] {
  const { starts, masks } = worthTrying(passage, family);
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? 0;
    if (start < end || ((masks[i] ?? 0) & bit) === 0) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(passage.text);
    if (match) found.push(match);
    if (match) end = pattern.lastIndex;
  }
  return found;
}

/** The end of a lead's match that begins at a word's start, or -1. */
export function leadEnd({ pattern, family, bit }: Lead, text: string, at: number): number {
  if ((maskAt(text, at, tableOf(family), family.any) & bit) === 0) return -1;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Where words start that some of a family may begin with, and which. */
type Places = { starts: number[]; masks: number[] };

const worthTrying = lately((passage: Passage, family: Family): Places => placesIn(passage.text, family));

function placesIn(text: string, family: Family): Places {
  const table = tableOf(family);
  const places: Places = { starts: [], masks: [] };
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLetter = code > 0x7f || isPlainLetter(code);
    // What only may be a letter is left to the pattern.
    if (isLetter && (!inWord || code > 0x7f || text.charCodeAt(at - 1) > 0x7f)) {
      const mask = maskAt(text, at, table, family.any);
      if (mask !== 0) places.starts.push(at);
      if (mask !== 0) places.masks.push(mask);
    }
    inWord = isLetter;
  }
  return places;
}

/** A–Z, a–z, 0–9. */
function isPlainLetter(code: number): boolean {
  const lower = code | 0x20;
  return (lower > 0x60 && lower < 0x7b) || (code > 0x2f && code < 0x3a);
}

/** The patterns whose beginnings stand at a place: one look a letter, until no beginning goes on with the next. */
function maskAt(text: string, at: number, table: NumberTable, any: number): number {
  let mask = any;
  let key = 0;
  for (let length = 0; length < beginningLength; length++) {
    key = longer(key, text.charCodeAt(at + length));
    const found = numberOf(key, table);
    if (found === undefined) break;
    mask |= found;
  }
  return mask;
}

function tableOf(family: Family): NumberTable {
  family.table ??= numberTable(family.index);
  return family.table;
}

/**
 * The number of some letters and one more, whatever their case; letters beyond ASCII are all one. That others may come to
 * the same number costs a try.
 */
function longer(key: number, code: number): number {
  const lower = code > 0x40 && code < 0x5b ? code + 0x20 : code;
  return (Math.imul(key, 131) + (lower < 0x7f ? lower : 0x7f)) | 0;
}
