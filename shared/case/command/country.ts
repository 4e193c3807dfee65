import { folded } from './words.ts';

const locales = ['en', 'de', 'fr', 'es', 'nl', 'pt', 'it'];
/** What people say besides the names of the Unicode tables. */
const further: Record<string, string> = {
  uk: 'GB',
  'great britain': 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  usa: 'US',
  'u.s': 'US',
  'u.s.a': 'US',
  'the us': 'US',
  'the united states': 'US',
  america: 'US',
  'united states of america': 'US',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
};
/** Names of the tables that are no countries. */
const unions = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** The ISO 3166 code of a country named in one of our languages, or written as a code ("DE", "US-CA"); null for none. */
export function countryOf(text: string): string | null {
  // "Germany (Bavaria)"
  const said = folded(text.replace(/\([^()]{0,60}\)\s*$/, '')).replace(/[.!]+$/, '');
  const own = Object.hasOwn(further, said) ? further[said] : names().get(said);
  if (own !== undefined) return own;
  const [, code = '', part] = /^([a-z]{2})(-[a-z0-9]{1,3})?$/.exec(said) ?? [];
  return isCountry(code.toUpperCase()) ? `${code}${part ?? ''}`.toUpperCase() : null;
}

const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
let known: ReadonlyMap<string, string> | null = null;

function names(): ReadonlyMap<string, string> {
  known ??= new Map(locales.flatMap((locale) => namesIn(locale)));
  return known;
}

function namesIn(locale: string): [string, string][] {
  const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  return codes.flatMap((code): [string, string][] => {
    const name = display.of(code);
    return name === undefined ? [] : [[folded(name), code]];
  });
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = letters.flatMap((one) => letters.map((other) => one + other)).filter(isCountry);

/** Withdrawn codes are written as those that took their place ("DD" as "DE"). */
function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || unions.has(code)) return false;
  const [canonical] = Intl.getCanonicalLocales(`und-${code}`);
  return canonical === `und-${code}` && english.of(code) !== undefined;
}
