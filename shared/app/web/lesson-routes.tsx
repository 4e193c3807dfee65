import type { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { allCases } from '../every-case.ts';
import type { App } from '../ports.ts';
import { caseOf } from './api/serve-api.ts';
import { atMost, commandsPerHour, visitorIn } from './guard.ts';
import type { Link } from './layout.tsx';
import { noticeIn, noticeQuery } from './notice.ts';
import { pageFor, pressedOn } from './page-routes.tsx';
import { type Fields, pressed } from './pressed.ts';
import type { Visitor, Web } from './visitor.ts';

/** The lessons of all cases, and a form for one more. */
export function lessonRoutes(web: Hono<Web>, app: App, links: Link[]): void {
  const lessonsPage = async (visitor: Visitor, said: string[], typed: Fields = {}) => {
    const [{ lessonsOf }, { LessonsPage }] = await Promise.all([
      import('./figures.ts'),
      import('./pages/lessons-page.tsx'),
    ]);
    const cases = await allCases(app, visitor.member);
    return <LessonsPage page={pageFor(app, visitor, links)} found={lessonsOf(cases)} {...{ cases, said, typed }} />;
  };

  web.get('/lessons', async (context) => {
    const visitor = visitorIn(context);
    return context.html(await lessonsPage(visitor, noticeIn(app, visitor, context)));
  });

  web.post('/lessons', async (context) => {
    const { visitor, fields } = await pressed(app, context);
    const one = await caseOf(app, visitor.member, fields.case ?? '');
    await atMost(app, `commands.${visitor.member.id}`, commandsPerHour);
    try {
      const said = await pressedOn(app, visitor, one, { ...fields, do: 'lesson' });
      return context.redirect(`/lessons${noticeQuery(app, visitor, said)}`, 303);
    } catch (error) {
      if (!(error instanceof HTTPException) || error.status !== 422) throw error;
      return context.html(await lessonsPage(visitor, [error.message], { ...fields, do: 'lesson' }), 422);
    }
  });
}
