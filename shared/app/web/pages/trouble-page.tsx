import { Layout } from '../layout.tsx';
import { titleOf } from '../problem.ts';

/** What a person sees where a request was refused. */
export function TroublePage({ status, detail }: { status: number; detail: string }) {
  return (
    <Layout title={`${titleOf(status)} · Onfile`}>
      <h1>{status === 404 ? 'Nothing here' : status >= 500 ? 'That went wrong' : 'That did not work'}</h1>
      <p>{detail}</p>
      <p>
        <a href="/">Back to where things stand</a>
      </p>
    </Layout>
  );
}
