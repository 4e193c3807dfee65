import { spoken } from '../../../case/calendar.ts';
import type { Case, Draft, Step } from '../../../case/case.ts';
import { writesToEmployer } from '../../../case/ledger.ts';
import { composeLinks } from '../../../draft/hand-over/links.ts';
import { addressOf } from '../../../draft/hand-over.ts';
import { stateText, stepName } from '../words.ts';
import { Press } from './form.tsx';
import type { Page } from './page.ts';

/** One step: why it is there, its draft where it has one, and what can be done about it. */
export function StepCard({ one, step, page }: { one: Case; step: Step; page: Page }) {
  const draft = 'draft' in step ? step.draft : null;
  return (
    <li class="card" id={step.id}>
      <h3>{stepName(step)}</h3>
      <p class="small when">{stateText(step, (instant) => spoken(instant, page.zone))}</p>
      {step.state === 'retired' ? null : <p class="soft small">{step.why}</p>}
      {draft ? <DraftText one={one} step={step} draft={draft} page={page} /> : null}
      <StepCommands one={one} step={step} page={page} />
    </li>
  );
}

/** Whether something is left to say about a step: it is still to come, or its draft lies with the member. */
export const isOpen = (step: Step): boolean =>
  step.state === 'planned' || step.state === 'claimed' || (step.state === 'drafted' && writesToEmployer(step));

/** The text to copy; a field is what the keyboard selects with one stroke. */
function DraftText({ one, step, draft, page }: { one: Case; step: Step; draft: Draft; page: Page }) {
  const to = addressOf(one);
  const links = composeLinks(draft, { to, bcc: page.copyTo(one.id) });
  const id = `draft-${step.id}`;
  return (
    <details open={step.state === 'drafted'}>
      <summary>{draft.subject}</summary>
      <label for={id}>The draft{to ? `, to ${to}` : ''}</label>
      <textarea id={id} readonly rows={rowsOf(draft.body)}>
        {draft.body}
      </textarea>
      {links.length > 0 ? (
        <p class="small">
          Open it ready to send in{' '}
          {links.map(({ label, href }, at) => (
            <>
              {at > 0 ? ', ' : ''}
              <a href={href}>{label}</a>
            </>
          ))}
          .
        </p>
      ) : null}
    </details>
  );
}

const rowsOf = (body: string) =>
  Math.min(
    24,
    body.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 60), 1),
  );

/** Nothing can be done about a step in the minutes that it is being mailed. */
function StepCommands({ one, step, page }: { one: Case; step: Step; page: Page }) {
  if (one.ended || !isOpen(step) || step.state === 'claimed') return null;
  const common = { action: `/cases/${one.id}`, form: page.form, about: stepName(step) };
  return (
    <div class="row">
      {step.state === 'drafted' ? (
        <Press {...common} fields={{ do: 'sent', step: step.id }} text="I have sent it" loud />
      ) : null}
      <Press {...common} fields={{ do: 'snooze', days: '7', step: step.id }} text="A week later" />
      <Press {...common} fields={{ do: 'snooze', days: '30', step: step.id }} text="A month later" />
      <Press {...common} fields={{ do: 'skip', step: step.id }} text="Skip it" />
    </div>
  );
}
