import { describe, expect, it } from 'vitest';
import { sameOriginal } from '../../shared/case/same-original.ts';
import { aCase } from '../support/cases.ts';

const known = (
  date: string | null,
  parts: { address?: string | null; role?: string | null; subject?: string } = {},
) => {
  const { original, reading } = aCase();
  const { address = 'ana@northwind.example', role = 'Engineer', subject = 'Your application' } = parts;
  return {
    original: { ...original, date, subject, from: { name: 'Ana Silva', address } },
    reading: { ...reading, company: 'Northwind', role },
  };
};
const at = '2026-10-05T16:12:00+02:00';

describe('two forwards hold one original', () => {
  it.each([
    ['told the same', known(at), known(at)],
    ['at the same instant in another zone', known(at), known('2026-10-05T14:12:33Z')],
    ['with and without a zone', known(at), known('2026-10-05T16:12:00')],
    ['told in the zone of another continent', known(at), known('2026-10-05T07:12:00')],
    ['told in a zone of half hours', known(at), known('2026-10-05T19:42:00')],
    ['where one client drops the address', known(at), known(at, { address: null })],
    ['where one has no date', known(at), known(null)],
    ['where one tells no more than the day', known(at), known('2026-10-05')],
    ['where one role was not found', known(at), known(at, { role: null })],
    ['with a subject wrapped otherwise', known(at), known(at, { subject: 'Your  application.' })],
  ])('%s', (_name, one, other) => {
    expect(sameOriginal(one, other)).toBe(true);
    expect(sameOriginal(other, one)).toBe(true);
  });
});

describe('two forwards hold two originals', () => {
  it.each([
    ['of two roles', known(at), known(at, { role: 'Analyst' })],
    ['of two senders', known(at), known(at, { address: 'bo@northwind.example' })],
    ['of two subjects', known(at), known(at, { subject: 'Your other application' })],
    ['of two instants', known(at), known('2026-10-05T16:14:00+02:00')],
    ['minutes apart in local time', known(at), known('2026-10-05T16:19:00')],
    ['of two days, one without an hour', known(at), known('2026-10-08')],
    ['weeks apart at the same minute', known(at), known('2026-10-19T16:12:00')],
  ])('%s', (_name, one, other) => {
    expect(sameOriginal(one, other)).toBe(false);
  });
});
