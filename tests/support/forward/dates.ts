import type { Locale } from './locales.ts';

/** How clients print dates, after samples in the fixtures of email-forward-parser (MIT). */
type Parts = {
  weekday: string;
  shortWeekday: string;
  month: string;
  shortMonth: string;
  day: string;
  year: string;
  hour: string;
  minute: string;
  second: string;
  offset: string;
};

export function gmailDate(iso: string, locale: Locale): string {
  const p = partsOf(iso, locale);
  const clock = `${p.hour}:${p.minute}`;
  const forms: Record<Locale, string> = {
    en: `${p.shortWeekday}, ${p.shortMonth} ${p.day}, ${p.year} at ${twelve(p)}`,
    de: `${p.shortWeekday}., ${p.day}. ${p.shortMonth} ${p.year} um ${clock} Uhr`,
    fr: `${p.shortWeekday} ${p.day} ${p.shortMonth} ${p.year} à ${clock}`,
    es: `${p.shortWeekday}, ${p.day} ${p.shortMonth} ${p.year} a las ${Number(p.hour)}:${p.minute}`,
    nl: `${p.shortWeekday} ${p.day} ${p.shortMonth} ${p.year} om ${clock}`,
    pt: `${p.shortWeekday}, ${p.day} de ${p.shortMonth} de ${p.year} às ${clock}`,
    it: `${p.shortWeekday} ${p.day} ${p.shortMonth} ${p.year} alle ore ${clock}`,
  };
  return forms[locale];
}

export function appleDate(iso: string, locale: Locale): string {
  const p = partsOf(iso, locale);
  const clock = `${p.hour}:${p.minute}:${p.second} ${appleZone(p.offset, locale)}`;
  const forms: Record<Locale, string> = {
    en: `${p.month} ${p.day}, ${p.year} at ${twelve(p, true)} ${appleZone(p.offset, locale)}`,
    de: `${p.day}. ${p.month} ${p.year} um ${clock}`,
    fr: `${p.day} ${p.month} ${p.year} à ${clock}`,
    es: `${p.day} de ${p.month} de ${p.year}, ${clock}`,
    nl: `${p.day} ${p.month} ${p.year} om ${clock}`,
    pt: `${p.day} de ${p.month} de ${p.year}, ${clock}`,
    it: `${p.day} ${p.month} ${p.year} ${clock}`,
  };
  return forms[locale];
}

/** Outlook for Windows and on the web. */
export function outlookDate(iso: string, locale: Locale): string {
  const p = partsOf(iso, locale);
  const clock = `${p.hour}:${p.minute}`;
  const forms: Record<Locale, string> = {
    en: `${p.weekday}, ${p.month} ${p.day}, ${p.year} ${twelve(p)}`,
    de: `${p.weekday}, ${p.day}. ${p.month} ${p.year} ${clock}`,
    fr: `${p.weekday} ${p.day} ${p.month} ${p.year} ${clock}`,
    es: `${p.weekday}, ${p.day} de ${p.month} de ${p.year} ${clock}`,
    nl: `${p.weekday} ${p.day} ${p.month} ${p.year} ${clock}`,
    pt: `${p.weekday}, ${p.day} de ${p.month} de ${p.year} ${clock}`,
    it: `${p.weekday} ${p.day} ${p.month} ${p.year} ${clock}`,
  };
  return forms[locale];
}

export function outlookMacDate(iso: string, locale: Locale): string {
  const p = partsOf(iso, locale);
  const clock = `${p.hour}:${p.minute}`;
  const forms: Record<Locale, string> = {
    en: `${p.weekday}, ${p.day} ${p.month} ${p.year} at ${clock}`,
    de: `${p.weekday}, ${p.day}. ${p.month} ${p.year} um ${clock}`,
    fr: `${p.weekday}, ${p.day} ${p.month} ${p.year} à ${clock}`,
    es: `${p.weekday}, ${p.day} de ${p.month} de ${p.year}, ${clock}`,
    nl: `${p.weekday}, ${p.day} ${p.month} ${p.year} om ${clock}`,
    pt: `${p.weekday}, ${p.day} de ${p.month} de ${p.year}, ${clock}`,
    it: `${p.weekday}, ${p.day} ${p.month} ${p.year} ${clock}`,
  };
  return forms[locale];
}

export function yahooDate(iso: string, locale: Locale): string {
  const p = partsOf(iso, locale);
  const clock = `${p.hour}:${p.minute}:${p.second}`;
  const zone = appleZone(p.offset, locale);
  const forms: Record<Locale, string> = {
    en: `${p.weekday}, ${p.month} ${p.day}, ${p.year} at ${twelve(p, true, '0')} ${zone}`,
    de: `${p.weekday}, ${p.day}. ${p.month} ${p.year}, ${clock} ${zone}`,
    fr: `${p.weekday} ${p.day} ${p.month} ${p.year}, ${clock} ${zone}`,
    es: `${p.weekday}, ${p.day} de ${p.month} de ${p.year} ${clock} ${zone}`,
    nl: `${p.weekday} ${p.day} ${p.month} ${p.year} ${clock} ${zone}`,
    pt: `${p.weekday}, ${p.day} de ${p.month} de ${p.year} ${clock} ${zone}`,
    it: `${p.weekday} ${p.day} ${p.month} ${p.year}, ${clock} ${zone}`,
  };
  return forms[locale];
}

/** Proton writes English in every language: "On Tuesday, November 3rd, 2026 at 9:31 AM". */
export function protonDate(iso: string): string {
  const p = partsOf(iso, 'en');
  const last = Number(p.day) % 10;
  const teen = Number(p.day) > 10 && Number(p.day) < 14;
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th');
  return `On ${p.weekday}, ${p.month} ${p.day}${suffix}, ${p.year} at ${twelve(p)}`;
}

export function samsungDate(iso: string, locale: Locale): string {
  const p = partsOf(iso, locale);
  const two = (text: string) => text.padStart(2, '0');
  const month = iso.slice(5, 7);
  const zone = `(GMT${p.offset})`;
  if (locale === 'en') return `${Number(month)}/${p.day}/${p.year.slice(2)}  ${twelve(p)}  ${zone}`;
  const separator = locale === 'de' ? '.' : locale === 'nl' ? '-' : '/';
  return `${two(p.day)}${separator}${month}${separator}${p.year}  ${p.hour}:${p.minute}  ${zone}`;
}

/** Fastmail: "Tuesday, November 03, 2026 9:31 AM". */
export function fastmailDate(iso: string): string {
  const p = partsOf(iso, 'en');
  return `${p.weekday}, ${p.month} ${p.day.padStart(2, '0')}, ${p.year} ${twelve(p)}`;
}

function twelve(p: Parts, seconds = false, pad = ''): string {
  const hour = String(Number(p.hour) % 12 || 12).padStart(pad === '' ? 1 : 2, '0');
  return `${hour}:${p.minute}${seconds ? `:${p.second}` : ''} ${Number(p.hour) < 12 ? 'AM' : 'PM'}`;
}

function appleZone(offset: string, locale: Locale): string {
  const german = { '+01:00': 'MEZ', '+02:00': 'MESZ' }[offset];
  const european = { '+01:00': 'CET', '+02:00': 'CEST' }[offset];
  if (locale === 'de' && german) return german;
  if (['es', 'nl', 'it'].includes(locale) && european) return european;
  if (offset === '+00:00') return locale === 'fr' ? 'UTC' : 'GMT';
  const hours = `${offset[0]}${Number(offset.slice(1, 3))}${offset.endsWith(':00') ? '' : offset.slice(3)}`;
  return `${locale === 'fr' ? 'UTC' : 'GMT'}${hours}`;
}

function partsOf(iso: string, locale: Locale): Parts {
  const date = new Date(`${iso.slice(0, 19)}Z`);
  const name = (options: Intl.DateTimeFormatOptions, type: string) =>
    new Intl.DateTimeFormat(locale === 'pt' ? 'pt-BR' : locale, { ...options, timeZone: 'UTC' })
      .formatToParts(date)
      .find((part) => part.type === type)?.value ?? '';
  return {
    weekday: name({ weekday: 'long' }, 'weekday'),
    shortWeekday: name({ weekday: 'short' }, 'weekday'),
    month: name({ month: 'long', day: 'numeric' }, 'month'),
    shortMonth: name({ month: 'short', day: 'numeric' }, 'month'),
    day: String(date.getUTCDate()),
    year: iso.slice(0, 4),
    hour: iso.slice(11, 13),
    minute: iso.slice(14, 16),
    second: iso.slice(17, 19),
    offset: iso.slice(19),
  };
}
