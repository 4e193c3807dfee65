import { spokenDay } from '../../../case/calendar.ts';
import type { Case, Step } from '../../../case/case.ts';
import { latestDraft } from '../../../case/update/target.ts';
import { caseTitle, stepName } from '../words.ts';
import { Press } from './form.tsx';
import type { Page } from './page.ts';
import { isWithMember } from './step-card.tsx';

/** As many as somebody sees to in a sitting; the others stand with their cases. */
const most = 12;

/** Drafts that were handed over lately, about which nothing was said yet. */
export function WithYou({ cases, page }: { cases: Case[]; page: Page }) {
  const open = cases.flatMap((one) => {
    const step = latestDraft(one);
    return step?.state === 'drafted' && isWithMember(step, one, page.now) ? [{ one, step }] : [];
  });
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="with-you">
      <h2 id="with-you">With you</h2>
      <ul class="plain">
        {open
          .sort((a, b) => (a.step.at < b.step.at ? 1 : -1))
          .slice(0, most)
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
