import type * as z from 'zod';
import { spoken } from '../../../case/calendar.ts';
import type { HeldBecause } from '../../ports.ts';
import type { mailAnswer } from '../api/schemas.ts';
import { Layout } from '../layout.tsx';
import { outcomeNames } from '../words.ts';
import { Press } from './form.tsx';
import type { Page } from './page.ts';

type Mail = z.output<typeof mailAnswer>;

type Props = {
  page: Page;
  mails: Mail[];
  /** The titles of their cases. */
  titles: ReadonlyMap<string, string>;
  /** All mails, or those that were held alone. */
  of: 'all' | 'held';
  next: string | null;
};

/** The mails that came in, and how each ended; what was held with its reason. */
export function MailsPage({ page, mails, next, of, titles }: Props) {
  return (
    <Layout title="Mails from you · Onfile" here="/mails" links={page.links}>
      <h1>{of === 'held' ? 'Mails that were held' : 'Mails from you'}</h1>
      <p class="soft">
        {of === 'held' ? (
          <>
            Nothing was done about these. If one was yours, forward it again from your own address.{' '}
            <a href="/mails">Back to all mails</a>
          </>
        ) : (
          <a href="/mails?show=held">Only those that were held</a>
        )}
      </p>
      {mails.length === 0 ? <p>{of === 'held' ? 'None was.' : 'None has come in yet.'}</p> : null}
      <MailList {...{ mails, page, titles }} />
      {next ? (
        <p>
          <a href={`/mails?${of === 'held' ? 'show=held&' : ''}cursor=${encodeURIComponent(next)}`}>Earlier ones</a>
        </p>
      ) : null}
    </Layout>
  );
}

function MailList({ mails, page, titles }: Pick<Props, 'mails' | 'page' | 'titles'>) {
  return (
    <ul class="plain">
      {mails.map((mail) => (
        <li class="card">
          <h2 class="plain">
            {mail.subject === null ? 'A mail without a word to read' : mail.subject || 'Without a subject'}
          </h2>
          <p class="soft small">{[mail.from, mail.at && spoken(mail.at, page.zone)].filter(Boolean).join(', ')}</p>
          <p>
            {outcomeNames[mail.outcome]}
            {mail.case ? (
              <>
                : <a href={`/cases/${mail.case}`}>{titles.get(mail.case) ?? 'its case'}</a>
              </>
            ) : null}
            {reasoned.has(mail.outcome) ? `: ${reasonSaid(mail.detail)}` : ''}
            {advised.has(mail.outcome) ? (
              <>
                . <Advice mail={mail} />
              </>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Advice({ mail: { key, subject } }: { mail: Mail }) {
  return (
    <a href={`/mails/${key}`} aria-label={`What to do about ${subject || 'this mail'}`}>
      What to do
    </a>
  );
}

type Outcomes = ReadonlySet<Mail['outcome']>;
/** Ends that say why. */
const reasoned: Outcomes = new Set(['not-a-rejection', 'held']);
/** Ends after which a member may want to do something. */
const advised: Outcomes = new Set([...reasoned, 'no-forward', 'unreadable', 'failed']);

/** Of mails that are nobody's no page tells. */
const reasons: Readonly<Record<string, string>> = {
  'a member in From, without proof': 'it is written in your name, without proof that it came from you',
  'an altered case address': 'it was sent to an address of ours that somebody altered',
  'a case that is gone': 'the case that it is about is gone',
  'a case that is not this member’s': 'it was sent to a case that is not yours',
  'no yes to an invitation': 'it answers an invitation without a yes',
  'more mails in one hour than are taken': 'more mails came in an hour than are taken',
} satisfies Partial<Record<HeldBecause, string>>;
const reasonSaid = (detail: string) => reasons[detail] ?? detail;

/** What became of one mail. While one that was put in on the web is read, the page looks again by itself. */
export function MailPage({ page, mail }: { page: Page; mail: Mail }) {
  const waiting = mail.outcome === 'waiting';
  const soon = waiting && isFresh(mail.key, page.now);
  return (
    <Layout title="Your mail · Onfile" here="/add" links={page.links} {...(soon ? { refresh: 3 } : {})}>
      <h1>{waiting ? 'Thank you, I am reading it' : outcomeNames[mail.outcome]}</h1>
      {mail.subject ? (
        <p class="soft">
          {mail.subject}
          {mail.from ? `, from ${mail.from}` : ''}
        </p>
      ) : null}
      {soon ? <p>It is kept. This page looks again by itself in a moment.</p> : null}
      {waiting && !soon ? (
        <p>
          It is kept, and takes longer than usual. It will stand among the <a href="/mails">mails from you</a>.
        </p>
      ) : null}
      {mail.case ? (
        <p>
          <a class="button" href={`/cases/${mail.case}`}>
            Open its case
          </a>
        </p>
      ) : null}
      {!waiting && !mail.case ? <p>{adviceOf(mail)}</p> : null}
      {mail.outcome === 'not-a-rejection' ? (
        <Press action={`/mails/${mail.key}`} form={page.form} text="It is a no: open a case" loud />
      ) : null}
      {!waiting && !mail.case ? (
        <p>
          <a href="/add">Bring another one here</a>, or go <a href="/">back to where things stand</a>.
        </p>
      ) : null}
    </Layout>
  );
}

/** Put in within two minutes, as the key says. */
function isFresh(key: string, now: string): boolean {
  const [, day = '', hour, minute, second] = /-(\d{8})(\d\d)(\d\d)(\d\d)\d{3}-/.exec(key) ?? [];
  const at = Date.parse(`${day.replace(/(....)(..)(..)/, '$1-$2-$3')}T${hour}:${minute}:${second}Z`);
  return Date.parse(now) - at < 120_000;
}

const adviceOf = ({ outcome, detail }: Mail): string =>
  ({
    'not-a-rejection': `As far as I can tell, ${detail}, so I have opened no case. If it is a no all the same, say so here.`,
    'no-forward': 'I could not find their words in it. Paste the whole mail, with who wrote it.',
    unreadable: 'There was nothing in it that I could read. Save it anew as .eml, or paste its text.',
    held: `I did nothing about it, because ${reasonSaid(detail)}. If it was yours, forward it again from your own address.`,
    failed: 'It is kept, but I have stopped trying. Forward it once more in a day or two; no mail opens a second case.',
    dropped: `It was ${detail}, which opens no case.`,
  })[outcome as string] ?? 'No case came of it.';
