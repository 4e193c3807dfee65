import type { Instant } from '../../mail/mail.ts';
import { dayOf } from '../calendar.ts';
import type { Case, Member } from '../case.ts';
import { seasons, type Times } from './seasons.ts';

/**
 * The beginning of the month or season for which their mail asks the member to come back: "apply again in spring". Null
 * where their invitation names none, or the one that it was written in.
 */
export function invitedFor(one: Case, since: Instant, { zone }: Pick<Member, 'zone'>): Instant | null {
  const words = seasons[one.reading.language ?? ''];
  const spans = one.reading.evidence['invites-reapply'] ?? [];
  if (words === undefined || !one.reading.signals.includes('invites-reapply')) return null;
  for (const { part, start, end } of spans) {
    const month = part === 'body' ? monthIn(sentenceAt(one.original.text, start, end), words, zone) : null;
    if (month !== null) return beginning(month, dayOf(since, zone));
  }
  return null;
}

/** 1 to 12. A season stands for the month that it begins with. */
function monthIn(sentence: string, { before, names, months }: Times, zone: string): number | null {
  for (const [, word = ''] of sentence.matchAll(before)) {
    const said = word.toLowerCase();
    const season = names.findIndex((each) => each.includes(said));
    if (season >= 0) return ((season * 3 + (south.test(zone) ? 8 : 2)) % 12) + 1;
    const month = months.indexOf(said);
    if (month >= 0) return month + 1;
  }
  return null;
}

/** Where spring is in September. */
const south =
  /^(?:Australia|Antarctica)\/|^Pacific\/(?:Auckland|Fiji|Noumea)|^Africa\/(?:Johannesburg|Harare|Maputo|Windhoek|Gaborone)|^America\/(?:Argentina|Buenos_Aires|Sao_Paulo|Santiago|Montevideo|Asuncion|La_Paz|Lima)/;

/** The next first day of a month, which is not the one of `today`. */
function beginning(month: number, today: string): Instant | null {
  const [year = 0, now = 0] = today.split('-').map(Number);
  if (month === now) return null;
  return `${month > now ? year : year + 1}-${String(month).padStart(2, '0')}-01T12:00:00.000Z`;
}

function sentenceAt(text: string, start: number, end: number): string {
  const ahead = text.slice(Math.max(0, start - 200), start);
  const from = Math.max(...['. ', '! ', '? ', '\n\n'].map((stop) => ahead.lastIndexOf(stop)));
  const after = text.slice(end, end + 200);
  const to = after.search(/[.!?](?:\s|$)|\n\s{0,20}\n/);
  return `${ahead.slice(from + 1)}${text.slice(start, end)}${to < 0 ? after : after.slice(0, to)}`.slice(0, 1000);
}
