/**
 * A piece of running text. The text part shows a link's address as a footnote; one that holds a whole draft would fill
 * a screen, so that `long` ones are for the formatted part alone, and `inText` says where they are.
 */
export type Inline = string | { strong: string } | { link: string; href: string; long?: true } | { inText: string };

/** What a letter is made of. Both parts of the mail are rendered from the same blocks, so that they say the same. */
export type Block =
  | { kind: 'paragraph'; of: readonly Inline[] }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; items: readonly (readonly Inline[])[] }
  /** A text to use, set off from ours. `subject` is null for what is no mail. */
  | { kind: 'draft'; subject: string | null; body: string; language: string };

export const paragraph = (...of: Inline[]): Block => ({ kind: 'paragraph', of });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const list = (items: readonly (readonly Inline[])[]): Block => ({ kind: 'list', items });
