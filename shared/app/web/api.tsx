import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import * as z from 'zod';
import type { Case, Member } from '../../case/case.ts';
import { intakeAddress } from '../../mail/addresses.ts';
import { everyCase } from '../every-case.ts';
import type { App } from '../ports.ts';
import { CasePage } from './case-page.tsx';
import { safeHeaders } from './headers.ts';
import type { Link } from './layout.tsx';
import { openRoutes } from './open-routes.tsx';
import { nothingHere, problem } from './problem.ts';
import { StatusPage } from './status-page.tsx';
import { caseView, upcomingOf } from './views.ts';

const listQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(100),
  cursor: z.string().max(64).optional(),
});

/** Reading needs neither raw mail nor outbox, nor the right to use them. */
type Sources = Pick<App, 'cases' | 'members' | 'clock' | 'seal' | 'domain' | 'log'>;

/**
 * The status API and page of one member. Knows only Request and Response; the runtimes stand at the edges.
 * @param links what else the runtime serves, for the head of each page.
 *
 * @example
 * const response = await api(app, owner).request('/api/cases');
 */
export function api(app: Sources, member: Member, { links = [] }: { links?: Link[] } = {}): Hono {
  const web = new Hono();
  web.use(bodyLimit({ maxSize: 100_000, onError: (context) => problem(context, 413, 'That is more than fits.') }));
  web.use(safeHeaders);
  web.onError((error, context) => {
    if (error instanceof HTTPException) return problem(context, error.status, error.message);
    app.log('request failed', { path: context.req.routePath, error: error.name });
    return problem(context, 500, 'Something went wrong here. Please try again.');
  });
  web.notFound(nothingHere);

  web.route('/', openRoutes(app));

  web.get('/api/cases', async (context) => {
    const query = listQuery.safeParse(context.req.query());
    if (!query.success)
      throw new HTTPException(400, { message: 'limit is a number from 1 to 200, cursor a former next.' });
    const { limit, cursor } = query.data;
    const { items, next } = await app.cases.list(member.id, { limit, ...(cursor ? { cursor } : {}) });
    return context.json({ cases: items.map(caseView), next });
  });

  web.get('/api/cases/:id', async (context) => context.json(caseView(await caseOf(context.req.param('id')))));

  web.get('/api/upcoming', async (context) =>
    context.json({ upcoming: upcomingOf(await allCases(app, member)), next: null }),
  );

  web.get('/', async (context) => {
    const cases = await allCases(app, member);
    return context.html(<StatusPage {...{ cases, member, links }} address={intakeAddress(app.domain)} />);
  });

  web.get('/cases/:id', async (context) =>
    context.html(<CasePage one={await caseOf(context.req.param('id'))} {...{ member, links }} />),
  );

  const caseOf = async (id: string): Promise<Case> => {
    const found = /^[a-z0-9]{1,64}$/.test(id) ? await app.cases.get({ member: member.id, id }) : null;
    if (!found) throw new HTTPException(404, { message: 'There is no such case.' });
    return found;
  };

  return web;
}

async function allCases(app: Sources, member: Member): Promise<Case[]> {
  const all: Case[] = [];
  for await (const one of everyCase(app, member)) all.push(one);
  return all;
}
