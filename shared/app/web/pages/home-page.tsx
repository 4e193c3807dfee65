import { spoken, spokenDay } from '../../../case/calendar.ts';
import type { Case, Step } from '../../../case/case.ts';
import { latestDraft } from '../../../case/update/target.ts';
import { Layout } from '../layout.tsx';
import type { Me } from '../me.ts';
import { type Upcoming, upcomingOf } from '../views.ts';
import { caseTitle, stepName } from '../words.ts';
import { Press } from './form.tsx';
import type { Page } from './page.ts';
import { Standing } from './standing.tsx';

/** Cases on one page. */
const pageSize = 30;

/** What lies with the member, what comes next, and the cases. `of` says which: those in sight, or those put out of it. */
export function HomePage(props: { page: Page; me: Me; cases: Case[]; of: 'seen' | 'hidden'; number: number }) {
  const { page, me, cases, of, number } = props;
  if (cases.length === 0) return <FirstVisit page={page} me={me} />;
  const seen = cases.filter(({ hidden }) => !hidden);
  const shown = of === 'seen' ? seen : cases.filter(({ hidden }) => hidden);
  return (
    <Layout title="Onfile" here="/" links={page.links}>
      <Standing me={me} page={page} />
      {of === 'seen' ? (
        <>
          <h1>Where things stand</h1>
          <WithYou cases={seen} page={page} />
          <Next upcoming={upcomingOf(seen).slice(0, 5)} page={page} />
        </>
      ) : (
        <h1>Out of sight</h1>
      )}
      <Cases {...{ shown, page, of, number }} hiddenCount={cases.length - seen.length} />
      <p class="soft">
        To add one, forward the mail to <code>{me.intake}</code>, or <a href="/add">paste it here</a>.
      </p>
    </Layout>
  );
}

function FirstVisit({ page, me }: { page: Page; me: Me }) {
  return (
    <Layout title="Onfile" here="/" links={page.links}>
      <Standing me={me} page={page} />
      <h1>Nothing here yet</h1>
      <p>
        When an employer writes to say no, forward that mail to <code>{me.intake}</code>. You get a short receipt with a
        plan, and over the next months a few drafts that keep the door open. You decide what is sent.
      </p>
      <h2>Your first one</h2>
      <ol>
        <li>Find the mail in your mailbox, and press Forward.</li>
        <li>
          Send it to <code>{me.intake}</code> from {me.addresses[0]}. Words of your own above it help: who you spoke
          with, or a moment that you liked.
        </li>
        <li>Within a minute the receipt is in your mailbox, and the plan is on this page.</li>
      </ol>
      <p>
        No mail program at hand? <a href="/add">Paste its text or upload it here.</a>
      </p>
    </Layout>
  );
}

/** What has lain with the member for so long is not pressed any more. Milliseconds. */
const staleAfter = 30 * 86_400_000;

/** Drafts that were handed over lately, about which nothing was said yet. */
function WithYou({ cases, page }: { cases: Case[]; page: Page }) {
  const since = new Date(Date.parse(page.now) - staleAfter).toISOString();
  const open = cases.flatMap((one) => {
    const step = one.ended ? null : latestDraft(one);
    return step?.state === 'drafted' && step.at > since ? [{ one, step }] : [];
  });
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="with-you">
      <h2 id="with-you">With you</h2>
      <ul class="plain">
        {open
          .sort((a, b) => (a.step.at < b.step.at ? 1 : -1))
          .slice(0, 5)
          .map(({ one, step }) => (
            <OpenDraft one={one} step={step} page={page} />
          ))}
      </ul>
    </section>
  );
}

function OpenDraft({ one, step, page }: { one: Case; step: Step & { state: 'drafted' }; page: Page }) {
  const action = `/cases/${one.id}`;
  const about = `${stepName(step)}, ${caseTitle(one.reading)}`;
  return (
    <li class="card">
      <h3>
        <a href={`${action}#${step.id}`}>{stepName(step)}</a>
      </h3>
      <p>{caseTitle(one.reading)}</p>
      <p class="soft small">The draft came on {spokenDay(step.at, page.zone)}. Read it, send it, and say so here.</p>
      <div class="row">
        <Press
          {...{ action, form: page.form, about }}
          fields={{ do: 'sent', step: step.id }}
          text="I have sent it"
          loud
        />
        <Press
          {...{ action, form: page.form, about }}
          fields={{ do: 'snooze', days: '7', step: step.id }}
          text="In a week"
        />
        <Press {...{ action, form: page.form, about }} fields={{ do: 'skip', step: step.id }} text="Skip it" />
      </div>
    </li>
  );
}

function Next({ upcoming, page }: { upcoming: Upcoming[]; page: Page }) {
  return (
    <section aria-labelledby="next">
      <h2 id="next">What comes next</h2>
      {upcoming.length === 0 ? <p>Nothing is planned at the moment.</p> : null}
      <ol class="plain">
        {upcoming.map((step) => (
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
    </section>
  );
}

function Cases(props: { shown: Case[]; page: Page; of: 'seen' | 'hidden'; number: number; hiddenCount: number }) {
  const { shown, page, of, number, hiddenCount } = props;
  const latestFirst = [...shown].sort((one, other) => (one.openedAt < other.openedAt ? 1 : -1));
  const first = (number - 1) * pageSize;
  const more = latestFirst.length > first + pageSize;
  const query = of === 'hidden' ? 'show=hidden&' : '';
  return (
    <section aria-labelledby="cases">
      <h2 id="cases">Your cases</h2>
      <ul class="plain">
        {latestFirst.slice(first, first + pageSize).map((one) => (
          <CaseCard one={one} page={page} />
        ))}
      </ul>
      <p class="row">
        {number > 1 ? <a href={`/?${query}page=${number - 1}`}>Later ones</a> : null}
        {more ? <a href={`/?${query}page=${number + 1}`}>Earlier ones</a> : null}
        {of === 'hidden' ? <a href="/">Back to those in sight</a> : null}
        {of === 'seen' && hiddenCount > 0 ? <a href="/?show=hidden">{hiddenCount} out of sight</a> : null}
      </p>
    </section>
  );
}

function CaseCard({ one, page }: { one: Case; page: Page }) {
  const action = `/cases/${one.id}`;
  const title = caseTitle(one.reading);
  return (
    <li class="card">
      <h3>
        <a href={action}>{title}</a>
      </h3>
      <p class="soft small">{standingOf(one, page.zone)}</p>
      {one.ended || one.hidden ? (
        <Press
          {...{ action, form: page.form }}
          fields={{ do: one.hidden ? 'show' : 'hide', back: 'home' }}
          text={one.hidden ? 'Bring it back' : 'Put out of sight'}
          about={title}
        />
      ) : null}
    </li>
  );
}

const endings = {
  stopped: 'You stopped this one.',
  'not-a-rejection': 'It was no rejection after all.',
  opening: 'They have something for you.',
};

/** The state of a case and what comes next, in a sentence. */
function standingOf(one: Case, zone: string): string {
  if (one.ended) return endings[one.ended.because];
  if (one.waiting) return 'It waits until you take up again.';
  const [next] = upcomingOf([one]);
  if (!next) return one.interest === 'let-go' ? 'You let this one go.' : 'Nothing more is planned.';
  const keen = one.interest === 'keen' ? 'You are keen on this one. ' : '';
  const name = stepName({ kind: next.kind, id: next.step });
  return `${keen}Next, on ${spoken(next.due, zone)}: ${name.charAt(0).toLowerCase()}${name.slice(1).replace('?', '')}.`;
}
