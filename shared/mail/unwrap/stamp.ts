import { forwardDate } from './dates.ts';
import type { Found } from './found.ts';
import { joined } from './lines.ts';
import { readMailbox } from './mailbox.ts';
import { allLanguages } from './months.ts';
import { isEnd } from './separators.ts';

const stamp = /^(\d[^"<]{7,40}), ("[^"]{1,100}" <[^<>\s]{3,200}>):$/;

/** A forward whose only head is `03.11.2026, 09:31, "Ana Silva" <ana@x.example>:`, as Yandex writes it. */
export function stampAt(lines: string[], mark: number, at: number): Found | null {
  const [, date = '', mailbox] = stamp.exec((lines[at] ?? '').trim()) ?? [];
  if (mailbox === undefined) return null;
  const below = lines.slice(at + 1);
  const end = below.findIndex(isEnd);
  const original = {
    from: readMailbox(mailbox),
    to: [],
    subject: '',
    date: forwardDate(date, allLanguages),
    messageId: null,
    text: joined(end < 0 ? below : below.slice(0, end)),
  };
  return { original, above: lines.slice(0, mark), below: end < 0 ? [] : below.slice(end + 1), kind: 'forward' };
}
