import type { Context } from 'hono';
import type { App } from '../ports.ts';
import { formBody } from './form-body.ts';
import { actorIn, checkForm } from './guard.ts';
import type { Visitor, Web } from './visitor.ts';

/** The text fields of a form. */
export type Fields = Record<string, string | undefined>;

/**
 * A press of one of our own buttons: who pressed it, and what the form holds; files and repeated fields are left out.
 * @throws {HTTPException} where it is nobody who may, or not our own form.
 */
export async function pressed(
  app: Pick<App, 'seal'>,
  context: Context<Web>,
): Promise<{ visitor: Visitor; fields: Fields }> {
  const visitor = actorIn(context);
  const body = await formBody(context);
  const fields: Fields = Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  checkForm(app, visitor, fields.key);
  return { visitor, fields };
}
