import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { requestId } from 'hono/request-id';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { faultOf } from '../fault-of.ts';
import type { App } from '../ports.ts';
import { addRoutes } from './add-routes.tsx';
import { serveApi } from './api/serve-api.ts';
import { exportRoutes } from './export-routes.tsx';
import { sameSite } from './guard.ts';
import { safeHeaders } from './headers.ts';
import type { Link } from './layout.tsx';
import { leavingRoutes } from './leaving-routes.tsx';
import { lessonRoutes } from './lesson-routes.tsx';
import { openRoutes } from './open-routes.tsx';
import { pageRoutes } from './page-routes.tsx';
import { TroublePage } from './pages/trouble-page.tsx';
import { problem, refuse } from './problem.ts';
import { settingsRoutes } from './settings-routes.tsx';
import { signInFor, signInRoutes } from './sign-in-routes.tsx';
import { style, stylePath } from './style.ts';
import type { Unseen } from './unseen.ts';
import { type IsOwner, visitorOf, type Web } from './visitor.ts';

export type Options = {
  /** Whether the runtime vouches for the owner. */
  isOwner?: IsOwner;
  /** What else the runtime serves, in place of the pages of the same name. */
  links?: Link[];
  /** Sets a mail on its way that was put in here and is kept; nothing where the raw mail's store does. */
  take?: (key: string) => Promise<void>;
  /** How work is done whose length tells something; waited for, where nothing is said. */
  unseen?: Unseen;
  /** The hosts that it answers to; all, where nothing is said. */
  answersTo?: (host: string) => boolean;
  /** How mail comes in here, where no mail program can send to the address alone. */
  forwarding?: string;
  /** Pages of the runtime's own, by where they stand; whoever they are for they have to ask themselves. */
  further?: Record<string, Hono<Web>>;
};

/** Bytes of a request: of a mail with its attachments, and of everything else. */
const mostOfMail = 4_000_000;
const most = 150_000;

/**
 * The API and the pages. Knows only Request and Response; the runtimes stand at the edges.
 *
 * @example
 * const response = await api(app, { isOwner: () => true }).request('/api/cases');
 */
export function api(app: App, options: Options = {}): Hono<Web> {
  const { isOwner = () => false, links = [], take = async () => undefined } = options;
  const { unseen = (work) => work(), answersTo = () => true, further = {}, forwarding } = options;
  const web = new Hono<Web>();
  web.use(requestId());
  web.use(compress());
  web.use(safeHeaders(app));
  web.use('/api/*', async (context, next) => {
    await next();
    context.header('Cache-Control', 'private, no-cache');
  });
  web.use('/api/*', tagged);
  web.use('/openapi.json', tagged);
  web.use((context, next) => {
    if (answersTo(context.req.header('host') ?? '')) return next();
    refuse(421, 'Onfile does not answer under this name.');
  });
  web.use(limited);
  web.use(sameSite);
  web.use(async (context, next) => {
    const visitor = await visitorOf(app, context, isOwner);
    // A token is for programs: it must not make more of its kind, nor addresses to sign in by, which pages can.
    context.set('visitor', visitor?.by === 'token' && !context.req.path.startsWith('/api/') ? null : visitor);
    await next();
  });
  web.onError((error, context) => {
    if (error instanceof HTTPException) {
      if (error.status === 429) context.header('Retry-After', String(secondsToNextHour(app.clock.now())));
      return refused(context, error.status as ContentfulStatusCode, error.message);
    }
    app.log('request failed', {
      path: context.req.routePath,
      error: faultOf(error),
      requestId: context.get('requestId'),
    });
    return refused(context, 500, 'Something went wrong here. Please try again.');
  });
  web.notFound((context) => {
    const allowed = methodsAt(web, context.req.path);
    if (allowed.length === 0) return refused(context, 404, 'There is nothing at this address.');
    context.header('Allow', allowed.join(', '));
    return refused(context, 405, 'That cannot be done at this address.');
  });

  web.get(stylePath, (context) =>
    context.body(style, 200, { 'Content-Type': 'text/css', 'Cache-Control': 'public, max-age=31536000, immutable' }),
  );
  web.route('/', openRoutes(app));
  signInRoutes(web, app, unseen);
  serveApi(web, app, take);
  pageRoutes(web, app, links, forwarding);
  addRoutes(web, app, { links, take });
  settingsRoutes(web, app, links);
  lessonRoutes(web, app, links);
  exportRoutes(web, app, links);
  leavingRoutes(web, app, links);
  for (const [path, pages] of Object.entries(further)) web.route(path, pages);
  return web;
}

/** An answer that has not changed says who answers, and how to treat it, just as a whole one does. */
const tagged = etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'x-request-id'] });

/** Where limits are counted anew. */
const secondsToNextHour = (now: string) => 3600 - (Math.floor(Date.parse(now) / 1000) % 3600);

/** What can be done at a path. Middleware stands at every path and for every method, so also for one that nobody has. */
function methodsAt({ router }: Hono<Web>, path: string): string[] {
  const handlersOf = (method: string) => router.match(method, path)[0].length;
  const always = handlersOf('NONE');
  return ['GET', 'POST', 'PATCH', 'DELETE']
    .filter((method) => handlersOf(method) > always)
    .flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : method));
}

const tooLarge = (said: string) => (context: Context<Web>) => refused(context, 413, said);
const mailLimit = bodyLimit({
  maxSize: mostOfMail,
  onError: tooLarge('More than 4 MB does not fit. Take the attachments off, or paste the text alone.'),
});
const otherLimit = bodyLimit({ maxSize: most, onError: tooLarge('That is more than fits.') });
const limited: typeof otherLimit = (context, next) =>
  (/^\/(?:add|api\/mails)$/.test(context.req.path) ? mailLimit : otherLimit)(context, next);

/** A problem to a program, a page to a person; a person who is not signed in is asked to. */
function refused(context: Context<Web>, status: ContentfulStatusCode, detail: string): Response | Promise<Response> {
  const { path, method } = context.req;
  const isPerson = /text\/html/.test(context.req.header('accept') ?? '') && !/^\/(?:api\/|openapi)/.test(path);
  if (!isPerson) return problem(context, status, detail);
  if (status === 401 && method === 'GET') return context.redirect(signInFor(path), 303);
  return context.html(<TroublePage {...{ status, detail }} here={context.get('visitor') ? path : undefined} />, status);
}
