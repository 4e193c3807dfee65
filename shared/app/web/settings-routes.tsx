import type { Hono } from 'hono';
import { erase } from '../leaving.ts';
import { pause, resume } from '../pause.ts';
import type { App } from '../ports.ts';
import { pasted, routes } from './api/routes.ts';
import { casesOf } from './api/serve-api.ts';
import { issue } from './credentials.ts';
import { endFeed, feedOf, readFeed, renewFeed } from './feed.ts';
import { actorIn, atMost, checkForm, visitorIn } from './guard.ts';
import type { Link } from './layout.tsx';
import { changeMe, meOf } from './me.ts';
import { fieldsOf, pageFor } from './page-routes.tsx';
import { AddPage } from './pages/add-page.tsx';
import { LeavePage, LeftPage } from './pages/leave-page.tsx';
import { SettingsPage } from './pages/settings-page.tsx';
import { keepPasted, keepUploaded } from './paste.ts';
import { refuse } from './problem.ts';
import { dropCookie } from './sign-in.ts';
import type { Visitor, Web } from './visitor.ts';

type Options = { links: Link[]; take: (key: string) => Promise<void> };

/** Settings, adding a mail by hand, the calendar, and leaving. */
export function settingsRoutes(web: Hono<Web>, app: App, { links, take }: Options): void {
  const page = (visitor: Visitor) => pageFor(app, visitor, links);

  const settingsPage = async (visitor: Visitor, more: { came?: string; token?: string } = {}) => {
    const { member, by } = visitor;
    const [me, feed, all] = await Promise.all([
      meOf(app, member),
      feedOf(app, member),
      app.credentials.list(member.id),
    ]);
    const tokens = all.filter(({ kind }) => kind === 'token').sort((a, b) => (a.at < b.at ? -1 : 1));
    const settings = { me, feed, tokens, manyAddresses: app.rules.membership !== 'owner', mayLeave: by === 'session' };
    return <SettingsPage page={page(visitor)} settings={settings} {...more} />;
  };

  /** A press of one of our own buttons. */
  const pressed = async (context: Parameters<typeof fieldsOf>[0]) => {
    const visitor = actorIn(context);
    const fields = await fieldsOf(context);
    checkForm(app, visitor, fields.key);
    return { visitor, fields };
  };

  web.get('/settings', async (context) => context.html(await settingsPage(visitorIn(context))));

  web.post('/settings', async (context) => {
    const { visitor, fields } = await pressed(context);
    const { name, zone, country } = fields;
    const wish = { name: name?.trim() || null, zone: zone?.trim(), country: country?.trim().toUpperCase() || null };
    const found = routes.changeMe.body?.safeParse(wish);
    if (!found?.success)
      return context.html(await settingsPage(visitor, { came: troubleOf(found?.error.issues[0]) }), 422);
    const member = await changeMe(app, visitor.member, found.data);
    return context.html(await settingsPage({ ...visitor, member }, { came: 'That is how I have it now.' }));
  });

  web.post('/settings/addresses', async (context) => {
    const { visitor, fields } = await pressed(context);
    await atMost(app, `addresses.${visitor.member.id}`, 20);
    const address = fields.address?.trim().toLowerCase() ?? '';
    if (!/^[^\s<>@]{1,64}@[^\s<>@]{1,255}$/.test(address)) refuse(422, 'That is no mail address.');
    const [{ invite }, { settledSaid }] = await Promise.all([
      import('../member-commands.ts'),
      import('../../draft/conversation/settled-said.ts'),
    ]);
    const { settled } = await invite({ app, member: visitor.member, at: app.clock.now() }, { do: 'address', address });
    const came = settled ? settledSaid(settled, visitor.member.zone) : 'Nothing has changed.';
    return context.html(await settingsPage(visitor, { came }));
  });

  web.post('/settings/addresses/remove', async (context) => {
    const { visitor, fields } = await pressed(context);
    const [first, ...others] = visitor.member.addresses;
    const kept = others.filter((address) => address !== fields.address);
    const member = { ...visitor.member, addresses: [first, ...kept] satisfies [string, ...string[]] };
    if (kept.length < others.length) await app.members.save(member);
    return context.html(
      await settingsPage({ ...visitor, member }, { came: 'Mails from it no longer count as yours.' }),
    );
  });

  web.post('/settings/feed', async (context) => {
    const { visitor } = await pressed(context);
    await renewFeed(app, visitor.member);
    return context.html(await settingsPage(visitor, { came: 'The address of your calendar is below.' }));
  });

  web.post('/settings/feed/remove', async (context) => {
    const { visitor } = await pressed(context);
    await endFeed(app, visitor.member);
    return context.html(await settingsPage(visitor, { came: 'That address shows nothing any more.' }));
  });

  web.post('/settings/tokens', async (context) => {
    const { visitor, fields } = await pressed(context);
    await atMost(app, `tokens.${visitor.member.id}`, 30);
    const scope = fields.scope === 'full' ? 'full' : 'read';
    const name = fields.name?.trim().slice(0, 60) || 'a program';
    const { secret } = await issue(app, { member: visitor.member.id, kind: 'token', scope, name });
    const came = 'Here is the token. Copy it now: it is kept as a hash, and cannot be shown again.';
    return context.html(await settingsPage(visitor, { came, token: `onfile_${secret}` }));
  });

  web.post('/settings/tokens/remove', async (context) => {
    const { visitor, fields } = await pressed(context);
    const known = (await app.credentials.list(visitor.member.id)).find(
      ({ id, kind }) => kind === 'token' && id === fields.id,
    );
    if (known) await app.credentials.remove(visitor.member.id, known.id);
    return context.html(await settingsPage(visitor, { came: 'That token lets nobody in any more.' }));
  });

  web.post('/pause', async (context) => {
    const { visitor, fields } = await pressed(context);
    await (fields.resume === 'yes' ? resume(app, visitor.member) : pause(app, visitor.member));
    return context.redirect('/', 303);
  });

  web.get('/leave', async (context) => {
    const visitor = visitorIn(context);
    const cases = (await casesOf(app, visitor.member)).length;
    return context.html(<LeavePage page={page(visitor)} cases={cases} />);
  });

  web.post('/leave', async (context) => {
    const { visitor, fields } = await pressed(context);
    if (fields.confirm?.trim().toLowerCase() !== 'erase everything') {
      const cases = (await casesOf(app, visitor.member)).length;
      const trouble = 'The words were others, so nothing is erased.';
      return context.html(<LeavePage page={page(visitor)} cases={cases} trouble={trouble} />, 422);
    }
    await erase(app, visitor.member);
    dropCookie(app, context);
    return context.html(<LeftPage />);
  });

  web.get('/add', async (context) => {
    const visitor = visitorIn(context);
    return context.html(<AddPage page={page(visitor)} me={await meOf(app, visitor.member)} />);
  });

  web.post('/add', async (context) => {
    const visitor = actorIn(context);
    const body = await context.req.parseBody();
    checkForm(app, visitor, body.key);
    await atMost(app, `pasted.${visitor.member.id}`, app.rules.mailsPerHour);
    const { key, trouble } = await added(app, visitor, body);
    if (!key)
      return context.html(<AddPage page={page(visitor)} me={await meOf(app, visitor.member)} trouble={trouble} />, 422);
    await take(key);
    return context.redirect(`/mails/${key}`, 303);
  });

  web.get('/calendar/:file', async (context) => {
    const calendar = await readFeed(app, context.req.param('file'));
    if (!calendar) refuse(404, 'There is no such calendar.');
    return context.body(calendar, 200, { 'Content-Type': 'text/calendar; charset=utf-8' });
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
  const found = pasted.safeParse(stated);
  return found.success
    ? { key: await keepPasted(app, member, found.data) }
    : { trouble: troubleOf(found.error.issues[0]) };
}

const troubleOf = (issue: { path: PropertyKey[]; message: string } | undefined): string =>
  issue ? `${issue.path.join(', ')} ${issue.message}.` : 'That does not fit.';
