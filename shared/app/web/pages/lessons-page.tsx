import { spokenDay } from '../../../case/calendar.ts';
import type { Case } from '../../../case/case.ts';
import { lessonSaid } from '../../../draft/conversation/lesson-said.ts';
import type { Lessons } from '../figures.ts';
import { Layout } from '../layout.tsx';
import type { Fields } from '../pressed.ts';
import { caseTitle } from '../words.ts';
import { Form } from './form.tsx';
import { Notice } from './notice.tsx';
import type { Page } from './page.ts';
import { LessonFields } from './tell-forms.tsx';

type Props = { page: Page; found: Lessons; cases: Case[]; said: string[]; typed?: Fields };

/** What employers said and the member concluded, and what comes back. Worth a look before the next interview. */
export function LessonsPage({ page, found, cases, said, typed = {} }: Props) {
  const { lessons, recurring } = found;
  return (
    <Layout title="Lessons · Onfile" here="/lessons" links={page.links}>
      <h1>Lessons</h1>
      <Notice said={said} />
      {lessons.length === 0 ? (
        <p>
          Nothing yet. When somebody answers with feedback, forward it and it is kept here. What you conclude yourself
          counts as well.
        </p>
      ) : null}
      {cases.length > 0 ? <AddLesson {...{ page, cases, typed }} /> : null}
      {recurring.length > 0 ? (
        <section aria-labelledby="recurring">
          <h2 id="recurring">What comes back</h2>
          <ul class="plain">
            {recurring.map(({ about, cases, actions }) => (
              <li class="card">
                <h3>
                  {lessonSaid(about)}, in {cases} cases
                </h3>
                {actions.length > 0 ? <p>What you mean to do about it: {actions.join('; ')}</p> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {lessons.length > 0 ? (
        <section aria-labelledby="lessons">
          <h2 id="lessons">One by one</h2>
          <ul class="plain">
            {lessons.map((lesson) => (
              <li class="card">
                <p class="mail">{lesson.text || lesson.action}</p>
                {lesson.text && lesson.action ? <p>What you do about it: {lesson.action}</p> : null}
                <p class="soft small">
                  {lesson.about === 'other' ? '' : `About ${lessonSaid(lesson.about)}; `}
                  {lesson.by === 'employer' ? 'they said it' : 'your own words'}, {spokenDay(lesson.at, page.zone)},{' '}
                  <a href={`/cases/${lesson.case}`}>{caseTitle(lesson)}</a>
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Layout>
  );
}

/** Cases to choose from. */
const most = 50;

function AddLesson({ page, cases, typed }: Required<Pick<Props, 'page' | 'cases' | 'typed'>>) {
  const latestFirst = [...cases].sort((one, other) => (one.openedAt < other.openedAt ? 1 : -1));
  return (
    <details class="card" open={typed.do === 'lesson'}>
      <summary>Add a lesson</summary>
      <Form action="/lessons" form={page.form}>
        <label for="case">From which case</label>
        <select id="case" name="case">
          {latestFirst.slice(0, most).map(({ id, reading }) => (
            <option value={id} selected={id === typed.case}>
              {caseTitle(reading)}
            </option>
          ))}
        </select>
        <LessonFields typed={typed} />
      </Form>
    </details>
  );
}
