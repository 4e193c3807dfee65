import type { Hono } from 'hono';
import { settledSaid } from '../../draft/conversation/settled-said.ts';
import { allCases } from '../every-case.ts';
import { erase } from '../leaving.ts';
import { pause, resume } from '../pause.ts';
import type { App } from '../ports.ts';
import { visitorIn } from './guard.ts';
import type { Link } from './layout.tsx';
import { noticeQuery } from './notice.ts';
import { pageFor } from './page-routes.tsx';
import { EndAllPage } from './pages/end-all-page.tsx';
import { LeavePage, LeftPage } from './pages/leave-page.tsx';
import { pressed } from './pressed.ts';
import { dropCookie } from './sign-in.ts';
import type { Visitor, Web } from './visitor.ts';

/** Quiet for a while, or the end. */
export function leavingRoutes(web: Hono<Web>, app: App, links: Link[]): void {
  const page = (visitor: Visitor) => pageFor(app, visitor, links);

  web.post('/pause', async (context) => {
    const { visitor, fields } = await pressed(app, context);
    await (fields.resume === 'yes' ? resume(app, visitor.member) : pause(app, visitor.member));
    return context.redirect('/', 303);
  });

  web.get('/end-all', async (context) => {
    const visitor = visitorIn(context);
    const cases = (await allCases(app, visitor.member)).filter(({ ended }) => !ended).length;
    return context.html(<EndAllPage page={page(visitor)} cases={cases} />);
  });

  web.post('/end-all', async (context) => {
    const { visitor } = await pressed(app, context);
    const { endAll } = await import('../end-all.ts');
    const cases = await endAll(app, visitor.member, app.clock.now());
    const said = settledSaid({ settled: 'end-all', cases }, visitor.member.zone);
    return context.redirect(`/settings${noticeQuery(app, visitor, [said])}`, 303);
  });

  web.get('/leave', async (context) => {
    const visitor = visitorIn(context);
    const cases = (await allCases(app, visitor.member)).length;
    return context.html(<LeavePage page={page(visitor)} cases={cases} />);
  });

  web.post('/leave', async (context) => {
    const { visitor, fields } = await pressed(app, context);
    if (fields.confirm?.trim().toLowerCase() !== 'erase everything') {
      const cases = (await allCases(app, visitor.member)).length;
      const trouble = 'The words were others, so nothing is erased.';
      return context.html(<LeavePage page={page(visitor)} cases={cases} trouble={trouble} />, 422);
    }
    await erase(app, visitor.member);
    dropCookie(app, context);
    return context.html(<LeftPage />);
  });
}
