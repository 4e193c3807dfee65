import type { Step } from '../../../case/case.ts';
import { Form } from './form.tsx';

type Props = { step: Step; action: string; form: string; about: string; now: string };

/** Puts a step off to a day of the member's choice, or says on which day its draft was sent. */
export function AnotherDay({ step, action, form, about, now }: Props) {
  const id = `day-${step.id}`;
  return (
    <details class="small">
      <summary aria-label={`Another day: ${about}`}>Another day</summary>
      <Form action={action} form={form}>
        <input type="hidden" name="step" value={step.id} />
        <label for={id}>Which day</label>
        <input
          id={id}
          name="day"
          type="date"
          required
          {...(step.state === 'drafted' ? {} : { min: now.slice(0, 10) })}
        />
        <div class="row">
          <button type="submit" name="do" value="snooze" class="quiet">
            Bring it that day
          </button>
          {step.state === 'drafted' ? (
            <button type="submit" name="do" value="sent" class="quiet">
              I sent it that day
            </button>
          ) : null}
        </div>
      </Form>
    </details>
  );
}
