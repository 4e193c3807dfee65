import { Press } from './form.tsx';

/** The private address of the calendar. */
export function CalendarAddress({ feed, form }: { feed: string | null; form: string }) {
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
