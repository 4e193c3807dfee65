import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isZone } from '../shared/case/is-zone.ts';
import { BadSettings, settings } from '../shared/config.ts';

describe('settings', () => {
  it('have defaults that work for one person on one machine', () => {
    expect(settings({})).toMatchObject({
      owner: { name: null, address: 'me@example.com' },
      data: '.onfile',
      smtpPort: 2525,
      port: 8787,
      speed: 1,
      startAt: null,
      country: null,
    });
  });

  it('take the owner’s name with the address', () => {
    const { owner } = settings({ ONFILE_OWNER: '"Ada Lovelace" <Ada@Example.com>' });
    expect(owner).toEqual({ name: 'Ada Lovelace', address: 'ada@example.com' });
  });

  it('count an empty variable as missing', () => {
    expect(settings({ ONFILE_PORT: '', ONFILE_TZ: '' }).port).toBe(8787);
  });

  it.each([
    ['ONFILE_OWNER', 'nobody'],
    ['ONFILE_OWNER', 'a@b.example\nX: y'],
    ['ONFILE_SPEED', 'fast'],
    ['ONFILE_SPEED', '0'],
    ['ONFILE_PORT', '70000'],
    ['ONFILE_NOW', 'soon'],
    ['ONFILE_TZ', 'Mars/Olympus'],
    ['ONFILE_COUNTRY', 'Germany'],
    ['ONFILE_SECRET', 'short'],
    ['ONFILE_RELAY', 'mail.example.com'],
    ['DYNAMODB_ENDPOINT', '127.0.0.1:8000'],
  ])('refuse %s=%s and name it', (name, value) => {
    expect(() => settings({ [name]: value })).toThrow(name);
  });

  it('name every fault at once', () => {
    const faulty = { ONFILE_SPEED: 'x', ONFILE_TZ: 'y', ONFILE_PORT: 'z' };
    expect(() => settings(faulty)).toThrow(BadSettings);
    expect(() => settings(faulty)).toThrow(/ONFILE_PORT[\s\S]*ONFILE_SPEED[\s\S]*ONFILE_TZ/);
  });
});

describe('a time zone', () => {
  const now = Temporal.Instant.from('2026-10-06T09:00:00Z');

  it('is any that the system lists, and dates can be reckoned in it', () => {
    for (const zone of [...Intl.supportedValuesOf('timeZone'), 'UTC', 'Etc/UTC', 'US/Pacific', 'Etc/GMT+3']) {
      expect(isZone(zone) && now.toZonedDateTimeISO(zone).timeZoneId, zone).toBeTruthy();
    }
  });

  it.each(['IST', 'BST', 'PST', 'CST', 'EST5EDT', '+02:00', 'Europe', 'Mars/Olympus', ''])('is not %j', (zone) => {
    expect(isZone(zone)).toBe(false);
  });
});
