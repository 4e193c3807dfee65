import type { Me } from '../me.ts';

/** The private address for forwarding rules, and how to set one up. */
export function Forwarding({ me }: { me: Me }) {
  return (
    <>
      <h2>Forwarding by itself</h2>
      <div class="card">
        <p>
          By hand, forward to <code>{me.intake}</code>. If your mail program forwards by rules, let it forward to this
          address, which is yours alone:
        </p>
        <p>
          <code>{me.automatic}</code>
        </p>
        <details>
          <summary>How to set that up in Gmail</summary>
          <ol>
            <li>Settings, See all settings, Forwarding and POP/IMAP, Add a forwarding address: the one above.</li>
            <li>Gmail sends a code there to confirm. I pass it on to you within a minute.</li>
            <li>
              Make a filter for mails with words such as “application”, and let it forward to that address. What is no
              rejection opens no case.
            </li>
          </ol>
        </details>
        <details>
          <summary>How to set that up in Outlook</summary>
          <ol>
            <li>Settings, Mail, Rules, Add new rule.</li>
            <li>Condition: the subject includes “application”. Action: Redirect to the address above.</li>
          </ol>
        </details>
      </div>
    </>
  );
}
