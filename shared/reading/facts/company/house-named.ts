import type { Frames } from '../frames.ts';
import type { Name } from '../name/name.ts';
import { isOrganisation } from '../name/organisation.ts';
import type { Passage } from '../passage.ts';
import type { Candidate } from '../vote.ts';
import { wasLearntAt } from './learnt-at.ts';

/** A name that may be the employer's, with how well its place supports it; none where the words can be no house, or one learnt there. */
export function houseNamed(
  passage: Passage,
  { start, end }: Name,
  weight: number,
  frames: Frames,
  surely = false,
): Candidate[] {
  const value = passage.text.slice(start, end);
  if (!isOrganisation(value, frames, surely) || wasLearntAt(passage.text, start)) return [];
  return [{ value, weight, span: passage.span(start, end), surely }];
}
