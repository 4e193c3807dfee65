import { spoken } from '../../case/calendar.ts';
import type { Instant } from '../../mail/mail.ts';

/** What a member's mail changed beyond one case. */
export type Settled =
  | { settled: 'name'; name: string }
  | { settled: 'zone'; zone: string }
  | { settled: 'country'; country: string }
  | /** A question to confirm it has been mailed there. */ { settled: 'address' | 'invite'; address: string }
  | /** The address is the member's own already. */ { settled: 'known'; address: string }
  | /** Nobody but the owner may invite here. */ { settled: 'no-invitations' }
  | /** Mail goes to the owner's one address alone. */ { settled: 'one-address' }
  | { settled: 'asked-too-often' }
  | /** As the member stands again. */ {
      settled: 'undone';
      name: string | null;
      zone: string;
      country: string | null;
      paused: boolean;
    }
  | { settled: 'nothing-to-undo' }
  | { settled: 'pause' }
  | /** So many cases were under way, and have ended. */ { settled: 'end-all'; cases: number }
  | /** `next`: when the next mail comes, where one is planned. */ { settled: 'resume'; next: Instant | null };

/** The change in a sentence to the member; `zone` is the member's. */
export function settledSaid(it: Settled, zone: string): string {
  switch (it.settled) {
    case 'name':
      return `I sign your drafts as ${it.name} from now on.`;
    case 'zone':
      return `Your mornings are now those of ${place(it.zone)}.`;
    case 'country':
      return `I keep the public holidays of ${it.country} from now on.`;
    case 'address':
      return `I have written to ${it.address}; once it is confirmed there, mails from it count as yours.`;
    case 'invite':
      return `I have written to ${it.address} once, and write no more unless the invitation is taken up.`;
    case 'known':
      return `${it.address} is yours already, so I have not written there.`;
    case 'no-invitations':
      return 'Only the owner of this Onfile can invite somebody, so I have written to nobody.';
    case 'one-address':
      return 'This Onfile writes to one address alone, so I have written nowhere else.';
    case 'asked-too-often':
      return 'I have asked there within the last hour, or asked several already, so I wait a while. Please try again later.';
    case 'undone':
      return `Taken back. You are ${it.name ?? 'without a name'} to me, your mornings are those of ${place(it.zone)}, ${it.country === null ? 'no country’s holidays are kept' : `the holidays of ${it.country} are kept`}, and mail to you ${it.paused ? 'is paused' : 'goes out'}.`;
    case 'nothing-to-undo':
      return 'There is nothing here that could be taken back.';
    case 'pause':
      return 'All mail is paused. Nothing is lost: the plans wait for you. Reply “resume” when you want to go on.';
    case 'end-all':
      return endedSaid(it.cases);
    case 'resume':
      return `I am back. ${it.next === null ? 'Nothing is planned at the moment.' : `The next mail comes on ${spoken(it.next, zone)}.`} What fell due while you were away is planned anew, and not all at once.`;
  }
}

function endedSaid(cases: number): string {
  if (cases === 0) return 'None of your cases was under way, so there was nothing to end.';
  const which = cases === 1 ? 'your one case that was under way' : `all your ${cases} cases that were under way`;
  return `I have ended ${which}; no more mails come about ${cases === 1 ? 'it' : 'them'}. If you want one back, reply “undo” to a mail about it.`;
}

/** "America/New_York" is New York. */
const place = (zone: string) => zone.replace(/^.*\//, '').replace(/_/g, ' ');
