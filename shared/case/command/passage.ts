import { oneAddress } from './contact.ts';
import { commandOf, labelled } from './field.ts';
import { type Commanding, isCommand, readLine } from './line.ts';
import { linkAlone } from './link.ts';
import { asked, type Passage, readProse } from './prose.ts';
import type { Here } from './when.ts';

/** Lines longer than this may have been wrapped by the client, so that the next goes on with them. */
const wrapped = 50;
type Line = { text: string; said: Commanding | null };

/**
 * Reads a paragraph line by line. A command counts where its line stands by itself; prose keeps its words, but for
 * easy commands at its start and its end.
 */
export function readPassage(lines: readonly string[], here: Here): Passage {
  const read = continued(lines).map((text): Line => ({ text, said: readLine(text, here) }));
  const parts: Passage[] = [];
  let prose: string[] = [];
  const close = () => {
    if (prose.length > 0) parts.push(readProse(prose.join('\n'), here));
    prose = [];
  };
  for (const [at, { text, said }] of read.entries()) {
    if (said !== null && standsAlone(read, at)) {
      close();
      parts.push({ commands: said.commands, rest: '' });
    } else {
      prose.push(text);
      if (said?.grave && standsNearlyAlone(read, at)) parts.push({ commands: asked(said, text), rest: '' });
    }
  }
  close();
  return joined(parts);
}

function joined(parts: readonly Passage[]): Passage {
  const rest = parts.map((part) => part.rest).filter((text) => text !== '');
  return { commands: parts.flatMap((part) => part.commands), rest: rest.join('\n') };
}

/** News and lessons run on over wrapped lines; a label with nothing after it takes the next line. */
function continued(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last !== undefined && goesOn(last, line)) whole[whole.length - 1] = `${last} ${line.trim()}`;
    else whole.push(line);
  }
  return whole;
}

function goesOn(last: string, line: string): boolean {
  const field = labelled(last);
  if (field === null || labelled(line) !== null || last.length > 4000) return false;
  if (field.value === '') return true;
  if (field.field === 'contact') return !last.includes('@') && oneAddress(line) !== null;
  const runsOn = field.field === 'news' || field.field === 'lesson';
  return runsOn && last.length > wrapped && !/[.!?]$/.test(last) && !isCommand(line);
}

/** Whether a line is no part of a sentence that runs over it. A grave command takes more: a sentence must end before it. */
function standsAlone(lines: readonly Line[], at: number): boolean {
  const { text, said } = lines[at] ?? { text: '', said: null };
  const [before, after] = [lines[at - 1], lines[at + 1]];
  if (said === null || isField(text)) return said !== null;
  return endsBefore(before, said.grave) && (/[.!]\s*$/.test(text) || startsAfter(after));
}

/** A grave command that an easy one's rule would let stand: worth a question. */
function standsNearlyAlone(lines: readonly Line[], at: number): boolean {
  return endsBefore(lines[at - 1], false) && startsAfter(lines[at + 1]);
}

function endsBefore(before: Line | undefined, grave: boolean): boolean {
  if (before === undefined || before.said !== null || /[.!]["”)]?\s*$/.test(before.text)) return true;
  return !grave && before.text.length < wrapped && !/[?:,;-]\s*$/.test(before.text);
}

function startsAfter(after: Line | undefined): boolean {
  return after === undefined || after.said !== null || /^[^\p{L}]*(?:\p{Lu}|\p{N})/u.test(after.text);
}

/** A field or a link says by itself where it starts. */
function isField(text: string): boolean {
  if (linkAlone(text) !== null) return true;
  const field = labelled(text);
  return field !== null && commandOf(field) !== null;
}
