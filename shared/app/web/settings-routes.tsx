import type { Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { cut } from '../../mail/cut.ts';
import type { App } from '../ports.ts';
import { changeBody } from './api/routes.ts';
import { issue } from './credentials.ts';
import { endFeed, feedOf, renewFeed } from './feed.ts';
import { fits } from './fits.ts';
import { atMost, visitorIn } from './guard.ts';
import type { Link } from './layout.tsx';
import { changeMe, meOf } from './me.ts';
import { noticeIn, noticeQuery } from './notice.ts';
import { pageFor } from './page-routes.tsx';
import { pressed } from './pressed.ts';
import { refuse } from './problem.ts';
import type { Visitor, Web } from './visitor.ts';

/** Who the member is, where mail goes, and who else may read. */
export function settingsRoutes(web: Hono<Web>, app: App, links: Link[]): void {
  const page = (visitor: Visitor) => pageFor(app, visitor, links);

  const settingsPage = async (visitor: Visitor, more: { came?: string | undefined; token?: string } = {}) => {
    const { SettingsPage } = await import('./pages/settings-page.tsx');
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

  web.get('/settings', async (context) => {
    const visitor = visitorIn(context);
    const [came] = noticeIn(app, visitor, context);
    return context.html(await settingsPage(visitor, { came }));
  });

  // Where a token was shown: a tab that is opened again finds the page, and no token.
  web.get('/settings/tokens', (context) => {
    visitorIn(context);
    return context.redirect('/settings', 303);
  });

  const changed = (context: Context<Web>, visitor: Visitor, said: string) =>
    context.redirect(`/settings${noticeQuery(app, visitor, [said])}`, 303);

  web.post('/settings', async (context) => {
    const { visitor, fields } = await pressed(app, context);
    const { name, zone, country } = fields;
    const wish = fits(changeBody, { name: name?.trim() || null, zone, country: country?.trim() || null });
    try {
      await changeMe(app, visitor.member, wish.value ?? refuse(422, wish.fault));
      return changed(context, visitor, 'That is how I have it now.');
    } catch (error) {
      if (!(error instanceof HTTPException) || error.status !== 422) throw error;
      return context.html(await settingsPage(visitor, { came: `${error.message} Nothing has changed.` }), 422);
    }
  });

  web.post('/settings/addresses', async (context) => {
    const { visitor, fields } = await pressed(app, context);
    await atMost(app, `addresses.${visitor.member.id}`, 20);
    const address = fields.address?.trim().toLowerCase() ?? '';
    if (!/^[^\s<>@]{1,64}@[^\s<>@]{1,255}$/.test(address)) refuse(422, 'That is no mail address.');
    if (address.endsWith(`@${app.domain}`)) refuse(422, 'That is an address of Onfile’s own.');
    if (visitor.member.addresses.includes(address)) return changed(context, visitor, 'That one is yours already.');
    const [{ invite }, { settledSaid }] = await Promise.all([
      import('../member-commands.ts'),
      import('../../draft/conversation/settled-said.ts'),
    ]);
    const asking = { app, member: visitor.member, at: app.clock.now(), key: null };
    const { settled } = await invite(asking, { do: 'address', address });
    return changed(context, visitor, settled ? settledSaid(settled, visitor.member.zone) : 'Nothing has changed.');
  });

  web.post('/settings/addresses/remove', async (context) => {
    const { visitor, fields } = await pressed(app, context);
    const [, ...others] = visitor.member.addresses;
    if (fields.address !== undefined && others.includes(fields.address)) await forgetAddress(visitor, fields.address);
    return changed(context, visitor, 'Mails from it no longer count as yours.');
  });

  const forgetAddress = async ({ member }: Visitor, address: string) => {
    const { saveMember } = await import('../change-member.ts');
    await saveMember(app, member, (stands) => {
      const [first, ...others] = stands.addresses;
      return { ...stands, addresses: [first, ...others.filter((other) => other !== address)] };
    });
  };

  web.post('/settings/feed', async (context) => {
    const { visitor } = await pressed(app, context);
    await renewFeed(app, visitor.member);
    return changed(context, visitor, 'The address of your calendar is below.');
  });

  web.post('/settings/feed/remove', async (context) => {
    const { visitor } = await pressed(app, context);
    await endFeed(app, visitor.member);
    return changed(context, visitor, 'That address shows nothing any more.');
  });

  web.post('/settings/tokens', async (context) => {
    const { visitor, fields } = await pressed(app, context);
    await atMost(app, `tokens.${visitor.member.id}`, 30);
    const scope = fields.scope === 'full' ? 'full' : 'read';
    const name = cut(fields.name?.trim() ?? '', 60) || 'a program';
    const { secret } = await issue(app, { member: visitor.member.id, kind: 'token', scope, name });
    const came = 'Here is the token. Copy it now: it is kept as a hash, and cannot be shown again.';
    return context.html(await settingsPage(visitor, { came, token: `onfile_${secret}` }));
  });

  web.post('/settings/tokens/remove', async (context) => {
    const { visitor, fields } = await pressed(app, context);
    const known = (await app.credentials.list(visitor.member.id)).find(
      ({ id, kind }) => kind === 'token' && id === fields.id,
    );
    if (known) await app.credentials.remove(visitor.member.id, known.id);
    return changed(context, visitor, 'That token lets nobody in any more.');
  });
}
