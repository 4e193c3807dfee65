import { wordsOfAll } from './all-languages.ts';
import type { Frames } from './frames.ts';
import { namesPeople } from './people.ts';

/**
 * Whether the word in lower case at `at` stands past the end of a title that begins at `start`: behind what names
 * people little goes on but fields, and those begin with a capital. "Data Analyst went to", not "assistant store manager".
 */
export function isPast(text: string, start: number, at: number, frames: Frames): boolean {
  const title = text.slice(start, at);
  if (!/^\p{Ll}/u.test(text.slice(at, at + 1)) || beginsPart.test(title)) return false;
  if (ofField.test(title) && field.test(text.slice(at, at + 30))) return false;
  return namesPeople(title, frames.role.people) && !leadsOn(text.slice(at, at + 60), frames);
}

/** Whether the "I" that ends at `end` is who writes, and no number: what he or she does stands behind it. */
export function isPronoun(text: string, end: number, { role }: Frames): boolean {
  const next = /^ (\p{Ll}{2,20})(?!\p{L})/u.exec(text.slice(end, end + 22))?.[1];
  return (
    next !== undefined &&
    !role.nouns.has(next) &&
    !role.softEnds.has(next) &&
    !role.joins.has(next) &&
    !ofPosts.test(next)
  );
}

/** What is said of posts, or stands behind them. */
const ofPosts = /^(?:at|with|of|from|by|via|is|has|was|remains|requires|closed|went|got)$/;

/** "Project Officer, ", "Cook - part ": what stands in lower case behind a mark is of the title. */
const beginsPart = /(?:[,–:/-]|^) ?$|(?:[,–:]| -) ?(?:\p{Ll}|\d)[^,–:]*$/u;
/** "Examiner - Electrical engineering": a field that begins with a capital only. */
const ofField = /(?:[,–:]| -) \p{Lu}\p{Ll}+ (?:\p{L}+ )?$/u;
const field =
  /^\p{Ll}{2,}(?:ing|ion|ics|ment|ogy|stry|ence|ance|ity|care|sales|services?|support|relations|affairs|systems?|design|law|health)(?=$|[.,;()\n])/u;

/** Whether soon somebody or the post is named, or it is said when and how much the work is: "bank holidays", "full time". */
function leadsOn(rest: string, { role }: Frames): boolean {
  for (const word of (/^[\p{L}\p{N}'&/+-]+(?: [\p{L}\p{N}'&/+-]+){0,2}/u.exec(rest)?.[0] ?? '').split(' ')) {
    if (terms.has(word)) return true;
    if (role.ends.has(word) || (role.softEnds.has(word) && word !== 'team')) return false;
    if (namesPeople(word, role.people) || (role.nouns.has(word) && !others.test(word))) return true;
  }
  return false;
}

/** Nouns of who applies, not of the post. */
const others = /^(?:candidate|applicant)/;

/** What says when, how long and how much somebody works. */
const terms = wordsOfAll('terms');
