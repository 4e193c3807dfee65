import type { Context, Hono } from 'hono';
import * as z from 'zod';
import { fits } from '../fits.ts';
import { actorIn, visitorIn } from '../guard.ts';
import { refuse } from '../problem.ts';
import type { Visitor, Web } from '../visitor.ts';

type Schema = z.ZodType;

/**
 * One route of the API as data: requests are checked by its schemas, answers typed by them, and the OpenAPI document
 * is made of them.
 */
export type Route<
  Params extends Schema = Schema,
  Query extends Schema = Schema,
  Body extends Schema = Schema,
  Answer extends Schema = Schema,
> = {
  method: 'get' | 'post' | 'patch' | 'delete';
  /** As OpenAPI writes it: "/api/cases/{id}". */
  path: string;
  summary: string;
  /** What a visitor has to be let in for; what needs nothing has a handler of its own. */
  needs: 'nothing' | 'read' | 'full';
  params?: Params;
  query?: Query;
  body?: Body;
  /** What it answers where all is well; a text for what is no JSON. */
  answer: Answer | { text: string };
  status?: 200 | 202;
  /** Whether the header Link of an answer names the next part. */
  isInParts?: true;
  /** What else it may answer, besides what every route may: 404 … */
  refusals?: readonly number[];
};

/** Keeps the types of the schemas. */
export const route = <P extends Schema, Q extends Schema, B extends Schema, A extends Schema>(
  it: Route<P, Q, B, A>,
): Route<P, Q, B, A> => it;

/** What a handler gets. */
export type Asked<P extends Schema, Q extends Schema, B extends Schema> = {
  params: z.output<P>;
  query: z.output<Q>;
  body: z.output<B>;
  context: Context<Web>;
  visitor: Visitor;
};

/** Serves a route: lets the right visitors in, checks what they ask, and answers in JSON unless the handler does. */
export function serve<P extends Schema, Q extends Schema, B extends Schema, A extends Schema>(
  web: Hono<Web>,
  { method, path, needs, params, query, body, answer: its, status = 200 }: Route<P, Q, B, A>,
  handle: (asked: Asked<P, Q, B>) => Promise<z.input<A> | Response>,
): void {
  web.on(method.toUpperCase(), path.replace(/\{(\w+)\}/g, ':$1'), async (context) => {
    const visitor = needs === 'full' ? actorIn(context) : visitorIn(context);
    const answer = await handle({
      context,
      visitor,
      params: checked(params, context.req.param(), 404),
      query: checked(query, context.req.query(), 400),
      body: checked(body, body ? await jsonOf(context) : {}, 422),
    });
    return answer instanceof Response ? answer : context.json(told(answer, its), status);
  });
}

/** The answer with its fields in the order of the schema: a store may give them in another one each time, and the ETag would change. */
function told(answer: unknown, schema: Route['answer']): object {
  const found = 'text' in schema ? null : schema.safeParse(answer);
  return (found?.success ? found.data : answer) as object;
}

function checked<Some extends Schema>(schema: Some | undefined, value: unknown, status: 400 | 404 | 422) {
  const found = fits(schema ?? z.unknown(), value);
  if (found.fault === null) return found.value as z.output<Some>;
  refuse(status, status === 404 ? 'There is nothing of that name.' : found.fault);
}

/** JSON can state half an emoji, which is no letter. */
const wholeLetters = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\uFFFD') : value;

async function jsonOf({ req }: Context): Promise<unknown> {
  if (!/^application\/json\b/i.test(req.header('content-type') ?? '')) {
    refuse(415, 'Please send JSON, with the content type application/json.');
  }
  try {
    return JSON.parse(await req.text(), wholeLetters);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    refuse(400, 'That is no JSON.');
  }
}
