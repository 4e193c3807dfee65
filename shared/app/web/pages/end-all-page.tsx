import { Layout } from '../layout.tsx';
import { Press } from './form.tsx';
import type { Page } from './page.ts';

/** Asks once more before all cases are ended. `cases`: how many are under way. */
export function EndAllPage({ page, cases }: { page: Page; cases: number }) {
  const which = cases === 1 ? 'Your one case that is under way ends' : `All your ${cases} cases that are under way end`;
  return (
    <Layout title="End all cases · Onfile" here="/settings" links={page.links}>
      <h1>Shall I end all your cases?</h1>
      {cases === 0 ? (
        <p>None of your cases is under way, so there is nothing to end.</p>
      ) : (
        <>
          <p>
            {which}, and no more mails come about {cases === 1 ? 'it' : 'them'}. They stay here to look at, and “undo”
            on a case’s page takes that case back. A mail that you forward later opens a case again.
          </p>
          <Press action="/end-all" form={page.form} text="End all cases" loud />
        </>
      )}
      <p>
        If you only want quiet for a while, <a href="/settings">pause</a> instead.
      </p>
    </Layout>
  );
}
