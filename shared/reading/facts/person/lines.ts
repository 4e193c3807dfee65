import { matches } from '../../text/matches.ts';
import { alternativesOfAll } from '../all-languages.ts';

/** One line of a signature, without the space around it. */
export type Line = { start: number; end: number; text: string };

const mostLines = 8;

/** The lines of a text from a place on that stand there before it quotes another mail. */
export function linesFrom(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let at = from;
  for (let i = 0; i < mostLines * 2 && at < text.length && lines.length < mostLines; i++) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const line = text.slice(at, end);
    const start = at + line.length - line.trimStart().length;
    if (quoted.test(line)) break;
    // "ppa. Jonas Rieck      i. A. Eva Lindner": those who sign side by side.
    for (const { index, 0: signer } of matches(columns, line.trim()))
      lines.push({ start: start + index, end: start + index + signer.length, text: signer });
    at = end + 1;
  }
  return lines;
}

const quoted = /^[\s>]*on .{5,80} wrote:/i;

const columns = /\S(?:[^ ]| (?! {2}))*(?<=\S)/g;

/** The lines that a mail ends with behind its last sentence, who or whatever they name. */
export function lastLines(text: string): Line[] {
  const lines = wholeLines(text, 200);
  return lines.slice(lines.findLastIndex((line) => /[.!?:;,]$/.test(line.text)) + 1);
}

/** Lines without those at their end that tell of the machine that sends them: "This is an automatic mail. Please do not reply." */
export function withoutNotices(lines: readonly Line[]): Line[] {
  return lines.slice(0, lines.findLastIndex(({ text }) => !ofMachines.test(text)) + 1);
}

const ofMachines = new RegExp(`(?<!\\p{L})(?:${alternativesOfAll('ofMachines')})`, 'iu');

/** The lines within so many last characters, without the one that is cut there. */
export function wholeLines(text: string, within: number): Line[] {
  return linesFrom(text, Math.max(0, text.length - within)).slice(text.length > within ? 1 : 0);
}
