import type { Fields } from '../pressed.ts';
import { Form } from './form.tsx';

type Props = { action: string; form: string; typed: Fields };

/** What a member takes from a case, and means to do about it. */
export function LessonFields({ typed }: { typed: Fields }) {
  return (
    <>
      <label for="lesson">What you take from it</label>
      <textarea id="lesson" name="text" rows={2} maxlength={2000}>
        {typed.do === 'lesson' ? (typed.text ?? '') : ''}
      </textarea>
      <label for="lesson-action">What you do about it</label>
      <input
        id="lesson-action"
        name="action"
        maxlength={500}
        value={typed.do === 'lesson' ? (typed.action ?? '') : ''}
        autocomplete="off"
      />
      <div class="row">
        <button type="submit" name="do" value="lesson">
          Keep the lesson
        </button>
      </div>
    </>
  );
}

/** Something new that goes into the next sign of life. */
function NewsForm({ action, form, typed }: Props) {
  const isTyped = typed.do === 'news';
  return (
    <Form action={action} form={form}>
      <label for="news">What is new</label>
      <textarea id="news" name="text" rows={2} maxlength={2000}>
        {isTyped ? (typed.text ?? '') : ''}
      </textarea>
      <label for="news-link">A link to it, if there is one</label>
      <input
        id="news-link"
        name="link"
        type="url"
        maxlength={500}
        value={isTyped ? (typed.link ?? '') : ''}
        autocomplete="off"
      />
      <div class="row">
        <button type="submit" name="do" value="news">
          Keep it for the next mail to them
        </button>
      </div>
    </Form>
  );
}

/** What a member can tell a case, each with a form of its own. */
export function TellForms(props: Props) {
  const { action, form, typed } = props;
  return (
    <>
      <details class="card" open={typed.do === 'news'}>
        <summary>Something new to tell them</summary>
        <NewsForm {...props} />
      </details>
      <details class="card" open={typed.do === 'lesson'}>
        <summary>A lesson</summary>
        <Form action={action} form={form}>
          <LessonFields typed={typed} />
        </Form>
      </details>
    </>
  );
}
