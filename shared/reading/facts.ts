import type { Address, Original } from '../mail/mail.ts';
import type { Language } from './languages.ts';
import type { Evidence, Reading } from './reading.ts';
import type { Prepared } from './text.ts';

/** Who said no about what: each null, or read from the words in `evidence`. */
export type Facts = Pick<Reading, 'company' | 'role' | 'contact' | 'recruiter'> & { evidence: Evidence };

/** Reads company, role, contact and recruiter from an original; `forwarder` is never the contact. */
export function facts(_text: Prepared, _original: Original, _forwarder: Address | null, _wording: Language): Facts {
  return { company: null, role: null, contact: null, recruiter: false, evidence: {} };
}
