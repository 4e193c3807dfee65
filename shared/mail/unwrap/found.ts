import type { Original } from '../mail.ts';

/** A forward found in a text. */
export type Found = {
  original: Original;
  /** The lines above the forward. */
  above: string[];
  /** The lines below it, where the client quotes the forward and so shows where it ends. */
  below: string[];
  /**
   * What gave it away: "forward" says so in words; "block" is a header block, which stands above quoted mails in
   * replies as well; "stuck" is one whose lines have been lost; "sentence" is "On … wrote:".
   */
  kind: 'forward' | 'block' | 'stuck' | 'sentence';
};
