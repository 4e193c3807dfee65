import { saysReply } from '../../mail/unwrap/subject.ts';
import type { Case } from '../case.ts';
import { besidesOf, messagesOf } from '../ledger.ts';
import type { Found } from '../match.ts';
import { isSureNo } from '../sure-no.ts';
import { draftOf } from '../update/target.ts';
import { isAt, isElsewhere } from './company.ts';
import { isFromHouse } from './sender.ts';

/**
 * Whether a mail is in the thread of a case: it refers to the original, or answers its subject or that of a draft
 * which the member was handed; and it comes from the same house, or names the same company. Subjects are alike more
 * often than not, so that by a subject alone it may name no other company.
 */
export function isInThread(one: Case, found: Found): boolean {
  const refers = refersTo(one, found);
  if (!refers && (isElsewhere(one, found) || !answersSubject(one, found))) return false;
  return isFromHouse(one, found) || isAt(one, found);
}

function refersTo({ original: { messageId } }: Case, { references }: Found): boolean {
  const own = messageId === null ? '' : bare(messageId);
  return own !== '' && references.slice(0, 100).some((id) => bare(id) === own);
}

/**
 * Rejections often come as replies with the same few subjects, so that one counts as an answer only where the member
 * has written.
 */
function answersSubject(one: Case, { original, reading }: Found): boolean {
  if (!saysReply(original.subject)) return false;
  if (isSureNo(reading) && !hasWritten(one)) return false;
  const subject = topicOf(original.subject);
  const own = [one.original.subject, ...one.steps.flatMap((step) => draftOf(step)?.subject ?? [])];
  return subject.length >= 4 && own.some((each) => topicOf(each) === subject);
}

function hasWritten(one: Case): boolean {
  return [...messagesOf(one.steps), ...besidesOf(one)].some((message) => !message.planned);
}

/** A subject without what answering and forwarding put before it, its letters alone. */
function topicOf(subject: string): string {
  let rest = subject.slice(0, 300);
  for (let depth = 0; depth < 10; depth++) {
    const bare = rest.replace(/^\s{0,5}\p{L}{1,5}\s?(?:\[\d{1,3}\])?\s?:/u, '');
    if (bare === rest || !(saysReply(rest) || /^\s{0,5}(?:fwd?|wg|tr|rv)\s?:/i.test(rest))) break;
    rest = bare;
  }
  return rest.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const bare = (id: string) => id.trim().replace(/^<|>$/g, '');
