import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { knowsHolidaysOf, loadHolidays } from '../../../shared/app/holidays.ts';
import { caseId } from '../../../shared/app/identity.ts';
import { caseTitle, stepName } from '../../../shared/app/web/words.ts';
import { spoken } from '../../../shared/case/calendar.ts';
import type { Case, Member } from '../../../shared/case/case.ts';
import { isZone } from '../../../shared/case/is-zone.ts';
import { openCase } from '../../../shared/case/open.ts';
import { type Simulated, simulate } from '../../../shared/draft/simulate.ts';
import { Fault, WrongUsage } from '../fault.ts';
import { type ReadMail, readMailFile } from '../read-mail-file.ts';

export const usage = `Usage: onfile plan FILE [options]

Prints the calendar of the case that a mail would open, with each draft as it would come.
Needs no service, no network and no settings.

  --days N      how far to look ahead (180)
  --now DATE    when the mail is forwarded, such as 2026-10-06T09:00:00Z (now)
  --tz ZONE     the member's time zone, such as Europe/Berlin (this machine's)
  --country C   whose public holidays are kept, such as DE or US-CA (none)
  --json        one JSON object a file`;

const options = {
  days: { type: 'string', default: '180' },
  now: { type: 'string' },
  tz: { type: 'string', default: Intl.DateTimeFormat().resolvedOptions().timeZone },
  country: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

const values = z.object({
  days: z.coerce
    .number('--days is no number.')
    .int('--days is no whole number.')
    .min(1, '--days is 1 at least.')
    .max(3660, '--days is 3660 at most.'),
  now: z
    .string()
    .refine((text) => !Number.isNaN(Date.parse(text)), '--now is no date such as 2026-10-06T09:00:00Z.')
    .transform((text) => new Date(text).toISOString())
    .optional(),
  tz: z.string().refine(isZone, '--tz is no time zone such as Europe/Berlin.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$/, '--country is no code such as DE or US-CA.')
    .optional(),
  json: z.boolean(),
});

export async function run(args: string[], out: Writable): Promise<void> {
  const parsed = parseArgs({ args, options, allowPositionals: true });
  if (parsed.positionals.length === 0) throw new WrongUsage('plan wants a file.');
  const checked = values.safeParse(parsed.values);
  if (!checked.success) throw new WrongUsage(checked.error.issues.map(({ message }) => message).join('\n'));
  const { days, now = new Date().toISOString(), tz, country = null, json } = checked.data;
  if (country && !(await knowsHolidaysOf(country))) throw new WrongUsage(`The holidays of ${country} are not known.`);
  const isHoliday = await loadHolidays(country);
  for (const file of parsed.positionals) {
    const mail = await readMailFile(file).catch((error: Error) => {
      throw new Fault(`${file}: ${error.message}`);
    });
    const member: Member = { id: 'member', name: null, addresses: ['me@example.com'], zone: tz, country };
    const one = caseOf(mail, member, now);
    const steps = one.reading.kind === 'rejection' ? simulate({ case: one, member, isHoliday, now, days }) : [];
    out.write(json ? asJson(file, steps) : asText(one, steps, tz));
  }
}

function caseOf({ unwrapped, reading }: ReadMail, member: Member, now: string): Case {
  const { original, note, forwarder } = unwrapped;
  const id = caseId(member.id, original);
  return openCase({ id, member, original, reading, note, signedAs: forwarder?.name ?? null, openedBy: 'plan', now });
}

function asJson(file: string, steps: Simulated[]): string {
  const shown = steps.map(({ step: { kind, due, tag, why }, draft }) => ({ kind, due, tag, why, draft }));
  return `${JSON.stringify({ file, steps: shown })}\n`;
}

function asText(one: Case, steps: Simulated[], zone: string): string {
  if (one.reading.kind !== 'rejection')
    return `This reads as ${one.reading.kind}, not as a rejection: nothing is planned.\n`;
  const parts = steps.map(({ step, draft }) => {
    const head = `${spoken(step.due, zone)}  ${stepName(step)} (${step.tag})\n  ${step.why}\n`;
    return draft ? `${head}\n${indented(`Subject: ${draft.subject}\n\n${draft.body}`)}\n` : head;
  });
  return `${caseTitle(one.reading)}\n\n${parts.join('\n')}`;
}

const indented = (text: string) => text.replace(/^(?=.)/gm, '    | ');
