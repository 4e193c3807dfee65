import type { Context } from 'hono';
import { refuse } from './problem.ts';

/**
 * The fields of a form that was sent, the last of each name.
 * @throws {HTTPException} 400 for a body that is no form.
 */
export async function formBody({ req }: Pick<Context, 'req'>): Promise<Record<string, unknown>> {
  try {
    return await req.parseBody();
  } catch (error) {
    if (error instanceof TypeError) refuse(400, 'That form could not be read.');
    throw error;
  }
}
