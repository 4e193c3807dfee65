import { spoken } from '../../../case/calendar.ts';
import type { Case, Step } from '../../../case/case.ts';
import type { Came } from '../change.ts';
import { Layout } from '../layout.tsx';
import { momentsOf } from '../timeline.ts';
import { caseTitle } from '../words.ts';
import { CaseCommands } from './case-commands.tsx';
import { Facts } from './facts.tsx';
import { MailText } from './mail-text.tsx';
import type { Page } from './page.ts';
import { isOpen, StepCard } from './step-card.tsx';
import { TimelinePicture } from './timeline-picture.tsx';
import { Told } from './told.tsx';

/** One case: what came of the last press, what was understood, what happened and is planned, drafts, and the mail. */
export function CasePage({ one, page, came = [] }: { one: Case; page: Page; came?: Came[] }) {
  const moments = momentsOf(one, page.zone);
  const steps = [...one.steps].sort((a, b) => (a.due < b.due ? -1 : 1));
  return (
    <Layout title={`${caseTitle(one.reading)} · Onfile`} here={`/cases/${one.id}`} links={page.links}>
      <h1>{caseTitle(one.reading)}</h1>
      {came.length > 0 ? (
        <div class="note" role="status">
          {came.map(({ said }) => (
            <p>{said}</p>
          ))}
        </div>
      ) : null}
      <CaseCommands one={one} page={page} />

      <h2>What there is to do</h2>
      {steps.some(isOpen) ? null : <p>Nothing more is planned.</p>}
      <ol class="plain">
        {steps.filter(isOpen).map((step) => (
          <StepCard one={one} step={step} page={page} />
        ))}
      </ol>
      <Done steps={steps.filter((step) => !isOpen(step))} one={one} page={page} />

      <h2>What I understood</h2>
      <Facts one={one} page={page} />

      <h2>From then to now, and ahead</h2>
      <TimelinePicture moments={moments} now={page.now} zone={page.zone} />
      <details class="card">
        <summary>The same in words</summary>
        <ol>
          {moments.map(({ at, what, kind }) => (
            <li>
              <time class="when soft" datetime={at}>
                {spoken(at, page.zone)}
              </time>
              : {what}
              {kind === 'planned' ? ' (planned)' : ''}
            </li>
          ))}
        </ol>
      </details>

      <Told happened={one.happened ?? []} zone={page.zone} />

      <h2>The mail</h2>
      <MailText one={one} zone={page.zone} />
    </Layout>
  );
}

/** What was mailed, sent, skipped or left out. */
function Done({ steps, one, page }: { steps: Step[]; one: Case; page: Page }) {
  if (steps.length === 0) return null;
  return (
    <details>
      <summary>
        {steps.length} {steps.length === 1 ? 'step that is' : 'steps that are'} behind you
      </summary>
      <ol class="plain">
        {steps.map((step) => (
          <StepCard one={one} step={step} page={page} />
        ))}
      </ol>
    </details>
  );
}
