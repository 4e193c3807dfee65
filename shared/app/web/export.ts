import type { Case, Member } from '../../case/case.ts';
import { nextDue } from '../../case/due.ts';
import { allCases, everyCase } from '../every-case.ts';
import type { App, Outcome } from '../ports.ts';

type Sources = Pick<App, 'cases' | 'outcomes' | 'rawMail'>;

/** Everything that is kept of a member but the raw mails, which `exportMbox` has. */
export async function exportJson(app: Sources, member: Member) {
  return { member, cases: await allCases(app, member), mails: await outcomesOf(app, member) };
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

/** The cases as a table (RFC 4180). */
export async function exportCsv(app: Sources, member: Member): Promise<string> {
  const cases = await allCases(app, member);
  const rows = [Object.keys(columns), ...cases.map((one) => Object.values(columns).map((read) => read(one)))];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/**
 * A cell in quotation marks. What a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV
 * injection): an employer's mail must not run anything on the member's machine.
 */
export function cell(value: string | null): string {
  const text = (value ?? '').replaceAll('\0', '');
  const safe = /^[\s\p{Cf}]*[=+\-@|%＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** The raw mails as an mbox file ("mboxrd", RFC 4155), one after the other, so that only one is in memory. */
export async function* exportMbox(app: Sources, member: Member): AsyncGenerator<Uint8Array> {
  const keys = new Set<string>();
  for await (const { openedBy } of everyCase(app, member)) keys.add(openedBy);
  for (const { key, outcome } of await outcomesOf(app, member)) if (outcome !== 'held') keys.add(key);
  for (const key of keys) {
    const kept = await app.rawMail.get(key);
    if (kept) yield mboxEntry(kept.raw, kept.envelope.receivedAt);
  }
}

/** Lines that would begin the next mail get one more ">". Bytes are kept as they are. */
export function mboxEntry(raw: Uint8Array, receivedAt: string): Uint8Array {
  const text = Buffer.from(raw)
    .toString('latin1')
    .replace(/\r\n/g, '\n')
    .replace(/^(>*From )/gm, '>$1');
  const at = new Date(receivedAt).toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) ([\d:]+) GMT$/, '$1 $3 $2 $5 $4');
  return Buffer.from(`From MAILER-DAEMON ${at}\n${text}${text.endsWith('\n') ? '' : '\n'}\n`, 'latin1');
}

async function outcomesOf({ outcomes }: Pick<App, 'outcomes'>, { id }: Member): Promise<Outcome[]> {
  const all: Outcome[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<App['outcomes']['list']>> = await outcomes.list(id, {
      limit: 100,
      ...(cursor ? { cursor } : {}),
    });
    all.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return all;
}
