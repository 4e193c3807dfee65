import type * as z from 'zod';
import { spoken } from '../../../case/calendar.ts';
import type { mailAnswer } from '../api/schemas.ts';
import { Layout } from '../layout.tsx';
import { outcomeNames } from '../words.ts';
import type { Page } from './page.ts';

type Mail = z.output<typeof mailAnswer>;

type Props = { page: Page; mails: Mail[]; next: string | null; titles: ReadonlyMap<string, string> };

/** The mails that came in, and how each ended, with the titles of their cases; what was held stands on top, with its reason. */
export function MailsPage({ page, mails, next, titles }: Props) {
  const held = mails.filter(({ outcome }) => outcome === 'held');
  return (
    <Layout title="Mails from you · Onfile" here="/mails" links={page.links}>
      <h1>Mails from you</h1>
      {mails.length === 0 ? <p>None has come in yet.</p> : null}
      {held.length > 0 ? (
        <section aria-labelledby="held">
          <h2 id="held">Held</h2>
          <p class="soft">Nothing was done about these. If one was yours, forward it again from your own address.</p>
          <MailList {...{ mails: held, page, titles }} />
        </section>
      ) : null}
      {mails.length > held.length ? (
        <section aria-labelledby="taken">
          <h2 id="taken">Taken in</h2>
          <MailList {...{ mails: mails.filter(({ outcome }) => outcome !== 'held'), page, titles }} />
        </section>
      ) : null}
      {next ? (
        <p>
          <a href={`/mails?cursor=${encodeURIComponent(next)}`}>Earlier ones</a>
        </p>
      ) : null}
    </Layout>
  );
}

function MailList({ mails, page, titles }: Omit<Props, 'next'>) {
  return (
    <ul class="plain">
      {mails.map(({ at, outcome, case: one, detail }) => (
        <li class="card">
          {outcomeNames[outcome]}
          {one ? (
            <>
              : <a href={`/cases/${one}`}>{titles.get(one) ?? 'its case'}</a>
            </>
          ) : null}
          <p class="soft small">
            {at ? <span class="when">{spoken(at, page.zone)}</span> : null}
            {outcome === 'held' ? `. Held because it was ${reasonSaid(detail)}.` : ''}
          </p>
        </li>
      ))}
    </ul>
  );
}

const reasons: Record<string, string> = {
  'a member in From, without proof': 'written in your name, without proof that it came from you',
};
const reasonSaid = (detail: string) => reasons[detail] ?? detail;

/** What became of one mail that was put in on the web. While it is read the page looks again by itself. */
export function MailPage({ page, mail }: { page: Page; mail: Mail }) {
  const waiting = mail.outcome === 'waiting';
  return (
    <Layout title="Your mail · Onfile" here="/add" links={page.links} {...(waiting ? { refresh: 3 } : {})}>
      <h1>{waiting ? 'Thank you, I am reading it' : outcomeNames[mail.outcome]}</h1>
      {waiting ? <p>It is kept. This page looks again by itself in a moment.</p> : null}
      {mail.case ? (
        <p>
          <a class="button" href={`/cases/${mail.case}`}>
            Open its case
          </a>
        </p>
      ) : null}
      {!waiting && !mail.case ? (
        <p>
          {adviceOf(mail)} <a href="/add">Try another one</a>.
        </p>
      ) : null}
    </Layout>
  );
}

const adviceOf = ({ outcome, detail }: Mail): string =>
  ({
    'not-a-rejection': 'I have opened no case. If it is a no all the same, paste the mail that says so most clearly.',
    'no-forward': 'I could not find their words in it. Paste the whole mail, with who wrote it.',
    unreadable: 'There was nothing in it that I could read. Save it anew, or paste its text.',
    held: `It was ${reasonSaid(detail)}.`,
    dropped: `It was ${detail}, which opens no case.`,
  })[outcome as string] ?? 'No case came of it.';
