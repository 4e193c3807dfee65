import type * as z from 'zod';
import type { Member } from '../../case/case.ts';
import { isZone } from '../../case/is-zone.ts';
import { automaticAddress, intakeAddress } from '../../mail/addresses.ts';
import type { App } from '../ports.ts';
import type { changeBody } from './api/routes.ts';
import type { meAnswer } from './api/schemas.ts';
import { refuse } from './problem.ts';

export type Me = z.output<typeof meAnswer>;

/** A member's settings, and whether mail goes out. */
export async function meOf(app: Pick<App, 'members' | 'domain' | 'seal'>, member: Member): Promise<Me> {
  const { id, name, addresses, zone, country } = member;
  const places = { intake: intakeAddress(app.domain), automatic: automaticAddress(id, app.domain, app.seal) };
  const [paused, stopped] = await Promise.all([app.members.paused(id), app.members.stopped(id)]);
  return { id, name, addresses, zone, country, paused, stopped, ...places };
}

type Change = z.output<typeof changeBody>;

/**
 * Changes what is named and gives the member as it stands then. Zones and countries may be named as in a reply.
 * @throws {HTTPException} 422 for a zone that there is not, or a country whose holidays are not known.
 */
export async function changeMe(
  app: Pick<App, 'members' | 'cases' | 'clock'>,
  member: Member,
  { paused, name, zone, country }: Change,
): Promise<Member> {
  const { changeMember } = await import('../change-member.ts');
  const change = {
    ...(paused === undefined ? {} : { paused }),
    ...(name === undefined ? {} : { name }),
    ...(zone === undefined ? {} : { zone: await zoneMeant(zone) }),
    ...(country === undefined ? {} : { country: country && (await countryMeant(country)) }),
  };
  return changeMember(app, member, change, app.clock.now());
}

async function zoneMeant(stated: string): Promise<string> {
  const { zoneOf } = await import('../../case/command/zone.ts');
  const zone = zoneOf(stated) ?? stated;
  return isZone(zone)
    ? zone
    : refuse(422, `I do not know the time zone “${stated}”. Name a city, such as Berlin or New York.`);
}

async function countryMeant(stated: string): Promise<string> {
  const [{ countryOf }, { knowsHolidaysOf }] = await Promise.all([
    import('../../case/command/country.ts'),
    import('../holidays.ts'),
  ]);
  const country = countryOf(stated);
  if (country && (await knowsHolidaysOf(country))) return country;
  refuse(422, `I know no holidays of “${stated}”. Countries are such as DE, GB or US-CA.`);
}
