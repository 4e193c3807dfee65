import { describe, expect, it } from 'vitest';
import { contentOf } from '../../shared/draft/content.ts';
import { registerOf } from '../../shared/draft/register.ts';
import { aCase } from '../support/cases.ts';

/** The same mail as it was written, and as some mail programs put it into plain text. */
const written = 'Hi Sam,\n\nWe went with someone who has more hands-on experience with Kafka at scale.\n\nBest,\nAna';
const marked =
  '[image: Northwind]\n\n*Hi Sam*,\n\nWe went with someone who has more hands-on experience with *Kafka* <https://kafka.example/a1>\nat scale.\n\nBest,\n*Ana*';

describe('a draft', () => {
  it.each([
    ['as it was written', written],
    ['with a logo, bold type and links', marked],
  ])('takes up what a mail says, %s', (_, text) => {
    const one = aCase({ original: { text } });
    expect(registerOf(one)).toBe('first-name');
    expect(contentOf(one, 'UTC').facts.lacking).toBe('Kafka at scale');
  });
});
