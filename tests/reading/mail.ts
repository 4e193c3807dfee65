import type { Original } from '../../shared/mail/mail.ts';

/** An original with what a test cares about, and nothing else. */
export function mail(parts: Partial<Original>): Original {
  return { from: { name: null, address: null }, to: [], subject: '', date: null, messageId: null, text: '', ...parts };
}
