import { readdir } from 'node:fs/promises';
import { Hono } from 'hono';
import { type ParsedMail, simpleParser } from 'mailparser';
import { keptMailTo } from '../../shared/adapters/local/file-outbox.ts';
import { visitorIn } from '../../shared/app/web/guard.ts';
import { policy } from '../../shared/app/web/headers.ts';
import { Layout } from '../../shared/app/web/layout.tsx';
import { refuse } from '../../shared/app/web/problem.ts';
import type { Visitor, Web } from '../../shared/app/web/visitor.ts';
import { spoken } from '../../shared/case/calendar.ts';

const links = [{ href: '/outbox', text: 'Mails to you' }];

/** The kept mails in place of what the cases tell of them, for the web. */
export const outboxInPlace = (folder: string) => ({ links, further: { '/outbox': outboxPages(folder) } });

/** The mails that were sent to a member, as a mail reader would show them. */
function outboxPages(folder: string): Hono<Web> {
  const pages = new Hono<Web>();

  /** @throws {HTTPException} 404 where it was sent to somebody else, just as where there is none. */
  const mailOf = async (visitor: Visitor, name: string): Promise<Buffer> =>
    (/^[\w.-]{1,200}\.eml$/.test(name) ? await keptMailTo(folder, name, visitor.member.addresses) : null) ??
    refuse(404, 'There is no such mail.');

  pages.get('/', async (context) => {
    const visitor = visitorIn(context);
    const number = Math.min(1000, Math.max(1, Math.trunc(Number(context.req.query('page'))) || 1));
    const kept = await keptFor(visitor, folder, number * pageSize + 1);
    const shown = kept.slice((number - 1) * pageSize, number * pageSize);
    const mails = await Promise.all(shown.map(async ({ name, raw }) => ({ name, mail: await simpleParser(raw) })));
    const later = kept.length > number * pageSize ? number + 1 : null;
    return context.html(<MailList mails={mails} zone={visitor.member.zone} later={later} />);
  });

  pages.get('/:name', async (context) => {
    const visitor = visitorIn(context);
    const name = context.req.param('name');
    const mail = await simpleParser(await mailOf(visitor, name));
    context.header('Content-Security-Policy', `${policy}; frame-src 'self'`);
    return context.html(<MailPage mail={mail} name={name} zone={visitor.member.zone} />);
  });

  pages.get('/:name/html', async (context) => {
    const { html } = await simpleParser(await mailOf(visitorIn(context), context.req.param('name')));
    if (!html) refuse(404, 'This mail is plain text.');
    // The mail itself, as a mail reader shows it: no script, nothing from elsewhere, links in a window of their own.
    context.header(
      'Content-Security-Policy',
      "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'self'; base-uri 'none'",
    );
    return context.html(html.replace('<head>', '<head><base target="_blank">'));
  });

  pages.get('/:name/raw', async (context) => {
    const raw = await mailOf(visitorIn(context), context.req.param('name'));
    return context.body(new Uint8Array(raw), 200, { 'Content-Type': 'message/rfc822' });
  });

  return pages;
}

type Listed = { name: string; mail: ParsedMail };

function MailList({ mails, zone, later }: { mails: Listed[]; zone: string; later: number | null }) {
  return (
    <Layout title="Mails to you · Onfile" here="/outbox" links={links}>
      <h1>Mails to you</h1>
      {mails.length === 0 ? <p>No mail has been sent to you yet.</p> : null}
      <ul class="plain">
        {mails.map(({ name, mail: { subject, date } }) => (
          <li class="card">
            <a href={`/outbox/${name}`}>{subject || 'Without a subject'}</a>
            <br />
            <span class="soft when">{date ? spoken(date.toISOString(), zone) : null}</span>
          </li>
        ))}
      </ul>
      {later ? <a href={`/outbox?page=${later}`}>Earlier mails</a> : null}
    </Layout>
  );
}

function MailPage({ mail, name, zone }: Listed & { zone: string }) {
  return (
    <Layout title={`${mail.subject ?? 'Mail'} · Onfile`} here={`/outbox/${name}`} links={links}>
      <h1>{mail.subject}</h1>
      <p class="soft">
        From {mail.from?.text}
        <br />
        To {[mail.to ?? []].flat().map(({ text }) => text)}
        <br />
        <span class="when">{mail.date ? spoken(mail.date.toISOString(), zone) : null}</span>
      </p>
      <iframe title="The mail" src={`/outbox/${name}/html`} />
      <details class="card">
        <summary>As plain text</summary>
        <pre>{mail.text}</pre>
      </details>
      {mail.attachments.length > 0 ? (
        <p class="soft">Attached: {mail.attachments.map(({ filename }) => filename ?? 'a file').join(', ')}</p>
      ) : null}
      <p>
        <a href={`/outbox/${name}/raw`}>Open in a mail program</a>
      </p>
    </Layout>
  );
}

const pageSize = 50;

/** A member's mails, the latest first, at most so many. */
async function keptFor({ member }: Visitor, folder: string, most: number): Promise<{ name: string; raw: Buffer }[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml')).sort();
  const kept: { name: string; raw: Buffer }[] = [];
  for (const name of names.reverse()) {
    if (kept.length === most) break;
    const raw = await keptMailTo(folder, name, member.addresses);
    if (raw) kept.push({ name, raw });
  }
  return kept;
}
