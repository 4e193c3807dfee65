import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { type ParsedMail, simpleParser } from 'mailparser';
import { Layout } from '../../shared/app/web/layout.tsx';
import { spoken } from '../../shared/case/calendar.ts';

const links = [{ href: '/outbox', text: 'Mails to you' }];

/** The mails that were sent, as a mail reader would show them. */
export function outboxPages({ folder, zone }: { folder: string; zone: string }): Hono {
  const pages = new Hono();

  pages.get('/', async (context) => {
    const names = await mailNames(folder);
    const page = Math.max(1, Number(context.req.query('page')) || 1);
    const shown = names.slice((page - 1) * pageSize, page * pageSize);
    const mails = await Promise.all(shown.map(async (name) => ({ name, mail: await open(folder, name) })));
    return context.html(
      <Layout title="Mails to you · Onfile" here="/outbox" links={links}>
        <h1>Mails to you</h1>
        {mails.length === 0 ? <p>No mail has been sent yet.</p> : null}
        <ul class="plain">
          {mails.map(({ name, mail }) => (
            <li class="card">
              <a href={`/outbox/${name}`}>{mail?.subject || 'Without a subject'}</a>
              <br />
              <span class="soft when">{mail?.date ? spoken(mail.date.toISOString(), zone) : null}</span>
            </li>
          ))}
        </ul>
        {names.length > page * pageSize ? <a href={`/outbox?page=${page + 1}`}>Earlier mails</a> : null}
      </Layout>,
    );
  });

  pages.get('/:name', async (context) => {
    const mail = await open(folder, context.req.param('name'));
    if (!mail) return context.notFound();
    context.header('Content-Security-Policy', "default-src 'none'; style-src 'self'; img-src data:; frame-src 'self'");
    return context.html(<MailPage mail={mail} name={context.req.param('name')} zone={zone} />);
  });

  pages.get('/:name/html', async (context) => {
    const mail = await open(folder, context.req.param('name'));
    if (!mail?.html) return context.notFound();
    // The mail itself, as a mail reader shows it: no script, nothing from elsewhere, links in a window of their own.
    context.header(
      'Content-Security-Policy',
      "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'",
    );
    return context.html(mail.html.replace('<head>', '<head><base target="_blank">'));
  });

  pages.get('/:name/raw', async (context) => {
    const raw = await rawMail(folder, context.req.param('name'));
    if (!raw) return context.notFound();
    return context.body(new Uint8Array(raw), 200, { 'Content-Type': 'message/rfc822' });
  });

  return pages;
}

function MailPage({ mail, name, zone }: { mail: ParsedMail; name: string; zone: string }) {
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

async function mailNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.eml')).sort((one, other) => (one < other ? 1 : -1));
}

async function open(folder: string, name: string): Promise<ParsedMail | null> {
  const raw = await rawMail(folder, name);
  return raw && simpleParser(raw);
}

async function rawMail(folder: string, name: string): Promise<Buffer | null> {
  if (!/^[\w.-]{1,200}\.eml$/.test(name)) return null;
  return readFile(join(folder, name)).catch(() => null);
}
