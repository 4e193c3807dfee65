import { withoutPolite } from './grammar.ts';
import { languages } from './languages.ts';
import { writtenIn } from './quoted.ts';
import { folded, joinedFolded, wordsOf } from './words.ts';

/**
 * Whether a member says of a mail that it is a no, whatever it reads like: "It is a no", "Leider doch eine Absage", in a
 * sentence of its own and without taking it back. `least`: how many words it takes; one alone may be what the member says
 * to an offer ("Rechazo").
 */
export function tellsNo(text: string, least = 1): boolean {
  const sentences = writtenIn(text.slice(0, longest), null).sure.flatMap(sentencesOf);
  return sentences.some((each) => tells(each, least)) && !sentences.some((each) => denied.has(bare(each)));
}

/** What a text says besides that, in sentences of one line; null where nothing is left. */
export function withoutTold(text: string, least: number): string | null {
  if (!tellsNo(text, least)) return text;
  const rest = text.split('\n').map((line) =>
    line
      .split(ends)
      .filter((each) => !tells(each, least))
      .join(' '),
  );
  return rest.join('\n').trim() || null;
}

/** How many words it takes above a forward, which may be of an offer. */
export const leastAbove = 2;

const longest = 20_000;
const ends = /\n|(?<=[.!?])\s+/;

/** The sentences of a paragraph. A line goes on with the next one, unless it ends as sentences and greetings do. */
function sentencesOf(lines: readonly string[]): string[] {
  let text = '';
  for (const [place, line] of lines.entries()) {
    const next = lines[place + 1] ?? '';
    text += line + (endsAt(line, next) ? '\n' : ' ');
  }
  return text.split(ends);
}

function endsAt(line: string, next: string): boolean {
  const words = wordsOf(line, mostWords);
  if (/[.!?:…]\s*$/.test(line) || words === null) return true;
  const isGreeting = withoutPolite(words).length === 0 || (words.length <= 3 && /,\s*$/.test(line) && !tells(line, 1));
  return isGreeting || (tells(line, 1) && !/[,;]\s*$/.test(line) && /^\P{Ll}/u.test(next));
}

const mostWords = 12;

/** One part says so, and the others nothing: "Yes, it is a no, thanks", not "It is a no, right?". */
function tells(sentence: string, least: number): boolean {
  if (/[?¿]/.test(sentence)) return false;
  const parts = sentence
    .split(/[,;:–—]| - | -- /)
    .map(bare)
    .filter((part) => part !== '');
  const rest = parts.filter((part) => !assents.has(part));
  return rest.length === 1 && said.has(rest[0] ?? '') && (rest[0] ?? '').split(' ').length >= least;
}

/** Folded, without what is polite, and what only colours it. */
function bare(part: string): string {
  const words = wordsOf(part, mostWords);
  return words === null
    ? folded(part)
    : joinedFolded(withoutPolite(words)).replace(colours, ' ').replace(/ +/g, ' ').trim();
}

const colours = new RegExp(`(?<!\\S)(?:${languages.flatMap(({ colours: all }) => all).join('|')})(?!\\S)`, 'g');
const assents = new Set(languages.flatMap((each) => each.assents));
const said = new Set(languages.flatMap(({ toldNo }) => toldNo));
const denied = new Set(languages.flatMap(({ grave }) => ['not-a-rejection', ...grave['not-a-rejection']]));
