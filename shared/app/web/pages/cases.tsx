import { spoken, spokenDay } from '../../../case/calendar.ts';
import type { Case } from '../../../case/case.ts';
import { latestDraft } from '../../../case/update/target.ts';
import { upcomingOf } from '../views.ts';
import { caseTitle, stepName } from '../words.ts';
import { Press } from './form.tsx';
import type { Page } from './page.ts';
import { isWithMember } from './step-card.tsx';

/** Cases on one page. */
const pageSize = 30;

/** The cases, the latest first, page by page. */
export function Cases(props: {
  shown: Case[];
  page: Page;
  of: 'seen' | 'hidden';
  number: number;
  hiddenCount: number;
  /** No mail goes to the member, and all plans wait. */
  waits: boolean;
}) {
  const { shown, page, of, hiddenCount, waits } = props;
  const latestFirst = [...shown].sort((one, other) => (one.openedAt < other.openedAt ? 1 : -1));
  const number = Math.min(props.number, Math.max(1, Math.ceil(shown.length / pageSize)));
  const first = (number - 1) * pageSize;
  const more = latestFirst.length > first + pageSize;
  const query = of === 'hidden' ? 'show=hidden&' : '';
  return (
    <section aria-labelledby="cases">
      <h2 id="cases">Your cases</h2>
      <ul class="plain">
        {latestFirst.slice(first, first + pageSize).map((one) => (
          <CaseCard one={waits ? { ...one, waiting: true } : one} page={page} />
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
      <p class="soft small">{standingOf(one, page)}</p>
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
function standingOf(one: Case, { zone, now }: Page): string {
  if (one.ended) return endings[one.ended.because];
  if (one.waiting) return 'It waits until you take up again.';
  const [next] = upcomingOf([one]);
  const draft = latestDraft(one);
  if (!next && draft?.state === 'drafted' && isWithMember(draft, one, now)) {
    return `A draft has been with you since ${spokenDay(draft.at, zone)}.`;
  }
  if (!next) return one.interest === 'let-go' ? 'You let this one go.' : 'Nothing more is planned.';
  const keen = one.interest === 'keen' ? 'You are keen on this one. ' : '';
  const name = stepName({ kind: next.kind, id: next.step });
  return `${keen}Next, on ${spoken(next.due, zone)}: ${name.charAt(0).toLowerCase()}${name.slice(1).replace('?', '')}.`;
}
