import type { Command } from '../command.ts';
import { commandOf, labelled, newsOf } from './field.ts';
import { type Said, saidBy } from './grammar.ts';
import { languages } from './languages.ts';
import { linkAlone } from './link.ts';
import type { Here } from './when.ts';
import { folded } from './words.ts';

/** A line that is commands and nothing else. Polite words are a line of no commands. */
export type Commanding = { commands: Command[]; grave: boolean };

const longest = 240;
const assents = new Set(languages.flatMap(({ assents }) => assents));
const maxPieces = 12;
const ands = languages.flatMap(({ and }) => and).map((word) => word.replace('+', '\\+'));
const seams = new RegExp(`\\s?[.,;!…]{1,9}(?=\\s|$)|(?<=\\s)(?:${ands.join('|')}|-{1,3}|–|—|/)(?=\\s)`, 'giu');

/** "sent. keen. company: Acme Ltd" as three commands; null where any part of the line is something else. */
export function readLine(text: string, here: Here): Commanding | null {
  const line = text.replace(/^\s{0,3}\(?\d{1,2}[.)]\s/, '');
  const link = linkAlone(line);
  if (link !== null) return { commands: [newsOf(link)], grave: false };
  const field = labelled(line);
  if (field !== null && (field.field === 'news' || field.field === 'lesson')) return only(commandOf(field));
  if (line.length > longest) return field === null ? null : only(commandOf(field));
  return readPieces(piecesOf(line), here);
}

/** Whether a line is commands by itself, whenever it is said. */
export const isCommand = (line: string): boolean => (readLine(line, anyTime)?.commands.length ?? 0) > 0;

const anyTime: Here = { now: '2026-01-01T00:00:00.000Z', zone: 'UTC' };

function only(command: Command | null): Commanding | null {
  return command === null ? null : { commands: [command], grave: false };
}

/** A stretch of the line up to a seam, where a command may end. */
type Piece = { text: string; seam: string };

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const seam of line.matchAll(seams)) {
    pieces.push({ text: line.slice(start, seam.index), seam: seam[0] });
    start = seam.index + seam[0].length;
  }
  return [...pieces, { text: line.slice(start), seam: '' }].slice(0, maxPieces + 1);
}

/** The longest stretch that is a command comes first, so that "until Monday, 12 October" stays whole; of unclear ones the shortest. */
function readPieces(pieces: readonly Piece[], here: Here): Commanding | null {
  if (pieces.length > maxPieces) return null;
  const found: Commanding = { commands: [], grave: false };
  for (let at = 0; at < pieces.length; ) {
    const next = readFrom(pieces, at, here);
    if (next === null && at === 0 && isAssent(pieces)) {
      const rest = readPieces(pieces.slice(1), here);
      return rest === null || rest.commands.length === 0 ? null : rest;
    }
    if (next === null) return null;
    if (next.said !== 'polite') {
      found.commands.push(next.said.command);
      found.grave ||= next.said.grave;
    }
    at = next.end;
  }
  return found;
}

/** "yes, keen": an answer before the command that it leads to. */
function isAssent([first, second]: readonly Piece[]): boolean {
  return second !== undefined && /[.,;!–—-]/.test(first?.seam ?? '') && assents.has(folded(first?.text ?? ''));
}

function readFrom(pieces: readonly Piece[], at: number, here: Here): { said: Said; end: number } | null {
  if (labelled(pieces[at]?.text ?? '') !== null) return readField(pieces, at, here);
  let unclear: { said: Said; end: number } | null = null;
  for (let end = pieces.length; end > at; end -= 1) {
    const said = saidBy(joined(pieces.slice(at, end)), here);
    if (said !== null && (said === 'polite' || isWhole(said.command))) return { said, end };
    unclear = said === null ? unclear : { said, end };
  }
  return unclear;
}

/** A command, or a question about a name, which may hold what else joins commands ("Tarn & Fell"). */
const isWhole = (command: Command) => command.do !== 'unclear' || command.word.startsWith('which-');

/** A value goes on to the next label, or to the end of the sentence where a command follows ("company: Acme. Sent"). */
function readField(pieces: readonly Piece[], at: number, here: Here): { said: Said; end: number } | null {
  let end = at + 1;
  while (end < pieces.length && !startsCommand(pieces, end, here)) end += 1;
  const field = labelled(joined(pieces.slice(at, end)));
  const command = field === null ? null : commandOf(field);
  return command === null ? null : { said: { command, grave: false }, end };
}

function startsCommand(pieces: readonly Piece[], at: number, here: Here): boolean {
  if (labelled(pieces[at]?.text ?? '') !== null) return true;
  const sentence = /[.;!]/.test(pieces[at - 1]?.seam ?? '');
  return sentence && joined(pieces.slice(at)) !== '' && readPieces(pieces.slice(at), here) !== null;
}

function joined(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, seam }, index) => (index === pieces.length - 1 ? text : text + seam))
    .join('')
    .trim();
}
