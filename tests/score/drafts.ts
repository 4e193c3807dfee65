import type { Case } from '../../shared/case/case.ts';
import { similarity } from '../../shared/draft/similarity.ts';
import { drafted } from '../support/cases.ts';
import { rejectionsByLanguage } from '../support/rejections/by-language.ts';
import { rejections } from '../support/rejections.ts';

/** How alike the drafts of different rejections are: word-4-gram Jaccard similarity over all pairs. */
export type DraftScore = { drafts: number; mean: number; p95: number; most: number };

/**
 * Compares the `ask-feedback` drafts of sample rejections, composed each by itself (without sight of the
 * others), as they would be for as many members.
 */
export function scoreDrafts(cases: readonly Case[] = rejections): DraftScore {
  const bodies = cases.map((one) => drafted(one, 'ask-feedback').body);
  const pairs = bodies
    .flatMap((body, at) => bodies.slice(at + 1).map((other) => similarity(body, other)))
    .sort((a, b) => a - b);
  const mean = pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
  return { drafts: bodies.length, mean, p95: pairs[Math.floor(pairs.length * 0.95)] ?? 0, most: pairs.at(-1) ?? 0 };
}

/** Prints the score of each language, with the bars. */
export function printDrafts(): void {
  for (const [language, cases] of Object.entries(rejectionsByLanguage)) printScore(language, scoreDrafts(cases));
}

function printScore(language: string, score: DraftScore): void {
  const line = (name: string, value: number, bar: number) =>
    `  ${name.padEnd(24)} ${value.toFixed(3)}  ${value <= bar ? 'within' : 'above'} ${bar}`;
  console.log(`ask-feedback drafts of ${score.drafts} rejections in ${language}, similarity over all pairs`);
  console.log(line('mean', score.mean, 0.08));
  console.log(line('95th percentile', score.p95, 0.25));
  console.log(`  ${'largest'.padEnd(24)} ${score.most.toFixed(3)}`);
}
