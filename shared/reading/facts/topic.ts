import { alternativesOfAll } from './all-languages.ts';
import type { Frames } from './frames.ts';
import { once } from './once.ts';
import type { Passage } from './passage.ts';
import { namesPeople } from './people.ts';
import { trimmed } from './trimmed.ts';
import type { Candidate } from './vote.ts';

/** A subject in small letters that is nothing but a title: "re commercial gas engineer", "plumbers mate job". */
export const topic = once(({ text, span }: Passage, frames: Frames): Candidate[] => {
  const start = reply.exec(text)?.[0].length ?? 0;
  const rest = text.slice(start).trimEnd();
  const end = start + rest.length - (noun.exec(rest)?.[0].length ?? 0);
  const title = trimmed(text, { start, end, closed: true });
  if (!title) return [];
  const value = text.slice(title.start, title.end);
  if (!words.test(value) || kind.test(value) || !isTitle(value, frames)) return [];
  return [{ value, weight: 2, span: span(title.start, title.end) }];
});

/** "Re:", "re", "Fw: Re:" */
const reply = /^\s*(?:(?:re|fwd?|aw|wg|sv|vs|antw|tr|rv|enc|res)(?: ?\[\d\])?(?: ?: ?| (?=\p{Ll}))|[ri] ?: ?){0,4}/iu;
/** "… job", "… position (closed)" */
const noun =
  / (?:job|role|position|post|vacancy|opening|opportunity|application|interview|enquiry|inquiry|task|test|trial|chat|search|update|outcome|decision|result)(?: \([^)]{1,20}\))?$/i;
/** What is applied for, not as what. */
const kind = new RegExp(`\\p{L}ship$|^(?:${alternativesOfAll('apprenticeships')}|work|job)$`, 'iu');
/** A few words that begin in lower case, and brackets. */
const words = /^\p{Ll}[\p{L}\p{N}'&/.+-]*(?: \(?[\p{L}\p{N}'&/.+-]+\)?){0,5}$/u;

function isTitle(value: string, { role }: Frames): boolean {
  const all = value.toLowerCase().split(/[^\p{L}']+/u);
  return namesPeople(value, role.people) && !all.some((word) => role.ends.has(word));
}
