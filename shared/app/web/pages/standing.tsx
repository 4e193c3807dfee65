import { spokenDay } from '../../../case/calendar.ts';
import type { Me } from '../me.ts';
import { Press } from './form.tsx';
import type { Page } from './page.ts';

/** What keeps mail from the member, if anything does, and the way to end that. */
export function Standing({ me, page }: { me: Me; page: Page }) {
  if (!me.paused && !me.stopped) return null;
  return (
    <div class="note" role="status">
      <p>{me.stopped ? stoppedSaid(me.stopped, me.addresses[0] ?? '', page.zone) : pausedSaid}</p>
      <div class="row">
        <Press action="/pause" form={page.form} fields={{ resume: 'yes' }} text="Take up again" loud />
      </div>
    </div>
  );
}

const pausedSaid = 'All mail to you is paused. Your cases are kept, and are planned anew when you take up again.';

function stoppedSaid({ because, at }: NonNullable<Me['stopped']>, address: string, zone: string): string {
  const day = spokenDay(at, zone);
  return because === 'complaint'
    ? `On ${day} a mail to ${address} was reported as unwanted, so none has been sent since.`
    : `On ${day} a mail to ${address} came back, so none has been sent since. See that the address takes mail before you take up again.`;
}
