import { folded } from './words.ts';

/** Zones that the runtime may list under an older name, and places that people name for their zone. */
const further: Record<string, string> = {
  kolkata: 'Asia/Kolkata',
  kyiv: 'Europe/Kyiv',
  kathmandu: 'Asia/Kathmandu',
  yangon: 'Asia/Yangon',
  'ho chi minh': 'Asia/Ho_Chi_Minh',
  'buenos aires': 'America/Argentina/Buenos_Aires',
  utc: 'UTC',
  gmt: 'UTC',
};

/** The IANA time zone that a member names by itself or by its city ("Berlin"); null for what is neither, or several. */
export function zoneOf(text: string): string | null {
  // "London, UK"
  const said = folded(text.split(',')[0] ?? '')
    .replace(/[_\s]+/g, ' ')
    .replace(/\s?\/\s?/g, '/')
    .replace(/[.!]+$/, '');
  const own = Object.hasOwn(further, said) ? further[said] : undefined;
  if (own !== undefined) return own;
  const found = all().filter(([name, city]) => name === said || city === said);
  return found.length === 1 ? (found[0]?.[2] ?? null) : (found.find(([name]) => name === said)?.[2] ?? null);
}

type Zone = [name: string, city: string, zone: string];
let known: readonly Zone[] | null = null;

function all(): readonly Zone[] {
  known ??= Intl.supportedValuesOf('timeZone').map((zone): Zone => {
    const name = folded(zone.replaceAll('_', ' '));
    return [name, name.slice(name.lastIndexOf('/') + 1), zone];
  });
  return known;
}
