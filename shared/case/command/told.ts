import { type Told, tellings } from '../command.ts';
import { withoutPolite } from './grammar.ts';
import { languages } from './languages.ts';
import { isCommand } from './line.ts';
import { writtenIn } from './quoted.ts';
import { folded, joinedFolded, wordsOf } from './words.ts';

/**
 * What a member says that a mail is, whatever it reads like: "It is a no", "Leider doch eine Absage", "good news: they want me
 * back", in a sentence of its own and without taking it back; null where nothing is said, or two things are. `least`: how many
 * words it takes; one alone may be what the member says to an offer ("Rechazo").
 */
export function toldIn(text: string, least = 1): Told | null {
  const sentences = writtenIn(text.slice(0, longest), null).sure.flatMap(sentencesOf);
  const [told, ...others] = new Set(sentences.flatMap((each) => tells(each, least)?.is ?? []));
  if (told === undefined || others.length > 0) return null;
  return told === 'no' && sentences.some((each) => denied.has(bare(each))) ? null : told;
}

/** Whether a clause of it says that it is a no, whatever stands beside it: "they called, it's a no but they were kind". */
export function mentionsNo(text: string): boolean {
  const sentences = writtenIn(text.slice(0, longest), null).sure.flatMap(sentencesOf);
  const clauses = sentences
    .filter((each) => !/[?¿]/.test(each))
    .flatMap((each) => each.split(seams))
    .map(bare);
  return clauses.some((each) => said.get(each) === 'no') && !clauses.some((each) => denied.has(each));
}

export const tellsNo = (text: string, least = 1): boolean => toldIn(text, least) === 'no';

/** What a text says besides that, in sentences of one line; null where nothing is left. `of`: only where it says this. */
export function withoutTold(text: string, least: number, of?: Told): string | null {
  const is = toldIn(text, least);
  if (is === null || is !== (of ?? is)) return text;
  const rest = text.split('\n').map((line) =>
    line
      .split(ends)
      .map((each) => tells(each, least)?.rest ?? each)
      .join(' ')
      .trim(),
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
  const isGreeting =
    withoutPolite(words).length === 0 || (words.length <= 3 && /,\s*$/.test(line) && tells(line, 1) === null);
  if (isGreeting || isCommand(line)) return true;
  return tells(line, 1) !== null && !/[,;]\s*$/.test(line) && (/^\P{Ll}/u.test(next) || isCommand(next));
}

const mostWords = 12;

type Telling = { is: Told; rest: string };

/** Of a sentence with a colon its head says so, and the rest is the member's own; of others one part, and the others nothing. */
function tells(sentence: string, least: number): Telling | null {
  if (/[?¿]/.test(sentence)) return null;
  const [, head = '', rest = ''] = /^([^:]{1,80}): (.+)/su.exec(sentence) ?? [];
  const is = toldBy(head, least);
  if (is !== null) return { is, rest };
  const all = toldBy(sentence, least);
  return all === null ? null : { is: all, rest: '' };
}

/** "Yes, it is a no, thanks", not "It is a no, right?". */
function toldBy(sentence: string, least: number): Told | null {
  const parts = sentence
    .split(/[,;:–—]| - | -- /)
    .map((part) => (said.has(whole(part)) ? whole(part) : bare(part)))
    .filter((part) => part !== '' && !assents.has(part));
  const [only = '', ...others] = parts;
  return others.length === 0 && only.split(' ').length >= least ? (said.get(only) ?? null) : null;
}

function whole(part: string): string {
  const words = wordsOf(part, mostWords);
  return words === null ? folded(part) : joinedFolded(words);
}

/** Folded, without what is polite, and what only colours it. */
function bare(part: string): string {
  const words = wordsOf(part, mostWords);
  if (words === null) return folded(part);
  return joinedFolded(withoutPolite(words)).replace(colours, ' ').replace(/ +/g, ' ').trim();
}

const colours = new RegExp(`(?<!\\S)(?:${languages.flatMap(({ colours: all }) => all).join('|')})(?!\\S)`, 'g');
/** Where a clause ends: at a stop, a dash, or a word that sets another against it. */
const seams = /[,;:–—]| - | -- |\s(?:but|though|although|aber|mais|pero|maar|mas|ma)\s/i;
const assents = new Set(languages.flatMap((each) => each.assents));
const talks = languages.flatMap(({ talk }) =>
  talk.flatMap(({ who, what }) => who.flatMap((some) => what.map((each) => `${some} ${each}`))),
);
const said = new Map<string, Told>([
  ...talks.map((each): [string, Told] => [each, 'opening']),
  ...tellings.flatMap((is) => languages.flatMap(({ told }) => told[is].map((each): [string, Told] => [each, is]))),
]);
const denied = new Set(languages.flatMap(({ grave }) => ['not-a-rejection', ...grave['not-a-rejection']]));
