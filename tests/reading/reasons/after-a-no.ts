import { expect, it } from 'vitest';
import { read } from '../../../shared/reading/read.ts';
import type { Reason } from '../../../shared/reading/reading.ts';
import { afterNo, type Code } from '../doors/after-a-no.ts';
import { mail } from '../mail.ts';

/** What is said after a no, by the reason that it gives. */
export type Said = Readonly<Partial<Record<Reason | 'none', readonly string[]>>>;

/** Each of the sentences gives its reason, or none. */
export function each(code: Code, said: Said): void {
  const rows = Object.entries(said).flatMap(([reason, sentences]) =>
    sentences.map((sentence): [string, string] => [reason, sentence]),
  );
  it.each(rows)('%s: %s', (reason, sentence) => {
    expect(read(mail({ text: afterNo(code, sentence) })).reason ?? 'none').toBe(reason);
  });
}
