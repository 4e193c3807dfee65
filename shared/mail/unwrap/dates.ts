import { realTime } from '../header-date.ts';

/** Placeholder until the localised dates are read. */
export function forwardDate(value: string, _languages: readonly string[]): string | null {
  return realTime(value, '00:00:00') ? value : null;
}
