import { spokenDay } from '../../../case/calendar.ts';
import type { Credential } from '../../ports.ts';
import { Form, Press } from './form.tsx';
import type { Page } from './page.ts';

/** The tokens that programs ask with. */
export function Programs({ tokens, page }: { tokens: Credential[]; page: Page }) {
  return (
    <>
      <h2>Programs</h2>
      <p>
        A program of yours can ask the API with a token: <code>Authorization: Bearer …</code>. What it can ask is in{' '}
        <a href="/openapi.json">openapi.json</a>.
      </p>
      <ul class="plain">
        {tokens.map(({ id, name, scope, at }) => (
          <li class="card">
            {name}{' '}
            <span class="soft small">
              {scope === 'read' ? 'may read' : 'may read and change'}, since {spokenDay(at, page.zone)}
            </span>
            <Press
              action="/settings/tokens/remove"
              form={page.form}
              fields={{ id }}
              text="Take it back"
              about={name ?? 'a token'}
            />
          </li>
        ))}
      </ul>
      <Form action="/settings/tokens" form={page.form}>
        <label for="token-name">What is it for?</label>
        <input id="token-name" name="name" maxlength={60} required autocomplete="off" />
        <fieldset>
          <legend>What may it do?</legend>
          <input type="radio" id="scope-read" name="scope" value="read" checked />{' '}
          <label class="inline" for="scope-read">
            read
          </label>{' '}
          <input type="radio" id="scope-full" name="scope" value="full" />{' '}
          <label class="inline" for="scope-full">
            read and change
          </label>
        </fieldset>
        <div class="row">
          <button type="submit" class="quiet">
            Make a token
          </button>
        </div>
      </Form>
    </>
  );
}
