import type { Hono } from 'hono';
import { allCases } from '../every-case.ts';
import { erase } from '../leaving.ts';
import { pause, resume } from '../pause.ts';
import type { App } from '../ports.ts';
import { visitorIn } from './guard.ts';
import type { Link } from './layout.tsx';
import { pageFor } from './page-routes.tsx';
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
