import type { Hono } from 'hono';
import type { Case, Member } from '../../../case/case.ts';
import { allCases } from '../../every-case.ts';
import { erase } from '../../leaving.ts';
import type { App } from '../../ports.ts';
import { cursorAt, placeAt } from '../cursor.ts';
import { atMost, commandsPerHour } from '../guard.ts';
import { changeMe, meOf } from '../me.ts';
import { isAhead, isOwnKey, keepPasted } from '../paste.ts';
import { refuse } from '../problem.ts';
import { caseView, mailView, placeOf, upcomingOf } from '../views.ts';
import type { Web } from '../visitor.ts';
import { serve } from './route.ts';
import { routes } from './routes.ts';

/** How often a member may do something in an hour. */
const exportsPerHour = 30;
/** Further parts of large ones. */
const partsPerHour = 600;

/** The routes of the API. `take` sets a mail on its way that was put in here. */
export function serveApi(web: Hono<Web>, app: App, take: (key: string) => Promise<void>): void {
  web.get(routes.health.path, async (context) => {
    await app.cases.nextDue(0);
    return context.json({ status: 'ok' });
  });

  web.get(routes.openapi.path, async (context) => context.json((await import('./openapi.ts')).openapi()));

  serve(web, routes.cases, async ({ visitor: { member }, query: { limit, cursor } }) => {
    const after = placeAt(app, member, 'cases', cursor);
    const { items, next } = await app.cases.list(member.id, { limit, ...(after ? { cursor: after } : {}) });
    return { cases: items.map(caseView), next: cursorAt(app, member, 'cases', next) };
  });

  serve(web, routes.case, async ({ visitor, params }) => caseView(await caseOf(app, visitor.member, params.id)));

  serve(web, routes.command, async ({ visitor, params, body }) => {
    const one = await caseOf(app, visitor.member, params.id);
    await atMost(app, `commands.${visitor.member.id}`, commandsPerHour);
    const { changeByWish } = await import('../change.ts');
    const { case: stands, effects } = await changeByWish(app, visitor, one, body);
    return { case: caseView(stands), effects };
  });

  serve(web, routes.upcoming, async ({ visitor: { member }, query: { limit, cursor } }) => {
    const after = placeAt(app, member, 'upcoming', cursor) ?? '';
    const waits = await app.members.paused(member.id);
    const left = upcomingOf(waits ? [] : inSight(await allCases(app, member))).filter((step) => placeOf(step) > after);
    const upcoming = left.slice(0, limit);
    const last = left.length > limit ? upcoming.at(-1) : undefined;
    return { upcoming, next: cursorAt(app, member, 'upcoming', last ? placeOf(last) : null) };
  });

  serve(web, routes.lessons, async ({ visitor }) => {
    const { lessonsOf } = await import('../figures.ts');
    return lessonsOf(await allCases(app, visitor.member));
  });

  serve(web, routes.figures, async ({ visitor }) => {
    const { figuresOf } = await import('../figures.ts');
    return figuresOf(await allCases(app, visitor.member));
  });

  serve(web, routes.mails, async ({ visitor: { member }, query: { limit, cursor } }) => {
    const after = placeAt(app, member, 'mails', cursor);
    const { items, next } = await app.outcomes.list(member.id, { limit, ...(after ? { cursor: after } : {}) });
    return { mails: items.map(mailView), next: cursorAt(app, member, 'mails', next) };
  });

  serve(web, routes.mail, async ({ visitor, params }) => mailOf(app, visitor.member, params.key));

  serve(web, routes.paste, async ({ visitor, body }) => {
    if (isAhead(body, app.clock.now())) refuse(422, 'date lies ahead.');
    await atMost(app, `pasted.${visitor.member.id}`, app.rules.mailsPerHour);
    const key = await keepPasted(app, visitor.member, body);
    await take(key);
    return mailOf(app, visitor.member, key);
  });

  serve(web, routes.me, ({ visitor }) => meOf(app, visitor.member));

  serve(web, routes.changeMe, async ({ visitor, body }) => meOf(app, await changeMe(app, visitor.member, body)));

  serve(web, routes.erase, async ({ visitor }) => {
    await erase(app, visitor.member);
    return { erased: true } as const;
  });

  serve(web, routes.exportJson, async ({ visitor: { member }, query: { cursor }, context }) => {
    const after = placeAt(app, member, 'export', cursor);
    await atMost(app, `exports.${member.id}`, after === null ? exportsPerHour : partsPerHour);
    const { exportJson } = await import('../export.ts');
    const { next, ...part } = await exportJson(app, member, after);
    const answer = { ...part, next: cursorAt(app, member, 'export', next) };
    return context.json(answer, 200, asFile('onfile.json'));
  });

  serve(web, routes.exportCsv, async ({ visitor: { member }, context }) => {
    await atMost(app, `exports.${member.id}`, exportsPerHour);
    const { exportCsv } = await import('../export.ts');
    const type = { 'Content-Type': 'text/csv; charset=utf-8' };
    return context.body(await exportCsv(app, member), 200, { ...type, ...asFile('onfile.csv') });
  });

  serve(web, routes.exportMbox, async ({ visitor: { member }, query: { cursor }, context }) => {
    const after = placeAt(app, member, 'mbox', cursor);
    await atMost(app, `exports.${member.id}`, after === null ? exportsPerHour : partsPerHour);
    const { mboxPart } = await import('../mbox.ts');
    const { number, body, next: place } = await mboxPart(app, member, after);
    const next = cursorAt(app, member, 'mbox', place);
    const name = number === 1 && next === null ? 'onfile.mbox' : `onfile-part-${number}.mbox`;
    const link = `<${routes.exportMbox.path}?cursor=${encodeURIComponent(next ?? '')}>; rel="next"`;
    const more = next === null ? {} : { Link: link };
    return context.body(new Uint8Array(body), 200, { 'Content-Type': 'application/mbox', ...more, ...asFile(name) });
  });
}

const inSight = (cases: readonly Case[]) => cases.filter(({ hidden }) => !hidden);

/** @throws {HTTPException} 404 where it is not this member's, just as where it is nobody's. */
export async function caseOf({ cases }: Pick<App, 'cases'>, { id: member }: Member, id: string): Promise<Case> {
  const found = /^[a-z0-9]{1,64}$/.test(id) ? await cases.get({ member, id }) : null;
  return found ?? refuse(404, 'There is no such case.');
}

/** How a member's mail ended; one that was put in on the web and is not through yet is `waiting`. */
export async function mailOf({ outcomes, rawMail }: Pick<App, 'outcomes' | 'rawMail'>, member: Member, key: string) {
  const found = await outcomes.get(key);
  if (found && (found.member === member.id || isOwnKey(key, member))) return mailView(found);
  if (found || !isOwnKey(key, member) || !(await rawMail.get(key))) refuse(404, 'There is no such mail.');
  const nothingYet = { at: null, case: null, from: null, subject: null };
  return { key, ...nothingYet, outcome: 'waiting' as const, detail: 'it is being read' };
}

const asFile = (name: string) => ({ 'Content-Disposition': `attachment; filename="${name}"` });
