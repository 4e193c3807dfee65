import { forwardDate } from './dates.ts';
import type { Found } from './found.ts';
import { unquoted, withoutQuotes } from './lines.ts';
import { readMailbox } from './mailbox.ts';
import { allLanguages } from './months.ts';
import { isEnd } from './separators.ts';

const stamps = [
  /^(?<date>\d[^"<]{7,40}), (?<mailbox>"[^<>]{1,100}" <[^<>\s]{3,200}>):$/,
  /^(?<mailbox>"[^"]{1,100}" [^<>\s]{1,100}@[^<>\s]{1,200}) – (?<date>[^"<]{8,60})$/,
];

/**
 * A forward whose only head is `03.11.2026, 09:31, "Ana Silva" <ana@x.example>:`, as Yandex writes it below words that
 * announce it, or `"Ana Silva" ana@x.example – November 3, 2026 9:31 AM`, which Nextcloud writes above replies as well.
 */
export function stampAt(lines: string[], mark: number, at: number): Found | null {
  const line = unquoted(lines[at] ?? '', 1).trim();
  if (!line.includes('"') || !line.includes('@')) return null;
  const found = stamps.map((stamp) => stamp.exec(line)).find((match) => match !== null);
  const { date = '', mailbox = '' } = found?.groups ?? {};
  if (mailbox === '') return null;
  const below = lines.slice(at + 1);
  const end = below.findIndex(isEnd);
  const original = {
    from: readMailbox(mailbox),
    to: [],
    subject: '',
    date: forwardDate(date, allLanguages),
    messageId: null,
    text: withoutQuotes(end < 0 ? below : below.slice(0, end)),
  };
  return { original, above: lines.slice(0, mark), below: end < 0 ? [] : below.slice(end + 1), kind: 'forward' };
}
