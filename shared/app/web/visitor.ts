import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Member } from '../../case/case.ts';
import type { App, Credential } from '../ports.ts';
import { known } from './credentials.ts';

/** Who asks, and what lets him or her in. */
export type Visitor = {
  member: Member;
  /** `here`: the runtime vouches for the owner. */
  by: 'here' | 'session' | 'token';
  scope: Credential['scope'];
  /** The hash of the session's or token's secret. */
  credential: string | null;
};

/** What the routes find in their context. */
export type Web = { Variables: { requestId: string; visitor: Visitor | null } };

/** Whether the runtime vouches that it is the owner who asks, as on loopback. */
export type IsOwner = (context: Context) => boolean;

type Sources = Pick<App, 'credentials' | 'clock' | 'members' | 'webUrl'>;

/** Null for a stranger. A token counts before a cookie, and both before the place. A wrong token is nobody's. */
export async function visitorOf(app: Sources, context: Context, isOwner: IsOwner): Promise<Visitor | null> {
  const authorization = context.req.header('authorization');
  const token = /^Bearer onfile_(\S{1,200})$/i.exec(authorization ?? '')?.[1];
  if (token || /^Bearer\b/i.test(authorization ?? '')) {
    return byCredential(app, token ? await known(app, token, 'token') : null, 'token');
  }
  const cookie = getCookie(context, cookieName(app));
  const session = cookie ? await byCredential(app, await known(app, cookie, 'session'), 'session') : null;
  if (session || !isOwner(context)) return session;
  const owner = await app.members.get('owner');
  return owner && { member: owner, by: 'here', scope: 'full', credential: null };
}

async function byCredential(
  { members }: Sources,
  found: Credential | null,
  by: 'session' | 'token',
): Promise<Visitor | null> {
  const member = found && (await members.get(found.member));
  return found && member ? { member, by, scope: found.scope, credential: found.id } : null;
}

/** Off loopback the cookie is for https and this very host alone, which its name makes browsers enforce. */
export const cookieName = (app: Pick<App, 'webUrl'>): string => (isSecure(app) ? '__Host-onfile' : 'onfile');
export const isSecure = ({ webUrl }: Pick<App, 'webUrl'>): boolean =>
  !/^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(webUrl ?? '');
