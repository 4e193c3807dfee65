import type { Hono } from 'hono';
import type { App } from '../ports.ts';
import { pasted } from './api/routes.ts';
import { fits } from './fits.ts';
import { formBody } from './form-body.ts';
import { actorIn, atMost, checkForm, visitorIn } from './guard.ts';
import type { Link } from './layout.tsx';
import { meOf } from './me.ts';
import { pageFor } from './page-routes.tsx';
import { AddPage } from './pages/add-page.tsx';
import { keepPasted, keepUploaded } from './paste.ts';
import type { Visitor, Web } from './visitor.ts';

type Options = { links: Link[]; take: (key: string) => Promise<void> };

/** Bringing a mail by hand: it is kept as it is, then goes the way of every other. */
export function addRoutes(web: Hono<Web>, app: App, { links, take }: Options): void {
  const page = (visitor: Visitor) => pageFor(app, visitor, links);

  web.get('/add', async (context) => {
    const visitor = visitorIn(context);
    return context.html(<AddPage page={page(visitor)} me={await meOf(app, visitor.member)} />);
  });

  web.post('/add', async (context) => {
    const visitor = actorIn(context);
    const body = await formBody(context);
    checkForm(app, visitor, body.key);
    await atMost(app, `pasted.${visitor.member.id}`, app.rules.mailsPerHour);
    const { key, trouble } = await added(app, visitor, body);
    if (!key)
      return context.html(<AddPage page={page(visitor)} me={await meOf(app, visitor.member)} trouble={trouble} />, 422);
    await take(key);
    return context.redirect(`/mails/${key}`, 303);
  });
}

/** Keeps what the form of the page "Add one" brings. */
async function added(
  app: App,
  { member }: Visitor,
  body: Record<string, unknown>,
): Promise<{ key?: string; trouble?: string }> {
  const { file } = body;
  if (file instanceof File) {
    if (file.size === 0) return { trouble: 'That file is empty.' };
    return { key: await keepUploaded(app, member, new Uint8Array(await file.arrayBuffer())) };
  }
  const stated = Object.fromEntries(
    ['text', 'from', 'subject', 'date'].flatMap((name) => (body[name] ? [[name, body[name]]] : [])),
  );
  const { value, fault } = fits(pasted, stated);
  return value ? { key: await keepPasted(app, member, value) } : { trouble: fault };
}
