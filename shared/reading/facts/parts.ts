import type { Original } from '../../mail/mail.ts';
import type { Frames } from './frames.ts';
import type { Passage } from './passage.ts';
import type { Line } from './person/lines.ts';

/** What stands in an original, with the wording of each language that may help to read it; the mail's own is first. */
export type Texts = {
  subject: Passage;
  from: Passage;
  body: Passage;
  original: Original;
  frames: [Frames, ...Frames[]];
};

/** An original as the recognisers read it. */
export type Parts = Texts & {
  signature: Line[];
  /** Whom the mail shows to be people. */
  people: ReadonlySet<string>;
};
