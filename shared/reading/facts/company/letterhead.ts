import { matches } from '../../text/matches.ts';
import type { Frames } from '../frames.ts';
import { nameAt } from '../name/name.ts';
import { isOrganisationWord } from '../name/organisation-words.ts';
import type { Passage } from '../passage.ts';
import type { Candidate } from '../vote.ts';
import { isSelfNamed } from './self-named.ts';

/** Houses that stand above a mail's first words, or behind a label there: "Arden Hospitals", "Department: Ministry of Works". */
export function headed(body: Passage, frames: Frames): Candidate[] {
  const found: Candidate[] = [];
  for (const { index, 0: line } of matches(lines, body.text.slice(0, longestHead)).slice(0, mostLines)) {
    const label = labels.exec(line)?.[0].length ?? 0;
    const words = line.slice(label).trim();
    // Text begins where a line is longer than names are.
    if (line.length > longestLine) break;
    const start = index + line.indexOf(words, label);
    const end = endOfHouse(body.text, start, words, label > 0, frames);
    if (end > start)
      found.push({ value: body.text.slice(start, end), weight: label > 0 ? 3.5 : 2, span: body.span(start, end) });
  }
  return found;
}

const lines = /[^\n]+/g;
const longestHead = 500;
const longestLine = 70;
const mostLines = 8;
const labels =
  /^[ *•·-]{0,3}(?:Department|Ministry|Agency|Authority|Organi[sz]ation|Employer|Company|School|Trust|Institution|Council|Hiring organi[sz]ation|Recruiting organi[sz]ation|Client|Unit|Bureau|Office) ?: ?(?=\p{Lu})/u;

/** "Rechnungshof Nordau", "Stadt Unterfeld": what it is, and its own name behind it. */
function opensAsHouse(words: string): boolean {
  const [first = '', own = ''] = words.split(' ');
  return isOrganisationWord(first.toLowerCase()) && /^\p{Lu}\p{Ll}{2,}/u.test(own) && !/[\d,]/.test(words);
}

/** Where a house ends that takes the whole line; -1 where none does. */
function endOfHouse(text: string, start: number, words: string, labelled: boolean, frames: Frames): number {
  const end = start + words.length;
  return nameAt(text, start, frames)?.end === end && (labelled || isSelfNamed(words, frames) || opensAsHouse(words))
    ? end
    : -1;
}
