import type { Hono } from 'hono';
import type { App } from '../ports.ts';
import { known } from './credentials.ts';
import { formBody } from './form-body.ts';
import { LinkOpenedPage, LinkUsedPage, SignInPage } from './pages/sign-in-page.tsx';
import { pressed } from './pressed.ts';
import { dropCookie, keepCookie, mailLink, redeem } from './sign-in.ts';
import type { Unseen } from './unseen.ts';
import type { Web } from './visitor.ts';

/** Where somebody signs in who wanted to see a page. */
export const signInFor = (path: string): string => wayTo('/sign-in', placeOf(path));

const wayTo = (page: string, to: string) => (to === '/' ? page : `${page}?to=${encodeURIComponent(to)}`);

/** A page of ours to go to; the first one where none is stated, or where it is elsewhere. */
const placeOf = (stated: unknown): string =>
  typeof stated === 'string' && /^\/(?:[\w-][\w/-]{0,150})?$/.test(stated) && !/^\/sign-/.test(stated) ? stated : '/';

/** "e…@example.net": tells somebody's own address from another's, and gives neither away. */
const veiled = (address: string) => address.replace(/^(.).*(?=@)/, '$1…');

/** The way in and out: a link by mail, and a button on the page that it leads to. */
export function signInRoutes(web: Hono<Web>, app: App, unseen: Unseen): void {
  web.get('/sign-in', (context) => context.html(<SignInPage asked={false} to={placeOf(context.req.query('to'))} />));

  web.post('/sign-in', async (context) => {
    const { address, to: stated } = await formBody(context);
    const to = placeOf(stated);
    if (typeof address === 'string') await unseen(() => mailLink(app, address, to));
    return context.html(<SignInPage asked={true} to={to} />);
  });

  web.get('/sign-in/:secret', async (context) => {
    const link = await known(app, context.req.param('secret'), 'link');
    const member = link && (await app.members.get(link.member));
    if (!member) return context.html(<LinkUsedPage />, 410);
    const to = placeOf(context.req.query('to'));
    return context.html(<LinkOpenedPage action={wayTo(context.req.path, to)} as={veiled(member.addresses[0])} />);
  });

  web.post('/sign-in/:secret', async (context) => {
    const session = await redeem(app, context.req.param('secret'));
    if (!session) return context.html(<LinkUsedPage />, 410);
    keepCookie(app, context, session.cookie);
    return context.redirect(placeOf(context.req.query('to')), 303);
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
