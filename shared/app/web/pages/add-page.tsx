import { Layout } from '../layout.tsx';
import type { Me } from '../me.ts';
import { Form } from './form.tsx';
import type { Page } from './page.ts';

/** Opens a case without a mail program: by pasting, or by a file. */
export function AddPage({ page, me, trouble }: { page: Page; me: Me; trouble?: string | undefined }) {
  return (
    <Layout title="Add one · Onfile" here="/add" links={page.links}>
      <h1>Add one</h1>
      {trouble ? (
        <p class="note" role="alert">
          {trouble}
        </p>
      ) : null}
      <p>
        The easiest way is to forward their mail to <code>{me.intake}</code>. You can also bring it here; it takes the
        same way.
      </p>
      <h2>Paste the text</h2>
      <Form action="/add" form={page.form} class="card">
        <label for="text">The mail</label>
        <textarea id="text" name="text" rows={10} required maxlength={100000} />
        <label for="from">Who wrote it, with the address if you have it</label>
        <input
          id="from"
          name="from"
          maxlength={300}
          placeholder="Ana Silva <ana@northwind.example>"
          autocomplete="off"
        />
        <label for="subject">Subject</label>
        <input id="subject" name="subject" maxlength={300} autocomplete="off" />
        <label for="date">Day of the mail</label>
        <input id="date" name="date" type="date" max={page.now.slice(0, 10)} />
        <div class="row">
          <button type="submit">Read it</button>
        </div>
      </Form>
      <h2>Or upload the mail</h2>
      <Form action="/add" form={page.form} files class="card">
        <label for="file">The mail, saved as a file (.eml)</label>
        <input id="file" name="file" type="file" accept=".eml,message/rfc822" required />
        <div class="row">
          <button type="submit">Read it</button>
        </div>
      </Form>
    </Layout>
  );
}
