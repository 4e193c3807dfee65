import { gather } from '../gather.ts';
import { matches } from '../text/matches.ts';
import { once } from './once.ts';
import { namesPeople } from './people.ts';
import { titleAt } from './title.ts';
import { genders } from './title-scan.ts';
import type { Candidate } from './vote.ts';

/** Titles with the mark for all genders, whatever leads to them: "Uns fehlt noch die UX Writer (all genders)". */
export const marked = once((passage, frames): Candidate[] => {
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
});

const longest = 100;
const mark = new RegExp(`(?<= )(?=\\()(?:${genders.source})`, 'giu');
/** Words with capitals, and what joins them. */
const before =
  /(?<=^|[\s"])((?:\p{Lu}(?:[^\s.,;:!?()"]|:(?=\p{Ll})){0,30} (?:(?:für|of|im|in|and|und|&|–|-|\/|de|for) )?){1,7})$/u;
