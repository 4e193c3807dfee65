import { commonWords, type Prepared } from './text.ts';

/** How many of its common words a language must show, and by how much it must lead. */
const least = 4;
const lead = 1.15;

/** The language of an original by its small words; null when there are too few to tell, or two languages are even. */
export function languageOf(text: Prepared): string | null {
  const counts = commonWords(text.body);
  for (const [code, count] of commonWords(text.subject)) counts.set(code, (counts.get(code) ?? 0) + count);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < least) return null;
  return second && first[1] < second[1] * lead ? null : first[0];
}
