import type * as z from 'zod';
import type { Member } from '../../case/case.ts';
import { automaticAddress, intakeAddress } from '../../mail/addresses.ts';
import type { App } from '../ports.ts';
import type { routes } from './api/routes.ts';
import type { meAnswer } from './api/schemas.ts';

export type Me = z.output<typeof meAnswer>;

/** A member's settings, and whether mail goes out. */
export async function meOf(app: Pick<App, 'members' | 'domain' | 'seal'>, member: Member): Promise<Me> {
  const { id, name, addresses, zone, country } = member;
  const places = { intake: intakeAddress(app.domain), automatic: automaticAddress(id, app.domain, app.seal) };
  const [paused, stopped] = await Promise.all([app.members.paused(id), app.members.stopped(id)]);
  return { id, name, addresses, zone, country, paused, stopped, ...places };
}

type Change = z.output<typeof routes.changeMe.body & {}>;

/** Changes what is named and gives the member as it stands then. */
export async function changeMe(
  app: Pick<App, 'members' | 'cases' | 'clock'>,
  member: Member,
  { paused, name, zone, country }: Change,
): Promise<Member> {
  const { changeMember } = await import('../change-member.ts');
  const change = {
    ...(paused === undefined ? {} : { paused }),
    ...(name === undefined ? {} : { name }),
    ...(zone === undefined ? {} : { zone }),
    ...(country === undefined ? {} : { country }),
  };
  return changeMember(app, member, change, app.clock.now());
}
