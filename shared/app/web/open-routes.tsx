import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Member } from '../../case/case.ts';
import { actOnLink, caseOfLink } from '../act-on-link.ts';
import { type ActionLink, readToken } from '../action-links.ts';
import { pause, resume } from '../pause.ts';
import type { App } from '../ports.ts';
import { ActedPage, GonePage, LinkPage } from './link-page.tsx';
import { PausePage } from './pause-page.tsx';

type Sources = Pick<App, 'cases' | 'members' | 'clock' | 'seal'>;

/** What needs no sign-in, because a signed link is the key to it. GET shows, POST acts, and all of it can be undone. */
export function openRoutes(app: Sources): Hono {
  const web = new Hono();

  web.get('/healthz', async (context) => {
    await app.cases.nextDue(0);
    return context.json({ status: 'ok' });
  });

  web.get('/unsubscribe/:token', async (context) => {
    const member = await unsubscriber(context.req.param('token'));
    return context.html(<PausePage paused={await app.members.paused(member.id)} action={context.req.path} />);
  });

  // RFC 8058: a mail program posts List-Unsubscribe=One-Click here, without a page in between.
  web.post('/unsubscribe/:token', async (context) => {
    const member = await unsubscriber(context.req.param('token'));
    const { resume: wish } = await context.req.parseBody();
    await (wish === 'yes' ? resume(app, member) : pause(app, member));
    return context.html(<PausePage paused={wish !== 'yes'} action={context.req.path} />);
  });

  web.get('/do/:token', async (context) => {
    const link = linkOf(context.req.param('token'));
    const found = await caseOfLink(app, link);
    if (!found) return context.html(<GonePage />, 410);
    return context.html(<LinkPage one={found.case} link={link} action={context.req.path} />);
  });

  web.post('/do/:token', async (context) => {
    const link = linkOf(context.req.param('token'));
    const acted = await actOnLink(app, link);
    return acted
      ? context.html(<ActedPage acted={acted} link={link} seal={app.seal} />)
      : context.html(<GonePage />, 410);
  });

  const linkOf = (token: string): ActionLink => readToken(token, app.seal) ?? invalid();

  const unsubscriber = async (token: string): Promise<Member> => {
    const [id = '', signature = ''] = token.split('.');
    const member = app.seal.verify(`unsubscribe:${id}`, signature) ? await app.members.get(id) : null;
    return member ?? invalid();
  };

  return web;
}

function invalid(): never {
  throw new HTTPException(404, { message: 'This link is not valid.' });
}
