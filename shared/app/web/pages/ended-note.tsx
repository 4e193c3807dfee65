import { spokenDay } from '../../../case/calendar.ts';
import type { Case } from '../../../case/case.ts';
import { Press } from './form.tsx';
import type { Page } from './page.ts';

/** Says of a case that is over, or waits, that nothing comes of it now, and offers the way back where there is one. */
export function EndedNote({ one, page }: { one: Case; page: Page }) {
  const said = endedSaid(one, page.zone);
  if (said === null) return null;
  return (
    <div class="note">
      <p>{said}</p>
      {one.ended?.because === 'stopped' ? (
        <div class="row">
          <Press action={`/cases/${one.id}`} form={page.form} fields={{ do: 'keen' }} text="Take it up again" />
        </div>
      ) : null}
    </div>
  );
}

function endedSaid({ ended, waiting }: Case, zone: string): string | null {
  if (!ended) return waiting ? 'All mail is paused, so this one waits until you take up again.' : null;
  const day = spokenDay(ended.at, zone);
  switch (ended.because) {
    case 'stopped':
      return `You stopped this one on ${day}. Nothing more comes about it.`;
    case 'not-a-rejection':
      return 'It was no rejection after all, so nothing more comes about it.';
    case 'opening':
      return `They have had something for you since ${day}, so the plan has done its work.`;
  }
}
