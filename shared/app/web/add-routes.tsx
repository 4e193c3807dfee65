import type { Hono } from 'hono';
import type { Member } from '../../case/case.ts';
import { intakeAddress } from '../../mail/addresses.ts';
import type { App } from '../ports.ts';
import { pasted } from './api/routes.ts';
import { noMail } from './file-kind.ts';
import { fits } from './fits.ts';
import { formBody } from './form-body.ts';
import { actorIn, atMost, checkForm, visitorIn } from './guard.ts';
import type { Link } from './layout.tsx';
import { meOf } from './me.ts';
import { pageFor } from './page-routes.tsx';
import { AddPage } from './pages/add-page.tsx';
import { isAhead, keepPasted, keepUploaded } from './paste.ts';
import { refuse } from './problem.ts';
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
    if (key !== null) {
      await take(key);
      return context.redirect(`/mails/${key}`, 303);
    }
    const me = await meOf(app, visitor.member);
    return context.html(<AddPage page={page(visitor)} me={me} trouble={trouble} typed={textsOf(body)} />, 422);
  });

  // "It is a no": what opened no case opens one all the same.
  web.post('/mails/:key', async (context) => {
    const visitor = actorIn(context);
    checkForm(app, visitor, (await formBody(context)).key);
    await atMost(app, `pasted.${visitor.member.id}`, app.rules.mailsPerHour);
    const key = context.req.param('key');
    const { openTold } = await import('../open-told.ts');
    const told = /^[\w-]{1,100}$/.test(key) ? await openTold(app, visitor.member, key) : null;
    if (!told) refuse(404, 'There is no such mail.');
    if (told === 'gone')
      refuse(
        410,
        `I cannot find that mail any more. Please forward it to ${intakeAddress(app.domain)} once more, with “It is a no” above it.`,
      );
    return context.redirect(told.caseId ? `/cases/${told.caseId}` : `/mails/${key}`, 303);
  });
}

type Added = { key: string; trouble: null } | { key: null; trouble: string };

/** Keeps what the form of the page "Add one" brings. */
async function added(app: App, { member }: Visitor, body: Record<string, unknown>): Promise<Added> {
  const { file } = body;
  if (file instanceof File) return uploaded(app, member, new Uint8Array(await file.arrayBuffer()));
  const { value, fault } = fits(pasted, { text: '', ...textsOf(body) });
  if (!value) return { key: null, trouble: worded(fault) };
  if (isAhead(value, app.clock.now())) return { key: null, trouble: 'The day lies ahead.' };
  return { key: await keepPasted(app, member, value), trouble: null };
}

async function uploaded(app: App, member: Member, bytes: Uint8Array): Promise<Added> {
  const trouble = bytes.length === 0 ? 'That file is empty.' : noMail(bytes);
  return trouble === null ? { key: await keepUploaded(app, member, bytes), trouble } : { key: null, trouble };
}

/** The texts that were typed, by their fields; what was left empty is left out. */
const textsOf = (body: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    ['text', 'from', 'subject', 'date'].flatMap((name) => {
      const value = body[name];
      return typeof value === 'string' && value !== '' ? [[name, value]] : [];
    }),
  );

/** The fields as the page calls them. */
const worded = (fault: string) => fault.replace(/^(?:text|from|subject|date)\b/, (name) => names[name] ?? name);
const names: Record<string, string> = {
  text: 'The mail',
  from: 'Who wrote it',
  subject: 'The subject',
  date: 'The day',
};
