import type { Case } from '../case/case.ts';
import { wordingFor } from './language.ts';
import { theirWords } from './their-words.ts';
import type { Register } from './wording/wording.ts';

/** How the employer's mail speaks: "Hi Sam … Best" gets first names back, "Dear Ms Lee … Sincerely" does not. */
export function registerOf(one: Case): Register {
  if (isFamiliar(one)) return 'first-name';
  const { formalOpening, warmOpening, formalClosing, warmClosing } = wordingFor(one).address;
  const lines = theirWords(one)
    .split('\n')
    .map((line) => line.trim());
  const opening = lines.find((line) => line !== '') ?? '';
  if (formalOpening.test(opening) || lines.some((line) => formalClosing.test(line))) return 'formal';
  if (warmOpening?.test(opening) || lines.some((line) => warmClosing?.test(line))) return 'first-name';
  return 'plain';
}

/** Their mail says "du" or "tu", in a language that tells it from "Sie" or "vous". */
export function isFamiliar(one: Case): boolean {
  return wordingFor(one).address.familiar?.test(theirWords(one)) ?? false;
}
