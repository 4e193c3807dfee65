import { isPlace } from '../name/no-employers.ts';
import { hasLegalForm, organisationKey, withoutForm } from '../name/organisation.ts';
import { type Candidate, isDescribed, isOneOfTwo } from '../vote.ts';

/** How a house is called whose spelling `best` is best supported: without what only some spellings add, or more fully. */
export function houseSpelled(
  best: string,
  support: ReadonlyMap<string, number>,
  members: readonly Candidate[],
): string {
  const bare = [...support].find(
    ([value, weight]) => isSlogan(value, best) || isOneOfTwo(value, best) || (weight >= certain && isBare(value, best)),
  )?.[0];
  if (bare) return bare;
  const isShown = members.every(({ value, span }) => value !== best || span.part !== 'body');
  const isStated = members.some(({ value, weight }) => value === best && weight >= 3);
  return written(best, support, isShown, isStated);
}

/**
 * The winner as it is written out: "Beaumont Global" where that is certain too, "National Security Agency" where "NSA" wins,
 * "Hotel Adler" where "Adler" does; and whatever the text has where only the sender `isShown` so.
 */
function written(best: string, support: ReadonlyMap<string, number>, isShown: boolean, isStated: boolean): string {
  const short = best.toLowerCase();
  const keys = new Map<string, number>();
  for (const [value, weight] of support)
    keys.set(organisationKey(value), (keys.get(organisationKey(value)) ?? 0) + weight);
  const said = support.get(best) ?? 0;
  const longer = [...support].find(([value, own]) => {
    const long = value.toLowerCase();
    // "Northwind Foods", who sends, and "Northwind Foods Ltd" below it speak for the same.
    const weight = organisationKey(value) === organisationKey(best) ? own : (keys.get(organisationKey(value)) ?? 0);
    // "BBVA" all through, or applied to as that; "Banco Bilbao Vizcaya Argentaria, S.A." in the small print.
    const isSmallPrint = isStated && hasLegalForm(value) && weight === own;
    const isSited = (isStated || said >= own) && long.startsWith(`${short} `) && isPlace(value.slice(best.length + 1));
    if (isSmallPrint || isSited || said >= mostlySaid * own) return false;
    if (long.startsWith(`${short} `))
      return weight >= Math.max(certain, 0.75 * said) || (isShown && !isPlace(value.slice(best.length + 1)));
    if (long.endsWith(` ${short}`)) return isDescribed(long.slice(0, -short.length).replaceAll('-', ' '));
    // "The TJX Companies, Inc." says no more than "TJX".
    const isSaid = long.startsWith(`the ${short} `);
    return isAbbreviation.test(best) && value.includes(' ') && !isSaid;
  });
  return longer?.[0] ?? best;
}

const mostlySaid = 3;

/** Whether the longer of two spellings only adds a legal form or a place: "Northwind GmbH", "Northwind Leeds". */
function isBare(short: string, long: string): boolean {
  if (short === long || !long.startsWith(short)) return false;
  return withoutForm(long) === short || (long[short.length] === ' ' && isPlace(long.slice(short.length + 1)));
}

/** Whether the longer of two spellings only goes on with what the house says of itself: "Northwind Insight & Information Governance". */
function isSlogan(short: string, long: string): boolean {
  const more = long.startsWith(`${short} `) ? long.slice(short.length + 1) : '';
  return (
    /^[\p{Lu}\p{N}]|^\p{Ll}\p{Lu}/u.test(more) &&
    / (?:&|and|for|und|für|et|pour|y|para|e|per|en|voor) /.test(more) &&
    !isDescribed(more.toLowerCase())
  );
}

const isAbbreviation = /^[\p{Lu}&]{2,6}$/u;

/** As much as the surest place gives. */
const certain = 4;
