import type { Command } from '../command.ts';
import { commandOf, labelled } from './field.ts';
import { type Commanding, readLine } from './line.ts';
import type { Here } from './when.ts';

/** The commands of a paragraph, and the words besides them. */
export type Passage = { commands: Command[]; rest: string };

/** Lines longer than this may have been wrapped by the client, so that the next goes on with them. */
const wrapped = 50;
/** So many sentences at the start of prose may be commands. */
const mostFirst = 3;

type Line = { text: string; said: Commanding | null };

/**
 * Reads a paragraph line by line. A command counts where its line stands by itself; prose keeps its words, but for an
 * easy command as its first or last sentence ("Sent. She had asked about the cache.").
 */
export function readPassage(lines: readonly string[], here: Here): Passage {
  const read = continued(lines).map((text): Line => ({ text, said: readLine(text, here) }));
  const commands: Command[] = [];
  const prose: string[][] = [[]];
  for (const [at, { text, said }] of read.entries()) {
    if (said !== null && standsAlone(read, at)) {
      commands.push(...said.commands);
      prose.push([]);
    } else prose.at(-1)?.push(text);
  }
  const rest = prose.filter((run) => run.length > 0).map((run) => readProse(run, here));
  return {
    commands: [...commands, ...rest.flatMap((each) => each.commands)],
    rest: rest
      .map((each) => each.rest)
      .filter((text) => text !== '')
      .join('\n'),
  };
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
  return (field.field === 'news' || field.field === 'lesson') && last.length > wrapped && !/[.!?]$/.test(last);
}

/** Whether a line is no part of a sentence that runs over it. A grave command takes more: a sentence must end before it. */
function standsAlone(lines: readonly Line[], at: number): boolean {
  const { text, said } = lines[at] ?? { text: '', said: null };
  const [before, after] = [lines[at - 1], lines[at + 1]];
  if (said === null || isField(text)) return said !== null;
  return endsBefore(before, said.grave) && (/[.!]\s*$/.test(text) || startsAfter(after));
}

function endsBefore(before: Line | undefined, grave: boolean): boolean {
  if (before === undefined || before.said !== null || /[.!]["”)]?\s*$/.test(before.text)) return true;
  return !grave && before.text.length < wrapped && !/[?:,;-]\s*$/.test(before.text);
}

function startsAfter(after: Line | undefined): boolean {
  return after === undefined || after.said !== null || /^[^\p{L}]*(?:\p{Lu}|\p{N})/u.test(after.text);
}

function isField(text: string): boolean {
  const field = labelled(text);
  return field !== null && commandOf(field) !== null;
}

/** Prose with the easy commands that are its first or its last sentence taken out. */
function readProse(lines: readonly string[], here: Here): Passage {
  const commands: Command[] = [];
  let text = lines.join('\n');
  for (let sentence = 0; sentence < mostFirst; sentence += 1) {
    const first = firstSentence(text, here);
    if (first === null) break;
    commands.push(...first.commands);
    text = first.rest;
  }
  const last = lastSentence(text, here);
  return { commands: [...commands, ...last.commands], rest: last.rest };
}

function firstSentence(text: string, here: Here): Passage | null {
  const first = /^[^.!?\n]{2,120}[.!](?=\s)/.exec(text);
  const said = first === null ? null : readLine(first[0], here);
  if (first === null || said === null || said.grave || said.commands.length === 0) return null;
  return { commands: said.commands, rest: text.slice(first[0].length).trim() };
}

function lastSentence(text: string, here: Here): Passage {
  const tail = text.slice(-160);
  const last = /[.!]\s([^.!?\n]{2,120}[.!]?)$/.exec(tail)?.[1];
  const said = last === undefined ? null : readLine(last, here);
  if (last === undefined || said === null || said.grave || said.commands.length === 0)
    return { commands: [], rest: text.trim() };
  return { commands: said.commands, rest: text.slice(0, text.length - last.length).trim() };
}
