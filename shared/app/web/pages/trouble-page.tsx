import { Layout } from '../layout.tsx';
import { titleOf } from '../problem.ts';

/** `here` is the page's path where somebody is signed in. */
type Props = { status: number; detail: string; here: string | undefined };

/** What a person sees where a request was refused. */
export function TroublePage({ status, detail, here }: Props) {
  return (
    <Layout title={`${titleOf(status)} · Onfile`} {...(here === undefined ? {} : { here })}>
      <h1>{status === 404 ? 'Nothing here' : status >= 500 ? 'That went wrong' : 'That did not work'}</h1>
      {status === 401 ? (
        <p>
          You are not signed in any more, so nothing was done. <a href="/sign-in">Sign in</a>, then go back here with
          your browser’s Back: what you typed is mostly there still.
        </p>
      ) : (
        <>
          <p>{detail}</p>
          <p>
            <a href="/">Back to where things stand</a>
          </p>
        </>
      )}
    </Layout>
  );
}
