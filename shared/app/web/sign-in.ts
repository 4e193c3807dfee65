import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import type { Member } from '../../case/case.ts';
import { faultOf } from '../fault-of.ts';
import { nameId } from '../identity.ts';
import type { App } from '../ports.ts';
import { issue, known } from './credentials.ts';
import { cookieName, isSecure } from './visitor.ts';

/** In an hour: links that one address is mailed, and that all are. */
const linksPerAddress = 5;
const linksPerHour = 200;

/**
 * Mails a member a link to sign in by. Whoever is no member gets no mail, and nobody can tell from the answer: what
 * fails is logged alone. `to` is the page that the link leads to in the end.
 */
export async function mailLink(app: App, stated: string, to = '/'): Promise<void> {
  await mailLinkTo(app, stated, to).catch((error: unknown) =>
    app.log('sign-in link failed', { error: faultOf(error) }),
  );
}

async function mailLinkTo(app: App, stated: string, to: string): Promise<void> {
  const address = stated.trim().toLowerCase();
  const now = app.clock.now();
  if (!app.webUrl || !/^[^\s<>@]{1,64}@[^\s<>@]{1,255}$/.test(address)) return;
  const member = await app.members.byAddress(address);
  if (!member || !(await app.limits.take(`sign-in.${nameId(address)}`, linksPerAddress, now))) return;
  if (!(await app.limits.take('sign-in', linksPerHour, now))) return;
  const { secret, credential } = await issue(app, { member: member.id, kind: 'link', scope: 'full', name: null });
  await send(
    app,
    { ...member, addresses: [address] },
    `${app.webUrl}/sign-in/${secret}${to === '/' ? '' : `?to=${encodeURIComponent(to)}`}`,
    credential.id,
  );
}

/** Composing mail is not needed for showing pages, so that it is loaded where a link is asked for. */
async function send(app: App, member: Member, link: string, id: string): Promise<void> {
  const [{ sendLetter }, { signInLetter }] = await Promise.all([
    import('../send-letter.ts'),
    import('../../draft/conversation/sign-in.ts'),
  ]);
  const name = `sign-in.${id.slice(0, 16)}`;
  const letter = signInLetter({ link });
  await sendLetter(app, member, { letter, caseId: null, step: 'answer', id: name, date: app.clock.now(), asked: true });
}

/** Uses up a mailed link: a session for the one who is first, null for everybody else and once it is too late. */
export async function redeem(app: App, secret: string): Promise<{ cookie: string; member: string } | null> {
  const link = await known(app, secret, 'link');
  if (!link || !(await app.credentials.remove(link.member, link.id))) return null;
  const { member } = link;
  const session = await issue(app, { member, kind: 'session', scope: 'full', name: null });
  return { cookie: session.secret, member };
}

/** Lax, because the first page after a link in a mail must find the session; what acts asks for a form's key as well. */
export function keepCookie(app: Pick<App, 'webUrl'>, context: Context, value: string): void {
  const thirtyDays = 30 * 86_400;
  const options = { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(app), maxAge: thirtyDays } as const;
  setCookie(context, cookieName(app), value, options);
}

export function dropCookie(app: Pick<App, 'webUrl'>, context: Context): void {
  deleteCookie(context, cookieName(app), { path: '/', secure: isSecure(app) });
}
