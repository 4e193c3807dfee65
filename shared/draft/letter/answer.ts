import type { Letter } from '../../mail/letter.ts';
import { paragraph } from './blocks.ts';
import { letterOf } from './letter-of.ts';

/** A short plain answer to a member: what happened, and what to do. */
export function answerLetter({ subject, paragraphs }: { subject: string; paragraphs: readonly string[] }): Letter {
  return letterOf(
    subject,
    paragraphs.map((words) => paragraph(words)),
  );
}
