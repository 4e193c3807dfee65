import { matches } from '../text/matches.ts';
import type { Frames } from './frames.ts';
import { nameAt } from './name.ts';
import { hasLegalForm, isOrganisation } from './organisation.ts';
import { isOrganisationWord } from './organisation-words.ts';
import type { Passage } from './passage.ts';
import { isNobody, isSelfNamed } from './self-named.ts';
import type { Candidate } from './vote.ts';

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

/** Where a house ends that takes the whole line, or all before where it is: "Arden & Co LLC, Abu Dhabi". */
function endOfHouse(text: string, start: number, words: string, labelled: boolean, frames: Frames): number {
  const name = nameAt(text, start, frames);
  if (!name || name.start !== start) return -1;
  const rest = text.slice(name.end, start + words.length);
  const value = text.slice(start, name.end);
  if (rest !== '' && !(hasLegalForm(value) && /^, \p{Lu}[\p{L} ,]*$/u.test(rest))) return -1;
  const isHouse = isSelfNamed(value, frames) || (labelled && isLabelled(value, frames));
  return isHouse ? name.end : -1;
}

/** Behind a label the word for the kind of house may stand anywhere: "Department for Works", "Ministry of Health Arden". */
function isLabelled(value: string, frames: Frames): boolean {
  const words = value.toLowerCase().split(/[ -]/);
  const named = /^(?:department|ministry|office|bureau|agency) (?:of|for) /.test(value.toLowerCase());
  const isHouse = words.length > 1 && (named || words.slice(1).some(isOrganisationWord));
  return isHouse && isNobody(value, frames) && isOrganisation(value, frames);
}
