import { spokenDay } from '../../../case/calendar.ts';
import { Layout } from '../layout.tsx';
import type { MboxPart } from '../mbox.ts';
import type { Page } from './page.ts';

type Props = {
  page: Page;
  /** The cursors of the parts of the JSON export; null for the first. */
  parts: (string | null)[];
  /** The part of the mails that is offered, with the cursors of it and of the next one. */
  mbox: MboxPart;
  cursor: string | null;
  next: string | null;
};

/** Everything to take along. Large exports come in parts, for which this page is the way from one to the next. */
export function ExportPage({ page, parts, mbox, cursor, next }: Props) {
  const whole = mbox.number === 1 && next === null;
  return (
    <Layout title="Take it with you · Onfile" here="/settings" links={page.links}>
      <h1>Take it with you</h1>
      <h2>Cases, lessons, drafts</h2>
      <ul>
        <li>
          <a href="/api/export.csv">Your cases as a table (CSV)</a>
        </li>
        {parts.map((part, at) => (
          <li>
            <a href={addressOf('/api/export.json', part)}>
              Everything, as JSON{parts.length > 1 ? `, part ${at + 1} of ${parts.length}` : ''}
            </a>
          </li>
        ))}
      </ul>
      <h2 id="mails">Your mails, as they came (mbox)</h2>
      {mbox.span === null ? (
        <p>{mbox.number === 1 ? 'None is kept.' : 'That was the last part.'}</p>
      ) : (
        <div class="card">
          <p>
            {mbox.mails} {mbox.mails === 1 ? 'mail' : 'mails'}, from {spokenDay(mbox.span.from, page.zone)} to{' '}
            {spokenDay(mbox.span.to, page.zone)}
            {whole ? '' : `: part ${mbox.number}, the latest mails first`}
          </p>
          <div class="row">
            <a class="button" href={addressOf('/api/export.mbox', cursor)}>
              Download {whole ? 'them' : `part ${mbox.number}`}
            </a>
            {next === null ? null : (
              <a class="button quiet" href={`${addressOf('/export', next)}#mails`}>
                On to part {mbox.number + 1}
              </a>
            )}
          </div>
          {next === null && !whole ? <p class="soft small">This is the last part.</p> : null}
        </div>
      )}
    </Layout>
  );
}

const addressOf = (path: string, cursor: string | null) =>
  cursor === null ? path : `${path}?cursor=${encodeURIComponent(cursor)}`;
