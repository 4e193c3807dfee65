import { de } from './unfit/de.ts';
import { en } from './unfit/en.ts';
import { es } from './unfit/es.ts';
import { fr } from './unfit/fr.ts';
import { it } from './unfit/it.ts';
import { nl } from './unfit/nl.ts';
import { pt } from './unfit/pt.ts';

/** How to tell, in one language, what of a member's note does not belong in a draft. */
export type Unfit = {
  /** Where a thought turns round. */
  turn: RegExp;
  /** Complaints and doubts. */
  doubtful: RegExp;
  /** How it hurts: said to us alone, and acknowledged, never offered to an employer. */
  pain: RegExp;
  /** Somebody else's story. */
  others: RegExp;
  /** What is nobody's business but the member's, or is said to us. */
  personal: RegExp;
  /** Words to whoever reads the forward rather than about the case, and half a thought that only answers another. */
  idle: RegExp;
};

/** All of them count for any note, whatever it is written in. */
export const unfit: readonly Unfit[] = [en, de, es, it, pt, fr, nl];
