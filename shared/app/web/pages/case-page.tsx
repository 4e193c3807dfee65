import { spoken, spokenDay } from '../../../case/calendar.ts';
import type { Case, Step } from '../../../case/case.ts';
import { Layout } from '../layout.tsx';
import type { Fields } from '../pressed.ts';
import { momentsOf } from '../timeline.ts';
import { caseTitle } from '../words.ts';
import { CaseButtons, CaseCommands } from './case-commands.tsx';
import { EndedNote } from './ended-note.tsx';
import { Facts } from './facts.tsx';
import { MailText } from './mail-text.tsx';
import { Notice } from './notice.tsx';
import { OpenQuestion } from './open-question.tsx';
import type { Page } from './page.ts';
import { isOpen, StepCard } from './step-card.tsx';
import { TimelinePicture } from './timeline-picture.tsx';
import { Told } from './told.tsx';

type Props = { one: Case; page: Page; said: string[]; typed?: Fields };

/**
 * One case: what came of the last press, what was understood, what happened and is planned, drafts, and the mail.
 * `typed` is what a form held that did not fit.
 */
export function CasePage({ one, page, said, typed = {} }: Props) {
  const moments = momentsOf(one, page.zone);
  const steps = [...one.steps].sort((a, b) => (a.due < b.due ? -1 : 1));
  const open = steps.filter((step) => isOpen(step, one, page.now));
  return (
    <Layout title={`${caseTitle(one.reading)} · Onfile`} here={`/cases/${one.id}`} links={page.links}>
      <h1>{caseTitle(one.reading)}</h1>
      <Notice said={said} />
      <EndedNote one={one} page={page} />
      <CaseButtons one={one} page={page} />
      <OpenQuestion one={one} page={page} />

      <h2>What there is to do</h2>
      {open.length > 0 || one.ended ? null : <p>Nothing more is planned.</p>}
      {one.ended ? <p>Nothing.</p> : null}
      <ol class="plain">
        {open.map((step) => (
          <StepCard one={one} step={step} page={page} />
        ))}
      </ol>
      <Done steps={steps.filter((step) => !open.includes(step))} one={one} page={page} />

      <h2>What there is to say</h2>
      <CaseCommands one={one} page={page} typed={typed} />

      <h2>What I understood</h2>
      <Facts one={one} page={page} typed={typed} />

      <h2>From then to now, and ahead</h2>
      <TimelinePicture moments={moments} now={page.now} zone={page.zone} />
      <details class="card">
        <summary>The same in words</summary>
        <ol>
          {moments.map(({ at, what, kind, dayOnly }) => (
            <li>
              <time class="when soft" datetime={at}>
                {(dayOnly ? spokenDay : spoken)(at, page.zone)}
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
