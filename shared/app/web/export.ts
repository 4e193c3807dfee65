import type { Case, Member } from '../../case/case.ts';
import { nextDue } from '../../case/due.ts';
import { allCases } from '../every-case.ts';
import type { App, Outcome, Page } from '../ports.ts';

/** Cases and outcomes of one part of the JSON export: some 3 MB, of the 6 that a function of AWS may answer. */
const casesAtOnce = 80;
const mailsAtOnce = 200;

/**
 * Everything that is kept of a member but the raw mails, part by part.
 * @param place the `next` of the part before; null for the first.
 */
export async function exportJson(app: Pick<App, 'cases' | 'outcomes'>, member: Member, place: string | null) {
  const [casesAfter, mailsAfter] = place === null ? ['', ''] : place.split('~');
  const [cases, mails] = await Promise.all([
    pageOf<Case>((page) => app.cases.list(member.id, page), casesAtOnce, casesAfter),
    pageOf<Outcome>((page) => app.outcomes.list(member.id, page), mailsAtOnce, mailsAfter),
  ]);
  const isLast = cases.next === null && mails.next === null;
  const next = isLast ? null : `${cases.next ?? done}~${mails.next ?? done}`;
  return { member, cases: cases.items, mails: mails.items, next };
}

/** Stands for a list that was told to its end. */
const done = '-';

async function pageOf<Item>(
  list: (page: { limit: number; cursor?: string }) => Promise<Page<Item>>,
  limit: number,
  cursor = '',
): Promise<Page<Item>> {
  if (cursor === done) return { items: [], next: null };
  return list({ limit, ...(cursor === '' ? {} : { cursor }) });
}

const columns: Record<string, (one: Case) => string | null> = {
  case: ({ id }) => id,
  opened: ({ openedAt }) => openedAt,
  company: ({ reading }) => reading.company,
  role: ({ reading }) => reading.role,
  contact: ({ reading }) => reading.contact?.name ?? null,
  'contact address': ({ reading }) => reading.contact?.address ?? null,
  stage: ({ reading }) => reading.stage,
  reason: ({ reading }) => reading.reason,
  subject: ({ original }) => original.subject,
  'their date': ({ original }) => original.date,
  interest: ({ interest }) => interest,
  ended: ({ ended }) => ended?.because ?? null,
  'next step': nextDue,
  sent: ({ steps }) =>
    steps.flatMap((step) => (step.state === 'sent' ? `${step.kind} ${step.at.slice(0, 10)}` : [])).join('; '),
  lessons: ({ happened = [] }) => happened.flatMap((it) => (it.kind === 'lesson' ? it.text : [])).join('; '),
  note: ({ note }) => note,
};

/** The cases as a table (RFC 4180), behind the mark by which Excel knows UTF-8. */
export async function exportCsv(app: Pick<App, 'cases'>, member: Member): Promise<string> {
  const cases = await allCases(app, member);
  const rows = [Object.keys(columns), ...cases.map((one) => Object.values(columns).map((read) => read(one)))];
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * A cell in quotation marks. What a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV
 * injection): an employer's mail must not run anything on the member's machine. Control characters, which spreadsheets
 * drop, are dropped before that is looked at.
 */
export function cell(value: string | null): string {
  const text = (value ?? '').replace(/(?![\t\r\n])\p{Cc}/gu, '');
  const safe = /^[\s\p{Cf}]*[=+\-@|%＝＋－＠﹢﹣﹦−]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
