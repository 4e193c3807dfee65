import { type Found, spansOf } from './judge/scope.ts';
import type { Topic } from './languages.ts';
import type { Span, Stage } from './reading.ts';

/** The latest stage that an original speaks of, and the words; the order is the order of the stages, backwards. */
const stages: readonly { stage: Stage; topic: Topic }[] = [
  { stage: 'final', topic: 'final' },
  { stage: 'interview', topic: 'interviewed' },
  { stage: 'assessment', topic: 'assessment' },
  { stage: 'application', topic: 'applied' },
];

/** How far the application had come, as far as the mail says. */
export function stageOf(found: readonly Found[]): { stage: Stage | null; evidence: Span[] } {
  for (const { stage, topic } of stages) {
    const spans = spansOf(
      found.filter((each) => each.topic === topic),
      2,
    );
    if (spans.length > 0) return { stage, evidence: spans };
  }
  return { stage: null, evidence: [] };
}
