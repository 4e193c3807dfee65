import { spoken } from '../../../case/calendar.ts';
import type { Case, Happening, Step } from '../../../case/case.ts';
import { lessonSaid } from '../../../draft/conversation/lesson-said.ts';
import { signalNames } from '../../../draft/letter/understood.ts';
import type { Came } from '../change.ts';
import { Layout } from '../layout.tsx';
import { markedPieces } from '../marked.ts';
import { momentsOf } from '../timeline.ts';
import { caseTitle } from '../words.ts';
import { CaseCommands } from './case-commands.tsx';
import { Facts } from './facts.tsx';
import type { Page } from './page.ts';
import { isOpen, StepCard } from './step-card.tsx';
import { TimelinePicture } from './timeline-picture.tsx';

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

/** What came to be known since: lessons, news, feedback. */
function Told({ happened, zone }: { happened: Happening[]; zone: string }) {
  const told = happened.flatMap((it) => {
    const text = toldText(it);
    return text ? [{ at: it.at, text }] : [];
  });
  if (told.length === 0) return null;
  return (
    <>
      <h2>What came to be known</h2>
      <ul class="plain">
        {told.map(({ at, text }) => (
          <li class="card">
            <p class="mail">{text}</p>
            <p class="soft small when">{spoken(at, zone)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function toldText(it: Happening): string | null {
  switch (it.kind) {
    case 'detail':
    case 'wrote':
      return it.text;
    case 'feedback':
      return `They wrote: ${it.text}`;
    case 'news':
      return [it.text, it.link].filter(Boolean).join(' ');
    case 'lesson':
      return `About ${lessonSaid(it.about)}: ${it.text}${it.action ? ` What you do about it: ${it.action}` : ''}`;
    default:
      return null;
  }
}

function MailText({ one, zone }: { one: Case; zone: string }) {
  const { subject, text, from, date } = one.original;
  return (
    <details class="card" open={text.length < 3000}>
      <summary>
        <Marked text={subject || 'Without a subject'} part="subject" one={one} />
      </summary>
      <p class="soft small">
        From {[from.name, from.address].filter(Boolean).join(', ') || 'somebody'}
        {date ? `, ${dateSaid(date, zone)}` : ''}. I read what I understood from the marked words.
      </p>
      <div class="mail">
        <Marked text={text.slice(0, 40_000)} part="body" one={one} />
      </div>
    </details>
  );
}

function dateSaid(date: string, zone: string): string {
  const at = new Date(date);
  return Number.isNaN(at.getTime()) ? date : spoken(at.toISOString(), zone);
}

function Marked({ text, part, one }: { text: string; part: 'subject' | 'body'; one: Case }) {
  return (
    <>
      {markedPieces(text, part, one.reading.evidence).map(({ text: piece, marked, ends }) =>
        marked ? (
          <mark>
            {piece}
            {ends.length > 0 ? <small>{ends.map(markName).join(', ')}</small> : null}
          </mark>
        ) : (
          piece
        ),
      )}
    </>
  );
}

/** What a mark is called beside its words. */
const markName = (name: string): string => markNames[name] ?? name;
const markNames: Record<string, string> = {
  ...signalNames,
  kind: 'a no',
  contact: 'who wrote',
  stage: 'how far it went',
};
