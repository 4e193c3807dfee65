import { type Found, spansOf } from './judge/scope.ts';
import type { Topic } from './languages.ts';
import type { Span, Stage } from './reading.ts';

/** The latest stage that an original speaks of, and the words; the order is the order of the stages, backwards. */
const stages: readonly { stage: Stage; topic: Topic }[] = [
  { stage: 'final', topic: 'final' },
  { stage: 'interview', topic: 'interviewed' },
  { stage: 'assessment', topic: 'assessment' },
  { stage: 'application', topic: 'applied' },
  { stage: 'application', topic: 'not-reached' },
];

/** How far the application had come, as far as the mail says. */
export function stageOf(found: readonly Found[]): { stage: Stage | null; evidence: Span[] } {
  const ahead = found.filter(({ topic }) => topic === 'not-reached');
  for (const { stage, topic } of stages) {
    const said = found.filter(
      (each) => each.topic === topic && (topic === 'final' || !ahead.some((other) => isOf(each, other))),
    );
    if (said.length > 0) return { stage, evidence: spansOf(said, 2) };
  }
  return { stage: null, evidence: [] };
}

/** "Interview" of "not invite you to interview": named, and not reached; a second one comes behind a first. */
function isOf(part: Found, whole: Found): boolean {
  if (part.topic === whole.topic || part.passage !== whole.passage) return false;
  const isIn = part.from < whole.to && part.to > whole.from && (part.from >= whole.from || part.to <= whole.to);
  return (
    isIn && !spansOf([part], 1).some(({ text }) => /(?<!\p{L})(?:second|another|further|next)(?!\p{L})/iu.test(text))
  );
}
