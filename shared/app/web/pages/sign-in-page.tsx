import { Layout } from '../layout.tsx';

/** Asks for the address, and says the same whoever asks. */
export function SignInPage({ asked, to }: { asked: boolean; to: string }) {
  return (
    <Layout title="Sign in · Onfile">
      <h1>Sign in</h1>
      {asked ? (
        <p role="status">
          If that address is a member’s, a link is on its way to it. It works once, within a quarter of an hour. Where
          mail to it came back lately, none is sent: then “pause” at the end of any mail of mine leads to a page that
          takes it up again.
        </p>
      ) : (
        <p>There is no password. You get a link by mail.</p>
      )}
      <form method="post" action="/sign-in" class="card">
        {to === '/' ? null : <input type="hidden" name="to" value={to} />}
        <p>
          <label for="address">Your mail address</label>
          <input id="address" name="address" type="email" autocomplete="email" required maxlength={320} />
        </p>
        <button type="submit">{asked ? 'Send another link' : 'Send me a link'}</button>
      </form>
    </Layout>
  );
}

/** A mailed link opened. Only the button uses it up: what else follows links, such as a scanner, does not. */
export function LinkOpenedPage({ action, as }: { action: string; as: string }) {
  return (
    <Layout title="Sign in · Onfile">
      <h1>Welcome back</h1>
      <form method="post" action={action}>
        <button type="submit">Sign in as {as}</button>
      </form>
      <p class="soft">If that is not you, close this page: somebody sent you a link of theirs.</p>
    </Layout>
  );
}

export function LinkUsedPage() {
  return (
    <Layout title="Sign in · Onfile">
      <h1>This link no longer works</h1>
      <p>
        It works once, within a quarter of an hour. <a href="/sign-in">Get another one</a>.
      </p>
    </Layout>
  );
}
