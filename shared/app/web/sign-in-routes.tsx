import type { Hono } from 'hono';
import type { App } from '../ports.ts';
import { known } from './credentials.ts';
import { formBody } from './form-body.ts';
import { LinkOpenedPage, LinkUsedPage, SignInPage } from './pages/sign-in-page.tsx';
import { pressed } from './pressed.ts';
import { dropCookie, keepCookie, mailLink, redeem } from './sign-in.ts';
import type { Unseen } from './unseen.ts';
import type { Web } from './visitor.ts';

/** The way in and out: a link by mail, and a button on the page that it leads to. */
export function signInRoutes(web: Hono<Web>, app: App, unseen: Unseen): void {
  web.get('/sign-in', (context) => context.html(<SignInPage asked={false} />));

  web.post('/sign-in', async (context) => {
    const { address } = await formBody(context);
    if (typeof address === 'string') await unseen(() => mailLink(app, address));
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
    const { visitor, fields } = await pressed(app, context);
    const { id } = visitor.member;
    const sessions = (await app.credentials.list(id)).filter(({ kind }) => kind === 'session');
    const ending = fields.everywhere === 'yes' ? sessions : sessions.filter((each) => each.id === visitor.credential);
    for (const session of ending) await app.credentials.remove(id, session.id);
    dropCookie(app, context);
    return context.redirect('/sign-in', 303);
  });
}
