import type { Frames } from '../frames.ts';
import { namesPeople } from '../people.ts';
import type { Title } from './title.ts';

const owner =
  /^((?:the )?(?:[\p{Lu}\d][^\s']{0,30}|&|of|and)(?: (?:[\p{Lu}\d][^\s']{0,30}|&|of|and|the)){0,5})(?:'s|(?<=s)') (?=\S)/iu;
const ofTitles =
  /(?:^|\s)(?:bachelor|men|women|children|people|ladies|boys|girls|kids|veterans?|farmers?|ships?|states?|residents?|saint|st\.? \p{L}+)$/iu;

/** Whether words before an apostrophe can be an employer: not those of "Driver's Mate", "Men's Buyer", "Sarah's Team". */
function isOwner(words: string, frames: Frames): boolean {
  return !ofTitles.test(words) && !namesPeople(words, frames.role.people);
}

/** The title without whose it is: "Analyst" of "Northwind's Analyst". */
export function disowned(text: string, title: Title, frames: Frames): Title {
  const found = owner.exec(text.slice(title.start, title.end));
  if (!found?.[1] || !isOwner(found[1], frames)) return title;
  const start = title.start + found[0].length;
  return { ...title, start, closed: title.closed || namesPeople(text.slice(start, title.end), frames.role.people) };
}
