import { gather } from '../../gather.ts';
import { matches } from '../../text/matches.ts';
import { alternativesOfAll } from '../all-languages.ts';
import type { Frames } from '../frames.ts';
import { nameAt } from '../name/name.ts';
import { isOrganisationWord } from '../name/organisation-words.ts';
import type { Passage } from '../passage.ts';
import type { Candidate } from '../vote.ts';
import { isSelfNamed } from './self-named.ts';

/**
 * Houses that stand below a mail, whoever signs it and however: "Demir Dental Practice, Nottingham", "for Elkhorn & Daly
 * Solicitors". Only those that say of themselves that they are one.
 */
export function footed(body: Passage, frames: Frames): Candidate[] {
  const { text } = body;
  const end = ownEnd(text);
  const from = Math.max(0, end - longestFoot);
  return gather(matches(line, text.slice(from, end)).slice(-mostLines), ({ index, 0: words }) => {
    const start = from + index;
    // A line that is cut at its beginning, and one that is the whole mail.
    if (index === 0 || words.length > longestLine) return [];
    return gather(matches(piece, words), (found) => houseAt(body, start + found.index, found[0], frames));
  });
}

const line = /[^\n]+/g;
const piece = /(?:[^|·•,/]|\/(?! ))+/g;
const longestFoot = 900;
const longestLine = 90;
const mostLines = 12;

/** Where a mail ends that quotes another one below. */
function ownEnd(text: string): number {
  const quoted = /\n(?:>|On [^\n]{5,80} wrote:|-{4,} ?Original|_{8,})/.exec(text)?.index;
  return quoted ?? text.trimEnd().length;
}

function houseAt(body: Passage, at: number, words: string, frames: Frames): Candidate[] {
  const bare = words.trim();
  const lead = before.exec(bare)?.[0].length ?? 0;
  const start = at + words.indexOf(bare) + lead;
  const name = nameAt(body.text, start, frames);
  if (!name || name.end < start + bare.length - lead) return [];
  const value = body.text.slice(name.start, name.end);
  if (!isHouse(value, frames)) return [];
  return [{ value, weight: 2, span: body.span(name.start, name.end) }];
}

/** "For", "on behalf of" before the house that is signed for. */
const before = new RegExp(`^(?:${alternativesOfAll('forHouse')}):? `, 'i');

/** A house with a word of its own. */
function isHouse(value: string, frames: Frames): boolean {
  const isOwn = (word: string) => word.length > 2 && !isOrganisationWord(word) && !frames.company.generic.has(word);
  return value.toLowerCase().split(/[ -]/).some(isOwn) && isSelfNamed(value, frames);
}
