import { painIn } from '../mined/clause.ts';
import { heavyIn } from '../tone.ts';
import { type Block, paragraph } from './blocks.ts';

/**
 * What to say about bitter, arguing or begging words in texts that the member told us, or about how it hurts, as kindly as
 * it can be said: they are kept, and no draft repeats them. Nothing where there are none. (A0-4)
 */
export function keptApart(texts: readonly string[]): Block[] {
  const words = [...new Set(texts.flatMap(heavyIn).map((finding) => finding.words.toLowerCase()))].slice(0, 3);
  if (words.length === 0) return painIn(texts) ? [paragraph(hurting)] : [];
  const said = words.map((each) => `“${each}”`).join(', ');
  return [
    paragraph(
      `What you wrote (${said}) stays between us, and you have every right to it. The drafts leave it out, because they get further without.`,
    ),
  ];
}

const hurting = 'Of course it hurts. That stays between us, and the drafts leave it out.';

/** What to say about such words in a mail that has gone out: one thing, for the next one. */
export function forNextTime(text: string): Block[] {
  const [first] = heavyIn(text);
  return first === undefined ? [] : [paragraph(`One thing for the next mail: “${first.words}”. ${first.advice}`)];
}
