import { gather } from '../../gather.ts';
import { matches } from '../../text/matches.ts';
import { alternativesOfAll } from '../all-languages.ts';
import type { Frames } from '../frames.ts';
import type { Passage } from '../passage.ts';
import { namesPeople } from '../people.ts';
import { once } from '../read-once.ts';
import type { Candidate } from '../vote.ts';
import { titleAt } from './title.ts';
import { genders } from './title-scan.ts';

/** Titles with the mark for all genders, whatever leads to them: "Uns fehlt noch die UX Writer (all genders)". */
export const marked = once((passage, frames): Candidate[] => [
  ...behindTitles(passage, frames),
  ...inTitles(passage, frames),
]);

/** "Ausbildung Stellwerker:in": a trade for all genders in one word. */
function inTitles(passage: Passage, frames: Frames): Candidate[] {
  const { text, span } = passage;
  return gather(matches(forAll, text), ({ index, 0: word }) => {
    const title = anybody.test(word.toLowerCase()) ? null : titleAt(text, beginning(text, index, frames), frames);
    return title ? [{ value: text.slice(title.start, title.end), weight: 2, span: span(title.start, title.end) }] : [];
  });
}

/** Where "Community Manager*in" begins: with the words in capitals before it, of which none is a noun for the post. */
function beginning(text: string, index: number, { role }: Frames): number {
  const words = (ofTitle.exec(text.slice(Math.max(0, index - longest), index))?.[0] ?? '').split(' ');
  const noun = words.findLastIndex((word) => role.nouns.has(word.toLowerCase()));
  return index - words.slice(noun + 1).join(' ').length;
}

const ofTitle = /(?:\p{Lu}[\p{L}-]{1,24}(?:[:*]\p{L}{1,2})? ){1,2}$/u;
const forAll = /(?<![\p{L}-])\p{Lu}[\p{L}-]{3,30}[:*]in(?![\p{L}:*])/gu;
const anybody = new RegExp(`^(?:${alternativesOfAll('trades')})`, 'u');

/** "UX Writer (all genders)" */
function behindTitles(passage: Passage, frames: Frames): Candidate[] {
  if (!passage.text.includes('(')) return [];
  return gather(matches(mark, passage.text), ({ index }) => {
    const words = before.exec(passage.text.slice(Math.max(0, index - longest), index))?.[1] ?? '';
    // "Band für Content Manager (m/w/d)"
    const led = /^[^ ]+ (?:für|for|of) /u.exec(words)?.[0] ?? '';
    const lead = led && !namesPeople(led, frames.role.people) ? led.length : 0;
    const title = words === '' ? null : titleAt(passage.text, index - words.length + lead, frames);
    if (!title || title.end <= index || title.start >= index) return [];
    return [
      { value: passage.text.slice(title.start, title.end), weight: 2, span: passage.span(title.start, title.end) },
    ];
  });
}

const longest = 100;
const mark = new RegExp(`(?<= )(?=\\()(?:${genders.source})`, 'giu');
/** Words with capitals, and what joins them. */
const before =
  /(?<=^|[\s"])((?:\p{Lu}(?:[^\s.,;:!?()"]|:(?=\p{Ll})){0,30} (?:(?:für|of|im|in|and|und|&|–|-|\/|de|for) )?){1,7})$/u;
