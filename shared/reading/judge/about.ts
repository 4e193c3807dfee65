import type { Topic } from '../languages.ts';
import { spanOf } from '../text.ts';
import type { Found } from './scope.ts';

/** In how many sentences each topic stands. */
export type Count = (topic: Topic) => number;

/** What a sentence is worth that names something else plainly, and what the title of a job is, against a word for either. */
const worth = { title: 0.5, noJob: 2, sender: 1 } as const;

/**
 * Whether somebody refuses something else than a job: a bank, an embassy, a landlord, a magazine, a graduate school. A
 * word of theirs may stand in the name of an employer or of a role, so where the mail speaks of a job at all, more is
 * needed; and what an applicant writes, or what is written to an employee, is no answer to an application. `sender` is what senderAbout says.
 */
export function isForeign(found: readonly Found[], count: Count, sender: -1 | 0 | 1): boolean {
  if (count('by-applicant') + count('employee') > 0) return true;
  const plainly = worth.noJob * count('no-job');
  const foreign = count('foreign') + plainly + worth.sender * Math.max(0, -sender);
  const job = count('job') + worth.title * Math.min(1, count('title')) + worth.sender * Math.max(0, sender);
  if (count('job') > 0) return foreign > job + 1 || foreign >= 2 * job;
  const employed = beside.some((topic) => count(topic) > 0);
  const alone = !employed && found.some((each) => isBound(each, found));
  const atMost = alone ? 0 : isTitled(count) ? 2 : 1;
  return plainly + different(found, employed) - sender > atMost;
}

/** What makes a mail without a word of jobs an employer's all the same, unless several words speak against it. */
const beside: readonly Topic[] = ['job-like', 'title', 'interviewed', 'assessment', 'keeps-on-file'];

/** Whether a title stands beside another word of employment: what it is a title at may be called by words of something else. */
function isTitled(count: Count): boolean {
  return count('title') > 0 && beside.some((topic) => topic !== 'title' && count(topic) > 0);
}

/** What is refused, or applied for. */
const refused: ReadonlySet<Topic> = new Set<Topic>(['refusal', 'chosen-others', 'closed', 'unfit', 'applied']);

/** Whether a word of something else stands in the subject, or in the sentence that refuses: not in a signer's name. */
function isBound({ topic, passage, sentence }: Found, found: readonly Found[]): boolean {
  if (topic !== 'foreign') return false;
  if (passage.part === 'subject') return true;
  return found.some((each) => refused.has(each.topic) && each.passage === passage && each.sentence === sentence);
}

/** How many letters tell words apart, so that a word and its plural are one. */
const root = 5;

/**
 * How many different words of something else are said. What the subject says, the mail is about, unless it speaks of
 * employment: then the subject may name an employer.
 */
function different(found: readonly Found[], employed: boolean): number {
  const foreign = found.filter(({ topic }) => topic === 'foreign');
  const named = !employed && foreign.some(({ passage }) => passage.part === 'subject') ? 1 : 0;
  const said = foreign.map(({ passage, from, to }) => spanOf(passage, from, to).text.slice(0, root).toLowerCase());
  return named + new Set(said).size;
}
