import type { Case } from '../../case/case.ts';
import { effectSaid } from '../../draft/conversation/effect-said.ts';
import { nextSaid } from '../../draft/conversation/said.ts';
import type { Seal } from '../../mail/addresses.ts';
import type { Acted } from '../act-on-link.ts';
import type { ActionLink } from '../action-links.ts';
import { type LinkAction, linkToken } from '../action-links.ts';
import { Layout } from './layout.tsx';
import { caseTitle, stepName } from './words.ts';

const questions: Record<LinkAction, { ask: string; button: string }> = {
  sent: { ask: 'Have you sent it?', button: 'Yes, it is out' },
  skip: { ask: 'Leave this one out?', button: 'Skip it' },
  snooze: { ask: 'Bring it again in a week?', button: 'Snooze a week' },
  stop: { ask: 'No more mails about this case?', button: 'Stop this case' },
  undo: { ask: 'Take that back?', button: 'Undo' },
};

/** What a link would do. Only the button does it: whatever else follows links, such as a scanner, changes nothing. */
export function LinkPage({ one, link, action }: { one: Case; link: ActionLink; action: string }) {
  const { ask, button } = questions[link.action];
  const step = one.steps.find(({ id }) => id === link.stepId);
  return (
    <Layout title="Your answer · Onfile">
      <h1>{ask}</h1>
      <p>
        {caseTitle(one.reading)}
        {step && link.action !== 'stop' ? `: ${stepName(step).toLowerCase()}` : ''}
      </p>
      <form method="post" action={action}>
        <button type="submit">{button}</button>
      </form>
    </Layout>
  );
}

/** What came of it, and a button that takes it back. */
export function ActedPage({ acted, link, seal }: { acted: Acted; link: ActionLink; seal: Seal }) {
  const { case: one, member, effect, undoes } = acted;
  const undo = undoes && linkToken({ ...link, action: 'undo', of: undoes }, seal);
  return (
    <Layout title="Your answer · Onfile">
      <h1>{caseTitle(one.reading)}</h1>
      <p>{effectSaid(effect, one, member.zone)}</p>
      <p>{nextSaid(one, member.zone)}</p>
      {undo ? (
        <form method="post" action={`/do/${undo}`}>
          <button type="submit">Undo</button>
        </form>
      ) : null}
    </Layout>
  );
}

/** A link that has expired, or whose case is gone. */
export function GonePage() {
  return (
    <Layout title="Your answer · Onfile">
      <h1>This link no longer holds</h1>
      <p>Reply to the mail instead, with a word such as “sent”, “skip” or “stop”. Nothing has changed.</p>
    </Layout>
  );
}
