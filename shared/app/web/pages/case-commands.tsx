import { spoken } from '../../../case/calendar.ts';
import type { Case } from '../../../case/case.ts';
import type { Fields } from '../pressed.ts';
import { Form, Press } from './form.tsx';
import type { Page } from './page.ts';
import { TellForms } from './tell-forms.tsx';

type Command = { do: string; text: string; shown: (one: Case) => boolean };

const isOpen = ({ ended }: Case) => !ended;

/** What can be asked of a case as a whole. Those of a step stand with the step. */
const commands: Command[] = [
  {
    do: 'keen',
    text: 'I am keen on them',
    shown: (one) => one.interest !== 'keen' && one.ended?.because !== 'opening',
  },
  { do: 'let-go', text: 'Let it go', shown: (one) => isOpen(one) && one.interest !== 'let-go' },
  { do: 'internship', text: 'I would take an internship', shown: (one) => isOpen(one) && !wantsInternship(one) },
  { do: 'reapply', text: 'They invited me to apply again', shown: (one) => isOpen(one) && !isInvited(one) },
  { do: 'stop', text: 'Stop this case', shown: isOpen },
  { do: 'not-a-rejection', text: 'It was no rejection', shown: (one) => one.ended?.because !== 'not-a-rejection' },
];

const wantsInternship = ({ happened = [] }: Case) => happened.some(({ kind }) => kind === 'internship');
const isInvited = ({ reading }: Case) => reading.signals.includes('invites-reapply');

/** The way back, and out of sight. */
export function CaseButtons({ one, page }: { one: Case; page: Page }) {
  const common = { action: `/cases/${one.id}`, form: page.form };
  const last = one.before?.at(-1);
  return (
    <div class="row">
      {last ? (
        <Press
          {...common}
          fields={{ do: 'undo', of: last.at }}
          text={`Undo the change of ${spoken(last.at, page.zone)}`}
        />
      ) : null}
      <Press
        {...common}
        fields={{ do: one.hidden ? 'show' : 'hide' }}
        text={one.hidden ? 'Bring it back into sight' : 'Put it out of sight'}
      />
    </div>
  );
}

/** Words to a case, as a reply would hold them, and the buttons that say the same. */
export function CaseCommands({ one, page, typed }: { one: Case; page: Page; typed: Fields }) {
  const action = `/cases/${one.id}`;
  return (
    <>
      <details class="card" open={typed.do === undefined && typed.text !== undefined}>
        <summary>Say something about it, or change its course</summary>
        <Form action={action} form={page.form}>
          <label for="words">In your words</label>
          <p class="soft small" id="words-hint">
            As in a reply: “snooze until Monday”, “contact: Ana Silva”, or what would make a draft yours: who
            interviewed you, a moment that you liked.
          </p>
          <textarea id="words" name="text" rows={3} maxlength={4000} required aria-describedby="words-hint">
            {typed.do === undefined ? (typed.text ?? '') : ''}
          </textarea>
          <div class="row">
            <button type="submit">Tell Onfile</button>
          </div>
        </Form>
        <div class="row">
          {commands
            .filter(({ shown }) => shown(one))
            .map(({ do: wish, text }) => (
              <Press {...{ action, form: page.form, text }} fields={{ do: wish }} />
            ))}
        </div>
      </details>
      <TellForms action={action} form={page.form} typed={typed} />
    </>
  );
}
