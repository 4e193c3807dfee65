import { alternativesOfAll, wordsOfAll } from '../all-languages.ts';
import type { Frames } from '../frames.ts';
import type { Passage } from '../passage.ts';
import { namesPeople } from '../people.ts';
import { once } from '../read-once.ts';
import type { Candidate } from '../vote.ts';
import { trimmed } from './trimmed.ts';

/** A subject in small letters that is nothing but a title: "re commercial gas engineer", "plumbers mate job". */
export const topic = once(({ text, span }: Passage, frames: Frames): Candidate[] => {
  const start = reply.exec(text)?.[0].length ?? 0;
  const rest = text.slice(start).trimEnd();
  const end = start + rest.length - (noun.exec(rest)?.[0].length ?? 0);
  const title = trimmed(text, { start, end, closed: true });
  if (!title) return [];
  const value = text.slice(title.start, title.end);
  if (!words.test(value) || kind.test(value) || !(isTitle(value, frames) || isPost(value, rest, frames))) return [];
  return [{ value, weight: 2, span: span(title.start, title.end) }];
});

/** "Re:", "re", "Fw: Re:" */
const reply =
  /^\s*(?:(?:re|fwd?|aw|wg|sv|vs|antw|tr|rv|enc|res)(?: ?\[\d\])?(?: ?: ?| (?=\p{Ll}))|[ri] ?: ?|(?:hey|hi|hello)(?: ?-|,) ){0,4}/iu;
/** "… job", "… position (closed)" */
const noun =
  / (?:job|role|position|post|vacancy|opening|opportunity|application|interview|enquiry|inquiry|task|test|trial|chat|search|update|outcome|decision|result)(?: \([^)]{1,20}\))?$/i;
/** What is applied for, not as what. */
const kind = new RegExp(`\\p{L}ship$|^(?:${alternativesOfAll('apprenticeships')}|work|job)$`, 'iu');
/** A few words that begin in lower case, and brackets. */
const words = /^\p{Ll}[\p{L}\p{N}'&/.+-]*(?: \(?[\p{L}\p{N}'&/.+-]+\)?){0,5}$/u;

/** "backend role", "front desk position": where a noun says that it is a post. */
function isPost(value: string, whole: string, { role }: Frames): boolean {
  if (!/ (?:role|position|job|vacancy|opening)$/.test(whole) || !/^\p{Ll}[\p{Ll}-]{2,}(?: \p{Ll}{2,})?$/u.test(value))
    return false;
  return !value
    .split(' ')
    .some((word) => role.ends.has(word) || role.softEnds.has(word) || plain.test(word) || days.has(word));
}

const days = wordsOfAll('days');
/** What says nothing of what a post is. */
const plain =
  /^(?:open|new|your|our|this|that|the|an?|any|my|dream|next|same|other|another|available|possible|current|full-time|part-time|remote|internal|summer|for|about|to|re|on|of|job|work|apply|applying|application|interview|status|update)$/;

function isTitle(value: string, { role }: Frames): boolean {
  const all = value.toLowerCase().split(/[^\p{L}']+/u);
  return namesPeople(value, role.people) && !all.some((word) => role.ends.has(word));
}
