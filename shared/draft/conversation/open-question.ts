import { spokenDay } from '../../case/calendar.ts';
import type { Case } from '../../case/case.ts';
import { writesToEmployer } from '../../case/ledger.ts';
import { heldUntil } from '../../case/unclear.ts';
import { latestDraft } from '../../case/update/target.ts';
import type { Instant } from '../../mail/mail.ts';

/** What a member can say that an answer of theirs is. */
export const tellingWords = '“good news”, “feedback”, “another no” or “none of these”';

/** How to say what their answer is, while that is open, and which drafts wait for it; null where nothing is asked. */
export function openQuestion(one: Case, zone: string, now: Instant): string | null {
  if (heldUntil(one) === null) return null;
  return `When you know what their answer is, reply ${tellingWords}; a call or a meeting is good news. ${waitingSaid(one, zone, now)}`.trim();
}

/** Which drafts wait, in sentences that others follow; "" where none would come. */
export function waitingSaid(one: Case, zone: string, now: Instant): string {
  const held = heldUntil(one);
  if (held === null || held <= now) return '';
  const ahead = one.steps.some((step) => step.state === 'planned' && writesToEmployer(step));
  const later = ahead ? `No draft to them comes before you tell me, or before ${spokenDay(held, zone)}. ` : '';
  return latestDraft(one) === null ? later : `${later}The draft that you have from me can wait, too. `;
}
