import { hasGivenName } from '../../reading/facts/person/given-names.ts';
import type { Reply } from '../command.ts';
import { readLine } from './line.ts';
import { isCard, isReachable } from './signature.ts';
import { folded } from './words.ts';

/**
 * The paragraphs without a card at the end: a name, alone or with a title, links or numbers. Nobody need know the name
 * where commands stand above it and nothing else; a card alone, or another person's than the member, is an answer.
 */
export function withoutCard(paragraphs: readonly string[][], reply: Reply): string[][] {
  const lines = paragraphs.at(-1) ?? [];
  const start = lines.findIndex(
    (line, at) => isOwn(line, reply) && (isCardBelow(line, lines.slice(at + 1)) || isBare(lines.slice(at), reply)),
  );
  if (start < 0) return [...paragraphs];
  const above = [...paragraphs.slice(0, -1), lines.slice(0, start)].filter((each) => each.length > 0);
  const isCommanded = above.length > 0 && above.flat().some((line) => commands(line, reply) > 0);
  const isWhole = lines.slice(0, start).every((line) => commands(line, reply) > 0);
  return isCommanded && isWhole ? above : [...paragraphs];
}

const commands = (line: string, reply: Reply): number => readLine(line, reply)?.commands.length ?? 0;

/** "Robin Ferris", or "Robin Ferris | Engineer". */
const nameLine = /^(\p{Lu}[\p{L}'.-]{0,30}(?:\s\p{Lu}[\p{L}'.-]{0,30}){0,3})(?:\s?[|·•,–—]\s?(\S.{0,60}))?$/u;

/** The member's name, an initial or three letters of it ("R.", "Rob"), or anybody's but the contact's where it is not known. */
function isOwn(line: string, { name, about }: Reply): boolean {
  const [, said] = nameLine.exec(line.trim()) ?? [];
  if (said === undefined) return false;
  const first = firstOf(said);
  if (name) return first === firstOf(name) || (first.length !== 2 && firstOf(name).startsWith(first));
  return first !== firstOf(about?.contact ?? '');
}

const firstOf = (name: string): string => folded(name).split(/[ .]/)[0] ?? '';

/** A name as the last line, and nothing beside it. A whole name that nobody knows may be the answer to who interviewed the member. */
function isBare([line = '', ...below]: readonly string[], { name }: Reply): boolean {
  const [, , beside] = nameLine.exec(line.trim()) ?? [];
  const isFirst = hasGivenName(line) && /^\S+(?:\s\p{Lu}\.?)?$/u.test(line.trim());
  return below.length === 0 && beside === undefined && (Boolean(name) || isFirst);
}

/** "Robin Ferris | Engineer" is a card by itself. */
function isCardBelow(line: string, below: readonly string[]): boolean {
  if (below.length > 0) return isCard(below);
  const beside = nameLine.exec(line.trim())?.[2];
  return /[|·•]/.test(line) && beside !== undefined && !isReachable(line);
}
