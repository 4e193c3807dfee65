import { Layout } from '../layout.tsx';

/** Asks for the address, and says the same whoever asks. */
export function SignInPage({ asked }: { asked: boolean }) {
  return (
    <Layout title="Sign in · Onfile">
      <h1>Sign in</h1>
      {asked ? (
        <p role="status">
          If that address is a member’s, a link is on its way to it. It works once, within a quarter of an hour.
        </p>
      ) : (
        <p>There is no password. You get a link by mail.</p>
      )}
      <form method="post" action="/sign-in" class="card">
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
export function LinkOpenedPage({ action }: { action: string }) {
  return (
    <Layout title="Sign in · Onfile">
      <h1>Welcome back</h1>
      <form method="post" action={action}>
        <button type="submit">Sign in</button>
      </form>
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
