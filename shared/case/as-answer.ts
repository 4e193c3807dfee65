import type { Kind, Reading } from '../reading/reading.ts';
import { assesses, tellsOfMeeting } from './lesson/assesses.ts';

/**
 * A mail as it reads in answer to somebody who was told no before: one that says how he or she did is feedback, though it gives
 * reasons like a no or speaks of an interview; what is hardly an invitation is a question to the member. `text`: cleaned.
 */
export function asAnswer(reading: Reading, text: string): Reading {
  const { kind, confidence, language, stage } = reading;
  const isOpen = confidence < surely[kind];
  if (kind === 'feedback' || (isOpen && assesses(text, language))) {
    const isMet = stage !== 'final' && tellsOfMeeting(text, language);
    return { ...reading, kind: 'feedback', stage: isMet ? 'interview' : stage };
  }
  return isOpen && (kind === 'interview' || kind === 'offer') ? { ...reading, kind: 'other' } : reading;
}

/**
 * From which confidence on a kind stands, whatever else a mail says. What its member says is certain, and invitations are hardly
 * ever below.
 */
const surely: Readonly<Record<Kind, number>> = {
  rejection: 1,
  feedback: 0,
  confirmation: 1,
  interview: 0.6,
  offer: 0.6,
  'forwarding-confirmation': 0,
  other: 1,
};
