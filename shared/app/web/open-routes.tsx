import { Hono } from 'hono';
import type { Member } from '../../case/case.ts';
import { type ActionLink, readToken } from '../action-links.ts';
import { pause, resume } from '../pause.ts';
import type { App } from '../ports.ts';
import { readFeed } from './feed.ts';
import { formBody } from './form-body.ts';
import { PausePage } from './pause-page.tsx';
import { refuse } from './problem.ts';

type Sources = Pick<App, 'cases' | 'members' | 'clock' | 'seal' | 'credentials' | 'domain' | 'webUrl'>;

/** What needs no sign-in, because a signed link is the key to it. GET shows, POST acts, and all of it can be undone. */
export function openRoutes(app: Sources): Hono {
  const web = new Hono();

  web.get('/unsubscribe/:token', async (context) => {
    const member = await unsubscriber(context.req.param('token'));
    return context.html(<PausePage paused={await app.members.paused(member.id)} action={context.req.path} />);
  });

  // RFC 8058: a mail program posts List-Unsubscribe=One-Click here, without a page in between.
  web.post('/unsubscribe/:token', async (context) => {
    const member = await unsubscriber(context.req.param('token'));
    const { resume: wish } = await formBody(context);
    await (wish === 'yes' ? resume(app, member) : pause(app, member));
    return context.html(<PausePage paused={wish !== 'yes'} action={context.req.path} />);
  });

  web.get('/do/:token', async (context) => {
    const link = linkOf(context.req.param('token'));
    const { caseOfLink, GonePage, LinkPage } = await linkActions();
    const found = await caseOfLink(app, link);
    if (!found) return context.html(<GonePage />, 410);
    return context.html(<LinkPage one={found.case} link={link} action={context.req.path} />);
  });

  web.post('/do/:token', async (context) => {
    const link = linkOf(context.req.param('token'));
    const { actOnLink, ActedPage, GonePage } = await linkActions();
    const acted = await actOnLink(app, link);
    return acted
      ? context.html(<ActedPage acted={acted} link={link} seal={app.seal} />)
      : context.html(<GonePage />, 410);
  });

  web.get('/calendar/:file', async (context) => {
    const calendar = await readFeed(app, context.req.param('file'));
    if (!calendar) refuse(404, 'There is no such calendar.');
    return context.body(calendar, 200, { 'Content-Type': 'text/calendar; charset=utf-8' });
  });

  const linkOf = (token: string): ActionLink => readToken(token, app.seal) ?? invalid();

  const unsubscriber = async (token: string): Promise<Member> => {
    const [id = '', signature = ''] = token.split('.');
    const member = app.seal.verify(`unsubscribe:${id}`, signature) ? await app.members.get(id) : null;
    return member ?? invalid();
  };

  return web;
}

/** The plan comes with it, so that it is loaded with the first link that is followed. */
async function linkActions() {
  return { ...(await import('../act-on-link.ts')), ...(await import('./link-page.tsx')) };
}

function invalid(): never {
  refuse(404, 'This link is not valid.');
}
