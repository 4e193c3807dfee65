import { describe, expect, it } from 'vitest';
import { receive } from '../../shared/app/receive.ts';
import { api } from '../../shared/app/web/api.tsx';
import { forwarded, rejection } from '../support/mails.ts';
import { memoryApp } from '../support/memory-app.ts';

async function subscribed() {
  const app = memoryApp();
  for (const role of ['Platform Engineer', 'Data, Analyst; "BI"'])
    await receive(app, await app.keep(forwarded(rejection({ role }))));
  const web = api(app, { isOwner: () => true });
  const settings = async () => (await web.request('/settings')).text();
  const key = /name="key" value="([^"]+)"/.exec(await settings())?.[1] ?? '';
  const press = (path: string) => web.request(path, { method: 'POST', body: new URLSearchParams({ key }) });
  const address = async () => /https?:\/\/[^/\s]+(\/calendar\/[^\s<]+)/.exec(await settings())?.[1] ?? '';
  await press('/settings/feed');
  const open = api(app);
  const read = async (path: string) => (await open.request(path)).text();
  return { app, open, press, address, read };
}

/** The lines of a calendar, unfolded (RFC 5545, 3.1). */
const linesOf = (calendar: string) => calendar.replace(/\r\n[ \t]/g, '').split('\r\n');
const valuesOf = (calendar: string, name: string) =>
  linesOf(calendar)
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1));

describe('the calendar', () => {
  it('is one before anything is to come, too: with a component, and properties before it', async () => {
    const { app, address, read } = await subscribed();
    await app.members.pause('owner');
    const lines = linesOf(await read(await address()));
    const at = (line: string) => lines.findIndex((each) => each.startsWith(line));
    expect(at('BEGIN:VEVENT')).toBe(-1);
    expect(at('X-WR-TIMEZONE')).toBeLessThan(at('BEGIN:VTIMEZONE'));
    expect(at('END:VTIMEZONE')).toBeLessThan(at('END:VCALENDAR'));
    expect(lines.at(-1)).toBe('');
  });

  it('is read by its private address alone, and holds what is to come', async () => {
    const { app, open, address, read } = await subscribed();
    const response = await open.request(await address());
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const calendar = await read(await address());
    const steps = [...app.stored.values()].flatMap(({ steps }) => steps.filter(({ state }) => state === 'planned'));
    expect(valuesOf(calendar, 'DTSTART').sort()).toEqual(
      steps.map(({ due }) => `${due.slice(0, 19).replace(/[-:]/g, '')}Z`).sort(),
    );
    expect(valuesOf(calendar, 'SUMMARY')).toContain('Ask for feedback: Platform Engineer at Northwind');
  });

  it('is iCalendar: folded, escaped, each event whole', async () => {
    const { address, read } = await subscribed();
    const calendar = await read(await address());
    expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(calendar.indexOf('X-WR-TIMEZONE')).toBeLessThan(calendar.indexOf('BEGIN:VEVENT'));
    const count = (line: string) => linesOf(calendar).filter((each) => each === line).length;
    expect(count('BEGIN:VEVENT')).toBe(count('END:VEVENT'));
    for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND'])
      expect(valuesOf(calendar, name)).toHaveLength(count('BEGIN:VEVENT'));
    expect(valuesOf(calendar, 'VERSION')).toEqual(['2.0']);
    expect(valuesOf(calendar, 'X-WR-TIMEZONE')).toEqual(['Europe/Berlin']);
  });

  it('keeps an event’s UID when its step is put off', async () => {
    const { app, address, read } = await subscribed();
    const before = await read(await address());
    expect(new Set(valuesOf(before, 'UID')).size).toBe(valuesOf(before, 'UID').length);
    const [one] = [...app.stored.values()];
    await api(app, { isOwner: () => true }).request(`/api/cases/${one?.id}/commands`, {
      method: 'POST',
      body: JSON.stringify({ command: { do: 'snooze', until: '2026-12-01T08:00:00Z' }, step: 'widen' }),
      headers: { 'content-type': 'application/json' },
    });
    const after = await read(await address());
    expect(valuesOf(after, 'UID').sort()).toEqual(valuesOf(before, 'UID').sort());
    expect(valuesOf(after, 'DTSTART').sort()).not.toEqual(valuesOf(before, 'DTSTART').sort());
  });

  it('has one address: a new one ends the old, and it can be ended', async () => {
    const { open, press, address } = await subscribed();
    const first = await address();
    await press('/settings/feed');
    const second = await address();
    expect(second).not.toBe(first);
    expect([(await open.request(first)).status, (await open.request(second)).status]).toEqual([404, 200]);
    await press('/settings/feed/remove');
    expect((await open.request(second)).status).toBe(404);
  });

  it('is nobody’s where the address was altered', async () => {
    const { open, address } = await subscribed();
    const path = await address();
    for (const altered of [
      path.replace('owner', 'eve'),
      path.replace(/\.ics$/, 'x.ics'),
      path.replace(/.(?=\.ics$)/, '0'),
    ]) {
      if (altered !== path) expect((await open.request(altered)).status).toBe(404);
    }
  });
});
