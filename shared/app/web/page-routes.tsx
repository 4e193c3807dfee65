import type { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Case, Member } from '../../case/case.ts';
import { caseAddress } from '../../mail/addresses.ts';
import { allCases } from '../every-case.ts';
import type { App, Outcome } from '../ports.ts';
import { caseOf, mailOf } from './api/serve-api.ts';
import { cursorAt, placeAt } from './cursor.ts';
import { atMost, commandsPerHour, formKey, visitorIn } from './guard.ts';
import type { Link } from './layout.tsx';
import { meOf } from './me.ts';
import { noticeIn, noticeQuery } from './notice.ts';
import type { Page } from './pages/page.ts';
import { type Fields, pressed } from './pressed.ts';
import { refuse } from './problem.ts';
import { mailView } from './views.ts';
import type { Visitor, Web } from './visitor.ts';
import { caseTitle } from './words.ts';

/** What each page of a signed-in member needs besides what it shows. */
export const pageFor = (app: App, visitor: Visitor, links: Link[]): Page => ({
  zone: visitor.member.zone,
  now: app.clock.now(),
  form: formKey(app, visitor),
  links,
  copyTo: (id) => caseAddress(id, app.domain, app.seal),
});

/**
 * The pages that show cases, and what is pressed on them. Those that few open, and those that bring the plan or the
 * pictures along, are loaded with the first who opens them: a function that starts cold shows its first page sooner.
 */
export function pageRoutes(web: Hono<Web>, app: App, links: Link[], forwarding?: string): void {
  const page = (visitor: Visitor) => pageFor(app, visitor, links);

  web.get('/', async (context) => {
    const visitor = visitorIn(context);
    const { HomePage } = await import('./pages/home-page.tsx');
    const { show, page: stated } = context.req.query();
    const [me, cases] = await Promise.all([meOf(app, visitor.member), allCases(app, visitor.member)]);
    const of = show === 'hidden' ? 'hidden' : 'seen';
    const number = Math.min(1000, Math.max(1, Math.trunc(Number(stated)) || 1));
    const said = noticeIn(app, visitor, context);
    return context.html(<HomePage page={page(visitor)} {...{ me, cases, of, number, said, forwarding }} />);
  });

  web.get('/cases/:id', async (context) => {
    const visitor = visitorIn(context);
    const { CasePage } = await import('./pages/case-page.tsx');
    const one = await caseOf(app, visitor.member, context.req.param('id'));
    return context.html(<CasePage one={one} page={page(visitor)} said={noticeIn(app, visitor, context)} />);
  });

  web.post('/cases/:id', async (context) => {
    const { visitor, fields } = await pressed(app, context);
    const one = await caseOf(app, visitor.member, context.req.param('id'));
    await atMost(app, `commands.${visitor.member.id}`, commandsPerHour);
    try {
      const said = await pressedOn(app, visitor, one, fields);
      const place = fields.back === 'home' ? '/' : `/cases/${one.id}`;
      return context.redirect(`${place}${noticeQuery(app, visitor, said)}`, 303);
    } catch (error) {
      if (!(error instanceof HTTPException) || error.status !== 422) throw error;
      const { CasePage } = await import('./pages/case-page.tsx');
      return context.html(<CasePage one={one} page={page(visitor)} said={[error.message]} typed={fields} />, 422);
    }
  });

  web.get('/mails', async (context) => {
    const visitor = visitorIn(context);
    const { MailsPage } = await import('./pages/mails-page.tsx');
    const { member } = visitor;
    const cursor = placeAt(app, member, 'mails', context.req.query('cursor'));
    const of = context.req.query('show') === 'held' ? 'held' : 'all';
    const { items, next: place } = await (of === 'held'
      ? heldOf(app, member, cursor)
      : app.outcomes.list(member.id, { limit: 30, ...(cursor ? { cursor } : {}) }));
    const next = cursorAt(app, member, 'mails', place);
    const titles = new Map((await allCases(app, visitor.member)).map(({ id, reading }) => [id, caseTitle(reading)]));
    return context.html(<MailsPage page={page(visitor)} mails={items.map(mailView)} {...{ of, next, titles }} />);
  });

  web.get('/mails/:key', async (context) => {
    const visitor = visitorIn(context);
    const { MailPage } = await import('./pages/mails-page.tsx');
    const key = context.req.param('key');
    const mail = /^[\w-]{1,100}$/.test(key)
      ? await mailOf(app, visitor.member, key)
      : refuse(404, 'There is no such mail.');
    return context.html(<MailPage page={page(visitor)} mail={mail} />);
  });

  web.get('/sent', async (context) => {
    const visitor = visitorIn(context);
    const { SentPage } = await import('./pages/sent-page.tsx');
    return context.html(<SentPage page={page(visitor)} cases={await allCases(app, visitor.member)} />);
  });

  web.get('/picture', async (context) => {
    const visitor = visitorIn(context);
    const [{ figuresOf }, { PicturePage }] = await Promise.all([
      import('./figures.ts'),
      import('./pages/picture-page.tsx'),
    ]);
    const figures = figuresOf(await allCases(app, visitor.member));
    return context.html(<PicturePage page={page(visitor)} figures={figures} />);
  });
}

/** Mails that were held, of the next five hundred that came in; a page of them may be empty though more follow. */
async function heldOf({ outcomes }: Pick<App, 'outcomes'>, { id }: Member, from: string | null) {
  const held: Outcome[] = [];
  let next = from;
  for (let pages = 0; pages < 5 && held.length < 30; pages++) {
    const page = await outcomes.list(id, { limit: 100, ...(next ? { cursor: next } : {}) });
    held.push(...page.items.filter(({ outcome }) => outcome === 'held'));
    next = page.next;
    if (!next) break;
  }
  return { items: held, next };
}

/** Does what was pressed on a case's page, and says what came of it. */
export async function pressedOn(
  app: Pick<App, 'cases' | 'clock'>,
  visitor: Visitor,
  one: Case,
  fields: Fields,
): Promise<string[]> {
  if (fields.do === 'undo' && fields.of !== one.before?.at(-1)?.at) return ['That is taken back already.'];
  const [{ changeByWish }, { wishOf }] = await Promise.all([import('./change.ts'), import('./wish.ts')]);
  const wish = wishOf(fields, one, { now: app.clock.now(), zone: visitor.member.zone });
  const { effects } = await changeByWish(app, visitor, one, wish);
  return effects.map(({ said }) => said);
}
