import type { Me } from '../me.ts';
import { Form } from './form.tsx';

/** Name, time zone and country. */
export function You({ me, form }: { me: Me; form: string }) {
  return (
    <Form action="/settings" form={form} class="card">
      <label for="name">Your name, as drafts are signed</label>
      <input id="name" name="name" value={me.name ?? ''} maxlength={100} autocomplete="name" />
      <label for="zone">Your time zone</label>
      <input id="zone" name="zone" value={me.zone} maxlength={60} list="zones" required autocomplete="off" />
      <datalist id="zones">
        {zones.map((zone) => (
          <option value={zone} />
        ))}
      </datalist>
      <label for="country">Your country, for its public holidays</label>
      <input
        id="country"
        name="country"
        value={me.country ?? ''}
        maxlength={60}
        aria-describedby="country-hint"
        autocomplete="off"
      />
      <p class="soft small" id="country-hint">
        Its name, or its code with the part where that matters: Germany, GB, US-CA. Nothing: weekends alone are free.
      </p>
      <div class="row">
        <button type="submit">Save</button>
      </div>
    </Form>
  );
}

/** A few to pick from; any other can be typed. */
const zones = [
  'Europe/London',
  'Europe/Dublin',
  'Europe/Lisbon',
  'Europe/Berlin',
  'Europe/Paris',
  'Europe/Madrid',
  'Europe/Rome',
  'Europe/Amsterdam',
  'Europe/Athens',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Toronto',
  'America/Sao_Paulo',
  'America/Mexico_City',
  'Africa/Lagos',
  'Africa/Johannesburg',
  'Asia/Kolkata',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
  'UTC',
];
