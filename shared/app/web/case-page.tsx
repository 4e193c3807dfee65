import { spoken } from '../../case/calendar.ts';
import type { Case, Member, Step } from '../../case/case.ts';
import { Layout, type Link } from './layout.tsx';
import { caseTitle, stateText, stepNames } from './words.ts';

/** One case: what was understood, what happened, what is planned, and the mail itself. */
export function CasePage({ one, member, links }: { one: Case; member: Member; links: Link[] }) {
  const { company, role, contact, stage, reason } = one.reading;
  const facts = [
    ['Company', company],
    ['Role', role],
    ['Who wrote', contact?.name ?? contact?.address ?? one.original.from.name],
    ['Stage', stage],
    ['Reason as stated', reason?.replaceAll('-', ' ') ?? null],
    ['Your note', one.note],
  ].filter(([, value]) => value);
  return (
    <Layout title={`${caseTitle(one.reading)} · Onfile`} links={links}>
      <h1>{caseTitle(one.reading)}</h1>
      <dl class="card">
        {facts.map(([name, value]) => (
          <>
            <dt class="soft">{name}</dt>
            <dd style="margin:0 0 .4rem">{value}</dd>
          </>
        ))}
      </dl>
      <h2>The plan</h2>
      <ol class="plain">
        {one.steps.map((step) => (
          <StepCard step={step} zone={member.zone} />
        ))}
      </ol>
      <h2>The mail</h2>
      <details class="card">
        <summary>{one.original.subject || 'Without a subject'}</summary>
        <pre>{one.original.text}</pre>
      </details>
    </Layout>
  );
}

function StepCard({ step, zone }: { step: Step; zone: string }) {
  const draft = 'draft' in step ? step.draft : null;
  return (
    <li class="card">
      <strong>{stepNames[step.kind]}</strong>
      <br />
      <span class="soft when">{stateText(step, (instant) => spoken(instant, zone))}</span>
      <p class="soft">{step.why}</p>
      {draft ? (
        <details>
          <summary>{draft.subject}</summary>
          <blockquote>{draft.body}</blockquote>
        </details>
      ) : null}
    </li>
  );
}
