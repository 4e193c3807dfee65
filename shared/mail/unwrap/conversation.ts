import type { Address, Original } from '../mail.ts';
import { readBlock } from './block.ts';
import { originalOf } from './inline.ts';
import { lastWord } from './last-word.ts';
import { joined, linesOf } from './lines.ts';

const maxMails = 100;
const maxHead = 30;

/**
 * Of a whole conversation, which Gmail forwards oldest first with a line of ten dashes between its mails, the mail that
 * counts. Older mails below newer ones are history, and stay part of the text.
 */
export function ofConversation(original: Original, member: Address | null): Original {
  const mails = mailsOf(original);
  const inOrder = mails.every(({ date }, at) => date !== null && date >= (mails[at - 1]?.date ?? ''));
  return (mails.length > 1 && inOrder && lastWord(mails, member)) || original;
}

function mailsOf(original: Original): Original[] {
  if (!original.text.includes('----------')) return [original];
  const lines = linesOf(original.text);
  const blocks = lines.flatMap((line, at) => {
    const block = line === '----------' ? readBlock(lines.slice(at + 1, at + maxHead), 0) : null;
    return block?.fields.has('date') && block.fields.has('to') ? [{ at, block, start: at + 1 + block.end }] : [];
  });
  const mails = blocks.slice(0, maxMails).map(({ block, start }, index) => {
    const { subject, ...below } = originalOf(block, joined(lines.slice(start, blocks[index + 1]?.at)));
    return { ...below, subject: subject || original.subject };
  });
  return [{ ...original, text: joined(lines.slice(0, blocks[0]?.at)) }, ...mails];
}
