import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forwardDate, forwardDates } from '../../shared/mail/unwrap/dates.ts';

describe('dates of heads as the places write them', () => {
  it.each([
    ['de', '03.11.26  09:31  (GMT+01:00)', '2026-11-03T09:31:00+01:00'],
    ['en', 'Tuesday 3rd of November 2026 09:31', '2026-11-03T09:31:00'],
    ['en', '3-Nov-26 9:31 AM', '2026-11-03T09:31:00'],
    ['en', '3 Nov 26, 09:31', '2026-11-03T09:31:00'],
    ['fr', '3 nov. 2026 à 09:31:05 HNEC', '2026-11-03T09:31:05+01:00'],
    ['fr', '3 août 2026 à 09:31:05 HAEC', '2026-08-03T09:31:05+02:00'],
    ['es', '3 de setiembre de 2026 09:31', '2026-09-03T09:31:00'],
    ['ar', '3 تشرين الثاني 2026 9:31 ص', '2026-11-03T09:31:00'],
    ['ar', '3 شباط 2026 9:31 م', '2026-02-03T21:31:00'],
    ['vi', 'Thứ Ba, 3 Tháng Mười Một, 2026 9:31 SA', '2026-11-03T09:31:00'],
    ['id', '3 November 2026 pukul 09.31.05 WIB', '2026-11-03T09:31:05+07:00'],
    ['en', 'Sel, 3 Nov 2026 pada 9:31 PTG', '2026-11-03T21:31:00'],
    ['en', 'Sel, 3 Nov 2026 pada 9:31 PG', '2026-11-03T09:31:00'],
    ['fa', 'سه‌شنبه ۳ نوامبر ۲۰۲۶، ۹:۳۱', '2026-11-03T09:31:00'],
    ['is', 'þri., 3. nóv. 2026 kl. 09:31', '2026-11-03T09:31:00'],
    ['sr', 'уто, 3. нов 2026. у 09:31', '2026-11-03T09:31:00'],
    ['de', 'Dienstag, 3. November 2026 um 09:31 Uhr MEZ', '2026-11-03T09:31:00+01:00'],
    ['de', '3. Jänner 2026 09:31', '2026-01-03T09:31:00'],
    ['cs', '3.11.26 9:31', '2026-11-03T09:31:00'],
    ['hu', '2026. 11. 03. 9:31', '2026-11-03T09:31:00'],
    ['hu', '2026. 11. 03. 09:31', '2026-11-03T09:31:00'],
    ['fr', 'mar. 3 nov. 2026, à 09 h 31', '2026-11-03T09:31:00'],
    ['fr', '3 novembre 2026 à 09 h 31 min 05 s HNE', '2026-11-03T09:31:05-05:00'],
    ['fr', 'mardi 3 novembre 2026 09h31', '2026-11-03T09:31:00'],
    ['zh', '2026/11/3 9:31', '2026-11-03T09:31:00'],
    ['en', '2026/11/03 21:31', '2026-11-03T21:31:00'],
    ['zh', '2026年11月3日 GMT+8 21:31:05', '2026-11-03T21:31:05+08:00'],
    ['zh', '2026年11月3日 晚上9:31', '2026-11-03T21:31:00'],
    ['zh', '2026年11月3日 凌晨12:31', '2026-11-03T00:31:00'],
    ['zh', '2026年11月3日 中午12:31', '2026-11-03T12:31:00'],
    ['tr', '3 Ağu 2026 Pzt, ÖS 9:31', '2026-08-03T21:31:00'],
    ['tr', '3 Ağu 2026 Pzt, ÖÖ 9:31', '2026-08-03T09:31:00'],
    ['el', 'Τρίτη, 3 Νοεμβρίου 2026 9:31 μμ', '2026-11-03T21:31:00'],
    ['el', 'Τρίτη, 3 Νοεμβρίου 2026 9:31 π.μ.', '2026-11-03T09:31:00'],
    ['es', '3 de noviembre de 2026 a las 9:31:05 p. m. CST', '2026-11-03T21:31:05-06:00'],
    ['pt', '3 de novembro de 2026 às 09:31:05 BRT', '2026-11-03T09:31:05-03:00'],
    ['es', 'martes, 3 de noviembre de 2026 9:31 p. m.', '2026-11-03T21:31:00'],
    ['ar', '٣ نوفمبر ٢٠٢٦ في ٩:٣١:٠٥ م غرينتش+١', '2026-11-03T21:31:05+01:00'],
    ['hi', 'मंगलवार, 3 नवंबर 2026 को 9:31 pm बजे', '2026-11-03T21:31:00'],
    ['th', 'วันอังคารที่ 3 พฤศจิกายน พ.ศ. 2569 เวลา 09:31', '2026-11-03T09:31:00'],
    ['th', '3 พ.ย. 2026 เวลา 09:31', '2026-11-03T09:31:00'],
    ['th', '3/11/69 09:31', '2026-11-03T09:31:00'],
    ['vi', 'Th 3, 3 thg 11, 2026 vào lúc 09:31', '2026-11-03T09:31:00'],
    ['vi', 'Thứ Ba, 3 tháng 11, 2026 9:31 CH', '2026-11-03T21:31:00'],
    ['vi', 'lúc 09:31:05 GMT+1 3 tháng 11, 2026', '2026-11-03T09:31:05+01:00'],
    ['vi', '09:31 3/11/2026 GMT+1', '2026-11-03T09:31:00+01:00'],
    ['lt', '2026 m. lapkričio 3 d., antradienis 09:31', '2026-11-03T09:31:00'],
    ['lv', 'otrd., 2026. g. 3. nov., plkst. 09:31', '2026-11-03T09:31:00'],
    ['ca', 'dt., 3 d’ag. 2026 a les 9:31', '2026-08-03T09:31:00'],
    ['bg', '3 ноември 2026 г. в 9:31:05 ч. UTC', '2026-11-03T09:31:05+00:00'],
    ['ko', '26. 11. 3. PM 9:31', '2026-11-03T21:31:00'],
    ['ko', '2026년 11월 3일 PM 9시 31분 5초 GMT+9', '2026-11-03T21:31:05+09:00'],
    ['ja', '2026年11月3日火曜日 9時31分05秒', '2026-11-03T09:31:05'],
    ['zh', '2026年11月3日 UTC 09:31:05', '2026-11-03T09:31:05+00:00'],
    ['zh', '2026年11月3日 上午9:31:05 [GMT+8]', '2026-11-03T09:31:05+08:00'],
    ['en', '3-Nov-2026 09:31', '2026-11-03T09:31:00'],
    ['en', 'Tue 11/3/2026 9:31 PM', '2026-11-03T21:31:00'],
    ['en', 'Tue 03/11/2026 21:31', '2026-11-03T21:31:00'],
    ['en', '2026-11-03T09:31:05Z', '2026-11-03T09:31:05+00:00'],
    ['en', '2026-11-03T09:31:05.123Z', '2026-11-03T09:31:05+00:00'],
    ['en', 'Tue Nov  3 21:31:05 2026', '2026-11-03T21:31:05'],
    ['en', 'Tue Nov 03 09:31:00 GMT+01:00 2026', '2026-11-03T09:31:00+01:00'],
    ['en', '3 November 2026 at 09:31:05 SAST', '2026-11-03T09:31:05+02:00'],
    ['en', '3 November 2026 at 9:31:05 pm ACDT', '2026-11-03T21:31:05+10:30'],
    ['en', 'November 3, 2026 at 9:31:05 AM NST', '2026-11-03T09:31:05-03:30'],
  ])('%s: %s', (language, written, date) => expect(forwardDate(written, [language])).toBe(date));

  it.each([
    ['a zone that several places name so', 'en', '3 Nov 2026 at 09:31 IST', '2026-11-03T09:31:00'],
    ['a word that is no zone', 'fr', '3 novembre 2026 à 09 h 31 min', '2026-11-03T09:31:00'],
    ['a day and month that could be swapped', 'en', '3/11/2026 09:31', null],
    ['both ways of a day that fall on the weekday', 'en', 'Thu 1/10/2026 09:31', '2026-10-01T09:31:00'],
    ['a weekday that neither falls on', 'en', 'Mon 3/11/2026 09:31', null],
    ['a year of the Persian calendar', 'fa', '۱۴۰۵/۸/۱۲, ۹:۳۱', null],
    ['a time with dots alone', 'da', '09.31.05', null],
    ['a month beyond December', 'de', '03.13.26 09:31', null],
    ['an hour below no year', 'de', '27. Oktober 14 Uhr', null],
    ['an hour below no year', 'de', '27.10. 14 Uhr', null],
    ['an hour below no year', 'en', 'Tuesday 27 October 11 AM', null],
    ['a minute before the month', 'en', '09:30 Nov 03, 2026', '2026-11-03T09:30:00'],
    ['a short year', 'ko', '26.10.27', '2026-10-27'],
    ['an hour beyond the day', 'en', '2026/11/03 25:31', null],
  ])('%s', (_, language, written, date) => expect(forwardDate(written, [language])).toBe(date));
});

describe('a month that two languages share is told by the weekday', () => {
  it.each([
    ['wt., 7 lip 2026 o 09:31', '2026-07-07T09:31:00'],
    ['ned, 7. lip 2026. u 09:31', '2026-06-07T09:31:00'],
    ['wt., 3 lis 2026 o 09:31', '2026-11-03T09:31:00'],
    ['sub, 3. lis 2026. u 09:31', '2026-10-03T09:31:00'],
  ])('%s', (written, date) => expect(forwardDate(written, ['hr', 'pl'])).toBe(date));
});

it('both readings of a day and month that could be swapped are known', () => {
  expect(forwardDates('3/11/2026 09:31', ['en'])).toEqual(['2026-11-03T09:31:00', '2026-03-11T09:31:00']);
  expect(forwardDates('3/11/2026 09:31', ['it'])).toEqual(['2026-11-03T09:31:00']);
  expect(forwardDates('yesterday', ['en'])).toEqual([]);
});

it('any minute is read as the calendar of any language writes it', () => {
  const locales = [
    'en-US',
    'en-GB',
    'en-CA',
    'de',
    'de-AT',
    'fr',
    'fr-CA',
    'es',
    'it',
    'nl',
    'pt-BR',
    'pl',
    'cs',
    'da',
    'sv',
    'fi',
    'nb',
    'hu',
    'ru',
    'uk',
    'tr',
    'el',
    'ja',
    'ko',
    'zh-CN',
    'zh-TW',
    'ar-EG',
    'bg',
    'ca',
    'en-AU',
    'es-MX',
    'et',
    'he',
    'hi',
    'hr',
    'id',
    'lt',
    'lv',
    'pt-PT',
    'ro',
    'sk',
    'sl',
    'th',
    'vi',
  ];
  const from = Date.UTC(2000, 0, 1);
  const minutes = fc.integer({ min: 0, max: 50 * 365 * 24 * 60 });
  fc.assert(
    fc.property(
      minutes,
      fc.constantFrom(...locales),
      fc.constantFrom('long', 'medium'),
      (minute, locale, dateStyle) => {
        const instant = new Date(from + minute * 60_000);
        const format = new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short', timeZone: 'UTC' });
        // The lines of a head come without marks of direction.
        const written = format.format(instant).replace(/[\u200e\u200f]/g, '');
        const language = locale.slice(0, 2).replace('nb', 'no');
        expect(`${written}: ${forwardDate(written, [language])}`).toBe(
          `${written}: ${instant.toISOString().slice(0, 19)}`,
        );
      },
    ),
    { numRuns: 400 },
  );
});
