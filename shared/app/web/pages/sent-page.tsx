import { spoken } from '../../../case/calendar.ts';
import type { Case } from '../../../case/case.ts';
import { Layout } from '../layout.tsx';
import { caseTitle, stepName } from '../words.ts';
import type { Page } from './page.ts';

type Sent = { at: string; what: string; one: Case; place: string };

/** What Onfile mailed, as the cases tell it: most outboxes keep nothing. The latest hundred. */
export function SentPage({ page, cases }: { page: Page; cases: Case[] }) {
  const all = cases.flatMap(sentOf).sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <Layout title="Mails to you · Onfile" here="/sent" links={page.links}>
      <h1>Mails to you</h1>
      {all.length === 0 ? <p>No mail has been sent yet.</p> : null}
      <p class="soft">
        Receipts and drafts, as your cases tell of them. Answers to your replies and the weekly summaries stand in your
        mailbox alone.
      </p>
      <ul class="plain">
        {all.slice(0, 100).map(({ at, what, one, place }) => (
          <li class="card">
            <a href={`/cases/${one.id}${place}`}>
              {what}, {caseTitle(one.reading)}
            </a>
            <p class="soft small when">{spoken(at, page.zone)}</p>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

function sentOf(one: Case): Sent[] {
  const receipt = { at: one.openedAt, what: 'The receipt', one, place: '' };
  const steps = one.steps.flatMap((step) =>
    step.state === 'drafted' || step.state === 'sent'
      ? [{ at: step.at, what: stepName(step), one, place: `#${step.id}` }]
      : [],
  );
  return [receipt, ...steps];
}
