/**
 * Whether the system knows a time zone of this name. Abbreviations are none: IST is at home in three countries, and what
 * calculates with dates refuses some that the system takes.
 */
export function isZone(text: string): boolean {
  if (!/\/|^(?:UTC|GMT)$/i.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
