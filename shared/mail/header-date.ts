const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Obsolete zone names of RFC 5322, section 4.3, and those that senders use besides. */
const zones: Record<string, string> = {
  '': '',
  ut: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  z: '+00:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
};

const pattern =
  /(?:^|[\s,])(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}[ -](\d{4}|\d{2})(?!\d)(?:[ ,]{1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})? ?([+-]\d{4}|[a-z]{1,4})?)?/i;

/**
 * A Date header (RFC 5322, section 3.3) as ISO 8601 with the offset that it states; without one, or without an hour, where
 * it states none. Null if it is no date.
 */
export function headerDate(value: string): string | null {
  const match = pattern.exec(value.slice(0, 100).replace(/\s+/g, ' '));
  if (!match) return null;
  const [, day = '', name = '', year = '', hour = '', minute = '', second = '00', zone = ''] = match;
  const month = months.indexOf(name.toLowerCase()) + 1;
  const offset = /\d/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zones[zone.toLowerCase()];
  if (month === 0 || offset === undefined) return null;
  const date = `${fullYear(year)}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === '') return realTime(date, '00:00:00') ? date : null;
  return realTime(date, `${hour.padStart(2, '0')}:${minute}:${second}`)
    ? `${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`
    : null;
}

/** Two digits: RFC 5322, section 4.3. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

/** Whether a mail can have been written then: no 31 February, no 25 o’clock, no year before there was such mail. */
export function realTime(date: string, time: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  if (year < 1990 || year > 2100 || hour > 23 || minute > 59 || second > 59) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
