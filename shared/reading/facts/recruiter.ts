import { gather } from '../gather.ts';
import type { Span } from '../reading.ts';
import { matches } from '../text/matches.ts';
import { agencyIn } from './company/agencies.ts';
import type { Frames } from './frames.ts';
import { leadsIn } from './leads.ts';
import { organisationKey } from './name/organisation.ts';
import type { Passage } from './passage.ts';
import type { Line } from './person/lines.ts';
import { once } from './read-once.ts';

/**
 * Whether a recruiter is involved who might say more than the interviewers (A1-3), and the words that say so: an agency
 * that speaks or signs, or a named person whose trade is recruiting, in the employer's own house too. Officers of human
 * resources ("Personalreferentin", "HR Business Partner") who pass a decision on are none.
 */
export function recruiter(
  passages: Passage[],
  signature: Line[],
  named: boolean,
  company: string | null,
  domain: string | null,
  frames: Frames,
): Span[] {
  const spans = gather(passages, (passage) => agency(passage, frames));
  const body = passages.find((passage) => passage.part === 'body');
  if (!body) return spans;
  if (company !== null && domain !== null && !isAkin(company, domain)) spans.push(...hearsay(body, frames));
  for (const line of signature) {
    const signed = agencyIn(line.text);
    if (signed && !isOwn(line.text.slice(signed.start, signed.end), company))
      spans.push(body.span(line.start + signed.start, line.start + signed.end));
    for (const match of named ? matches(frames.recruiter.titles, line.text) : [])
      spans.push(body.span(line.start + match.index, line.start + match.index + match[0].length));
  }
  return spans.slice(0, 6);
}

/** Whether a company may write from a domain: one begins the other, or the domain is short and may abbreviate anything. */
function isAkin(company: string, domain: string): boolean {
  const [key = '', house = ''] = [company, domain].map((each) => organisationKey(each).replace(/ /g, ''));
  return key.includes(house.slice(0, 5)) || house.includes(key.slice(0, 5)) || house.length < 6;
}

/** "Northwind Recruitment" is a department of Northwind, but an agency where nothing is known of a Northwind. */
function isOwn(signer: string, company: string | null): boolean {
  return company !== null && !agencyIn(company) && organisationKey(signer).startsWith(organisationKey(company));
}

/** Words that only agencies use, and agencies that are known by name. */
export const agency = once((passage, frames): Span[] => [
  ...spansOf(passage, leadsIn(passage, frames.recruiter.agency)),
  ...spansOf(passage, leadsIn(passage, frames.recruiter.agencies)),
]);

/** Words in which somebody passes on what an employer said. */
export const hearsay = once((passage, frames): Span[] => spansOf(passage, leadsIn(passage, frames.recruiter.hearsay)));

function spansOf(passage: Passage, found: RegExpExecArray[]): Span[] {
  return found.map(({ index, 0: words }) => passage.span(index, index + words.length));
}
