import { Layout } from './layout.tsx';

/** What the unsubscribe link of a mail leads to: GET shows, POST acts, and it can be undone. */
export function PausePage({ paused, action }: { paused: boolean; action: string }) {
  return (
    <Layout title="Pause · Onfile">
      <h1>{paused ? 'Mail to you is paused' : 'Pause all mail to you'}</h1>
      <p>
        {paused
          ? 'Your cases are kept as they are. When you take up again, they are planned anew from that day.'
          : 'You get no drafts and no reminders until you take up again. Your cases are kept. If you forward a mail in the meantime, you still get its receipt.'}
      </p>
      <form method="post" action={action}>
        {paused ? <input type="hidden" name="resume" value="yes" /> : null}
        <button type="submit">{paused ? 'Take up again' : 'Pause'}</button>
      </form>
    </Layout>
  );
}
