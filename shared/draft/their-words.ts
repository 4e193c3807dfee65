import type { Case } from '../case/case.ts';
import { cleaned } from '../reading/text/clean.ts';

const examined = 8_000;

/** What the employer's mail says, without what mail programs put around and between its words. */
export function theirWords({ original }: Case): string {
  return cleaned(original.text, examined).text;
}
