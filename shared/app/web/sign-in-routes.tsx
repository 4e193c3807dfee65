import type { Hono } from 'hono';
import type { App } from '../ports.ts';
import { known } from './credentials.ts';
import { actorIn, checkForm } from './guard.ts';
import { LinkOpenedPage, LinkUsedPage, SignInPage } from './pages/sign-in-page.tsx';
import { dropCookie, keepCookie, mailLink, redeem } from './sign-in.ts';
import type { Web } from './visitor.ts';

/** The way in and out: a link by mail, and a button on the page that it leads to. */
export function signInRoutes(web: Hono<Web>, app: App): void {
  web.get('/sign-in', (context) => context.html(<SignInPage asked={false} />));

  web.post('/sign-in', async (context) => {
    const { address } = await context.req.parseBody();
    if (typeof address === 'string') await mailLink(app, address);
    return context.html(<SignInPage asked={true} />);
  });

  web.get('/sign-in/:secret', async (context) => {
    const link = await known(app, context.req.param('secret'), 'link');
    return link ? context.html(<LinkOpenedPage action={context.req.path} />) : context.html(<LinkUsedPage />, 410);
  });

  web.post('/sign-in/:secret', async (context) => {
    const session = await redeem(app, context.req.param('secret'));
    if (!session) return context.html(<LinkUsedPage />, 410);
    keepCookie(app, context, session.cookie);
    return context.redirect('/', 303);
  });

  web.post('/sign-out', async (context) => {
    const visitor = actorIn(context);
    checkForm(app, visitor, (await context.req.parseBody()).key);
    if (visitor.credential) await app.credentials.remove(visitor.member.id, visitor.credential);
    dropCookie(app, context);
    return context.redirect('/sign-in', 303);
  });
}
