import { spoken } from '../../../case/calendar.ts';
import type { Case, Draft, Step } from '../../../case/case.ts';
import { writesToEmployer } from '../../../case/ledger.ts';
import { addressed } from '../../../draft/addressed.ts';
import { composeLinks } from '../../../draft/hand-over/links.ts';
import { addressOf } from '../../../draft/hand-over.ts';
import type { Instant } from '../../../mail/mail.ts';
import { stateText, stepName } from '../words.ts';
import { AnotherDay } from './another-day.tsx';
import { Press } from './form.tsx';
import type { Page } from './page.ts';

/** One step: why it is there, its draft where it has one, and what can be done about it. */
export function StepCard({ one, step, page }: { one: Case; step: Step; page: Page }) {
  const draft = 'draft' in step ? step.draft : null;
  return (
    <li class="card" id={step.id}>
      <h3>{stepName(step)}</h3>
      <p class="small when">
        {stateText(step, (instant) => spoken(instant, page.zone))}
        {isUnsaid(step) && !isOpen(step, one, page.now) ? '. Not sent, as far as I know' : ''}
      </p>
      {step.state === 'retired' ? null : <p class="soft small">{step.why}</p>}
      {draft ? <DraftText one={one} step={step} draft={draft} page={page} /> : null}
      <StepCommands one={one} step={step} page={page} />
    </li>
  );
}

/** Whether there is something to do about a step: it is still to come, or its draft lies with the member. */
export const isOpen = (step: Step, one: Case, now: Instant): boolean =>
  isUnderWay(step, one) || isWithMember(step, one, now);

const isUnderWay = ({ state }: Step, { ended }: Case) => !ended && (state === 'planned' || state === 'claimed');

/** What has lain with the member for so long is not asked about any more. Milliseconds. */
const staleAfter = 30 * 86_400_000;

/** Whether a draft to the employer was handed over lately, and nothing was said about it yet. */
export const isWithMember = (step: Step, { ended }: Case, now: Instant): boolean =>
  !ended && isUnsaid(step) && Date.parse(now) - Date.parse(step.at) < staleAfter;

/** Whether it is not known what became of a draft to the employer. */
const isUnsaid = (step: Step): step is Step & { state: 'drafted' } =>
  step.state === 'drafted' && writesToEmployer(step);

/** The text to copy; a field is what the keyboard selects with one stroke. */
function DraftText({ one, step, draft, page }: { one: Case; step: Step; draft: Draft; page: Page }) {
  const to = addressOf(addressed(one, step));
  const links = isOpen(step, one, page.now) ? composeLinks(draft, { to, bcc: page.copyTo(one.id) }) : [];
  const id = `draft-${step.id}`;
  const lang = one.reading.language ?? undefined;
  return (
    <details open={isWithMember(step, one, page.now)}>
      <summary>The draft: {draft.subject}</summary>
      {to ? (
        <>
          <label for={`${id}-to`}>To</label>
          <input id={`${id}-to`} readonly value={to} />
        </>
      ) : null}
      <label for={`${id}-subject`}>Subject</label>
      <input id={`${id}-subject`} readonly value={draft.subject} lang={lang} />
      <label for={id}>Text</label>
      <textarea id={id} readonly rows={rowsOf(draft.body)} lang={lang}>
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
  const common = { action: `/cases/${one.id}`, form: page.form, about: stepName(step) };
  const open = isOpen(step, one, page.now);
  if (step.state === 'claimed' || !(open || isUnsaid(step))) return null;
  const [week, month] = step.state === 'drafted' ? ['In a week', 'In a month'] : ['A week later', 'A month later'];
  return (
    <div class="row">
      {isUnsaid(step) ? (
        <Press {...common} fields={{ do: 'sent', step: step.id }} text="I have sent it" loud={open} />
      ) : null}
      {open ? (
        <>
          <Press {...common} fields={{ do: 'snooze', days: '7', step: step.id }} text={week} />
          <Press {...common} fields={{ do: 'snooze', days: '30', step: step.id }} text={month} />
          <Press {...common} fields={{ do: 'skip', step: step.id }} text="Skip it" />
          <AnotherDay {...common} step={step} now={page.now} />
        </>
      ) : null}
    </div>
  );
}
