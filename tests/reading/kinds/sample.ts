import type { Kind } from '../../../shared/reading/reading.ts';

/** What a mail must be judged as: the kind, and the text or [subject, text]. */
export type Sample = [kind: Kind, mail: string | [subject: string, text: string]];
