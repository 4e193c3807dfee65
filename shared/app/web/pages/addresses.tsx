import { Form, Press } from './form.tsx';
import type { Settings } from './settings-page.tsx';

/** The addresses that a member writes from. */
export function Addresses({ settings, form }: { settings: Settings; form: string }) {
  const [first, ...others] = settings.me.addresses;
  return (
    <>
      <h2>Your addresses</h2>
      <ul class="plain">
        <li class="card">
          {first} <span class="soft small">Mail goes here.</span>
        </li>
        {others.map((address) => (
          <li class="card row">
            {address}
            <Press
              action="/settings/addresses/remove"
              form={form}
              fields={{ address }}
              text="Take it out"
              about={address}
            />
          </li>
        ))}
      </ul>
      {settings.manyAddresses ? (
        <Form action="/settings/addresses" form={form}>
          <label for="address">A further address that you write from</label>
          <input id="address" name="address" type="email" maxlength={320} required autocomplete="off" />
          <div class="row">
            <button type="submit" class="quiet">
              Ask it to confirm
            </button>
          </div>
        </Form>
      ) : null}
    </>
  );
}
