import type { Hono } from 'hono';
import type { Member } from '../../case/case.ts';
import type { App } from '../ports.ts';
import { cursorAt, placeAt } from './cursor.ts';
import { atMost, visitorIn } from './guard.ts';
import type { Link } from './layout.tsx';
import { pageFor } from './page-routes.tsx';
import type { Web } from './visitor.ts';

/** The page from which a person takes everything along. */
export function exportRoutes(web: Hono<Web>, app: App, links: Link[]): void {
  web.get('/export', async (context) => {
    const visitor = visitorIn(context);
    const { member } = visitor;
    await atMost(app, `export-page.${member.id}`, 120);
    const [{ mboxPart }, { ExportPage }] = await Promise.all([import('./mbox.ts'), import('./pages/export-page.tsx')]);
    const cursor = context.req.query('cursor') ?? null;
    const [mbox, parts] = await Promise.all([
      mboxPart(app, member, placeAt(app, member, 'mbox', cursor ?? undefined)),
      jsonParts(app, member),
    ]);
    const next = cursorAt(app, member, 'mbox', mbox.next);
    return context.html(<ExportPage page={pageFor(app, visitor, links)} {...{ parts, mbox, cursor, next }} />);
  });
}

/** The cursors of all parts of the JSON export. */
async function jsonParts(app: App, member: Member): Promise<(string | null)[]> {
  const { exportJson } = await import('./export.ts');
  const parts: (string | null)[] = [];
  let place: string | null = null;
  do {
    parts.push(cursorAt(app, member, 'export', place));
    place = (await exportJson(app, member, place)).next;
  } while (place !== null && parts.length < 1000);
  return parts;
}
