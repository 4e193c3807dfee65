import type { Original } from '../../mail/mail.ts';
import type { Frames } from './frames.ts';
import type { Line } from './lines.ts';
import type { Passage } from './passage.ts';

/** An original as the recognisers read it, with the wording of each language that may help; the mail's own is first. */
export type Parts = {
  subject: Passage;
  from: Passage;
  body: Passage;
  signature: Line[];
  original: Original;
  /** Whom the mail shows to be people. */
  people: ReadonlySet<string>;
  frames: [Frames, ...Frames[]];
};
