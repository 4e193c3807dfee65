import type { Draft, Member, Step } from '../case/case.ts';
import { everyCase } from './every-case.ts';
import type { App } from './ports.ts';

/** How many earlier drafts a new one is held against. */
const enough = 200;

/** What a member was offered before, in whatever case: a new draft keeps away from it. */
export async function earlierDrafts(app: Pick<App, 'cases'>, member: Member, but?: Step): Promise<Draft[]> {
  const earlier: Draft[] = [];
  for await (const { steps } of everyCase(app, member)) {
    for (const step of steps) if ('draft' in step && step.draft && step.due !== but?.due) earlier.push(step.draft);
    if (earlier.length >= enough) break;
  }
  return earlier;
}
