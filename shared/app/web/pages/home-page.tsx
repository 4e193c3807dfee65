import { spoken } from '../../../case/calendar.ts';
import type { Case } from '../../../case/case.ts';
import { Layout } from '../layout.tsx';
import type { Me } from '../me.ts';
import { type Upcoming, upcomingOf } from '../views.ts';
import { caseTitle, stepName } from '../words.ts';
import { Cases } from './cases.tsx';
import { FirstVisit } from './first-visit.tsx';
import { Notice } from './notice.tsx';
import type { Page } from './page.ts';
import { Standing } from './standing.tsx';
import { WithYou } from './with-you.tsx';

/** What lies with the member, what comes next, and the cases. `of` says which: those in sight, or those put out of it. */
export function HomePage(props: {
  page: Page;
  me: Me;
  cases: Case[];
  of: 'seen' | 'hidden';
  number: number;
  said: string[];
  /** How mail comes in here, where that takes words. */
  forwarding: string | undefined;
}) {
  const { page, me, cases, of, number, said, forwarding } = props;
  const waits = me.paused || me.stopped !== null;
  if (cases.length === 0) return <FirstVisit {...{ page, me, forwarding }} />;
  const seen = cases.filter(({ hidden }) => !hidden);
  const shown = of === 'seen' ? seen : cases.filter(({ hidden }) => hidden);
  return (
    <Layout title="Onfile" here="/" links={page.links}>
      <Notice said={said} />
      <Standing me={me} page={page} />
      {of === 'seen' ? (
        <>
          <h1>Where things stand</h1>
          <WithYou cases={seen} page={page} />
          <Next upcoming={waits ? [] : upcomingOf(seen)} page={page} />
        </>
      ) : (
        <h1>Out of sight</h1>
      )}
      <Cases {...{ shown, page, of, number, waits }} hiddenCount={cases.length - seen.length} />
      <p class="soft">
        To add one, forward the mail to <code>{me.intake}</code>, or <a href="/add">paste it here</a>.
      </p>
    </Layout>
  );
}

/** Steps that stand open, and those that a press shows besides. */
const few = 5;
const many = 40;

function Next({ upcoming, page }: { upcoming: Upcoming[]; page: Page }) {
  const more = upcoming.slice(few, many);
  return (
    <section aria-labelledby="next">
      <h2 id="next">What comes next</h2>
      {upcoming.length === 0 ? <p>Nothing is planned at the moment.</p> : null}
      <ol class="plain">
        {upcoming.slice(0, few).map((step) => (
          <li class="card">
            <h3>{stepName({ kind: step.kind, id: step.step })}</h3>
            <p>
              <a href={`/cases/${step.case}`}>{caseTitle(step)}</a>
            </p>
            <p class="soft small">
              <time class="when" datetime={step.due}>
                {spoken(step.due, page.zone)}
              </time>
              . {step.why}
            </p>
          </li>
        ))}
      </ol>
      {more.length > 0 ? (
        <details>
          <summary>{upcoming.length - few} more behind these</summary>
          <ol class="plain">
            {more.map((step) => (
              <li>
                <time class="when" datetime={step.due}>
                  {spoken(step.due, page.zone)}
                </time>
                : {stepName({ kind: step.kind, id: step.step })}, <a href={`/cases/${step.case}`}>{caseTitle(step)}</a>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </section>
  );
}
