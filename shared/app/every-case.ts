import type { Case, Member } from '../case/case.ts';
import type { App } from './ports.ts';

/** All cases of a member, page by page. */
export async function* everyCase({ cases }: Pick<App, 'cases'>, member: Pick<Member, 'id'>): AsyncGenerator<Case> {
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<App['cases']['list']>> = await cases.list(member.id, cursor ? { cursor } : {});
    yield* page.items;
    cursor = page.next;
  } while (cursor);
}

/** All cases of a member, gathered. */
export async function allCases(app: Pick<App, 'cases'>, member: Pick<Member, 'id'>): Promise<Case[]> {
  const all: Case[] = [];
  for await (const one of everyCase(app, member)) all.push(one);
  return all;
}
