import type { Credential } from '../../ports.ts';
import { Layout } from '../layout.tsx';
import type { Me } from '../me.ts';
import { Addresses } from './addresses.tsx';
import { CalendarAddress } from './calendar-address.tsx';
import { Press } from './form.tsx';
import { Forwarding } from './forwarding.tsx';
import type { Page } from './page.ts';
import { Programs } from './programs.tsx';
import { Standing } from './standing.tsx';
import { You } from './you.tsx';

export type Settings = {
  me: Me;
  tokens: Credential[];
  /** The address of the calendar's feed; null while there is none. */
  feed: string | null;
  /** Whether further addresses can be added here. */
  manyAddresses: boolean;
  /** Whether there is a session that can be ended. */
  mayLeave: boolean;
};

type Props = { page: Page; settings: Settings; came?: string | undefined; token?: string | undefined };

/** Who the member is, where mail goes, and who else may read. `token` is shown this once. */
export function SettingsPage({ page, settings, came, token }: Props) {
  const { me, mayLeave } = settings;
  const { form } = page;
  return (
    <Layout title="Settings · Onfile" here="/settings" links={page.links}>
      <h1>Settings</h1>
      {came ? (
        <div class="note" role="status">
          <p>{came}</p>
          {token ? (
            <p>
              <code>{token}</code>
            </p>
          ) : null}
        </div>
      ) : null}
      <Standing me={me} page={page} />
      <You me={me} form={form} />
      <Forwarding me={me} />
      <Addresses {...{ settings, form }} />
      <CalendarAddress feed={settings.feed} form={form} />
      <Programs tokens={settings.tokens} page={page} />
      <h2>Take it with you</h2>
      <p>
        <a href="/export">Your cases as a table, everything as JSON, your mails as they came</a>
      </p>
      <h2>Quiet, or the end</h2>
      <div class="row">
        {me.paused ? null : <Press action="/pause" form={form} text="Pause all mail" />}
        <a class="button quiet" href="/end-all">
          End all cases …
        </a>
        {mayLeave ? <Press action="/sign-out" form={form} text="Sign out" /> : null}
        {mayLeave ? (
          <Press action="/sign-out" form={form} fields={{ everywhere: 'yes' }} text="Sign out everywhere" />
        ) : null}
        <a class="button quiet" href="/leave">
          Erase everything …
        </a>
      </div>
    </Layout>
  );
}
