import type { Mail, Original } from '../mail.ts';

/** A forward found in a text. */
export type Found = {
  original: Original;
  /** The lines above the forward. */
  above: string[];
  /** The lines below it, where the client quotes the forward and so shows where it ends. */
  below: string[];
  /**
   * What gave it away: "attached" is a message of its own; "forward" says so in words; "block" is a header block, which
   * stands above quoted mails in replies as well; "stuck" is one whose lines have been lost; "sentence" is "On … wrote:".
   */
  kind: 'attached' | 'forward' | 'block' | 'stuck' | 'sentence';
  /** Both readings of the original's date where day and month could be swapped. */
  dates?: string[];
  /** The attached message, which may hold another. */
  message?: Mail;
};
