import { wordsOfAll } from '../all-languages.ts';
import type { Frames } from '../frames.ts';
import { namesPeople } from '../people.ts';

/**
 * Whether the word in lower case at `at` stands past the end of a title that begins at `start`: behind what names
 * people little goes on but fields, and those begin with a capital. "Data Analyst went to", not "assistant store manager".
 */
export function isPast(text: string, start: number, at: number, frames: Frames): boolean {
  const title = text.slice(start, at);
  if (!/^\p{Ll}/u.test(text.slice(at, at + 1)) || beginsPart.test(title) || ofField.test(title)) return false;
  return namesPeople(title, frames.role.people) && !leadsOn(text.slice(at, at + 60), frames);
}

/** Whether the "I" that ends at `end` is who writes, and no number: what he or she does stands behind it. */
export function isPronoun(text: string, end: number): boolean {
  const next = /^ (\p{Ll}{2,20})(?!\p{L})/u.exec(text.slice(end, end + 22))?.[1];
  return next !== undefined && !ofPosts.test(next);
}

/** What is said of posts, or stands behind them. */
const ofPosts =
  /^(?:at|with|in|for|position|role|opening|vacancy|job|post|of|from|by|via|is|has|was|remains|requires|closed|went|got)$/;

/** "Project Officer, ", "Cook - part ": what stands in lower case behind a mark is of the title. */
const beginsPart = /(?:[,–:/-]|^) ?$|(?:[,–:]| -) ?(?:\p{Ll}|\d)[^,–:]*$/u;
/** "Examiner - Electrical engineering": a field that begins with a capital only. */
const ofField = /(?:[,–:]| -) \p{Lu}\p{Ll}+ (?:\p{L}+ )?$/u;

/** Whether soon somebody is named, or it is said when and how much the work is: "bank holidays", "full time". */
function leadsOn(rest: string, { role }: Frames): boolean {
  const next = /^[\p{L}\p{N}'&/+-]+(?: [\p{L}\p{N}'&/+-]+){0,2}/u.exec(rest)?.[0] ?? '';
  return namesPeople(next, role.people) || next.split(' ').some((word) => terms.has(word));
}

/** What says when, how long and how much somebody works. */
const terms = wordsOfAll('terms');
