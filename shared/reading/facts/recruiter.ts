import type { Span } from '../reading.ts';
import { agencies } from './agencies.ts';
import type { Frames } from './frames.ts';
import { matches } from './matches.ts';
import type { Passage } from './passage.ts';
import type { Line } from './signature.ts';

/** Whether an agency or a recruiter stands behind the mail, and the words that say so. */
export function recruiter(passages: Passage[], signature: Line[], named: boolean, frames: Frames): Span[] {
  const spans = passages.flatMap((passage) => agency(passage, frames));
  if (!named) return spans;
  const body = passages.find((passage) => passage.part === 'body');
  for (const line of signature) {
    for (const match of matches(frames.recruiter.titles, line.text)) {
      if (body) spans.push(body.span(line.start + match.index, line.start + match.index + match[0].length));
    }
  }
  return spans.slice(0, 6);
}

/** Words that only agencies use, and agencies that are known by name. */
export function agency(passage: Passage, frames: Frames): Span[] {
  return [frames.recruiter.agency, agencies].flatMap((pattern) =>
    matches(pattern, passage.text).map((match) => passage.span(match.index, match.index + match[0].length)),
  );
}
