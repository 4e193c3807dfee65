import type { Hono } from 'hono';
import { caseAddress } from '../../mail/addresses.ts';
import { allCases } from '../every-case.ts';
import type { App } from '../ports.ts';
import { command, type WebCommand } from './api/commands.ts';
import { caseOf, mailOf } from './api/serve-api.ts';
import { cursorAt, placeAt } from './cursor.ts';
import { fits } from './fits.ts';
import { atMost, formKey, visitorIn } from './guard.ts';
import type { Link } from './layout.tsx';
import { meOf } from './me.ts';
import { HomePage } from './pages/home-page.tsx';
import { MailPage, MailsPage } from './pages/mails-page.tsx';
import type { Page } from './pages/page.ts';
import { SentPage } from './pages/sent-page.tsx';
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
export function pageRoutes(web: Hono<Web>, app: App, links: Link[]): void {
  const page = (visitor: Visitor) => pageFor(app, visitor, links);

  web.get('/', async (context) => {
    const visitor = visitorIn(context);
    const { show, page: stated } = context.req.query();
    const [me, cases] = await Promise.all([meOf(app, visitor.member), allCases(app, visitor.member)]);
    const of = show === 'hidden' ? 'hidden' : 'seen';
    const number = Math.min(1000, Math.max(1, Math.trunc(Number(stated)) || 1));
    return context.html(<HomePage page={page(visitor)} {...{ me, cases, of, number }} />);
  });

  web.get('/cases/:id', async (context) => {
    const visitor = visitorIn(context);
    const { CasePage } = await import('./pages/case-page.tsx');
    const one = await caseOf(app, visitor.member, context.req.param('id'));
    return context.html(<CasePage one={one} page={page(visitor)} />);
  });

  web.post('/cases/:id', async (context) => {
    const { visitor, fields } = await pressed(app, context);
    const [{ CasePage }, { changeByWish }] = await Promise.all([
      import('./pages/case-page.tsx'),
      import('./change.ts'),
    ]);
    const one = await caseOf(app, visitor.member, context.req.param('id'));
    await atMost(app, `commands.${visitor.member.id}`, 600);
    const isStale = fields.do === 'undo' && fields.of !== one.before?.at(-1)?.at;
    const wish = { ...wishOf(fields, app.clock.now()), step: fields.step };
    const { case: stands, effects } = isStale ? alreadyUndone(one) : await changeByWish(app, visitor, one, wish);
    if (fields.back === 'home') return context.redirect('/', 303);
    return context.html(<CasePage one={stands} page={page(visitor)} came={effects} />);
  });

  web.get('/mails', async (context) => {
    const visitor = visitorIn(context);
    const { member } = visitor;
    const cursor = placeAt(app, member, 'mails', context.req.query('cursor'));
    const { items, next: place } = await app.outcomes.list(member.id, { limit: 30, ...(cursor ? { cursor } : {}) });
    const next = cursorAt(app, member, 'mails', place);
    const titles = new Map((await allCases(app, visitor.member)).map(({ id, reading }) => [id, caseTitle(reading)]));
    return context.html(<MailsPage page={page(visitor)} mails={items.map(mailView)} {...{ next, titles }} />);
  });

  web.get('/mails/:key', async (context) => {
    const visitor = visitorIn(context);
    const key = context.req.param('key');
    const mail = /^[\w-]{1,100}$/.test(key)
      ? await mailOf(app, visitor.member, key)
      : refuse(404, 'There is no such mail.');
    return context.html(<MailPage page={page(visitor)} mail={mail} />);
  });

  web.get('/sent', async (context) => {
    const visitor = visitorIn(context);
    return context.html(<SentPage page={page(visitor)} cases={await allCases(app, visitor.member)} />);
  });

  web.get('/lessons', async (context) => {
    const visitor = visitorIn(context);
    const [{ lessonsOf }, { LessonsPage }] = await Promise.all([
      import('./figures.ts'),
      import('./pages/lessons-page.tsx'),
    ]);
    const found = lessonsOf(await allCases(app, visitor.member));
    return context.html(<LessonsPage page={page(visitor)} found={found} />);
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

/** What a form asks for. */
function wishOf(fields: Fields, now: string): { text: string } | { command: WebCommand } {
  if (fields.do === undefined) {
    const text = fields.text?.trim() ?? '';
    return text === '' ? refuse(422, 'There was nothing in it.') : { text: text.slice(0, 4000) };
  }
  const days = Number(fields.days ?? 7);
  const until = new Date(Date.parse(now) + Math.min(366, Math.max(1, days || 7)) * 86_400_000).toISOString();
  const stated = { ...fields, until, ...(fields.do === 'contact' ? contactOf(fields) : {}) };
  const { value, fault } = fits(command, stated);
  return value ? { command: value } : refuse(422, fault);
}

const contactOf = ({ name, address }: Fields) => ({
  name: name?.trim() || null,
  address: address?.trim() || null,
});

const alreadyUndone = <Same,>(one: Same) => ({
  case: one,
  effects: [{ effect: 'nothing', step: null, said: 'That is taken back already.' }],
});
