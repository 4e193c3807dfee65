import { randomBytes } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { App } from '../ports.ts';
import { refuse } from './problem.ts';
import type { Visitor, Web } from './visitor.ts';

/** The visitor of a route that is for members alone. */
export function visitorIn(context: Context<Web>): Visitor {
  const visitor = context.get('visitor');
  if (!visitor) refuse(401, 'Please sign in, or send a token.');
  return visitor;
}

/** The visitor of a route that changes something. */
export function actorIn(context: Context<Web>): Visitor {
  const visitor = visitorIn(context);
  if (visitor.scope === 'full') return visitor;
  refuse(403, 'This token may read, and change nothing.');
}

/**
 * Refuses what another site makes a browser send: browsers say where a request comes from, programs say nothing. What
 * carries its own signature in the path may come from anywhere, such as a mail program's one-click unsubscribe.
 */
export const sameSite: MiddlewareHandler<Web> = async (context, next) => {
  if (!/^(?:GET|HEAD|OPTIONS)$/.test(context.req.method) && !signedPath.test(context.req.path) && isForeign(context)) {
    refuse(403, 'This came from another site.');
  }
  await next();
};

const signedPath = /^\/(?:do|unsubscribe)\//;

function isForeign({ req }: Context): boolean {
  const site = req.header('sec-fetch-site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = req.header('origin');
  return origin !== undefined && hostOf(origin) !== (req.header('host') ?? new URL(req.url).host).toLowerCase();
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}

/**
 * What a form has to bring along that only our own pages know; it holds as long as the session does. It is another one
 * each time, so that nothing can be learnt of it from how well pages compress that hold words of others (BREACH).
 */
export function formKey({ seal }: Pick<App, 'seal'>, visitor: Visitor): string {
  const chance = randomBytes(6).toString('hex');
  return `${chance}.${seal.sign(keyed(visitor, chance))}`;
}

const keyed = ({ credential, member }: Visitor, chance: string) =>
  `form:${member.id}:${credential ?? 'here'}:${chance}`;

/** @throws {HTTPException} 403 for a form that did not come from our own page. */
export function checkForm({ seal }: Pick<App, 'seal'>, visitor: Visitor, key: unknown): void {
  const [chance = '', signature = ''] = typeof key === 'string' ? key.split('.') : [];
  if (seal.verify(keyed(visitor, chance), signature)) return;
  refuse(403, 'This form is no longer good. Please open the page again.');
}

/** How often a member may say something about cases in an hour, by pages and programs together. */
export const commandsPerHour = 600;

/** @throws {HTTPException} 429 where somebody does something more often in an hour than `most`. */
export async function atMost(app: Pick<App, 'limits' | 'clock'>, name: string, most: number): Promise<void> {
  if (await app.limits.take(name, most, app.clock.now())) return;
  refuse(429, 'That is more than is taken in an hour. Please try again later.');
}
