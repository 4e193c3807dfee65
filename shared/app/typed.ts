import { commandsIn } from '../case/command/commands-in.ts';
import { isCommand } from '../case/command/line.ts';
import { ownWords } from '../case/command/quoted.ts';
import { mentionsNo, tellsNo, withoutTold } from '../case/command/told.ts';
import { answeredId } from '../mail/thread.ts';
import { saysForward } from '../mail/unwrap/subject.ts';
import { readTold } from '../reading/read-told.ts';
import type { Read } from './forwarded.ts';
import type { Reply } from './understand.ts';

/** Names the answer to a mail without a forward, so that a reply to it counts as a new one. */
export const noForwardName = (key: string, { id }: Reply['member']): string => `${begin}${key}.${id}`;

const begin = 'no-forward.';

export const answersNoForward = ({ member, mail }: Reply): boolean =>
  answeredId(mail, member.id)?.startsWith(begin) ?? false;

/**
 * A no that no mail brought, in the member's own mail: pasted, or told ("I got a call from Hartley & Sons, they said no").
 * Lines such as "company: …", and commands above and below all else, are the member's, as above a forward, and the rest is taken for what the employer said. Null where
 * it does not read like a no, is not said to be one, or names no company; and where a forward was meant.
 */
export function typedIn(found: Reply, now: string): Read | null {
  const { member, mail } = found;
  const lines = ownWords(mail.text).split('\n');
  const isTheirs = (line: string) => line.trim() !== '' && !isField(line) && !isCommand(line) && !tellsNo(line);
  const [first, last] = [lines.findIndex(isTheirs), lines.findLastIndex(isTheirs)];
  const isOwn = (line: string, at: number) => isField(line) || (isCommand(line) && (at < first || at > last));
  const note = lines.filter(isOwn).join('\n');
  const rest = lines.map((line, at) => (isOwn(line, at) ? '' : line)).join('\n');
  const told = tellsNo(rest) || mentionsNo(rest);
  if (saysForward(mail.subject) && !told) return null;
  const from = { name: null, address: null };
  const text = withoutTold(rest, 1, 'no') ?? '';
  const original = { from, to: [], subject: mail.subject, date: mail.date, messageId: mail.messageId, text };
  const reading = readTold(original, mail.from, told, rest);
  const fields = commandsIn({ subject: 'Re:', text: note, now, zone: member.zone, name: member.name });
  const isNamed = reading.company !== null || fields.some((command) => command.do === 'company');
  if (reading.kind !== 'rejection' || !isNamed) return null;
  const unwrapped = { original: { ...original, subject: '' }, note: note || null, forwarder: mail.from };
  return { as: 'read', member, answer: true, mail, unwrapped, reading, caseId: null };
}

/** "company: Hartley & Sons" */
const isField = (line: string): boolean => /^\s*\p{L}{3,20}\s?:\s*\S/u.test(line.slice(0, 200));
