import type { Case, Member } from '../../case/case.ts';
import type { App } from '../ports.ts';
import { upcomingOf } from './views.ts';
import { caseTitle, stepName } from './words.ts';

/** How long a step stands in the calendar. Minutes. */
const length = 15;

/**
 * What comes next, as iCalendar (RFC 5545). Times are in UTC, which every calendar shows in its owner's zone, across
 * daylight saving, without a table of zones in the file. An event keeps its UID as long as its step does.
 */
export async function calendarOf(
  { domain, webUrl, clock }: Pick<App, 'domain' | 'webUrl' | 'clock'>,
  member: Member,
  cases: readonly Case[],
): Promise<string> {
  const { default: ical, ICalEventTransparency } = await import('ical-generator');
  const calendar = ical({ name: 'Onfile', prodId: { company: 'Onfile', product: 'Onfile' }, ttl: 3600 });
  const versions = new Map(cases.map(({ id, version }) => [id, version]));
  for (const step of upcomingOf(cases.filter(({ hidden }) => !hidden))) {
    const start = new Date(step.due);
    calendar.createEvent({
      id: `${step.case}.${step.step}@${domain}`,
      start,
      end: new Date(start.getTime() + length * 60_000),
      stamp: new Date(clock.now()),
      sequence: versions.get(step.case) ?? 0,
      summary: `${stepName({ kind: step.kind, id: step.step })}: ${caseTitle(step)}`,
      description: step.why,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(webUrl ? { url: `${webUrl}/cases/${step.case}` } : {}),
    });
  }
  return inOrder(calendar.toString(), member.zone);
}

/**
 * Properties of a calendar stand before its components, of which there is at least one, and every line ends with CRLF
 * (RFC 5545, 3.1 and 3.6), which the library does not see to.
 */
function inOrder(calendar: string, zone: string): string {
  const [head = '', ...rest] = calendar.trimEnd().split(/(?=\r\n(?:BEGIN:VEVENT|END:VCALENDAR))/);
  const components = rest.length > 1 ? [] : ['', ...universalTime];
  return `${head}\r\nX-WR-TIMEZONE:${zone}${components.join('\r\n')}${rest.join('')}\r\n`;
}

/** Says nothing that a calendar without events would not do, and makes one of it. */
const universalTime = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];
