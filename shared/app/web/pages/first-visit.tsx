import { Layout } from '../layout.tsx';
import type { Me } from '../me.ts';
import type { Page } from './page.ts';
import { Standing } from './standing.tsx';

type Props = { page: Page; me: Me; forwarding: string | undefined };

/** Says how to begin. */
export function FirstVisit({ page, me, forwarding }: Props) {
  return (
    <Layout title="Onfile" here="/" links={page.links}>
      <Standing me={me} page={page} />
      <h1>Nothing here yet</h1>
      <p>
        When an employer writes to say no, forward that mail to <code>{me.intake}</code>. You get a short receipt with a
        plan, and over the next months a few drafts that keep the door open. You decide what is sent.
      </p>
      <h2>Your first one</h2>
      <ol>
        <li>Find the mail in your mailbox, and press Forward.</li>
        <li>
          Send it to <code>{me.intake}</code> from {me.addresses[0]}. Words of your own above it help: who you spoke
          with, or a moment that you liked.
        </li>
        <li>Within a minute the receipt is in your mailbox, and the plan is on this page.</li>
      </ol>
      {forwarding ? <p class="note">{forwarding}</p> : null}
      <p>
        No mail program at hand? <a href="/add">Paste its text or upload it here.</a>
      </p>
    </Layout>
  );
}
