import { Layout } from '../layout.tsx';
import type { Me } from '../me.ts';
import { Form } from './form.tsx';
import type { Page } from './page.ts';

type Props = { page: Page; me: Me; trouble?: string; typed?: Record<string, string> };

/** Opens a case without a mail program: by pasting, or by a file. `typed` is what did not fit. */
export function AddPage({ page, me, trouble, typed = {} }: Props) {
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
        <textarea id="text" name="text" rows={10} class="tall" required maxlength={100000}>
          {typed.text ?? ''}
        </textarea>
        <label for="from">Who wrote it, with the address if you have it</label>
        <input
          id="from"
          name="from"
          maxlength={300}
          value={typed.from ?? ''}
          placeholder="Ana Silva <ana@northwind.example>"
          autocomplete="off"
        />
        <label for="subject">Subject</label>
        <input id="subject" name="subject" maxlength={300} value={typed.subject ?? ''} autocomplete="off" />
        <label for="date">Day of the mail</label>
        <input id="date" name="date" type="date" max={page.now.slice(0, 10)} value={typed.date ?? ''} />
        <div class="row">
          <button type="submit">Read it</button>
        </div>
      </Form>
      <h2>Or upload the mail</h2>
      <Form action="/add" form={page.form} files class="card">
        <label for="file">The mail, saved as a file (.eml) of at most 4 MB</label>
        <input id="file" name="file" type="file" accept=".eml,message/rfc822" required aria-describedby="file-hint" />
        <p class="soft small" id="file-hint">
          Gmail: the three dots, Download message. Outlook on the web: the three dots, Download. Apple Mail: File, Save
          As, Raw Message Source. Thunderbird: Save As, File.
        </p>
        <div class="row">
          <button type="submit">Read it</button>
        </div>
      </Form>
    </Layout>
  );
}
