import { gather } from '../../gather.ts';
import { matches } from '../../text/matches.ts';
import { alternativesOfAll } from '../all-languages.ts';
import type { Frames } from '../frames.ts';
import { leadEnd } from '../leads.ts';
import { hasLegalForm } from '../name/organisation.ts';
import { isOrganisationWord } from '../name/organisation-words.ts';
import { namesPeople } from '../people.ts';
import { isClosing, wished } from './closing.ts';
import { hasGivenName } from './given-names.ts';
import { type Line, linesFrom, wholeLines, withoutNotices } from './lines.ts';
import { personIn } from './person.ts';

const particles = alternativesOfAll('particles');

/** The lines that a mail is signed with, empty where it is not signed; `sender` is what From calls whoever writes. */
export function signature(text: string, frames: Frames, sender: string | null = null): Line[] {
  const closings = matches(frames.contact.closings, text).filter((match) => isClosing(text, match.index, match[0]));
  const last = closings.at(-1);
  if (last) return linesFrom(text, last.index + last[0].length);
  const behalf = onBehalf.exec(text);
  if (behalf) return linesFrom(text, behalf.index);
  const signed = signedOff(text, frames) ?? unclosed(text, frames, sender);
  return signed.length > 0 ? signed : alone(text, frames);
}

/** How authorities sign where nothing closes their letters. */
const onBehalf = new RegExp(`(?<=\\n)(?:${alternativesOfAll('onBehalf')})[ ,:]*(?=\\n)`, 'i');

/** Whatever words close a mail, they are a short line with a comma, and a name stands below: "Enjoy the music,". */
function signedOff(text: string, frames: Frames): Line[] | null {
  for (const { index, 0: words } of [...matches(farewell, text), ...matches(wished, text)]) {
    const lines = linesFrom(text, index + words.length);
    if (isSigned(lines, frames)) return lines;
  }
  return null;
}

const farewell = /(?<=\n ?)\p{Lu}[^\n,.!?]{2,40}, ?\n/gu;

/** Whether a person signs on the first line: by a name that is known, above what tells who signs, or by a full name that ends the mail. */
function isSigned([first, next]: Line[], frames: Frames): boolean {
  const name = first ? personIn(first.text.split(aside)[0] ?? '', frames) : null;
  if (!name || hasGivenName(name)) return name !== null;
  return next ? isSigners(next, frames) : name === first?.text && isFullName(name);
}

/** "Recruiting" of "Eva Lind | Recruiting". */
const aside = / [/|–@-] |, /;
const isFullName = (name: string) => /^\p{Lu}[\p{L}.'-]+ (?:.* )?\p{Lu}[\p{L}'-]*\p{Ll}$/u.test(name);

/** A full name below a blank line, in the second half of a mail that nothing closes: one that is known, or above a title. */
function alone(text: string, frames: Frames): Line[] {
  const found = gather(matches(nameAlone, text), ({ index, 0: name }) =>
    index > text.length / 2 && personIn(name, frames) !== null ? [{ name, lines: linesFrom(text, index) }] : [],
  );
  const known = found.filter(({ name }) => hasGivenName(name));
  const titled = found.find(
    ({ lines: [first, next] }) => first && next?.start === first.end + 1 && isSigners(next, frames),
  );
  return (known.length === 1 ? known[0] : titled)?.lines ?? [];
}

const nameAlone = new RegExp(
  `(?<=\\n ?\\n)(?:\\p{Lu}\\p{L}{1,5}\\.ª? ?){0,2}\\p{Lu}\\p{Ll}[\\p{L}'-]{0,20}(?: (?:(?:${particles}) ){0,2}\\p{Lu}[\\p{L}.'-]{0,24}){1,3}(?=\\n|$)`,
  'gu',
);

/** Where no closing words stand: the short lines that a mail ends with, if one is a person's or a department's. */
function unclosed(text: string, frames: Frames, sender: string | null): Line[] {
  const lines = withoutNotices(wholeLines(text, 400));
  const block = lines.slice(lines.findLastIndex((line) => line.text.length > 60 || /[.!?:;,]$/.test(line.text)) + 1);
  if (block.length > 0)
    return block.length <= 6 &&
      (isSenders(block, sender) || endsSigned(text, block, frames) || block.some((line) => isSigners(line, frames)))
      ? block
      : [];
  return trailing(text);
}

/** Whether lines begin with what From calls whoever writes: with all of it, or with the first of its names alone. */
function isSenders(block: Line[], sender: string | null): boolean {
  const [first] = block;
  if (!first || !sender) return false;
  return first.text === sender ? block.length > 1 : sender.startsWith(`${first.text} `) && !first.text.includes(' ');
}

/** "Tendai Moyo" below a blank line, not "Yellowknife" below the house, or "Love Tendai". */
function endsSigned(text: string, block: Line[], frames: Frames): boolean {
  const [first] = block;
  if (!first || !/\n\s*\n\s*$/.test(text.slice(Math.max(0, first.start - 6), first.start))) return false;
  return isSigned(block, frames);
}

const tail = new RegExp(
  `(?:^|[.!?…)] |[.!?,] xx? )((?:[\\p{Lu}\\p{N}][^\\s.,!?;:]{0,30}(?:,? |\\.? ?$|\\. (?=\\p{Lu}))(?:(?:of|and|the|&|am|im|${particles}) ){0,2}){1,8})$`,
  'u',
);

/** A signature that ends the last line: "… All the best. Steve, Pelham Arms". */
function trailing(text: string): Line[] {
  const end = text.trimEnd().length;
  const from = Math.max(text.lastIndexOf('\n', end - 1) + 1, end - 120);
  const found = tail.exec(text.slice(from, end));
  // "… Champion Way, Austin, TX 78750"
  if (!found?.[1] || found.index === 0 || /\d{3}/.test(found[1])) return [];
  const at = end - found[1].length;
  return matches(/[^,]+/g, found[1]).map((piece) => {
    const words = piece[0].trim();
    const start = at + piece.index + piece[0].indexOf(words);
    return { start, end: start + words.length, text: words };
  });
}

/** "Hatfield & Sons", "Hatfield Builders" */
function isHouseLine(text: string): boolean {
  return (
    /^\p{Lu}[^\n,.:;!?]{2,50} \p{Lu}[\p{L}'-]+$/u.test(text) &&
    (text.includes(' & ') || isOrganisationWord(/[\p{L}'-]+$/u.exec(text)?.[0].toLowerCase() ?? ''))
  );
}

const wordStart = /(?<!\S)(?=\S)/g;

function isSigners({ text }: Line, frames: Frames): boolean {
  const department = matches(wordStart, text).some(({ index }) => leadEnd(frames.company.departments, text, index) > 0);
  if (department || namesPeople(text, frames.role.people) || hasLegalForm(text) || isHouseLine(text)) return true;
  const person = personIn(text.split(aside)[0] ?? '', frames);
  return person !== null && hasGivenName(person);
}
