import type { Reading } from '../reading/reading.ts';

/**
 * Whether a mail is a no in so many words. One that tells of little but changed plans ("our plans for Q1 changed") may open a
 * case, but after a no it may as well be the opposite, and its member knows.
 */
export const isSureNo = ({ kind, reason, confidence }: Pick<Reading, 'kind' | 'reason' | 'confidence'>): boolean =>
  kind === 'rejection' && (reason !== 'cancelled' || confidence >= sure);

/** With thanks and regrets around it such a mail reads like any other no. */
const sure = 0.9;
