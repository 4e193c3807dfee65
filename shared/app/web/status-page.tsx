import { spoken } from '../../case/calendar.ts';
import type { Case, Member } from '../../case/case.ts';
import { Layout, type Link } from './layout.tsx';
import { type Upcoming, upcomingOf } from './views.ts';
import { caseTitle, stepNames } from './words.ts';

/** What comes next, and all cases. */
export function StatusPage(props: { cases: Case[]; member: Member; address: string; links: Link[] }) {
  const { cases, member, address, links } = props;
  const latestFirst = [...cases].sort((one, other) => (one.openedAt < other.openedAt ? 1 : -1));
  return (
    <Layout title="Onfile" links={links}>
      {cases.length === 0 ? <FirstVisit address={address} /> : null}
      {cases.length > 0 ? <Next upcoming={upcomingOf(cases).slice(0, 5)} member={member} /> : null}
      {cases.length > 0 ? (
        <section aria-labelledby="cases">
          <h2 id="cases">Your cases</h2>
          <ul class="plain">
            {latestFirst.map((one) => (
              <CaseCard one={one} member={member} />
            ))}
          </ul>
          <p class="soft">
            To add one, forward the mail to <code>{address}</code>.
          </p>
        </section>
      ) : null}
    </Layout>
  );
}

function FirstVisit({ address }: { address: string }) {
  return (
    <>
      <h1>Nothing here yet</h1>
      <p>
        When an employer writes to say no, forward that mail to <code>{address}</code>. You get a short receipt with a
        plan, and over the next months a few drafts that keep the door open. You decide what is sent.
      </p>
    </>
  );
}

function Next({ upcoming, member }: { upcoming: Upcoming[]; member: Member }) {
  return (
    <section aria-labelledby="next">
      <h1 id="next">What comes next</h1>
      {upcoming.length === 0 ? <p>Nothing is planned at the moment.</p> : null}
      <ol class="plain">
        {upcoming.map((step) => (
          <li class="card">
            <strong>{stepNames[step.kind]}</strong>, <a href={`/cases/${step.case}`}>{caseTitle(step)}</a>
            <br />
            <span class="soft when">
              <time datetime={step.due}>{spoken(step.due, member.zone)}</time>
            </span>
            <p class="soft">{step.why}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function CaseCard({ one, member }: { one: Case; member: Member }) {
  const [next] = upcomingOf([one]);
  return (
    <li class="card">
      <a href={`/cases/${one.id}`}>{caseTitle(one.reading)}</a>
      <br />
      <span class="soft">
        {next
          ? `Next: ${stepNames[next.kind].toLowerCase()}, ${spoken(next.due, member.zone)}`
          : 'Nothing more is planned'}
      </span>
    </li>
  );
}
