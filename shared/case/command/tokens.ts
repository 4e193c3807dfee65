import { languages } from './languages.ts';
import { folded } from './words.ts';

/** A word with the signs at its ends, as it was written, and as it is looked up; `key` is "" for signs alone ("&"). */
export type Token = { raw: string; key: string };

const longest = 200;
const mostTokens = 24;
const politeOnes = new Set(languages.flatMap(({ polite, assents }) => [...polite, ...assents]));

/** The words of a clause, without politeness before and after them; null for more than a clause has. */
export function tokensOf(clause: string): Token[] | null {
  if (clause.length > longest) return null;
  const tokens = clause
    .split(/\s+/)
    .filter((raw) => raw !== '')
    .map((raw) => ({ raw, key: folded(raw.replace(edges, '')) }));
  const from = tokens.findIndex(({ key }) => !politeOnes.has(key));
  const to = tokens.findLastIndex(({ key }) => !politeOnes.has(key)) + 1;
  return tokens.length > mostTokens || from < 0 ? null : tokens.slice(from, to);
}

const edges = /^[^\p{L}\p{N}]{1,9}|[^\p{L}\p{N}]{1,9}$/gu;

/** What follows the first phrase that the words start with; null where they start with none. */
export function restAfter(tokens: readonly Token[], phrases: readonly string[][]): readonly Token[] | null {
  const phrase = phrases.find((each) => each.every((word, at) => tokens[at]?.key === word));
  return phrase === undefined ? null : tokens.slice(phrase.length);
}

/** The words before and after the first of some phrases inside them; null where none is. */
export function splitAt(
  tokens: readonly Token[],
  phrases: readonly string[][],
): [readonly Token[], readonly Token[]] | null {
  for (let at = 1; at < tokens.length - 1; at += 1) {
    const rest = restAfter(tokens.slice(at), phrases);
    if (rest !== null && rest.length > 0) return [tokens.slice(0, at), rest];
  }
  return null;
}

/** The words as they were written, without the signs around the whole. */
export const joined = (tokens: readonly Token[]): string =>
  tokens
    .map(({ raw }) => raw)
    .join(' ')
    .replace(/^["“„«(]{1,3}|[,;:!)”»"]{1,3}$/g, '');

const mostInName = 6;
const smallInNames =
  /^(?:of|the|and|for|de|la|le|les|du|des|van|von|der|den|und|fur|et|y|e|da|do|dos|di|del|della|en|&|\+|-)?$/;

/** Whether words look like a name: they begin with capitals or figures, but for small words inside. */
export function isName(tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || tokens.length > mostInName) return false;
  const isLarge = ({ raw }: Token) => /^[^\p{L}\p{N}]{0,3}[\p{Lu}\p{N}]/u.test(raw);
  const [first] = tokens;
  return first !== undefined && isLarge(first) && tokens.every((each) => isLarge(each) || smallInNames.test(each.key));
}
