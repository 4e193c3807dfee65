import { Layout } from '../layout.tsx';
import { Form } from './form.tsx';
import type { Page } from './page.ts';

/** Asks once more before everything is erased. */
export function LeavePage({ page, cases, trouble }: { page: Page; cases: number; trouble?: string | undefined }) {
  const what =
    cases === 0
      ? 'all that I keep of you'
      : `your ${cases === 1 ? 'case' : `${cases} cases`}, the mails that you forwarded, and all else that I keep of you`;
  return (
    <Layout title="Erase everything · Onfile" here="/settings" links={page.links}>
      <h1>Shall I erase everything?</h1>
      <p>That erases {what}. It cannot be taken back.</p>
      <p>
        You may want to <a href="/export">take a copy</a> first. If you only want quiet, <a href="/settings">pause</a>{' '}
        instead.
      </p>
      {trouble ? (
        <p class="note" role="alert">
          {trouble}
        </p>
      ) : null}
      <Form action="/leave" form={page.form} class="card">
        <label for="confirm">To go on, type: erase everything</label>
        <input id="confirm" name="confirm" required autocomplete="off" maxlength={40} />
        <div class="row">
          <button type="submit">Erase everything</button>
        </div>
      </Form>
    </Layout>
  );
}

/** The last page. */
export function LeftPage() {
  return (
    <Layout title="Erased · Onfile">
      <h1>Everything is erased</h1>
      <p>Thank you for having trusted me with it. I wish you well.</p>
    </Layout>
  );
}
