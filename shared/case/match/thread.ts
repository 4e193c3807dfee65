import { saysReply } from '../../mail/unwrap/subject.ts';
import type { Case } from '../case.ts';
import { companyKey } from '../ledger.ts';
import type { Found } from '../match.ts';
import { draftOf } from '../update/target.ts';
import { isFromHouse } from './sender.ts';

/**
 * Whether a mail is in the thread of a case: it refers to the original, or answers its subject or that of a draft
 * which the member was handed; and it comes from the same house, or names the same company.
 */
export function isInThread(one: Case, found: Found): boolean {
  return (refersTo(one, found) || answersSubject(one, found)) && agrees(one, found);
}

function refersTo({ original: { messageId } }: Case, { references }: Found): boolean {
  const own = messageId === null ? '' : bare(messageId);
  return own !== '' && references.slice(0, 100).some((id) => bare(id) === own);
}

/** A house may write under several names, and another person of it may answer. */
function agrees(one: Case, found: Found): boolean {
  if (isFromHouse(one, found)) return true;
  const company = companyKey(one);
  return company !== null && company === companyKey(found);
}

function answersSubject(one: Case, { original }: Found): boolean {
  if (!saysReply(original.subject)) return false;
  const subject = topicOf(original.subject);
  const own = [one.original.subject, ...one.steps.flatMap((step) => draftOf(step)?.subject ?? [])];
  return subject.length >= 4 && own.some((each) => topicOf(each) === subject);
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
