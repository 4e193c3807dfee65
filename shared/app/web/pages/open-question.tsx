import { spokenDay } from '../../../case/calendar.ts';
import type { Case } from '../../../case/case.ts';
import type { Told } from '../../../case/command.ts';
import { unclearAnswer } from '../../../case/unclear.ts';
import { waitingSaid } from '../../../draft/conversation/open-question.ts';
import { Press } from './form.tsx';
import type { Page } from './page.ts';

/** An answer of theirs that could not be made out, with buttons that say what it is. */
export function OpenQuestion({ one, page }: { one: Case; page: Page }) {
  const answer = unclearAnswer(one);
  if (answer === null) return null;
  return (
    <section class="card" aria-labelledby="open-question">
      <h2 id="open-question">What did they write?</h2>
      <p>
        They wrote back on {spokenDay(answer.at, page.zone)}, and I am not sure what their answer is.{' '}
        {waitingSaid(one, page.zone, page.now)}
      </p>
      <p class="mail">{answer.text}</p>
      <div class="row">
        {buttons.map(([is, text]) => (
          <Press action={`/cases/${one.id}`} form={page.form} fields={{ do: 'told', is }} text={text} />
        ))}
      </div>
    </section>
  );
}

const buttons: readonly [Told, string][] = [
  ['opening', 'Good news'],
  ['feedback', 'Feedback'],
  ['no', 'Another no'],
  ['neither', 'None of these'],
];
