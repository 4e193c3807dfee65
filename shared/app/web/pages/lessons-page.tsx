import { spokenDay } from '../../../case/calendar.ts';
import { lessonSaid } from '../../../draft/conversation/lesson-said.ts';
import type { Lessons } from '../figures.ts';
import { Layout } from '../layout.tsx';
import { caseTitle } from '../words.ts';
import type { Page } from './page.ts';

/** What employers said and the member concluded, and what comes back. Worth a look before the next interview. */
export function LessonsPage({ page, found }: { page: Page; found: Lessons }) {
  const { lessons, recurring } = found;
  return (
    <Layout title="Lessons · Onfile" here="/lessons" links={page.links}>
      <h1>Lessons</h1>
      {lessons.length === 0 ? (
        <p>
          Nothing yet. When somebody answers with feedback, forward it and it is kept here. What you conclude yourself
          counts as well: tell it to a case, as “lesson: …”.
        </p>
      ) : null}
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
