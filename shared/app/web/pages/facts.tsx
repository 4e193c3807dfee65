import type { Child } from 'hono/jsx';
import type { Case } from '../../../case/case.ts';
import { reasonNames, signalNames, stageNames } from '../../../draft/letter/understood.ts';
import { Form } from './form.tsx';
import type { Page } from './page.ts';

/** What was understood, each with a way to put it right. */
export function Facts({ one, page }: { one: Case; page: Page }) {
  const { company, role, contact, stage, reason, signals, recruiter } = one.reading;
  const plain: [string, string | null][] = [
    ['How far it went', stage && stageNames[stage]],
    ['Their reason', reason && reasonNames[reason]],
    ['Through an agency', recruiter ? 'yes' : null],
    ['They also say', signals.length > 0 ? signals.map((signal) => signalNames[signal]).join('; ') : null],
    ['Your note', one.note],
  ];
  return (
    <div class="card">
      <dl class="facts">
        <dt>Company</dt>
        <dd>
          {company ?? 'not stated'}
          <Correct one={one} page={page} what="company">
            <Field id="company" name="name" label="The company" value={company} />
          </Correct>
        </dd>
        <dt>Role</dt>
        <dd>
          {role ?? 'not stated'}
          <Correct one={one} page={page} what="role">
            <Field id="role" name="title" label="The role" value={role} />
          </Correct>
        </dd>
        <dt>Person to write to</dt>
        <dd>
          {[contact?.name, contact?.address].filter(Boolean).join(', ') || 'nobody named'}
          <Correct one={one} page={page} what="contact">
            <Field id="contact-name" name="name" label="Name" value={contact?.name ?? null} />
            <Field id="contact-address" name="address" label="Mail address" value={contact?.address ?? null} />
          </Correct>
        </dd>
        {plain.map(([name, value]) =>
          value ? (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ) : null,
        )}
      </dl>
    </div>
  );
}

function Correct({ one, page, what, children }: { one: Case; page: Page; what: string; children: Child }) {
  return (
    <details class="small">
      <summary>Put {what === 'contact' ? 'the person' : `the ${what}`} right</summary>
      <Form action={`/cases/${one.id}`} form={page.form}>
        <input type="hidden" name="do" value={what} />
        {children}
        <div class="row">
          <button type="submit">Save</button>
        </div>
      </Form>
    </details>
  );
}

function Field({ id, name, label, value }: { id: string; name: string; label: string; value: string | null }) {
  return (
    <>
      <label for={id}>{label}</label>
      <input id={id} name={name} value={value ?? ''} maxlength={200} autocomplete="off" />
    </>
  );
}
