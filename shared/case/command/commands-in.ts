import { saysForward, saysReply } from '../../mail/unwrap/subject.ts';
import type { Command, Reply } from '../command.ts';
import { withoutConflicts } from './conflict.ts';
import { readLine } from './line.ts';
import { readPassage } from './passage.ts';
import { writtenIn } from './quoted.ts';

import { visible } from './visible.ts';

export { ownWords } from './quoted.ts';

const longestNote = 4000;
/** More commands than this in one reply are no person's. */
const mostCommands = 30;
/** Nobody reads a reply line by line beyond this. */
const mostLines = 300;

/**
 * What a member's reply asks for, in the order in which it stands there; what is no command is one note at the end.
 * Quoted text, signatures and what clients add do not count. A reply without words of its own counts by its subject,
 * unless that is a "Re:".
 */
export function commandsIn(reply: Reply): Command[] {
  const { sure, unsure } = writtenIn(reply.text, reply.name ?? null);
  if (sure.length === 0 && unsure.length === 0) return subjectOf(reply);
  const read = bounded(sure).map((passage) => readPassage(passage, reply));
  const commands = read.flatMap((each) => each.commands).slice(0, mostCommands);
  const note = [...read.map((each) => each.rest), ...unsure.map((lines) => lines.join('\n'))].filter(
    (text) => text !== '',
  );
  return [...withoutConflicts(commands), ...noteOf(note.join('\n\n'))];
}

function bounded(passages: readonly string[][]): string[][] {
  let left = mostLines;
  return passages.flatMap((lines) => {
    const read = lines.slice(0, left);
    left -= read.length;
    return read.length === 0 ? [] : [read];
  });
}

function subjectOf({ subject, now, zone }: Reply): Command[] {
  if (saysReply(subject) || saysForward(subject)) return [];
  return readLine(visible(subject.slice(0, 200)), { now, zone })?.commands.slice(0, 1) ?? [];
}

function noteOf(text: string): Command[] {
  return /[\p{L}\p{N}]/u.test(text) ? [{ do: 'note', text: text.slice(0, longestNote) }] : [];
}
