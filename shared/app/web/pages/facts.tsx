import type { Child } from 'hono/jsx';
import type { Case } from '../../../case/case.ts';
import { isAgency } from '../../../case/plan/agency.ts';
import { reasonNames, signalNames, stageNames } from '../../../draft/letter/understood.ts';
import type { Fields } from '../pressed.ts';
import { Form } from './form.tsx';
import type { Page } from './page.ts';

/** What was understood, each with a way to put it right. `typed` is what did not fit there. */
export function Facts({ one, page, typed }: { one: Case; page: Page; typed: Fields }) {
  const { company, role, contact, stage, reason, signals } = one.reading;
  const plain: [string, string | null][] = [
    ['Through an agency', isAgency(one) ? 'yes' : null],
    ['They also say', signals.length > 0 ? signals.map((signal) => signalNames[signal]).join('; ') : null],
    ['Your note', one.note],
  ];
  const as = (what: string, field: string) => (typed.do === what ? typed[field] : undefined);
  return (
    <div class="card">
      <dl class="facts">
        <dt>Company</dt>
        <dd>
          {company ?? 'not stated'}
          <Correct {...{ one, page, typed }} what="company">
            <Field id="company" name="name" label="The company" value={as('company', 'name') ?? company} />
          </Correct>
        </dd>
        <dt>Role</dt>
        <dd>
          {role ?? 'not stated'}
          <Correct {...{ one, page, typed }} what="role">
            <Field id="role" name="title" label="The role" value={as('role', 'title') ?? role} />
          </Correct>
        </dd>
        <dt>Person to write to</dt>
        <dd>
          {[contact?.name, contact?.address].filter(Boolean).join(', ') || 'nobody named'}
          <Correct {...{ one, page, typed }} what="contact">
            <Field id="contact-name" name="name" label="Name" value={as('contact', 'name') ?? contact?.name ?? null} />
            <Field
              id="contact-address"
              name="address"
              label="Mail address"
              value={as('contact', 'address') ?? contact?.address ?? null}
            />
          </Correct>
        </dd>
        <dt>How far it went</dt>
        <dd>
          {stage ? stageNames[stage] : 'not stated'}
          <Correct {...{ one, page, typed }} what="stage">
            <Choice name="stage" label="How far it went" names={stageNames} chosen={stage} />
          </Correct>
        </dd>
        <dt>Their reason</dt>
        <dd>
          {reason ? reasonNames[reason] : 'none stated'}
          <Correct {...{ one, page, typed }} what="reason">
            <Choice name="reason" label="Their reason" names={reasonNames} chosen={reason} />
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

type Correcting = { one: Case; page: Page; typed: Fields; what: keyof typeof corrected; children: Child };

const corrected = {
  company: 'the company',
  role: 'the role',
  contact: 'the person',
  stage: 'how far it went',
  reason: 'the reason',
};

function Correct({ one, page, typed, what, children }: Correcting) {
  return (
    <details class="small" open={typed.do === what}>
      <summary>Put {corrected[what]} right</summary>
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

function Choice(props: { name: string; label: string; names: Record<string, string>; chosen: string | null }) {
  const { name, label, names, chosen } = props;
  return (
    <>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="" selected={chosen === null}>
          not stated
        </option>
        {Object.entries(names).map(([value, words]) => (
          <option value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </>
  );
}
