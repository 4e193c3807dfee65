import type { Instant } from '../../mail/mail.ts';
import { saysForward, saysReply } from '../../mail/unwrap/subject.ts';
import type { Command, Reply } from '../command.ts';
import { withoutCard } from './card.ts';
import { withoutConflicts } from './conflict.ts';
import { withoutPolite } from './grammar.ts';
import { readLine } from './line.ts';
import { readPassage } from './passage.ts';
import { ownWords, writtenIn } from './quoted.ts';
import { saysThanks } from './thanks.ts';
import { toldIn, withoutTold } from './told.ts';
import { visible } from './visible.ts';
import { bareDay } from './when.ts';
import { wordsOf } from './words.ts';

export { ownWords } from './quoted.ts';

const longestNote = 4000;
/** More commands than this in one reply are no person's. */
const mostCommands = 30;
/** Nobody reads a reply line by line beyond this. */
const mostLines = 300;

/**
 * What a member's reply asks for: what it says an answer of theirs is, where that is asked or is so already, or where it says
 * nothing else ("nothing" may be about anything then), and all else in the words below.
 */
export function commandsIn(reply: Reply): Command[] {
  const { answer } = reply;
  const is = answer ? toldIn(reply.text) : null;
  if (is === null) return wordsIn(reply);
  const others = wordsIn({ ...reply, subject: 'Re:', text: withoutTold(reply.text, 1) ?? '' });
  const isPlain = is !== 'neither' && is !== 'unknown';
  const isHeard = answer === 'unclear' || (isPlain && (answer === is || others.length === 0));
  return isHeard ? [{ do: 'told', is }, ...others] : wordsIn(reply);
}

/**
 * Commands in the order in which they stand there; what is no command is one note at the end.
 * Quoted text, signatures and what clients add do not count. A reply without words of its own counts by its subject,
 * unless that is a "Re:".
 */
function wordsIn(reply: Reply): Command[] {
  const { sure: written, unsure } = writtenIn(reply.text, reply.name ?? null);
  if (written.length === 0 && unsure.length === 0) return subjectOf(reply);
  const sure = withoutCard(written, reply);
  const day = unsure.length === 0 ? dayAlone(sure, reply) : null;
  if (day !== null) return [{ do: 'snooze', until: day }];
  const read = bounded(sure).map((passage) => readPassage(passage, reply));
  const commands = read.flatMap((each) => each.commands).slice(0, mostCommands);
  const note = [...read.map((each) => each.rest), ...unsure.map((lines) => lines.join('\n'))].filter(
    (text) => text !== '',
  );
  return [...withoutConflicts(commands), ...noteOf(note.join('\n\n'))];
}

/**
 * Whether a mail says thanks, or that it was read, and nothing else: it needs no answer. False for an empty mail, and
 * for one with a signature alone.
 */
export function isThanks(reply: Reply): boolean {
  return commandsIn({ ...reply, subject: 'Re:' }).length === 0 && saysThanks(ownWords(reply.text));
}

/** A day that is all that a reply says is when it shall come again; beside other words it may be an answer. */
function dayAlone(passages: readonly string[][], here: Reply): Instant | null {
  const [line = '', ...more] = passages.flat();
  if (more.length > 0 || /[?¿？]/.test(line)) return null;
  return bareDay(withoutPolite(wordsOf(line, 8) ?? []), here);
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
