import { spokenDay } from '../../../case/calendar.ts';
import type { Credential } from '../../ports.ts';
import { Layout } from '../layout.tsx';
import type { Me } from '../me.ts';
import { Form, Press } from './form.tsx';
import type { Page } from './page.ts';
import { Standing } from './standing.tsx';

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
      <Calendar feed={settings.feed} form={form} />
      <Tokens tokens={settings.tokens} page={page} />
      <h2>Take it with you</h2>
      <p>
        <a href="/api/export.json">Everything, as JSON</a>, <a href="/api/export.csv">your cases as a table (CSV)</a>,{' '}
        <a href="/api/export.mbox">your mails as they came (mbox)</a>
      </p>
      <h2>Quiet, or the end</h2>
      <div class="row">
        {me.paused ? null : <Press action="/pause" form={form} text="Pause all mail" />}
        {mayLeave ? <Press action="/sign-out" form={form} text="Sign out" /> : null}
        <a class="button quiet" href="/leave">
          Erase everything …
        </a>
      </div>
    </Layout>
  );
}

function You({ me, form }: { me: Me; form: string }) {
  return (
    <Form action="/settings" form={form} class="card">
      <label for="name">Your name, as drafts are signed</label>
      <input id="name" name="name" value={me.name ?? ''} maxlength={100} autocomplete="name" />
      <label for="zone">Your time zone</label>
      <input id="zone" name="zone" value={me.zone} maxlength={60} list="zones" required autocomplete="off" />
      <datalist id="zones">
        {zones.map((zone) => (
          <option value={zone} />
        ))}
      </datalist>
      <label for="country">Your country, for its public holidays</label>
      <input
        id="country"
        name="country"
        value={me.country ?? ''}
        maxlength={10}
        pattern="[A-Za-z]{2}(-[A-Za-z0-9]{1,3}){0,2}"
        aria-describedby="country-hint"
        autocomplete="off"
      />
      <p class="soft small" id="country-hint">
        Two letters, and the part of it where that matters: DE, GB, US-CA. Nothing: weekends alone are free.
      </p>
      <div class="row">
        <button type="submit">Save</button>
      </div>
    </Form>
  );
}

/** A few to pick from; any other can be typed. */
const zones = [
  'Europe/London',
  'Europe/Dublin',
  'Europe/Lisbon',
  'Europe/Berlin',
  'Europe/Paris',
  'Europe/Madrid',
  'Europe/Rome',
  'Europe/Amsterdam',
  'Europe/Athens',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Toronto',
  'America/Sao_Paulo',
  'America/Mexico_City',
  'Africa/Lagos',
  'Africa/Johannesburg',
  'Asia/Kolkata',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
  'UTC',
];

function Forwarding({ me }: { me: Me }) {
  return (
    <>
      <h2>Forwarding by itself</h2>
      <div class="card">
        <p>
          By hand, forward to <code>{me.intake}</code>. If your mail program forwards by rules, let it forward to this
          address, which is yours alone:
        </p>
        <p>
          <code>{me.automatic}</code>
        </p>
        <details>
          <summary>How to set that up in Gmail</summary>
          <ol>
            <li>Settings, See all settings, Forwarding and POP/IMAP, Add a forwarding address: the one above.</li>
            <li>Gmail sends a code there to confirm. I pass it on to you within a minute.</li>
            <li>
              Make a filter for mails with words such as “application”, and let it forward to that address. What is no
              rejection opens no case.
            </li>
          </ol>
        </details>
        <details>
          <summary>How to set that up in Outlook</summary>
          <ol>
            <li>Settings, Mail, Rules, Add new rule.</li>
            <li>Condition: the subject includes “application”. Action: Redirect to the address above.</li>
          </ol>
        </details>
      </div>
    </>
  );
}

function Addresses({ settings, form }: { settings: Settings; form: string }) {
  const [first, ...others] = settings.me.addresses;
  return (
    <>
      <h2>Your addresses</h2>
      <ul class="plain">
        <li class="card">
          {first} <span class="soft small">Mail goes here.</span>
        </li>
        {others.map((address) => (
          <li class="card row">
            {address}
            <Press
              action="/settings/addresses/remove"
              form={form}
              fields={{ address }}
              text="Take it out"
              about={address}
            />
          </li>
        ))}
      </ul>
      {settings.manyAddresses ? (
        <Form action="/settings/addresses" form={form}>
          <label for="address">A further address that you write from</label>
          <input id="address" name="address" type="email" maxlength={320} required autocomplete="off" />
          <div class="row">
            <button type="submit" class="quiet">
              Ask it to confirm
            </button>
          </div>
        </Form>
      ) : null}
    </>
  );
}

function Calendar({ feed, form }: { feed: string | null; form: string }) {
  return (
    <>
      <h2>In your calendar</h2>
      {feed ? (
        <div class="card">
          <p>
            Subscribe to this address in your calendar. Whoever has it can read what comes next, so keep it to yourself.
          </p>
          <p>
            <code>{feed}</code>
          </p>
          <div class="row">
            <Press action="/settings/feed" form={form} text="Make a new address" />
            <Press action="/settings/feed/remove" form={form} text="End it" />
          </div>
        </div>
      ) : (
        <div class="row">
          <Press action="/settings/feed" form={form} text="Make a private address for it" />
        </div>
      )}
    </>
  );
}

function Tokens({ tokens, page }: { tokens: Credential[]; page: Page }) {
  return (
    <>
      <h2>Programs</h2>
      <p>
        A program of yours can ask the API with a token: <code>Authorization: Bearer …</code>. What it can ask is in{' '}
        <a href="/openapi.json">openapi.json</a>.
      </p>
      <ul class="plain">
        {tokens.map(({ id, name, scope, at }) => (
          <li class="card">
            {name}{' '}
            <span class="soft small">
              {scope === 'read' ? 'may read' : 'may read and change'}, since {spokenDay(at, page.zone)}
            </span>
            <Press
              action="/settings/tokens/remove"
              form={page.form}
              fields={{ id }}
              text="Take it back"
              about={name ?? 'a token'}
            />
          </li>
        ))}
      </ul>
      <Form action="/settings/tokens" form={page.form}>
        <label for="token-name">What is it for?</label>
        <input id="token-name" name="name" maxlength={60} required autocomplete="off" />
        <fieldset>
          <legend>What may it do?</legend>
          <input type="radio" id="scope-read" name="scope" value="read" checked />{' '}
          <label class="inline" for="scope-read">
            read
          </label>{' '}
          <input type="radio" id="scope-full" name="scope" value="full" />{' '}
          <label class="inline" for="scope-full">
            read and change
          </label>
        </fieldset>
        <div class="row">
          <button type="submit" class="quiet">
            Make a token
          </button>
        </div>
      </Form>
    </>
  );
}
